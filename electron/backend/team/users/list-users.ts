import type { User } from '#shared/team/users.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { presentUsers } from './find-user.ts';
import { rolesOf } from './roles.ts';

/** By what somebody gets in. */
const openings = ['team.create', 'team.open', 'team.openWithRecoveryCode'];

const dutch = new Intl.Collator('nl');

/** Those who may open the file now, by name. */
export async function listUsers(trx: TeamTransaction): Promise<User[]> {
  const users = await presentUsers(trx);
  const opened = await trx
    .selectFrom('log_line')
    .select((eb) => ['user_id', eb.fn.max('at').as('at')])
    .where('call', 'in', openings)
    .where('outcome', '=', 'gedaan')
    .where('user_id', 'is not', null)
    .groupBy('user_id')
    .execute();
  const openedAt = new Map(opened.map(({ user_id: id, at }) => [id, at]));
  const linked = await trx
    .selectFrom('account_member')
    .innerJoin('team_member', 'team_member.id', 'account_member.member_id')
    .select(['account_member.account', 'team_member.id', 'team_member.name'])
    .execute();
  const memberOf = new Map(linked.map((member) => [member.account, member]));
  return users
    .map((user) => ({
      id: user.id,
      name: user.name,
      roles: rolesOf(user),
      memberId: memberOf.get(user.account)?.id ?? null,
      memberName: memberOf.get(user.account)?.name ?? null,
      hasOpened: openedAt.has(user.id),
      lastOpenedAt: openedAt.get(user.id) ?? null,
      createdOn: user.created_on,
    }))
    .sort((one, other) => dutch.compare(one.name, other.name));
}
