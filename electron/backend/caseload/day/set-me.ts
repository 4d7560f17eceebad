import { beginChange } from '../../changes/change.ts';
import type { FileCallContext } from '../../handler.ts';
import { otherUserOfMember } from '../../database/user-of-member.ts';
import { refuseUnknownMember } from '../../known-member.ts';
import { Refusal } from '../../refusal.ts';

/**
 * Says which klantmanager works under this account; `null` takes it back.
 *
 * @throws Refusal `not-found`; `conflict` when another user is that klantmanager
 */
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
  const other = await otherUserOfMember(trx, memberId, account);
  if (other !== null) {
    throw new Refusal(
      'conflict',
      `${other} werkt al als deze klantmanager. Er is niets veranderd. Kies uzelf, of vraag het de coördinator.`,
      'memberId',
    );
  }
  if (known === undefined) await change.add('account_member', { account, member_id: memberId });
  else await change.update('account_member', known.id, { member_id: memberId });
  return { changeId: change.id };
}
