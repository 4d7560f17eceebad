import type { FileCallContext } from '../../handler.ts';
import { membersByAccount } from '../../database/member-names.ts';

/**
 * In whose agenda an appointment comes when nobody said so: of who works at this computer, else of the
 * klantmanager of the client.
 */
export async function agendaOwner(
  { trx, account }: Pick<FileCallContext, 'trx' | 'account'>,
  clientIds: readonly number[],
): Promise<string | null> {
  const me = (await membersByAccount(trx)).get(account);
  if (me !== undefined) return me;
  const [clientId] = clientIds;
  if (clientId === undefined) return null;
  const row = await trx
    .selectFrom('client_case_manager')
    .select('name')
    .where('client_id', '=', clientId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.name ?? null;
}
