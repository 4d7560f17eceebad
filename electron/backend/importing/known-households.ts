import { householdKey } from '#shared/importing/spellings.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { PlannedClient } from './planned-client.ts';

/**
 * The households that clients join, by the number that the list has: new ones, and known ones who move.
 * `null`: the team file has none with that number, in whatever case.
 */
export async function householdsOf(
  trx: TeamTransaction,
  clients: readonly PlannedClient[],
): Promise<Map<string, number | null>> {
  const joined = new Map<string, number | null>();
  for (const { client, known, changed } of clients) {
    const joins = known === null || changed?.fields.includes('householdNumber') === true;
    if (joins) joined.set(client.householdNumber, null);
  }
  if (joined.size === 0) return joined;
  const rows = await trx
    .selectFrom('household')
    .select(['id', 'household_number'])
    .orderBy('id')
    .execute();
  const exact = new Map<string, number>();
  const alike = new Map<string, number>();
  for (const { id, household_number: number } of rows) {
    exact.set(number, id);
    const key = householdKey(number);
    if (!alike.has(key)) alike.set(key, id);
  }
  if (rows.length === 0) return joined;
  for (const number of joined.keys()) {
    joined.set(number, exact.get(number) ?? alike.get(householdKey(number)) ?? null);
  }
  return joined;
}
