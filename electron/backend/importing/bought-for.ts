import type { Cents } from '#shared/kernel/money.ts';
import { orderedCosts } from '../database/ordered-costs.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** For what a trajectory was bought in Trede, as a list would say it. */
export interface BoughtFor {
  readonly cents: Cents;
  /** Of more funds together: their names, which no list has for one. */
  readonly fundName: string;
  /** It was never bought after all. */
  readonly cancelled: boolean;
}

/** Of these trajectories (`null`: all) those that have an order; one that was cancelled only when none stands. */
export async function boughtFor(
  trx: TeamTransaction,
  trajectoryIds: readonly number[] | null,
): Promise<ReadonlyMap<number, BoughtFor>> {
  const bought = new Map<number, BoughtFor>();
  for (const [id, costs] of await orderedCosts(trx, trajectoryIds)) {
    const standing = costs.filter(({ cancelled }) => !cancelled);
    const counted = standing.length > 0 ? standing : costs;
    bought.set(id, {
      cents: counted.reduce((sum, { orderedCents }) => sum + orderedCents, 0),
      fundName: [...new Set(counted.flatMap(({ fundNames }) => fundNames))].join(' + '),
      cancelled: standing.length === 0,
    });
  }
  return bought;
}
