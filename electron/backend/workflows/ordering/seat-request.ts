import type { Insertable } from 'kysely';
import type { Change } from '../../changes/change.ts';
import type { TeamSchema, TeamTransaction } from '../../database/schema.ts';

type Trajectory = Insertable<TeamSchema['trajectory']>;

/**
 * The trajectory that is bought for what was asked for before. What was asked for goes along, unless it keeps a
 * place in a course that was refused or cancelled: that stays there, as what came of it then, and what is bought
 * gets a trajectory of its own with the note of the request.
 *
 * @returns the number of the trajectory
 */
export async function seatRequest(
  change: Change,
  trx: TeamTransaction,
  { requestId, clientId, values }: SeatedRequest,
): Promise<number> {
  const seat = await trx
    .selectFrom('course_participant')
    .innerJoin('trajectory', 'trajectory.id', 'course_participant.trajectory_id')
    .select('trajectory.note')
    .where('course_participant.trajectory_id', '=', requestId)
    .executeTakeFirst();
  if (seat === undefined) {
    await change.update('trajectory', requestId, values, clientId);
    return requestId;
  }
  // It is no wish any more.
  await change.update('trajectory', requestId, { status: 'geannuleerd' }, clientId);
  return change.add('trajectory', { ...values, client_id: clientId, note: seat.note });
}

interface SeatedRequest {
  readonly requestId: number;
  readonly clientId: number;
  readonly values: Omit<Trajectory, 'client_id' | 'id' | 'note'>;
}
