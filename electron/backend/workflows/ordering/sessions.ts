import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { CourseSession } from '#shared/purchasing/courses.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { beginChange } from '../../changes/change.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { courseOf } from './course-facts.ts';
import type { OrderContext } from './plan-order.ts';

type Changed = Promise<{ changeId: number; order: OrderDetail }>;

/**
 * Adds a meeting of a course or changes one.
 *
 * @throws Refusal `conflict` when there is one at that day and time already; `not-found`
 */
export async function saveSession(
  { orderId, sessionId, date, time, place }: ParsedInput<'purchasing.saveSession'>,
  context: OrderContext,
): Changed {
  const { course } = await courseOf(context, orderId);
  if (sessionId !== null) sessionOf(course.sessions, sessionId);
  const same = course.sessions.some(
    (one) => one.id !== sessionId && one.date === date && one.time === time,
  );
  if (same) {
    throw new Refusal(
      'conflict',
      'Er is al een bijeenkomst op die dag en tijd. Kies een andere tijd.',
      'date',
    );
  }
  const change = beginChange(context, { call: 'purchasing.saveSession', clientId: null });
  const values = { date, time, place };
  if (sessionId === null) await change.add('course_session', { order_id: orderId, ...values });
  else await change.update('course_session', sessionId, values);
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}

/** Takes a meeting away, with who came to it. */
export async function removeSession(
  { orderId, sessionId }: ParsedInput<'purchasing.removeSession'>,
  context: OrderContext,
): Changed {
  const { trx } = context;
  const { course } = await courseOf(context, orderId);
  sessionOf(course.sessions, sessionId);
  const change = beginChange(context, { call: 'purchasing.removeSession', clientId: null });
  for (const { id, clientId } of await notedAt(trx, sessionId)) {
    await change.remove('course_attendance', id, clientId);
  }
  await change.remove('course_session', sessionId);
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}

/**
 * Notes who came to a meeting. Who is not named keeps what was noted.
 *
 * @throws Refusal `invalid-input` for who is named twice, and for who came to a meeting that is still to be:
 *   only 'afgemeld' is known before; `not-found`
 */
export async function saveAttendance(
  { orderId, sessionId, attendance }: ParsedInput<'purchasing.saveAttendance'>,
  context: OrderContext,
): Changed {
  const { trx, today } = context;
  const { course } = await courseOf(context, orderId);
  const session = sessionOf(course.sessions, sessionId);
  if (new Set(attendance.map((one) => one.participantId)).size < attendance.length) {
    throw new Refusal(
      'invalid-input',
      'Deze klant staat er twee keer in. Haal er één weg.',
      'attendance',
    );
  }
  const participants = new Map(course.participants.map((one) => [one.id, one]));
  const noted = new Map((await notedAt(trx, sessionId)).map((row) => [row.participantId, row]));
  const change = beginChange(context, { call: 'purchasing.saveAttendance', clientId: null });
  for (const { participantId, state } of attendance) {
    const participant = participants.get(participantId);
    if (participant === undefined) {
      throw new Refusal(
        'not-found',
        'Een van deze klanten doet niet meer mee aan deze cursus. Sluit dit en open het opnieuw.',
        'attendance',
      );
    }
    const known = noted.get(participantId);
    const isNew = state !== null && state !== known?.state;
    if (isNew && state !== 'afgemeld' && session.date > today) {
      throw new Refusal(
        'invalid-input',
        'Deze bijeenkomst is nog niet geweest. U kunt nu alleen vastleggen wie zich afmeldde.',
        'attendance',
      );
    }
    const { clientId } = participant;
    if (known === undefined) {
      if (state === null) continue;
      const values = { session_id: sessionId, participant_id: participantId, state };
      await change.add('course_attendance', values, clientId);
    } else if (state === null) await change.remove('course_attendance', known.id, clientId);
    else await change.update('course_attendance', known.id, { state }, clientId);
  }
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}

function sessionOf(sessions: readonly CourseSession[], sessionId: number): CourseSession {
  const session = sessions.find(({ id }) => id === sessionId);
  if (session === undefined) {
    throw new Refusal(
      'not-found',
      'Deze bijeenkomst is intussen verwijderd. Sluit dit en kijk wat er nu staat.',
      'sessionId',
    );
  }
  return session;
}

const notedAt = (trx: OrderContext['trx'], sessionId: number) =>
  trx
    .selectFrom('course_attendance')
    .innerJoin('course_participant', 'course_participant.id', 'course_attendance.participant_id')
    .innerJoin('trajectory', 'trajectory.id', 'course_participant.trajectory_id')
    .select([
      'course_attendance.id',
      'course_attendance.state',
      'course_attendance.participant_id as participantId',
      'trajectory.client_id as clientId',
    ])
    .where('course_attendance.session_id', '=', sessionId)
    .orderBy('course_attendance.id')
    .execute();
