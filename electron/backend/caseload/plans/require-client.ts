import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

/** Refuses an id that is no client of this file. */
export async function requireClient(trx: TeamTransaction, clientId: number): Promise<void> {
  const client = await trx
    .selectFrom('client')
    .select('id')
    .where('id', '=', clientId)
    .executeTakeFirst();
  if (client === undefined) {
    throw new Refusal('not-found', 'Deze klant staat niet in het teambestand.', 'clientId');
  }
}
