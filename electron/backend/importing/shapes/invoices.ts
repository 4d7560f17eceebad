import { Changes } from '#shared/importing/changes.ts';
import { readInvoices, type ListedInvoice } from '#shared/importing/invoices/invoices-list.ts';
import type { ListContext } from '#shared/importing/list-context.ts';
import { invoiceKey } from '#shared/kernel/invoicing.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Journal } from '../journal.ts';
import { loadKnownNames } from '../known-names.ts';
import { RowMarks } from '../row-marks.ts';
import type { PlanShape } from '../shape-import.ts';
import { BookedInvoices, refuseTwice, sameInvoice } from './booked-invoices.ts';
import {
  loadBookedInvoices,
  loadBoughtTrajectories,
  type BoughtOrder,
  type BoughtTrajectory,
} from './bought-trajectories.ts';
import { loadFileClients, type FileClients } from './file-clients.ts';
import { TrajectoryFinder } from './find-trajectory.ts';
import { OrderPlanner, type PlannedOrder } from './planned-orders.ts';
import { planOf } from './plan-of.ts';
import { questionOf } from './question-of.ts';
import { storeInParts } from './store-in-parts.ts';

interface NewInvoice {
  readonly trajectory: BoughtTrajectory;
  readonly entry: ListedInvoice;
}

/**
 * What a list of invoices does: books those that the team file does not have on the orders that they are
 * for, and makes an order where there is none yet. An order that an import made grows with later
 * invoices. What a booked one says of payment it may correct.
 */
export const planInvoices: PlanShape = async (trx, prepared) => {
  const reading = readInvoices(prepared.list, questionOf(prepared));
  const { entries, context } = reading;
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
    const trajectory = trajectoryFor(entry, finder, clients, context);
    if (trajectory === null) continue;
    met.add(trajectory.clientId);
    const key = invoiceKey(trajectory, entry.invoiceNumber);
    const before = seen.get(key);
    if (before !== undefined) {
      refuseTwice(entry, before, context);
      continue;
    }
    seen.set(key, entry);
    if (isOtherFund(entry, trajectory.order, context)) changes.keepsOn(entry.line);
    const known = booked.get(key);
    if (known !== undefined) {
      const { line, paidOn } = entry;
      if (!sameInvoice(entry, known, trajectory, context)) continue;
      if (paidOn === null || paidOn === known.paidOn) continue;
      const { clientNumber } = trajectory;
      const difference = { line, clientNumber, from: known.paidOn, to: paidOn };
      if (!changes.note({ field: 'paidDate', ...difference })) continue;
      marks.overwritesOn(line);
      paid.push({ id: known.id, paidOn });
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
  const grown = booked.growing(context);
  const rows = prepared.list.rows.length;
  return planOf(
    { prepared, reading, marks, met, changes },
    {
      invoices: added.length,
      invoicedCents: added.reduce((sum, { entry }) => sum + entry.amountCents, 0),
      orders: planned.length,
    },
    async (journal, storing) => {
      const made = await storeOrders(planned, journal);
      for (const { order, priceCents } of grown) {
        await journal.change('purchase_order', order.id, 'price_cents', priceCents);
      }
      await storeInParts(paid, { rows }, storing, async (part) => {
        for (const { id, paidOn } of part) await journal.change('invoice', id, 'paid_on', paidOn);
      });
      await storeInParts(added, { rows, before: paid.length }, storing, (part) =>
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
  );
};

/** What an invoice is for; `null` with a fault when that cannot be told. */
function trajectoryFor(
  entry: ListedInvoice,
  finder: TrajectoryFinder,
  clients: FileClients,
  context: ListContext,
): BoughtTrajectory | null {
  const { line, clientNumber } = entry;
  if (clientNumber !== null && clients.of({ line, clientNumber }, context) === null) return null;
  const found = finder.find(entry);
  if ('trajectory' in found) return found.trajectory;
  context.fault(line, found.about, found.fault);
  return null;
}

/** From which fund is paid, the order says; a list does not change that, so it is warned about. */
function isOtherFund(
  { line, fundName }: ListedInvoice,
  order: BoughtOrder | null,
  context: ListContext,
): boolean {
  if (fundName === null || order === null || folded(fundName) === folded(order.fundName)) {
    return false;
  }
  context.warn(
    line,
    'fund',
    `Order ${order.orderNumber} is betaald uit ${order.fundName}. Trede laat staan wat er stond.`,
  );
  return true;
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
