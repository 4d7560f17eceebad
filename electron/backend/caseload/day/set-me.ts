import { beginChange } from '../../changes/change.ts';
import type { FileCallContext } from '../../handler.ts';
import { refuseUnknownMember } from '../../known-member.ts';

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
  await refuseUnknownMember(trx, memberId);
  if (known === undefined) await change.add('account_member', { account, member_id: memberId });
  else await change.update('account_member', known.id, { member_id: memberId });
  return { changeId: change.id };
}
