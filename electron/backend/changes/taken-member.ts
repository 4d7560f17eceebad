import { otherUserOfMember } from '../database/user-of-member.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import type { TouchedRow } from './change-rows.ts';
import { sentences } from './sentences.ts';

/**
 * Two users are never the same klantmanager, also when a choice of before would come back.
 *
 * @param rows of the change that is about to be undone
 * @throws Refusal `conflict` when another user became that klantmanager since
 */
export async function refuseTakenSince(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<void> {
  for (const { table, before } of rows) {
    if (table !== 'account_member' || before === null) continue;
    const [memberId, account] = [before['member_id'], before['account']];
    if (typeof memberId !== 'number' || typeof account !== 'string') continue;
    const other = await otherUserOfMember(trx, memberId, account);
    if (other !== null) throw new Refusal('conflict', sentences.memberTaken(other), 'changeId');
  }
}
