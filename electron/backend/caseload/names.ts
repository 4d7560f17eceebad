import type { ClientName } from '#shared/caseload/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { byName } from './list.ts';

/** Everybody in the file by last name, with only what people find them by. */
export async function listNames(trx: TeamTransaction): Promise<ClientName[]> {
  const clients = await trx
    .selectFrom('client')
    .select([
      'id',
      'client_number as clientNumber',
      'first_name as firstName',
      'last_name as lastName',
    ])
    .execute();
  return clients.sort(byName);
}
