import type { TeamTransaction } from './schema.ts';

/** The name of the klantmanager by the account of the computer. */
export async function memberNames(trx: TeamTransaction): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('account_member')
    .innerJoin('team_member', 'team_member.id', 'account_member.member_id')
    .select(['account_member.account', 'team_member.name'])
    .execute();
  return new Map(rows.map(({ account, name }) => [account, name]));
}
