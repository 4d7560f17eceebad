import type { CallOutput } from '#shared/ipc/contract.ts';
import type { CheckedFund } from './fund-checks.ts';
import { openCheck, type Passed } from './unmet-clients.ts';

/** Of each fund each condition that is not met and that nobody let pass before, as the window asks about it. */
export const unmetOf = (
  funds: readonly CheckedFund[],
  passed: readonly Passed[] = [],
): CallOutput<'purchasing.checkChange'> =>
  funds
    .map((fund) => ({
      fundId: fund.fundId,
      fundName: fund.fundName,
      checks: fund.checks.flatMap((check) => openCheck(fund, check, passed) ?? []),
    }))
    .filter(({ checks }) => checks.length > 0);
