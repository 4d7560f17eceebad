import fc from 'fast-check';
import { passing } from '#shared/purchasing/let-pass.ts';
import type { CallInput } from '#shared/ipc/contract.ts';
import type { Override } from '#shared/purchasing/orders.ts';
import type { MoneyWorld } from './world.ts';

/** Whether what is not met is let pass, and whether by who may. */
export const exceptions = { pass: fc.boolean(), may: fc.boolean() };

interface Unmet {
  readonly fundId: number;
  readonly checks: readonly {
    readonly condition: Override['condition'];
    readonly met?: boolean;
    readonly clientNumbers?: readonly string[] | undefined;
  }[];
}

/** The calls that tell what is not met, before what they are about is done. */
type Checking =
  | 'purchasing.checkOrder'
  | 'purchasing.checkChange'
  | 'purchasing.checkApproval'
  | 'purchasing.checkParticipant';

/**
 * What lets pass all that the file says is not met, as a window sends it along.
 *
 * @param passes whether anything is let pass at all: who may not decide tries that too
 */
export async function lettingPass<Name extends Checking>(
  world: MoneyWorld,
  passes: boolean,
  name: Name,
  input: CallInput<Name>,
): Promise<Override[]> {
  if (!passes) return [];
  const answer = await world.backend.call(name, input);
  if (!answer.ok) return [];
  const found = answer.value as { readonly funds?: readonly Unmet[] } | readonly Unmet[];
  const funds = 'funds' in found ? (found.funds ?? []) : (found as readonly Unmet[]);
  return funds.flatMap(({ fundId, checks }) =>
    checks
      .filter(({ met }) => met !== true)
      .map((check) => passing(fundId, check, 'Afgesproken met de gemeente')),
  );
}
