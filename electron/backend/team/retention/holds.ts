import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { dueHouseholds } from './due.ts';
import { retentionTexts as texts } from './texts.ts';

type Context = Pick<FileCallContext, 'trx' | 'user' | 'today'>;

/**
 * Keeps a bijstandspartij longer than the term, and takes it off a list that waits.
 *
 * @throws Refusal `invalid-input` for a day in the past, `not-found` when its term is not over
 */
export async function keepLonger(
  { householdId, until, reason }: ParsedInput<'privacy.keepLonger'>,
  { trx, user, today }: Context,
): Promise<void> {
  if (until <= today) throw new Refusal('invalid-input', texts.past, 'until');
  const due = await dueHouseholds(trx, today);
  if (!due.some((one) => one.householdId === householdId)) {
    throw new Refusal('not-found', texts.notDue, 'householdId');
  }
  const hold = { held_until: until, reason, held_by: user.id };
  await trx
    .insertInto('retention_hold')
    .values({ household_id: householdId, ...hold })
    .onConflict((conflict) => conflict.column('household_id').doUpdateSet(hold))
    .execute();
  await trx.deleteFrom('destruction_item').where('household_id', '=', householdId).execute();
}

/** The term counts again. It comes on the next list. */
export async function endKeeping(
  householdId: number,
  { trx }: Pick<Context, 'trx'>,
): Promise<void> {
  await trx.deleteFrom('retention_hold').where('household_id', '=', householdId).execute();
}
