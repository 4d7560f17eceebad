import { formatEuro, type Cents } from './money.ts';
import { folded } from './text.ts';

export interface InvoicedOrder {
  readonly cancelled: boolean;
  /** What the order commits and no invoice has taken out of it yet. Including VAT. */
  readonly openCents: Cents;
}

/** Why an invoice cannot be booked on an order, in a sentence that says what to do. */
export interface InvoiceObjection {
  readonly about: 'order' | 'amount';
  readonly message: string;
}

/** A cancelled order takes no invoice, and an order takes no more than it commits. `null`: it can. */
export function objectionToInvoice(
  order: InvoicedOrder,
  amountCents: Cents,
): InvoiceObjection | null {
  if (order.cancelled) {
    return { about: 'order', message: 'Deze order is geannuleerd. Boek er geen factuur op.' };
  }
  if (amountCents <= order.openCents) return null;
  return {
    about: 'amount',
    message: `Op deze order staat nog ${formatEuro(order.openCents)} open. De factuur is hoger. Kijk het bedrag na.`,
  };
}

/** Whose invoice it is. */
export interface InvoicedTrajectory {
  readonly id: number;
  readonly providerId: number | null;
}

/**
 * What no two invoices have in common: a provider gives each number once. Whose number it is, is not
 * known of a trajectory without a provider: then it is one of that trajectory.
 */
export const invoiceKey = ({ id, providerId }: InvoicedTrajectory, invoiceNumber: string): string =>
  `${providerId === null ? `trajectory ${id}` : providerId}\n${sameNumber(invoiceNumber)}`;

/**
 * One text for all ways to write an invoice number: `F-1`, `f 1`, `F1` and `F-01` are one. Only where a
 * number begins and ends counts: `2019-1-11` and `2019-11-1` stay two.
 */
export function sameNumber(invoiceNumber: string): string {
  const text = folded(invoiceNumber);
  const parts = text.match(/\p{L}+|\p{Nd}+/gu) ?? [text];
  return parts.map((part) => part.replace(/^0+(?=.)/u, '')).join(' ');
}

/** Longer ones are numbers of something else, and would leave no room to count on. */
const counting = /^(\d+)-(\d{4,6})$/;

/**
 * Gives out the numbers for new orders: `2026-0001`, counting on from the highest of the year. Numbers
 * that came from elsewhere and do not count are passed over.
 */
export class OrderNumbers {
  readonly #lastOfYear = new Map<string, number>();

  /** @param taken numbers of all orders, or at least those of the year; also of cancelled ones */
  constructor(taken: Iterable<string>) {
    for (const number of taken) this.take(number);
  }

  take(number: string): void {
    const [, year = '', counted = ''] = counting.exec(number) ?? [];
    const last = this.#lastOfYear.get(year) ?? 0;
    this.#lastOfYear.set(year, Math.max(last, Number(counted)));
  }

  /** The next number of a year, which is taken from now on. */
  next(year: number): string {
    const number = (this.#lastOfYear.get(String(year)) ?? 0) + 1;
    this.#lastOfYear.set(String(year), number);
    return `${year}-${String(number).padStart(4, '0')}`;
  }
}
