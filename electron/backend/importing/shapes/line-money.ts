import type { Cents } from '#shared/kernel/money.ts';
import { splitAmount } from '#shared/kernel/split.ts';
import { divideInvoice } from '#shared/kernel/billed-line.ts';
import type { BoughtLine } from './bought-lines.ts';
import type { InvoicedShare } from './stored-invoices.ts';

/** What a fund pays of an invoice line. */
export interface FundPart {
  readonly fundId: number;
  readonly amountCents: Cents;
}

/** What is open on order lines and what was invoiced of them, fund by fund, after the invoices of the team file and of the list. */
export class LineMoney {
  readonly #open = new Map<number, Map<number, Cents>>();
  readonly #billed = new Map<string, Cents>();

  constructor(lines: readonly BoughtLine[], invoiced: readonly InvoicedShare[]) {
    for (const { id, shares, closed, cancelled } of lines) {
      const nothing = closed || cancelled;
      this.#open.set(
        id,
        new Map(shares.map(({ fundId, amountCents }) => [fundId, nothing ? 0 : amountCents])),
      );
    }
    for (const { lineId, fundId, amountCents } of invoiced) {
      this.#take(lineId, fundId, amountCents);
      this.#bill(lineId, fundId, amountCents);
    }
    for (const funds of this.#open.values()) {
      for (const [fundId, cents] of funds) funds.set(fundId, Math.max(0, cents));
    }
  }

  /** What of the line no invoice has taken. */
  openOf(line: BoughtLine): Cents {
    return [...(this.#open.get(line.id)?.values() ?? [])].reduce((sum, cents) => sum + cents, 0);
  }

  /**
   * Takes an invoice out of what is open, from each fund in proportion, so that the last invoice takes
   * exactly what is left. What is above it is divided as the order is.
   */
  book(line: BoughtLine, amountCents: Cents): FundPart[] {
    const within = Math.min(amountCents, this.openOf(line));
    const open = line.shares.map(({ fundId }) => this.#open.get(line.id)?.get(fundId) ?? 0);
    const above = splitOver(
      amountCents - within,
      line.shares.map((share) => share.amountCents),
    );
    return splitOver(within, open).flatMap((cents, place) => {
      const fundId = line.shares[place]?.fundId ?? 0;
      this.#take(line.id, fundId, cents);
      const whole = cents + (above[place] ?? 0);
      this.#bill(line.id, fundId, whole);
      return whole === 0 ? [] : [{ fundId, amountCents: whole }];
    });
  }

  /** What was invoiced of the line. */
  billedOf(line: BoughtLine): Cents {
    return this.#sharesOf(line).reduce((sum, { billedCents }) => sum + billedCents, 0);
  }

  /**
   * Takes a credit of no more than was invoiced off what each fund paid, as a credit that is booked by hand.
   * What it opens again of a line is open, or with `shrinks` off the price.
   *
   * @returns what each fund gets back, below zero, and what goes off its part of the price
   */
  credit(
    line: BoughtLine,
    amountCents: Cents,
    shrinks: boolean,
  ): { readonly parts: FundPart[]; readonly less: ReadonlyMap<number, Cents> } {
    const shares = this.#sharesOf(line);
    const parts = divideInvoice({ closed: line.closed, shares }, amountCents);
    const less = new Map<number, Cents>();
    for (const { fundId, amountCents: cents } of parts) {
      const { amountCents: ordered = 0, billedCents = 0 } =
        shares.find((share) => share.fundId === fundId) ?? {};
      this.#bill(line.id, fundId, cents);
      if (line.closed) continue;
      const above = Math.max(0, billedCents - ordered);
      const opens = Math.max(0, -cents - above);
      if (shrinks) less.set(fundId, -cents);
      else this.#take(line.id, fundId, -opens);
    }
    return { parts, less };
  }

  #sharesOf(line: BoughtLine) {
    return line.shares.map(({ fundId, amountCents }) => ({
      fundId,
      amountCents,
      billedCents: this.#billed.get(`${line.id} ${fundId}`) ?? 0,
    }));
  }

  #bill(lineId: number, fundId: number, cents: Cents): void {
    const key = `${lineId} ${fundId}`;
    this.#billed.set(key, (this.#billed.get(key) ?? 0) + cents);
  }

  #take(lineId: number, fundId: number, cents: Cents): void {
    const funds = this.#open.get(lineId);
    funds?.set(fundId, (funds.get(fundId) ?? 0) - cents);
  }
}

/** The first takes all where there is nothing to go by. */
export const splitOver = (amountCents: Cents, weights: readonly Cents[]): Cents[] =>
  weights.some((weight) => weight > 0)
    ? splitAmount(amountCents, weights)
    : weights.map((_, place) => (place === 0 ? amountCents : 0));
