import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';

/** A client with its bijstandspartij. */
export interface Membership {
  readonly id: number;
  readonly household_id: number;
}

/** @throws Refusal `not-found` when there is no such client */
export async function requireClient(trx: TeamTransaction, clientId: number): Promise<Membership> {
  const client = await trx
    .selectFrom('client')
    .select(['id', 'household_id'])
    .where('id', '=', clientId)
    .executeTakeFirst();
  if (client !== undefined) return client;
  throw new Refusal(
    'not-found',
    'Deze klant staat niet meer in het teambestand. Zoek de klant opnieuw bij Klanten.',
    'clientId',
  );
}

/** SQLite takes so many values in one statement without trouble. */
const atOnce = 500;

/**
 * Each client once, in the order in which they were asked for.
 *
 * @throws Refusal `not-found` when one of them is not in the file (any more)
 */
export async function requireClients(
  trx: TeamTransaction,
  clientIds: readonly number[],
): Promise<readonly number[]> {
  const asked = [...new Set(clientIds)];
  let found = 0;
  for (let start = 0; start < asked.length; start += atOnce) {
    const rows = await trx
      .selectFrom('client')
      .select('id')
      .where('id', 'in', asked.slice(start, start + atOnce))
      .execute();
    found += rows.length;
  }
  if (found === asked.length) return asked;
  throw new Refusal(
    'not-found',
    asked.length === 1
      ? 'Deze klant staat niet meer in het teambestand. Zoek de klant opnieuw bij Klanten.'
      : 'Een van deze klanten staat niet meer in het teambestand. Er is niets veranderd. Kies de klanten opnieuw.',
    'clientIds',
  );
}
