import { folded } from '#shared/kernel/text.ts';
import type { Change } from '../changes/change.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** The id of the type or provider of this name, whatever its capitals and accents; made when it is new. */
export async function namedRow(
  trx: TeamTransaction,
  change: Change,
  table: 'trajectory_type' | 'provider',
  name: string,
): Promise<number> {
  const rows = await trx.selectFrom(table).select(['id', 'name']).execute();
  const known = rows.find((row) => folded(row.name) === folded(name));
  return known?.id ?? change.add(table, { name });
}
