import { Changes } from '#shared/importing/changes.ts';
import { readInvoices, type ListedInvoice } from '#shared/importing/invoices/invoices-list.ts';
import type { ListContext } from '#shared/importing/list-context.ts';
import { folded } from '#shared/kernel/text.ts';
import { loadKnownNames } from '../known-names.ts';
import { RowMarks } from '../row-marks.ts';
import type { PlanShape } from '../shape-import.ts';
import { BookedInvoices, keyOfInvoice } from './booked-invoices.ts';
import type { BoughtLine } from './bought-lines.ts';
import { loadBoughtTrajectories, type BoughtTrajectory } from './bought-trajectories.ts';
import { loadFileClients, type FileClients } from './file-clients.ts';
import { TrajectoryFinder } from './find-trajectory.ts';
import type { LineOfInvoice } from './planned-invoices.ts';
import { OrderPlanner } from './planned-orders.ts';
import { planOf } from './plan-of.ts';
import { questionOf } from './question-of.ts';
import { isAnotherPart, partOfBooked, type InvoiceRow } from './same-invoice.ts';
import { orderKey, storeInvoices } from './store-invoices.ts';
import { loadBookedInvoices, loadInvoicedShares } from './stored-invoices.ts';

/**
 * What a list of invoices does: books those that the team file does not have on the orders that they are
 * for, and makes an order where there is none yet. Rows with one number of one provider are one invoice.
 * An order that an import made grows with later invoices, and shrinks with credit notes. What a booked one says of payment it may correct.
 */
export const planInvoices: PlanShape = async (trx, prepared) => {
  const reading = readInvoices(prepared.list, questionOf(prepared));
  const { entries, context } = reading;
  const clients = await loadFileClients(trx);
  const trajectories = await loadBoughtTrajectories(trx);
  const finder = new TrajectoryFinder(trajectories);
  const booked = new BookedInvoices(
    trajectories,
    await loadBookedInvoices(trx),
    await loadInvoicedShares(trx),
  );
  const { funds } = await loadKnownNames(trx);
  const orders = new OrderPlanner(funds, clients, context);
  const changes = new Changes(prepared.choices.overwrite);
  const marks = new RowMarks();
  const met = new Set<number>();
  const seen = new Map<string, InvoiceRow[]>();
  const added: LineOfInvoice[] = [];
  const paid: { readonly id: number; readonly paidOn: string }[] = [];
  // Credit notes after all else, so that it does not matter where they stand in the list.
  const isCredit = ({ amountCents }: ListedInvoice) => Number(amountCents < 0);
  for (const entry of entries.toSorted((a, b) => isCredit(a) - isCredit(b))) {
    const trajectory = trajectoryFor(entry, finder, clients, context);
    if (trajectory === null) continue;
    if (trajectory.clientId !== null) met.add(trajectory.clientId);
    const key = keyOfInvoice(trajectory, entry.invoiceNumber);
    const row = { trajectory, entry };
    const before = seen.get(key) ?? [];
    if (!isAnotherPart(row, before, context)) continue;
    seen.set(key, [...before, row]);
    if (isOtherFund(entry, trajectory.order, context)) changes.keepsOn(entry.line);
    const known = booked.get(key);
    const part = known === undefined ? 'part' : partOfBooked(row, known, context);
    if (part === null) continue;
    if (known !== undefined && part === 'same') {
      const { line, paidOn } = entry;
      if (paidOn === null || paidOn === known.paidOn) continue;
      const clientNumber = trajectory.clientNumber ?? entry.clientNumber ?? '';
      const difference = { line, clientNumber, from: known.paidOn, to: paidOn };
      if (!changes.note({ field: 'paidDate', ...difference })) continue;
      marks.overwritesOn(line);
      paid.push({ id: known.id, paidOn });
      continue;
    }
    const invoiceId = known?.id ?? null;
    if (trajectory.order === null) {
      if (!orders.add(trajectory, entry)) continue;
      added.push({ ...row, key, invoiceId, order: null, parts: [] });
    } else {
      const parts = booked.book(trajectory.order, entry, context);
      if (parts === null) continue;
      added.push({ ...row, key, invoiceId, order: trajectory.order, parts });
    }
    marks.addsOn(entry.line);
  }
  const planned = orders.finish(
    trajectories.flatMap(({ order }) => (order === null ? [] : [order.orderNumber])),
  );
  const grown = booked.growing(context);
  const ofNew = added.filter(({ invoiceId }) => invoiceId === null);
  return planOf(
    { prepared, reading, marks, met, changes },
    {
      invoices: new Set(ofNew.map(({ key }) => key)).size,
      billedCents: added.reduce((sum, { entry }) => sum + entry.amountCents, 0),
      orders: new Set(planned.map(orderKey)).size,
    },
    (journal, storing) =>
      storeInvoices({ planned, grown, paid, added }, journal, {
        storing,
        rows: prepared.list.rows.length,
      }),
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

/** From which funds is paid, the order says; a list does not change that, so it is warned about. */
function isOtherFund(
  { line, fundName }: ListedInvoice,
  order: BoughtLine | null,
  context: ListContext,
): boolean {
  if (fundName === null || order === null) return false;
  const funds = order.shares.map((share) => share.fundName);
  if (funds.some((fund) => folded(fund) === folded(fundName))) return false;
  context.warn(
    line,
    'fund',
    `Order ${order.orderNumber} is betaald uit ${funds.join(', ')}. Trede laat staan wat er stond.`,
  );
  return true;
}
