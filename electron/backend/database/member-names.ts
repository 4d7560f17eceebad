import type { TeamTransaction } from './schema.ts';

/** The klantmanager that somebody is, by the account under which work is kept. */
export async function membersByAccount(trx: TeamTransaction): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('account_member')
    .innerJoin('team_member', 'team_member.id', 'account_member.member_id')
    .select(['account_member.account', 'team_member.name'])
    .execute();
  return new Map(rows.map(({ account, name }) => [account, name]));
}

/** Who somebody is by that account: the klantmanager, else the user. */
export async function namesByAccount(trx: TeamTransaction): Promise<Map<string, string>> {
  const users = await trx.selectFrom('app_user').select(['account', 'name']).execute();
  const members = await membersByAccount(trx);
  return new Map([...users.map(({ account, name }) => [account, name] as const), ...members]);
}
