import type { FileCallContext } from '../../handler.ts';

/** Who makes a plan: the name that the team gave to the account of this computer, else the account. */
export async function makerOf({
  trx,
  account,
}: Pick<FileCallContext, 'trx' | 'account'>): Promise<string> {
  const member = await trx
    .selectFrom('account_member')
    .innerJoin('team_member', 'team_member.id', 'account_member.member_id')
    .select('team_member.name')
    .where('account_member.account', '=', account)
    .executeTakeFirst();
  return member?.name ?? account;
}
