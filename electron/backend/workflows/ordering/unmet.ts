import type { CallOutput } from '#shared/ipc/contract.ts';
import { isPassed, type CheckedFund, type Passed } from './fund-checks.ts';

/** Of each fund each condition that is not met and that nobody let pass before, as the window asks about it. */
export const unmetOf = (
  funds: readonly CheckedFund[],
  passed: readonly Passed[] = [],
): CallOutput<'purchasing.checkChange'> =>
  funds
    .map((fund) => ({
      fundId: fund.fundId,
      fundName: fund.fundName,
      checks: fund.checks.filter(
        ({ met, condition }) => !met && !isPassed(fund, condition, passed),
      ),
    }))
    .filter(({ checks }) => checks.length > 0);
