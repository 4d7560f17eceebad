import type { ListChoices } from '#shared/importing/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { heldList, type HeldList } from './held-list.ts';
import { planImport } from './plan-import.ts';
import type { PreparedList, ShapePlan } from './shape-import.ts';

export interface Planned {
  readonly held: HeldList;
  readonly prepared: PreparedList;
  readonly plan: ShapePlan;
}

/**
 * What importing the held list would do under these choices. Plans, unless the call right before this one
 * made the same plan: nothing can have changed since.
 *
 * @throws Refusal `not-found` when this is not the list that was read last, `invalid-input` when the
 * choices cannot be used
 */
export async function planned(
  choices: ListChoices,
  { session, trx, today }: FileCallContext,
): Promise<Planned> {
  const held = heldList(session.requireFile(), choices.listId);
  const prepared = held.prepared(choices, today);
  const asked = (calls: number) => JSON.stringify([calls, today, choices]);
  const calls = await callsSoFar(trx);
  const plan = held.planFor(asked(calls)) ?? (await planImport(trx, held, prepared));
  // This call itself is one more.
  held.rememberPlan({ question: asked(calls + 1), plan });
  return { held, prepared, plan };
}

/** Each call on the team file leaves one line in its log, whether it was done or refused. */
async function callsSoFar(trx: TeamTransaction): Promise<number> {
  const { last } = await trx
    .selectFrom('log_line')
    .select((eb) => eb.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
