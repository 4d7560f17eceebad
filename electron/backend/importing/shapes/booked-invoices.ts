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
  readonly #grown = new Map<number, GrownLine>();

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
      return this.#grow(order, line, amountCents, openCents);
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
    const shrinks = order.ofImport && !order.closed && this.#isSumOfInvoices(order, billed);
    const { parts, less } = this.#money.credit(order, amountCents, shrinks);
    if (shrinks) {
      const before = this.#grown.get(order.id);
      const more = new Map(before?.more);
      for (const [fundId, cents] of less) more.set(fundId, (more.get(fundId) ?? 0) - cents);
      this.#grown.set(order.id, {
        order,
        line: before?.line ?? line,
        amountCents: (before ?? order).amountCents + amountCents,
        more,
      });
    }
    return parts;
  }

  /** Whether nothing of it is open and nothing was invoiced above it. */
  #isSumOfInvoices(order: BoughtLine, billed: Cents): boolean {
    return (this.#grown.get(order.id) ?? order).amountCents === billed;
  }

  /** The orders that grow or shrink, with a warning about each. */
  growing(context: ListContext): readonly GrownLine[] {
    const grown = [...this.#grown.values()];
    for (const { order, line, amountCents } of grown) {
      context.warn(
        line,
        'invoiceAmount',
        `Order ${order.orderNumber} is door een import gemaakt. De prijs was de som van de facturen van toen: ${formatEuro(order.amountCents)}. Trede maakt er ${formatEuro(amountCents)} van.`,
      );
    }
    return grown;
  }

  #grow(order: BoughtLine, line: number, amountCents: Cents, openCents: Cents): FundPart[] {
    const within = new Map(
      openCents === 0
        ? []
        : this.#money.book(order, openCents).map((part) => [part.fundId, part.amountCents]),
    );
    const above = this.#money.book(order, amountCents - openCents);
    const before = this.#grown.get(order.id);
    const more = new Map(before?.more);
    for (const part of above) {
      more.set(part.fundId, (more.get(part.fundId) ?? 0) + part.amountCents);
    }
    this.#grown.set(order.id, {
      order,
      line: before?.line ?? line,
      amountCents: (before ?? order).amountCents + amountCents - openCents,
      more,
    });
    return order.shares.flatMap(({ fundId }) => {
      const extra = above.find((part) => part.fundId === fundId)?.amountCents ?? 0;
      const cents = (within.get(fundId) ?? 0) + extra;
      return cents === 0 ? [] : [{ fundId, amountCents: cents }];
    });
  }
}

/** Why a credit note of more than was invoiced is not booked; the second half of a sentence, or a whole one. */
export const aboveBilled = (billed: Cents): string =>
  `er is ${formatEuro(Math.max(0, billed))} gefactureerd. Een creditnota kan niet hoger zijn. Kijk het bedrag en het ordernummer na.`;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
