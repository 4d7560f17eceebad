import { linesGoing, takesFree, takesOrders, type OpenShare } from '#shared/budget/year-rules.ts';
import type { ClosingFund, YearChoice } from '#shared/budget/years.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { Cents } from '#shared/kernel/money.ts';

/** What was chosen, by fund; what is not there takes nothing along. */
export type Choices = Readonly<Record<Id, YearChoice>>;

export const choiceOf = (choices: Choices, fundId: Id): YearChoice => choices[fundId] ?? 'niets';

/** What is committed and not invoiced yet. */
export const openOf = ({ openOrders }: Pick<ClosingFund, 'openOrders'>): Cents =>
  openOrders.reduce((sum, { openCents }) => sum + openCents, 0);

type Closing = Pick<ClosingFund, 'fundId' | 'name' | 'freeCents' | 'openOrders'>;

/** What goes to the next year by what was chosen, and what stands in the way. */
export interface YearPlan {
  /** Of what is free, of the open orders with their money, of both. */
  readonly movesOf: (fundId: Id) => Cents;
  /** Of the fund, how many of its open orders go along. */
  readonly ordersGoing: (fundId: Id) => number;
  /** Orders of which one fund takes its orders along and another does not. */
  readonly torn: readonly TornOrder[];
}

export interface TornOrder {
  readonly orderId: Id;
  readonly orderNumber: string;
  readonly fundIds: readonly Id[];
  /** The names of the funds that take it along, and of those that do not. */
  readonly taking: readonly string[];
  readonly leaving: readonly string[];
}

/** @param staying orders that stay in their year */
export function planYear(
  funds: readonly Closing[],
  choiceFor: (fundId: Id) => YearChoice,
  staying: ReadonlySet<Id>,
): YearPlan {
  const shares = funds.flatMap(({ fundId, openOrders }) =>
    openOrders.map((order): OpenShare & { orderNumber: string } => ({ ...order, fundId })),
  );
  const { going, torn } = linesGoing(shares, (fundId) => takesOrders(choiceFor(fundId)), staying);
  const all = [...going.values()].flat();
  const nameOf = (id: Id) => funds.find(({ fundId }) => fundId === id)?.name ?? '';
  return {
    movesOf: (id) => {
      const fund = funds.find(({ fundId }) => fundId === id);
      const free = takesFree(choiceFor(id)) ? Math.max(0, fund?.freeCents ?? 0) : 0;
      return all.reduce((sum, share) => sum + (share.fundId === id ? share.openCents : 0), free);
    },
    ordersGoing: (id) =>
      new Set(all.filter(({ fundId }) => fundId === id).map(({ orderId }) => orderId)).size,
    torn: [...Map.groupBy(torn, ({ orderId }) => orderId)].map(([orderId, lines]) => ({
      orderId,
      orderNumber: shares.find((share) => share.orderId === orderId)?.orderNumber ?? '',
      fundIds: lines.flatMap(({ taking, leaving }) => [...taking, ...leaving]),
      taking: [...new Set(lines.flatMap(({ taking }) => taking.map(nameOf)))],
      leaving: [...new Set(lines.flatMap(({ leaving }) => leaving.map(nameOf)))],
    })),
  };
}

/** How many orders: one with several lines is one. */
export const orderCount = ({ openOrders }: Pick<ClosingFund, 'openOrders'>): number =>
  new Set(openOrders.map(({ orderId }) => orderId)).size;

type OpenOrderLine = ClosingFund['openOrders'][number];

/** An order with all its lines of this year. */
export interface OpenOrder extends Omit<OpenOrderLine, 'lineId' | 'clientNumber'> {
  readonly clientNumbers: readonly string[];
}

/** The open orders of a fund, each once. */
export const ordersOf = ({ openOrders }: Pick<ClosingFund, 'openOrders'>): OpenOrder[] =>
  [...Map.groupBy(openOrders, ({ orderId }) => orderId).values()].flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    const { lineId: _line, clientNumber: _client, ...order } = first;
    const clientNumbers = lines.flatMap(({ clientNumber }) => clientNumber ?? []);
    return [{ ...order, clientNumbers, openCents: openOf({ openOrders: lines }) }];
  });
