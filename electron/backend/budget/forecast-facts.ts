import { committingApprovals } from '#shared/kernel/order-status.ts';
import { decisionKinds, type DecisionKind } from '#shared/budget/fund.ts';
import type { ForecastFacts, OrderedMoney } from '#shared/budget/forecast-rules.ts';
import { amountOn, latestDecision, type LedgerEntry } from '#shared/budget/ledger-rules.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FundMoney } from './fund-money.ts';
import { yearFor, type FundFacts } from './position.ts';

interface Ordered extends OrderedMoney {
  readonly year: number;
  /** Bought for one client, as they come. Staff and whole courses are bought at once for a long time. */
  readonly forClients: boolean;
}

/** Behind a forecast: what was ordered on which day, at what prices, and the ledgers; of all funds or one. */
export class ForecastSources {
  readonly #ordered: ReadonlyMap<number, readonly Ordered[]>;
  readonly #prices: ReadonlyMap<number, readonly Cents[]>;
  readonly #ledgers: ReadonlyMap<number, readonly LedgerEntry[]>;

  private constructor(
    ordered: ReadonlyMap<number, readonly Ordered[]>,
    prices: ReadonlyMap<number, readonly Cents[]>,
    ledgers: ReadonlyMap<number, readonly LedgerEntry[]>,
  ) {
    this.#ordered = ordered;
    this.#prices = prices;
    this.#ledgers = ledgers;
  }

  static async read(trx: TeamTransaction, fundId: number | null = null): Promise<ForecastSources> {
    return new ForecastSources(
      await readOrdered(trx, fundId),
      await readPrices(trx, fundId),
      await readEntries(trx, fundId),
    );
  }

  facts(
    fund: FundFacts,
    money: FundMoney,
    year: number,
    today: IsoDate,
  ): Omit<ForecastFacts, 'carriedTo'> {
    const ordered = this.#ordered.get(fund.id) ?? [];
    const known = [...ordered, ...(this.#ledgers.get(fund.id) ?? [])].map(({ date }) => date);
    return {
      today,
      ...periodOf(fund, year),
      freeCents: money.of({ fundId: fund.id, year: yearFor(fund, year) }).freeCents,
      decided: this.decision(fund, year) !== null,
      since: known.reduce<IsoDate | null>(
        (first, date) => (first === null || date < first ? date : first),
        null,
      ),
      // What was ordered from a later year leaves this one alone.
      ordered: ordered.filter((one) => one.forClients && (!fund.perYear || one.year <= year)),
      prices: this.#prices.get(fund.id) ?? [],
      repay: fund.repay,
    };
  }

  /** What the points of the past are counted from. */
  past(fund: FundFacts, year: number) {
    const ledger = this.#ledgers.get(fund.id) ?? [];
    return {
      spent: (this.#ordered.get(fund.id) ?? []).filter((one) => !fund.perYear || one.year === year),
      amountOn: (day: IsoDate) => amountOn(ledger, yearFor(fund, year), day),
    };
  }

  /** The decision that counts now; `null`: there is none. */
  decision(fund: FundFacts, year: number): DecisionKind | null {
    const entries = (this.#ledgers.get(fund.id) ?? []).filter(
      (entry) => entry.budgetYear === yearFor(fund, year),
    );
    const kind = latestDecision(entries)?.kind;
    return decisionKinds.find((one) => one === kind) ?? null;
  }
}

/** The days on which a fund can be spent; of a fund with an amount a year within that year. */
function periodOf(
  { perYear, spendFrom, spendUntil }: FundFacts,
  year: number,
): { from: IsoDate | null; until: IsoDate | null } {
  if (!perYear) return { from: spendFrom, until: spendUntil };
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  // Money of a year before the fund begins: it has all the years of the fund.
  if (spendFrom !== null && spendFrom > last) return { from: spendFrom, until: spendUntil };
  return {
    from: spendFrom !== null && spendFrom > first ? spendFrom : first,
    until: spendUntil !== null && spendUntil < last ? spendUntil : last,
  };
}

/** Of each fund and day what was ordered, with what came of it: freed, credited or invoiced above it. */
async function readOrdered(trx: TeamTransaction, fundId: number | null) {
  const rows = await trx
    .selectFrom('fund_money')
    .leftJoin('order_line', 'order_line.id', 'fund_money.line_id')
    .leftJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select((eb) => [
      'fund_money.fund_id',
      'fund_money.budget_year',
      eb.fn.coalesce('purchase_order.ordered_on', 'fund_money.date').as('day'),
      eb
        .or([
          // Imported cost is of a trajectory.
          eb('purchase_order.cost_kind', 'is', null),
          eb('purchase_order.cost_kind', '=', 'traject'),
          eb('order_line.client_id', 'is not', null),
        ])
        .as('for_clients'),
      eb.fn.sum<number>('fund_money.amount_cents').as('cents'),
    ])
    .where('fund_money.fund_id', 'is not', null)
    .$if(fundId !== null, (query) => query.where('fund_money.fund_id', '=', fundId))
    .groupBy(['fund_money.fund_id', 'fund_money.budget_year', 'day', 'for_clients'])
    .execute();
  return grouped(
    rows,
    (row) => row.fund_id ?? 0,
    (row): Ordered => ({
      date: row.day,
      year: row.budget_year,
      amountCents: row.cents,
      forClients: Boolean(row.for_clients),
    }),
  );
}

/** Of each fund the whole price of each trajectory that it pays for, also when other funds pay as well. */
async function readPrices(trx: TeamTransaction, fundId: number | null) {
  const ordered = await trx
    .selectFrom('order_share')
    .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select(['order_share.fund_id', 'order_line.amount_cents'])
    .where('purchase_order.cost_kind', '=', 'traject')
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', 'in', committingApprovals)
    .where('order_share.amount_cents', '>', 0)
    .$if(fundId !== null, (query) => query.where('order_share.fund_id', '=', fundId))
    .execute();
  const imported = await trx
    .selectFrom('imported_cost')
    .select(['fund_id', 'amount_cents'])
    .where('fund_id', 'is not', null)
    .$if(fundId !== null, (query) => query.where('fund_id', '=', fundId))
    .execute();
  return grouped(
    [...ordered, ...imported],
    (row) => row.fund_id ?? 0,
    (row) => row.amount_cents,
  );
}

async function readEntries(trx: TeamTransaction, fundId: number | null) {
  const rows = await trx
    .selectFrom('fund_entry')
    .select([
      'fund_id',
      'id',
      'kind',
      'budget_year as budgetYear',
      'date',
      'amount_cents as amountCents',
    ])
    .$if(fundId !== null, (query) => query.where('fund_id', '=', fundId))
    .execute();
  return grouped(
    rows,
    (row) => row.fund_id,
    (row): LedgerEntry => row,
  );
}

function grouped<Row, Value>(
  rows: readonly Row[],
  fundOf: (row: Row) => number,
  valueOf: (row: Row) => Value,
): ReadonlyMap<number, readonly Value[]> {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const group = groups.get(fundOf(row));
    if (group) group.push(valueOf(row));
    else groups.set(fundOf(row), [valueOf(row)]);
  }
  return groups;
}
