import { formatEuro } from '#shared/kernel/money.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { FundMoney } from './fund-money.ts';
import { listFunds, type FundFacts } from './position.ts';

/**
 * What no operation but an order (that is checked beforehand) and a decision may do to a fund of which the
 * amount is known: bring it below nothing in any budget year, or further below nothing.
 *
 * @param before the money as it was
 * @returns a Dutch sentence about the first fund and year of which that is so; `null`: of none
 */
export async function shortfall(trx: TeamTransaction, before: FundMoney): Promise<string | null> {
  const after = await FundMoney.read(trx);
  for (const fund of await listFunds(trx)) {
    for (const year of yearsOf(fund, before, after)) {
      const was = before.of({ fundId: fund.id, year }).freeCents;
      const is = after.of({ fundId: fund.id, year }).freeCents;
      if (was === null || is === null || is >= 0 || is >= was) continue;
      const when = year === null ? '' : ` van ${year}`;
      return `Daarvoor is niet genoeg vrij: ${fund.name}${when} komt dan ${formatEuro(-is)} tekort. Maak daar eerst geld vrij.`;
    }
  }
  return null;
}

function yearsOf(fund: FundFacts, before: FundMoney, after: FundMoney): (number | null)[] {
  if (!fund.perYear) return [null];
  return [...new Set([...before.yearsOf(fund.id), ...after.yearsOf(fund.id)])];
}
