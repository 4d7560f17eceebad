import type { TeamTransaction } from '../../database/schema.ts';
import type { ImportJournal } from './read-journal.ts';

/** Signals of which the subject is a trajectory. All others are of what only people add. */
const ofTrajectory = ['trajectory-ends', 'trajectory-result'] as const;
const isOfTrajectory = (kind: unknown): boolean => ofTrajectory.some((one) => one === kind);

/**
 * Forgets what was put off of trajectories that go, with its history: a later trajectory with the same id
 * would be silent too.
 */
export async function forgetSnoozes(
  trx: TeamTransaction,
  { added }: Pick<ImportJournal, 'added'>,
): Promise<void> {
  const gone = added.get('trajectory');
  if (gone === undefined) return;
  const standing = await trx
    .selectFrom('snooze')
    .select(['id', 'kind', 'subject_id'])
    .where('kind', 'in', ofTrajectory)
    .execute();
  for (const { id, subject_id } of standing) {
    if (subject_id === null || !gone.has(subject_id)) continue;
    await trx.deleteFrom('snooze').where('id', '=', id).execute();
  }
  const noted = await trx
    .selectFrom('change_row')
    .select(['id', 'before_values', 'after_values'])
    .where('table_name', '=', 'snooze')
    .execute();
  for (const { id, before_values, after_values } of noted) {
    const { kind, subject_id } = JSON.parse(after_values ?? before_values ?? '{}') as {
      readonly kind?: string;
      readonly subject_id?: number | null;
    };
    if (!isOfTrajectory(kind) || typeof subject_id !== 'number' || !gone.has(subject_id)) continue;
    await trx.deleteFrom('change_row').where('id', '=', id).execute();
  }
}
