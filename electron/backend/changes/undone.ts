import type { TeamTransaction } from '../database/schema.ts';

/**
 * Which of these changes were undone and not brought back since: the undoing of a change can be undone as
 * well.
 */
export async function undoneAmong(
  trx: TeamTransaction,
  changeIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const undone = new Set<number>();
  if (changeIds.length === 0) return undone;
  const undoings = new Map<number, number[]>();
  for (let asked = [...changeIds]; asked.length > 0;) {
    const rows = await trx
      .selectFrom('change_set')
      .select(['id', 'undoes_id'])
      .where('undoes_id', 'in', asked)
      .execute();
    for (const { id, undoes_id: of } of rows) {
      if (of !== null) undoings.set(of, [...(undoings.get(of) ?? []), id]);
    }
    asked = rows.map(({ id }) => id);
  }
  const isUndone = (id: number): boolean => (undoings.get(id) ?? []).some((by) => !isUndone(by));
  for (const id of changeIds) if (isUndone(id)) undone.add(id);
  return undone;
}
