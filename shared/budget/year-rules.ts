import { formatDate } from '../kernel/dates.ts';
import type { FundPosition } from './fund.ts';
import type { YearChoice } from './years.ts';

export const takesOrders = (choice: YearChoice): boolean =>
  choice === 'orders' || choice === 'alles';
export const takesFree = (choice: YearChoice): boolean => choice === 'vrij' || choice === 'alles';

/** Why a fund takes nothing to the year after this one, in a Dutch sentence; `null`: it can. */
export function objectionToYearChange(
  fund: Pick<FundPosition, 'name' | 'perYear' | 'spendUntil'>,
  year: number,
): string | null {
  if (!fund.perYear) {
    return `${fund.name} heeft één bedrag voor de hele periode. Daarvan hoeft niets mee naar een volgend jaar.`;
  }
  if (fund.spendUntil === null || fund.spendUntil >= `${year + 1}-01-01`) return null;
  return `${fund.name} is te besteden tot en met ${formatDate(fund.spendUntil)}. Er kan niets mee naar ${year + 1}.`;
}
