import { beginChange } from '../../changes/change.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

/** Says which klantmanager works at this computer under this account; `null` takes it back. */
export async function setMe(
  memberId: number | null,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx, account } = context;
  const change = beginChange(context, { call: 'caseload.setMe', clientId: null });
  const known = await trx
    .selectFrom('account_member')
    .select('id')
    .where('account', '=', account)
    .executeTakeFirst();
  if (memberId === null) {
    if (known !== undefined) await change.remove('account_member', known.id);
    return { changeId: change.id };
  }
  const member = await trx
    .selectFrom('team_member')
    .select('id')
    .where('id', '=', memberId)
    .executeTakeFirst();
  if (member === undefined) {
    throw new Refusal('not-found', 'Deze klantmanager is intussen verwijderd.', 'memberId');
  }
  if (known === undefined) await change.add('account_member', { account, member_id: memberId });
  else await change.update('account_member', known.id, { member_id: memberId });
  return { changeId: change.id };
}
