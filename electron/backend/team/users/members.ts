import type { TeamTransaction } from '../../database/schema.ts';
import { otherUserOfMember } from '../../database/user-of-member.ts';
import { refuseUnknownMember } from '../../known-member.ts';
import { Refusal } from '../../refusal.ts';
import { userTexts } from './texts.ts';

/** The klantmanager that works under an account; `null`: none. */
export async function memberOf(trx: TeamTransaction, account: string): Promise<number | null> {
  const row = await trx
    .selectFrom('account_member')
    .select('member_id')
    .where('account', '=', account)
    .executeTakeFirst();
  return row?.member_id ?? null;
}

/**
 * Says which klantmanager works under an account; `null`: none.
 *
 * @throws Refusal `not-found`; `conflict` when another user is that klantmanager
 */
export async function linkMember(
  trx: TeamTransaction,
  account: string,
  memberId: number | null,
): Promise<void> {
  if ((await memberOf(trx, account)) === memberId) return;
  await refuseTakenMember(trx, memberId, account);
  await trx.deleteFrom('account_member').where('account', '=', account).execute();
  if (memberId === null) return;
  await trx.insertInto('account_member').values({ account, member_id: memberId }).execute();
}

/** @throws Refusal `not-found`; `conflict` when another user is that klantmanager */
export async function refuseTakenMember(
  trx: TeamTransaction,
  memberId: number | null,
  account: string,
): Promise<void> {
  if (memberId === null) return;
  await refuseUnknownMember(trx, memberId);
  const other = await otherUserOfMember(trx, memberId, account);
  if (other !== null) throw new Refusal('conflict', userTexts.memberTaken(other), 'memberId');
}

/**
 * Under what a new user works: what that klantmanager worked under before there were users, so that drafts and
 * history go on, else a name of its own.
 */
export async function accountFor(trx: TeamTransaction, memberId: number | null): Promise<string> {
  const users = await trx.selectFrom('app_user').select('account').execute();
  const taken = new Set(users.map(({ account }) => account));
  const earlier = memberId === null ? [] : await accountsOf(trx, memberId);
  const free = earlier.find((account) => !taken.has(account));
  if (free !== undefined) return free;
  for (let number = users.length + 1; ; number += 1) {
    const account = `gebruiker-${number}`;
    if (!taken.has(account)) return account;
  }
}

async function accountsOf(trx: TeamTransaction, memberId: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('account_member')
    .select('account')
    .where('member_id', '=', memberId)
    .orderBy('id')
    .execute();
  return rows.map(({ account }) => account);
}
