import type { ListChoices } from '#shared/importing/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { heldList, type HeldList } from './held-list.ts';
import { planImport, type ListPlan } from './plan-import.ts';
import type { PreparedList } from './shape-import.ts';

export interface Planned {
  readonly held: HeldList;
  readonly prepared: PreparedList;
  readonly plan: ListPlan;
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
  { session, trx, today, pause }: FileCallContext,
): Promise<Planned> {
  const held = heldList(session.requireFile(), choices.listId);
  const prepared = held.prepared(choices, today);
  const askedAfter = (call: number) => JSON.stringify([call, today, choices]);
  const thisCall = session.fileCalls;
  const plan =
    held.planFor(askedAfter(thisCall - 1)) ??
    (await planImport(trx, held.list, prepared, { pause }));
  held.rememberPlan({ question: askedAfter(thisCall), plan });
  return { held, prepared, plan };
}
