import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** The last day on which somebody spoke with each client, of the team or of an organisation. */
export async function lastContacts(
  trx: TeamTransaction,
): Promise<{ clientId: number; date: IsoDate }[]> {
  return trx
    .selectFrom('contact')
    .select((eb) => ['client_id as clientId', eb.fn.max('date').as('date')])
    .groupBy('client_id')
    .orderBy('client_id')
    .execute();
}
