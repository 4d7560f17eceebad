import type { Money } from '#shared/budget/fund.ts';
import type { TeamTransaction } from '../database/schema.ts';

type Stage = 'paidCents' | 'invoicedCents' | 'committedCents';
type Spent = Record<Stage | 'waitingCents', number>;

const stages = {
  betaald: 'paidCents',
  gefactureerd: 'invoicedCents',
  vastgelegd: 'committedCents',
} as const;

/** Of which fund and year: `year` of `null` is the whole period. */
export interface FundYear {
  readonly fundId: number;
  readonly year: number | null;
}

const keyOf = (fundId: number, year: number | null) => `${fundId} ${year ?? ''}`;
const nothing = (): Spent => ({
  paidCents: 0,
  invoicedCents: 0,
  committedCents: 0,
  waitingCents: 0,
});

/** What every fund has and spends in every budget year and in all years together, read at once. */
export class FundMoney {
  readonly #amounts = new Map<string, { readonly cents: number; readonly decided: boolean }>();
  readonly #spent = new Map<string, Spent>();
  readonly #years = new Map<number, Set<number>>();

  /** Of all funds, or of one. */
  static async read(trx: TeamTransaction, fundId: number | null = null): Promise<FundMoney> {
    const money = new FundMoney();
    const amounts = await trx
      .selectFrom('fund_amount')
      .selectAll()
      .$if(fundId !== null, (query) => query.where('fund_id', '=', fundId))
      .execute();
    for (const row of amounts) {
      const amount = { cents: row.amount_cents, decided: row.decided === 1 };
      money.#amounts.set(keyOf(row.fund_id, row.budget_year), amount);
      if (row.budget_year !== null) money.#note(row.fund_id, row.budget_year);
    }
    const spent = await trx
      .selectFrom('fund_money')
      .select((eb) => [
        'fund_id',
        'budget_year',
        'stage',
        eb.fn.sum<number>('amount_cents').as('cents'),
      ])
      .where('fund_id', 'is not', null)
      .$if(fundId !== null, (query) => query.where('fund_id', '=', fundId))
      .groupBy(['fund_id', 'budget_year', 'stage'])
      .execute();
    for (const row of spent) {
      money.#spend(row.fund_id ?? 0, row.budget_year, stages[row.stage], row.cents);
    }
    const waiting = await trx
      .selectFrom('order_share')
      .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
      .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
      .select((eb) => [
        'order_share.fund_id',
        'order_line.budget_year',
        eb.fn.sum<number>('order_share.amount_cents').as('cents'),
      ])
      .where('purchase_order.approval', '=', 'gevraagd')
      .where('purchase_order.cancelled_on', 'is', null)
      .where('order_line.closed_on', 'is', null)
      .$if(fundId !== null, (query) => query.where('order_share.fund_id', '=', fundId))
      .groupBy(['order_share.fund_id', 'order_line.budget_year'])
      .execute();
    for (const row of waiting) {
      money.#spend(row.fund_id, row.budget_year, 'waitingCents', row.cents);
    }
    return money;
  }

  /** Years in which a fund has an amount or spends something. */
  yearsOf(fundId: number): readonly number[] {
    return [...(this.#years.get(fundId) ?? [])].sort((a, b) => a - b);
  }

  /** Years in which any fund does. */
  years(): ReadonlySet<number> {
    return new Set([...this.#years.values()].flatMap((years) => [...years]));
  }

  of({ fundId, year }: FundYear): Money & { readonly waitingCents: number } {
    const amount = this.#amounts.get(keyOf(fundId, year));
    const amountCents = amount?.decided === true ? amount.cents : null;
    return withFree(amountCents, this.spent({ fundId, year }));
  }

  /** What is spent; of a fund with one amount for its whole period `of` counts all years. */
  spent({ fundId, year }: FundYear): Readonly<Spent> {
    return this.#spent.get(keyOf(fundId, year)) ?? nothing();
  }

  #spend(fundId: number, year: number, stage: keyof Spent, cents: number): void {
    this.#note(fundId, year);
    for (const key of [keyOf(fundId, year), keyOf(fundId, null)]) {
      const spent = this.#spent.get(key) ?? nothing();
      spent[stage] += cents;
      this.#spent.set(key, spent);
    }
  }

  #note(fundId: number, year: number): void {
    this.#years.set(fundId, (this.#years.get(fundId) ?? new Set()).add(year));
  }
}

const withFree = (amountCents: number | null, spent: Readonly<Spent>) => ({
  ...spent,
  amountCents,
  freeCents:
    amountCents === null
      ? null
      : amountCents - spent.paidCents - spent.invoicedCents - spent.committedCents,
});
