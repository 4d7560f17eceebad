import type { Course, CourseSharing } from '#shared/purchasing/courses.ts';
import { partAt } from '../../database/ordered-costs.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { ReadOrder } from './list-orders.ts';

/** Who follow a course, when it is and who came. */
export async function readCourse(
  trx: TeamTransaction,
  { row, lines, participants }: ReadOrder,
  sharing: CourseSharing,
): Promise<Course> {
  const shares = await sharesByTrajectory(trx, lines);
  const sessions = await trx
    .selectFrom('course_session')
    .select(['id', 'date', 'time', 'place'])
    .where('order_id', '=', row.id)
    .orderBy('date')
    .orderBy('time')
    .orderBy('id')
    .execute();
  const attendance = Map.groupBy(
    await trx
      .selectFrom('course_attendance')
      .innerJoin('course_session', 'course_session.id', 'course_attendance.session_id')
      .select([
        'course_attendance.session_id as sessionId',
        'course_attendance.participant_id as participantId',
        'course_attendance.state',
      ])
      .where('course_session.order_id', '=', row.id)
      .orderBy('course_attendance.participant_id')
      .execute(),
    ({ sessionId }) => sessionId,
  );
  return {
    sharing,
    capacity: row.capacity,
    participants: participants.map((one) => ({
      id: one.id,
      trajectoryId: one.trajectoryId,
      clientId: one.clientId,
      clientNumber: one.clientNumber,
      name: `${one.firstName} ${one.lastName}`,
      shareCents: shares.get(one.trajectoryId) ?? 0,
    })),
    sessions: sessions.map((session) => ({
      ...session,
      attendance: (attendance.get(session.id) ?? []).map(({ participantId, state }) => ({
        participantId,
        state,
      })),
    })),
  };
}

/** Equal parts of each line, by the rule of the evaluation. */
async function sharesByTrajectory(
  trx: TeamTransaction,
  lines: ReadOrder['lines'],
): Promise<Map<number, number>> {
  const shares = new Map<number, number>();
  if (lines.length === 0) return shares;
  const sharers = await trx
    .selectFrom('line_trajectory')
    .selectAll()
    .where(
      'line_id',
      'in',
      lines.map(({ id }) => id),
    )
    .execute();
  for (const { line_id: lineId, trajectory_id: id, place, sharers: count } of sharers) {
    const amount = lines.find((line) => line.id === lineId)?.amount_cents ?? 0;
    const part = partAt({ from: 0, until: amount }, place, count);
    shares.set(id, (shares.get(id) ?? 0) + part);
  }
  return shares;
}
