import { lastIdOf } from '../database/last-id.ts';
import type { TeamTransaction } from '../database/schema.ts';

/**
 * Writes a setting that Trede keeps for itself, as JSON. It stands in no history and cannot be undone; and it takes
 * no number of a setting that was removed, so that this one can still come back.
 *
 * @param value what JSON can hold
 */
export async function writeOwnSetting(
  trx: TeamTransaction,
  name: string,
  value: unknown,
): Promise<void> {
  const written = JSON.stringify(value);
  const { numUpdatedRows } = await trx
    .updateTable('setting')
    .set({ value: written })
    .where('name', '=', name)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  const id = (await lastIdOf(trx, 'setting')) + 1;
  await trx.insertInto('setting').values({ id, name, value: written }).execute();
}
