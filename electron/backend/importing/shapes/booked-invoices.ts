import type { ListedInvoice } from '#shared/importing/invoices/invoices-list.ts';
import type { ListContext } from '#shared/importing/list-context.ts';
import { invoiceKey, objectionToInvoice } from '#shared/kernel/invoicing.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import type { BoughtLine } from './bought-lines.ts';
import type { BoughtTrajectory } from './bought-trajectories.ts';
import { LineMoney, type FundPart } from './line-money.ts';
import type { BookedInvoice, InvoicedShare } from './stored-invoices.ts';

/** An order line of an import that later invoices make dearer, or credit notes cheaper. */
export interface GrownLine {
  readonly order: BoughtLine;
  /** The first line of the list with an invoice that it had no room for. */
  readonly line: number;
  readonly amountCents: Cents;
  /** What each fund pays more of it; below zero: less. */
  readonly more: ReadonlyMap<number, Cents>;
}

/** Whose invoice it is: of two with one number and no provider, the trajectory or the order tells. */
export const keyOfInvoice = (
  { id, providerId, order }: BoughtTrajectory,
  invoiceNumber: string,
): string => invoiceKey({ id: id ?? -(order?.id ?? 0), providerId }, invoiceNumber);

/** The invoices of the team file, and what each order has left after them and those of the list. */
export class BookedInvoices {
  readonly #byKey = new Map<string, BookedInvoice>();
  readonly #money: LineMoney;
  /** Order lines of another price than in the team file, each with the first line of the list that made it so. */
  readonly #grown = new Map<number, { readonly order: BoughtLine; readonly line: number }>();

  constructor(
    trajectories: readonly BoughtTrajectory[],
    invoices: readonly BookedInvoice[],
    invoiced: readonly InvoicedShare[],
  ) {
    const byLine = new Map<number, BoughtTrajectory[]>();
    for (const trajectory of trajectories) {
      const { order } = trajectory;
      if (order !== null) byLine.set(order.id, [...(byLine.get(order.id) ?? []), trajectory]);
    }
    for (const invoice of invoices) {
      const { invoiceNumber, providerId } = invoice;
      for (const lineId of invoice.amounts.keys()) {
        for (const trajectory of byLine.get(lineId) ?? []) {
          this.#byKey.set(keyOfInvoice({ ...trajectory, providerId }, invoiceNumber), invoice);
        }
      }
    }
    const lines = [...byLine.values()].flatMap(([first]) => first?.order ?? []);
    this.#money = new LineMoney(lines, invoiced);
  }

  get(key: string): BookedInvoice | undefined {
    return this.#byKey.get(key);
  }

  /**
   * Takes an invoice out of what its order has left, and tells what each fund pays; `null` with a fault
   * when it cannot be. Of an order that an import made nobody agreed on the price: it is the sum of its
   * invoices, and grows.
   */
  book(
    order: BoughtLine,
    { line, amountCents }: ListedInvoice,
    context: ListContext,
  ): readonly FundPart[] | null {
    const { orderNumber, cancelled, notApproved } = order;
    if (notApproved) {
      context.fault(
        line,
        'orderNumber',
        `Order ${orderNumber}: deze order is niet goedgekeurd. Laat hem eerst goedkeuren.`,
      );
      return null;
    }
    if (amountCents < 0 && !cancelled) return this.#credit(order, line, amountCents, context);
    const openCents = this.#money.openOf(order);
    const objection = objectionToInvoice({ cancelled, openCents }, amountCents);
    if (objection?.about === 'amount' && order.ofImport && !order.closed) {
      this.#grows(order, line);
      return this.#money.grow(order, amountCents);
    }
    if (objection !== null) {
      const field = objection.about === 'order' ? 'orderNumber' : 'invoiceAmount';
      context.fault(line, field, `Order ${orderNumber}: ${lowerFirst(objection.message)}`);
      return null;
    }
    return this.#money.book(order, amountCents);
  }

  /** A credit note; of an order that an import made the price becomes less. */
  #credit(
    order: BoughtLine,
    line: number,
    amountCents: Cents,
    context: ListContext,
  ): readonly FundPart[] | null {
    const billed = this.#money.billedOf(order);
    if (-amountCents > billed) {
      context.fault(line, 'invoiceAmount', `Order ${order.orderNumber}: ${aboveBilled(billed)}`);
      return null;
    }
    const isSumOfInvoices = order.amountCents + this.#moreOf(order) === billed;
    if (!order.ofImport || order.closed || !isSumOfInvoices) {
      return this.#money.book(order, amountCents);
    }
    this.#grows(order, line);
    return this.#money.shrink(order, amountCents);
  }

  #grows(order: BoughtLine, line: number): void {
    if (!this.#grown.has(order.id)) this.#grown.set(order.id, { order, line });
  }

  #moreOf(order: BoughtLine): Cents {
    return [...this.#money.moreOf(order).values()].reduce((sum, cents) => sum + cents, 0);
  }

  /** The orders that grow or shrink, with a warning about each. */
  growing(context: ListContext): readonly GrownLine[] {
    const grown = [...this.#grown.values()].map(({ order, line }) => ({
      order,
      line,
      amountCents: order.amountCents + this.#moreOf(order),
      more: this.#money.moreOf(order),
    }));
    for (const { order, line, amountCents } of grown) {
      context.warn(
        line,
        'invoiceAmount',
        `Order ${order.orderNumber} is door een import gemaakt. De prijs was de som van de facturen van toen: ${formatEuro(order.amountCents)}. Trede maakt er ${formatEuro(amountCents)} van.`,
      );
    }
    return grown;
  }
}

/** Why a credit note of more than was invoiced is not booked; the second half of a sentence, or a whole one. */
export const aboveBilled = (billed: Cents): string =>
  `er is ${formatEuro(Math.max(0, billed))} gefactureerd. Een creditnota kan niet hoger zijn. Kijk het bedrag en het ordernummer na.`;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
