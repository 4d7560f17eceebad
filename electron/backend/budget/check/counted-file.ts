import { amountOn } from '#shared/budget/ledger-rules.ts';
import { yearOf } from '#shared/kernel/dates.ts';
import type { MoneyRows } from './rows.ts';

type Order = MoneyRows['orders'][number];
type Line = MoneyRows['lines'][number];

export interface Counted {
  paidCents: number;
  invoicedCents: number;
  committedCents: number;
}

/** What one share of a line comes to. */
export interface CountedShare {
  readonly lineId: number;
  readonly fundId: number;
  readonly amountCents: number;
  /** Ever invoiced, paid or not. */
  readonly billedCents: number;
  /** What it still commits. */
  readonly openCents: number;
}

/** Whether an order commits anything at all. */
export const commits = (order: Order): boolean =>
  order.cancelled_on === null && (order.approval === 'niet-nodig' || order.approval === 'akkoord');

/**
 * The money of the whole file, added up from its rows. It shares nothing with the views that the positions
 * come from, so that a mistake in the one shows beside the other.
 */
export class CountedFile {
  readonly rows: MoneyRows;
  readonly orders: ReadonlyMap<number, Order>;
  readonly lines: ReadonlyMap<number, Line>;
  readonly shares: readonly CountedShare[];
  readonly #funds = new Map<string, Counted>();
  readonly #years = new Set<number>();

  constructor(rows: MoneyRows) {
    this.rows = rows;
    this.orders = new Map(rows.orders.map((order) => [order.id, order]));
    this.lines = new Map(rows.lines.map((line) => [line.id, line]));
    this.shares = this.#countShares();
    this.#countInvoices();
    this.#countImported();
    for (const { lineId, fundId, openCents } of this.shares) {
      const line = this.lines.get(lineId);
      if (line !== undefined) this.#spend(fundId, line.budget_year, 'committedCents', openCents);
    }
    for (const { budget_year: year } of rows.entries) if (year !== null) this.#years.add(year);
  }

  /** Every year in which there is money. */
  get years(): readonly number[] {
    return [...this.#years].sort((a, b) => a - b);
  }

  spent(fundId: number, year: number | null): Readonly<Counted> {
    return this.#funds.get(`${fundId} ${year ?? ''}`) ?? none();
  }

  amount(fundId: number, year: number | null): number | null {
    const entries = this.rows.entries
      .filter((entry) => entry.fund_id === fundId)
      .map(({ id, kind, date, amount_cents, budget_year }) => ({
        id,
        kind,
        date,
        amountCents: amount_cents,
        budgetYear: budget_year,
      }));
    return amountOn(entries, year, null);
  }

  #countShares(): CountedShare[] {
    const billed = new Map<string, number>();
    const lineOf = new Map(this.rows.invoiceLines.map((line) => [line.id, line.line_id]));
    for (const share of this.rows.invoiceShares) {
      const key = `${lineOf.get(share.invoice_line_id) ?? 0} ${share.fund_id}`;
      billed.set(key, (billed.get(key) ?? 0) + share.amount_cents);
    }
    const shares = this.rows.shares.map((share) => {
      const key = `${share.line_id} ${share.fund_id}`;
      const billedCents = billed.get(key) ?? 0;
      billed.delete(key);
      const line = this.lines.get(share.line_id);
      const order = line === undefined ? undefined : this.orders.get(line.order_id);
      const open = line?.closed_on === null && order !== undefined && commits(order);
      return {
        lineId: share.line_id,
        fundId: share.fund_id,
        amountCents: share.amount_cents,
        billedCents,
        openCents: open ? Math.max(0, share.amount_cents - billedCents) : 0,
      };
    });
    // Invoices of a fund that no longer has a share in the line.
    const others = [...billed].map(([key, billedCents]) => {
      const [lineId = 0, fundId = 0] = key.split(' ').map(Number);
      return { lineId, fundId, amountCents: 0, billedCents, openCents: 0 };
    });
    return [...shares, ...others];
  }

  #countInvoices(): void {
    const invoices = new Map(this.rows.invoices.map((invoice) => [invoice.id, invoice]));
    const invoiceOf = new Map(this.rows.invoiceLines.map((line) => [line.id, line.invoice_id]));
    for (const share of this.rows.invoiceShares) {
      const invoice = invoices.get(invoiceOf.get(share.invoice_line_id) ?? 0);
      if (invoice === undefined) continue;
      const stage = invoice.paid_on === null ? 'invoicedCents' : 'paidCents';
      this.#spend(share.fund_id, invoice.budget_year, stage, share.amount_cents);
    }
  }

  #countImported(): void {
    const starts = new Map(this.rows.trajectories.map((row) => [row.id, row.start_date]));
    for (const cost of this.rows.importedCosts) {
      const start = starts.get(cost.trajectory_id);
      if (cost.fund_id === null || start === undefined) continue;
      this.#spend(cost.fund_id, yearOf(start), 'paidCents', cost.amount_cents);
    }
  }

  #spend(fundId: number, year: number, stage: keyof Counted, cents: number): void {
    if (cents !== 0) this.#years.add(year);
    for (const key of [`${fundId} ${year}`, `${fundId} `]) {
      const counted = this.#funds.get(key) ?? none();
      counted[stage] += cents;
      this.#funds.set(key, counted);
    }
  }
}

const none = (): Counted => ({ paidCents: 0, invoicedCents: 0, committedCents: 0 });
