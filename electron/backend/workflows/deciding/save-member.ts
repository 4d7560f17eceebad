import type { ParsedInput } from '#shared/ipc/contract.ts';
import { refuseWhoMayNotDecide } from '../../budget/mandate.ts';
import { saveMember } from '../../caseload/day/save-member.ts';
import type { FileCallContext } from '../../handler.ts';

/**
 * Saves a klantmanager as `saveMember` does. Who is coordinator, and that a coordinator stops, is said by who
 * may decide.
 *
 * @throws Refusal as `saveMember`; `conflict` at `coordinator` for who may not decide
 */
export async function saveMemberByRight(
  input: ParsedInput<'caseload.saveMember'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { memberId, before, coordinator, active } = input;
  const standing = await context.trx
    .selectFrom('team_member')
    .select(['coordinator', 'active'])
    .where('id', '=', memberId)
    .executeTakeFirst();
  const was = standing?.coordinator === 1;
  // A field that the form did not change stays what it is, also when somebody else changed it since.
  const flagged = coordinator !== (before?.coordinator ?? false);
  const stops = active !== (before?.active ?? true) && (was || coordinator);
  if (flagged || stops) await refuseWhoMayNotDecide(context, 'coordinator');
  return saveMember(input, context);
}
