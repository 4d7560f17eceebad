import type { ListedInvoice } from '#shared/importing/invoices/invoices-list.ts';
import type { ListContext } from '#shared/importing/list-context.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { invoiceKey, objectionToInvoice } from '#shared/kernel/invoicing.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import type { BookedInvoice, BoughtOrder, BoughtTrajectory } from './bought-trajectories.ts';

/** An order of an import that later invoices make dearer. */
export interface GrownOrder {
  readonly order: BoughtOrder;
  /** The first line with an invoice that it had no room for. */
  readonly line: number;
  readonly priceCents: Cents;
}

/** The invoices of the team file, and what each order has left after them and those of the list. */
export class BookedInvoices {
  readonly #byKey = new Map<string, BookedInvoice>();
  readonly #open = new Map<number, number>();
  readonly #grown = new Map<number, GrownOrder>();

  constructor(trajectories: readonly BoughtTrajectory[], invoices: readonly BookedInvoice[]) {
    const byOrder = new Map<number, BoughtTrajectory>();
    for (const trajectory of trajectories) {
      if (trajectory.order === null) continue;
      byOrder.set(trajectory.order.id, trajectory);
      this.#open.set(trajectory.order.id, trajectory.order.priceCents);
    }
    for (const invoice of invoices) {
      const trajectory = byOrder.get(invoice.orderId);
      if (trajectory === undefined) continue;
      this.#byKey.set(invoiceKey(trajectory, invoice.invoiceNumber), invoice);
      this.#take(invoice.orderId, invoice.amountCents);
    }
  }

  get(key: string): BookedInvoice | undefined {
    return this.#byKey.get(key);
  }

  /**
   * Takes an invoice out of what its order has left; whether that can be, with a fault when not. Of an
   * order that an import made nobody agreed on the price: it is the sum of its invoices, and grows.
   */
  book(order: BoughtOrder, { line, amountCents }: ListedInvoice, context: ListContext): boolean {
    const openCents = this.#open.get(order.id) ?? 0;
    const objection = objectionToInvoice({ cancelled: order.cancelled, openCents }, amountCents);
    if (objection?.about === 'amount' && order.ofImport) {
      const { line: first, priceCents } = this.#grown.get(order.id) ?? { line, ...order };
      const grown = priceCents + amountCents - openCents;
      this.#grown.set(order.id, { order, line: first, priceCents: grown });
      this.#open.set(order.id, 0);
      return true;
    }
    if (objection !== null) {
      const field = objection.about === 'order' ? 'orderNumber' : 'invoiceAmount';
      context.fault(line, field, `Order ${order.orderNumber}: ${lowerFirst(objection.message)}`);
      return false;
    }
    this.#take(order.id, amountCents);
    return true;
  }

  /** The orders that grow, with a warning about each. */
  growing(context: ListContext): readonly GrownOrder[] {
    const grown = [...this.#grown.values()];
    for (const { order, line, priceCents } of grown) {
      context.warn(
        line,
        'invoiceAmount',
        `Order ${order.orderNumber} is door een import gemaakt. De prijs was de som van de facturen van toen: ${formatEuro(order.priceCents)}. Trede maakt er ${formatEuro(priceCents)} van.`,
      );
    }
    return grown;
  }

  #take(orderId: number, amountCents: number): void {
    this.#open.set(orderId, (this.#open.get(orderId) ?? 0) - amountCents);
  }
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Says that the list has a number twice that can be there only once. */
export function refuseTwice(
  entry: ListedInvoice,
  before: ListedInvoice,
  context: ListContext,
): void {
  const same =
    entry.amountCents === before.amountCents &&
    entry.invoicedOn === before.invoicedOn &&
    entry.paidOn === before.paidOn &&
    entry.orderNumber === before.orderNumber &&
    entry.clientNumber === before.clientNumber;
  context.fault(
    entry.line,
    same ? null : 'invoiceNumber',
    same
      ? `Deze factuur staat ook al op regel ${before.line}, met dezelfde gegevens. Sla deze rij over.`
      : `Factuurnummer ${entry.invoiceNumber} van deze aanbieder staat ook op regel ${before.line}. Is het één factuur voor meer trajecten? Zet er dan een letter achter, zoals ${entry.invoiceNumber}-b.`,
  );
}

/** Whether a booked invoice is the one of the list; with a fault when it has the number only. */
export function sameInvoice(
  entry: ListedInvoice,
  known: BookedInvoice,
  { order }: BoughtTrajectory,
  context: ListContext,
): boolean {
  const say = (difference: string) => {
    context.fault(
      entry.line,
      'invoiceNumber',
      `Factuur ${entry.invoiceNumber} van deze aanbieder staat al in Trede, ${difference}. Verbeter het nummer, of maak het gelijk.`,
    );
    return false;
  };
  if (order?.id !== known.orderId) return say('op een andere order');
  if (entry.amountCents !== known.amountCents) {
    return say(`met een ander bedrag: ${formatEuro(known.amountCents)}`);
  }
  if (entry.invoicedOn !== known.invoicedOn) {
    return say(`met een andere datum: ${formatDate(known.invoicedOn)}`);
  }
  return true;
}
