import { formatDate } from '../kernel/dates.ts';
import type { FundPosition } from './fund.ts';
import type { YearChoice } from './years.ts';

/** Whether what is ordered and not invoiced goes along to the next year. */
export const takesOrders = (choice: YearChoice): boolean =>
  choice === 'orders' || choice === 'alles';
/** Whether what is free goes along to the next year. */
export const takesFree = (choice: YearChoice): boolean => choice === 'vrij' || choice === 'alles';

/** Why a fund takes nothing to the year after this one, in a Dutch sentence; `null`: it can. */
export function objectionToYearChange(
  fund: Pick<FundPosition, 'name' | 'perYear' | 'spendUntil'>,
  year: number,
): string | null {
  if (!fund.perYear) {
    return `${fund.name} heeft één bedrag voor de hele looptijd. Daarvan hoeft niets mee naar een volgend jaar.`;
  }
  if (fund.spendUntil === null || fund.spendUntil >= `${year + 1}-01-01`) return null;
  return `${fund.name} is te besteden tot en met ${formatDate(fund.spendUntil)}. Er kan niets mee naar ${year + 1}.`;
}

/** What a fund with an amount a year pays of an order line that is open, or that waits for approval. */
export interface OpenShare {
  readonly orderId: number;
  readonly lineId: number;
  readonly fundId: number;
  readonly openCents: number;
}

/** An order line of which one fund takes its orders along and another does not: it cannot go by halves. */
export interface TornLine {
  readonly orderId: number;
  readonly taking: readonly number[];
  readonly leaving: readonly number[];
}

/**
 * Which order lines go to the next year: those of which all funds take their orders along.
 *
 * @param takes whether a fund takes its orders along
 * @param staying orders that stay, whatever their funds take along
 */
export function linesGoing<Share extends OpenShare>(
  shares: readonly Share[],
  takes: (fundId: number) => boolean,
  staying: ReadonlySet<number>,
): { readonly going: ReadonlyMap<number, readonly Share[]>; readonly torn: readonly TornLine[] } {
  const going = new Map<number, readonly Share[]>();
  const torn: TornLine[] = [];
  for (const [lineId, paid] of Map.groupBy(shares, (share) => share.lineId)) {
    const orderId = paid[0]?.orderId ?? 0;
    if (staying.has(orderId)) continue;
    const fundsOf = (goes: boolean) =>
      paid.filter(({ fundId }) => takes(fundId) === goes).map(({ fundId }) => fundId);
    const [taking, leaving] = [fundsOf(true), fundsOf(false)];
    if (taking.length === 0) continue;
    if (leaving.length === 0) going.set(lineId, paid);
    else torn.push({ orderId, taking, leaving });
  }
  return { going, torn };
}
