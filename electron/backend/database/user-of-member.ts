import type { TeamTransaction } from './schema.ts';

/** The name of another user who is this klantmanager and may open the file; `null`: nobody else is. */
export async function otherUserOfMember(
  trx: TeamTransaction,
  memberId: number,
  account: string,
): Promise<string | null> {
  const other = await trx
    .selectFrom('account_member')
    .innerJoin('app_user', 'app_user.account', 'account_member.account')
    .select('app_user.name')
    .where('account_member.member_id', '=', memberId)
    .where('app_user.removed_on', 'is', null)
    .where('app_user.account', '<>', account)
    .orderBy('app_user.id')
    .executeTakeFirst();
  return other?.name ?? null;
}
