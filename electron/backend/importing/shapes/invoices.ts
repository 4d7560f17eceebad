import { Changes } from '#shared/importing/changes.ts';
import { noCounts } from '#shared/importing/counts.ts';
import { readInvoices, type ListedInvoice } from '#shared/importing/invoices/invoices-list.ts';
import type { ListContext } from '#shared/importing/list-context.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { invoiceNumberKey, objectionToInvoice } from '#shared/kernel/invoicing.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Journal } from '../journal.ts';
import { loadKnownNames } from '../known-names.ts';
import { RowMarks } from '../row-marks.ts';
import type { PlanShape } from '../shape-import.ts';
import {
  loadBookedInvoices,
  loadBoughtTrajectories,
  type BookedInvoice,
  type BoughtOrder,
  type BoughtTrajectory,
} from './bought-trajectories.ts';
import { loadFileClients } from './file-clients.ts';
import { TrajectoryFinder } from './find-trajectory.ts';
import { OrderPlanner, type PlannedOrder } from './planned-orders.ts';
import { questionOf } from './question-of.ts';
import { storeInParts } from './store-in-parts.ts';

interface NewInvoice {
  readonly trajectory: BoughtTrajectory;
  readonly entry: ListedInvoice;
}

/**
 * What a list of invoices does: books those that the team file does not have on the orders that they are
 * for, and makes an order where there is none yet. What a booked one says of payment it may correct.
 */
export const planInvoices: PlanShape = async (trx, prepared) => {
  const { entries, context, faults, warnings } = readInvoices(prepared.list, questionOf(prepared));
  const clients = await loadFileClients(trx);
  const trajectories = await loadBoughtTrajectories(trx);
  const finder = new TrajectoryFinder(trajectories);
  const booked = new BookedInvoices(trajectories, await loadBookedInvoices(trx));
  const { funds } = await loadKnownNames(trx);
  const orders = new OrderPlanner(funds, clients, context);
  const changes = new Changes(prepared.choices.overwrite);
  const marks = new RowMarks();
  const met = new Set<number>();
  const seen = new Map<string, ListedInvoice>();
  const added: NewInvoice[] = [];
  const paid: { readonly id: number; readonly paidOn: string }[] = [];
  for (const entry of entries) {
    const knowsClient = entry.clientNumber === null || clients.has(entry.clientNumber);
    const found = knowsClient ? finder.find(entry) : null;
    if (found === null) {
      clients.of({ line: entry.line, clientNumber: entry.clientNumber ?? '' }, context);
      continue;
    }
    if (!('trajectory' in found)) {
      context.fault(entry.line, found.about, found.fault);
      continue;
    }
    const { trajectory } = found;
    met.add(trajectory.clientId);
    const key = invoiceKey(trajectory, entry.invoiceNumber);
    const before = seen.get(key);
    if (before !== undefined) {
      refuseTwice(entry, before, context);
      continue;
    }
    seen.set(key, entry);
    warnAboutFund(entry, trajectory.order, context);
    const known = booked.get(key);
    if (known !== undefined) {
      if (!sameInvoice(entry, known, trajectory, context)) continue;
      if (entry.paidOn === null || entry.paidOn === known.paidOn) continue;
      const overwrite = changes.note({
        field: 'paidDate',
        line: entry.line,
        clientNumber: trajectory.clientNumber,
        from: known.paidOn,
        to: entry.paidOn,
      });
      if (!overwrite) continue;
      marks.overwritesOn(entry.line);
      paid.push({ id: known.id, paidOn: entry.paidOn });
      continue;
    }
    const fits =
      trajectory.order === null
        ? orders.add(trajectory, entry)
        : booked.book(trajectory.order, entry, context);
    if (!fits) continue;
    marks.addsOn(entry.line);
    added.push({ trajectory, entry });
  }
  const planned = orders.finish(
    trajectories.flatMap(({ order }) => (order === null ? [] : [order.orderNumber])),
  );
  const found = faults.inOrder();
  const rows = prepared.list.rows.length;
  return {
    counts: {
      ...noCounts(),
      rows,
      ...marks.count(prepared.list, found),
      invoices: added.length,
      invoicedCents: added.reduce((sum, { entry }) => sum + entry.amountCents, 0),
      orders: planned.length,
      changedValues: changes.overwritten,
      knownClients: met.size,
    },
    faults: found,
    warnings: warnings.inOrder(),
    questions: [],
    changes: changes.list(fieldsOfShape.invoices),
    store: async (journal, storing) => {
      const made = await storeOrders(planned, journal);
      for (const { id, paidOn } of paid) await journal.change('invoice', id, 'paid_on', paidOn);
      await storeInParts(added, rows, storing, (part) =>
        journal.add(
          'invoice',
          part.map(({ trajectory, entry }) => ({
            id: journal.nextId('invoice'),
            order_id: orderIdOf(trajectory, made),
            invoice_number: entry.invoiceNumber,
            invoiced_on: entry.invoicedOn,
            amount_cents: entry.amountCents,
            paid_on: entry.paidOn,
          })),
        ),
      );
    },
  };
};

/**
 * A provider gives each number once. Whose number it is, is not known of a trajectory without a provider:
 * then it is one of that trajectory.
 */
const invoiceKey = ({ id, providerId }: BoughtTrajectory, invoiceNumber: string): string =>
  `${providerId === null ? `trajectory ${id}` : providerId}\n${invoiceNumberKey(invoiceNumber)}`;

/** The invoices of the team file, and what each order has left after them and those of the list. */
class BookedInvoices {
  readonly #byKey = new Map<string, BookedInvoice>();
  readonly #open = new Map<number, number>();

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

  /** Takes an invoice out of what its order has left; whether that can be, with a fault when not. */
  book(order: BoughtOrder, { line, amountCents }: ListedInvoice, context: ListContext): boolean {
    const openCents = this.#open.get(order.id) ?? 0;
    const objection = objectionToInvoice({ cancelled: order.cancelled, openCents }, amountCents);
    if (objection !== null) {
      const field = objection.about === 'order' ? 'orderNumber' : 'invoiceAmount';
      context.fault(line, field, `Order ${order.orderNumber}: ${lowerFirst(objection.message)}`);
      return false;
    }
    this.#take(order.id, amountCents);
    return true;
  }

  #take(orderId: number, amountCents: number): void {
    this.#open.set(orderId, (this.#open.get(orderId) ?? 0) - amountCents);
  }
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

function refuseTwice(entry: ListedInvoice, before: ListedInvoice, context: ListContext): void {
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
      ? `Deze factuur staat ook al op regel ${before.line}, met dezelfde gegevens. Haal één van de twee weg.`
      : `Factuurnummer ${entry.invoiceNumber} van deze aanbieder staat ook op regel ${before.line}. Is het één factuur voor meer trajecten? Zet er dan een letter achter, zoals ${entry.invoiceNumber}-b.`,
  );
}

/** Whether a booked invoice is the one of the list; with a fault when it has the number only. */
function sameInvoice(
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

/** From which fund is paid, the order says; a list does not change that. */
function warnAboutFund(
  { line, fundName }: ListedInvoice,
  order: BoughtOrder | null,
  context: ListContext,
): void {
  if (fundName === null || order === null || folded(fundName) === folded(order.fundName)) return;
  context.warn(
    line,
    'fund',
    `Order ${order.orderNumber} is betaald uit ${order.fundName}. Trede laat staan wat er stond.`,
  );
}

async function storeOrders(
  planned: readonly PlannedOrder[],
  journal: Journal,
): Promise<ReadonlyMap<number, number>> {
  const ids = new Map<number, number>();
  const rows = planned.map(({ trajectory, fund, orderNumber, priceCents }) => {
    const id = journal.nextId('purchase_order');
    ids.set(trajectory.id, id);
    return {
      id,
      order_number: orderNumber,
      trajectory_id: trajectory.id,
      fund_id: fund.id,
      price_cents: priceCents,
      vat_rate: trajectory.vatRate,
      ordered_on: trajectory.startDate,
      cancelled_on: null,
    };
  });
  await journal.add('purchase_order', rows);
  return ids;
}

function orderIdOf({ id, order }: BoughtTrajectory, made: ReadonlyMap<number, number>): number {
  const orderId = order?.id ?? made.get(id);
  if (orderId === undefined) throw new Error('an invoice was planned without an order');
  return orderId;
}
