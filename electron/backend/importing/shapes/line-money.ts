import {
  billedOfLine,
  divideInvoice,
  openOfLine,
  openOfShare,
  type BilledLine,
  type BilledShare,
} from '#shared/kernel/billed-line.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { BoughtLine } from './bought-lines.ts';
import type { InvoicedShare } from './stored-invoices.ts';

/** What a fund pays of an invoice line. */
export interface FundPart {
  readonly fundId: number;
  readonly amountCents: Cents;
}

/**
 * What order lines cost and what was invoiced of them, fund by fund, after the invoices of the team file and of
 * the list. Every amount is divided as one that is booked by hand.
 */
export class LineMoney {
  readonly #lines = new Map<number, BilledLine>();

  constructor(lines: readonly BoughtLine[], invoiced: readonly InvoicedShare[]) {
    const billed = new Map(
      invoiced.map((share) => [`${share.lineId} ${share.fundId}`, share.amountCents]),
    );
    for (const { id, shares, closed, cancelled } of lines) {
      this.#lines.set(id, {
        closed: closed || cancelled,
        shares: shares.map(({ fundId, amountCents }) => ({
          fundId,
          amountCents,
          billedCents: billed.get(`${id} ${fundId}`) ?? 0,
        })),
      });
    }
  }

  /** What of the line no invoice has taken. */
  openOf(line: BoughtLine): Cents {
    return openOfLine(this.#line(line));
  }

  /** What was invoiced of the line. */
  billedOf(line: BoughtLine): Cents {
    return billedOfLine(this.#line(line));
  }

  /** What the line costs more than in the team file; below zero: less. */
  moreOf(line: BoughtLine): ReadonlyMap<number, Cents> {
    const { shares } = this.#line(line);
    return new Map(
      line.shares.map(({ fundId, amountCents }, place) => [
        fundId,
        (shares[place]?.amountCents ?? amountCents) - amountCents,
      ]),
    );
  }

  /** Takes an invoice, or a credit of no more than was invoiced. @returns what each fund pays of it */
  book(line: BoughtLine, amountCents: Cents): FundPart[] {
    return this.#book(line, amountCents, ({ amountCents: price }) => price);
  }

  /** The same of an invoice that makes the line dearer by what it is above what is open. */
  grow(line: BoughtLine, amountCents: Cents): FundPart[] {
    return this.#book(
      line,
      amountCents,
      (share, cents) => share.amountCents + Math.max(0, cents - openOfShare(share)),
    );
  }

  /** The same of a credit that makes the line cheaper. */
  shrink(line: BoughtLine, amountCents: Cents): FundPart[] {
    return this.#book(line, amountCents, (share, cents) => share.amountCents + cents);
  }

  #book(
    line: BoughtLine,
    amountCents: Cents,
    priceOf: (share: BilledShare, cents: Cents) => Cents,
  ): FundPart[] {
    const known = this.#line(line);
    const parts = divideInvoice(known, amountCents);
    const ofFund = new Map(parts.map((part) => [part.fundId, part.amountCents]));
    const shares = known.shares.map((share) => {
      const cents = ofFund.get(share.fundId) ?? 0;
      return {
        ...share,
        amountCents: priceOf(share, cents),
        billedCents: share.billedCents + cents,
      };
    });
    this.#lines.set(line.id, { ...known, shares });
    return parts;
  }

  #line({ id }: BoughtLine): BilledLine {
    return this.#lines.get(id) ?? { closed: true, shares: [] };
  }
}
