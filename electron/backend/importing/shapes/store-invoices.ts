import { yearOf } from '#shared/kernel/dates.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Journal } from '../journal.ts';
import type { StoringContext } from '../shape-import.ts';
import type { GrownLine } from './booked-invoices.ts';
import type { BoughtTrajectory } from './bought-trajectories.ts';
import type { LineOfInvoice } from './planned-invoices.ts';
import type { PlannedOrder } from './planned-orders.ts';
import { storeInParts } from './store-in-parts.ts';

interface InvoicesToStore {
  readonly planned: readonly PlannedOrder[];
  readonly grown: readonly GrownLine[];
  readonly paid: readonly { readonly id: number; readonly paidOn: string }[];
  readonly added: readonly LineOfInvoice[];
}

interface Progress {
  readonly storing: Pick<StoringContext, 'report' | 'pause'>;
  /** How many rows the list has. */
  readonly rows: number;
}

/** Lines with one number, whatever its capitals, are one order. */
export const orderKey = ({ orderNumber }: PlannedOrder): string => folded(orderNumber);

/** An order that this import made, as far as its invoices have to know it. */
interface MadeOrder {
  readonly lineId: number;
  readonly fundId: number;
}

/** Stores what a list of invoices adds and changes: parents before what refers to them. */
export async function storeInvoices(
  { planned, grown, paid, added }: InvoicesToStore,
  journal: Journal,
  { storing, rows }: Progress,
): Promise<void> {
  const made = await storeOrders(planned, journal);
  for (const line of grown) await grow(line, journal);
  await storeInParts(paid, { rows }, storing, async (part) => {
    for (const { id, paidOn } of part) await journal.change('invoice', id, 'paid_on', paidOn);
  });
  const invoiceIds = new Map<string, number>();
  await storeInParts(added, { rows, before: paid.length }, storing, (part) =>
    storeLines(part, journal, made, invoiceIds),
  );
}

async function storeOrders(
  planned: readonly PlannedOrder[],
  journal: Journal,
): Promise<ReadonlyMap<number | null, MadeOrder>> {
  const made = new Map<number | null, MadeOrder>();
  const orders = [...Map.groupBy(planned, orderKey).values()].map((lines) => ({
    id: journal.nextId('purchase_order'),
    lines,
  }));
  const lines = orders.flatMap((order) =>
    order.lines.map((line) => {
      const lineId = journal.nextId('order_line');
      made.set(line.trajectory.id, { lineId, fundId: line.fund.id });
      return { id: order.id, lineId, ...line };
    }),
  );
  await journal.add(
    'purchase_order',
    orders.flatMap(({ id, lines: [first, ...others] }) => {
      if (first === undefined) return [];
      const trajectories = [first, ...others].map(({ trajectory }) => trajectory);
      const starts = trajectories.map(({ startDate }) => startDate).toSorted();
      const ends = trajectories.map(({ endDate }) => endDate);
      return [
        {
          id,
          order_number: first.orderNumber,
          cost_kind: 'traject' as const,
          provider_id: first.trajectory.providerId,
          type_id: first.trajectory.typeId,
          ordered_on: starts[0] ?? first.trajectory.startDate,
          starts_on: starts[0] ?? first.trajectory.startDate,
          ends_on: ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null),
        },
      ];
    }),
  );
  await journal.add(
    'order_line',
    lines.map(({ id, lineId, trajectory, priceCents }) => ({
      id: lineId,
      order_id: id,
      trajectory_id: trajectory.id,
      client_id: trajectory.clientId,
      unit: 'traject',
      quantity_hundredths: 100,
      unit_price_cents: priceCents,
      amount_cents: priceCents,
      vat_rate: trajectory.vatRate,
      budget_year: yearOf(trajectory.startDate),
    })),
  );
  await journal.add(
    'order_share',
    lines.map(({ lineId, fund, priceCents }) => ({
      id: journal.nextId('order_share'),
      line_id: lineId,
      fund_id: fund.id,
      amount_cents: priceCents,
    })),
  );
  return made;
}

/** Its price is the sum of its invoices, for one trajectory. */
async function grow({ order, amountCents, more }: GrownLine, journal: Journal): Promise<void> {
  if (order.quantityHundredths !== 100) {
    await journal.change('order_line', order.id, 'quantity_hundredths', 100);
  }
  await journal.change('order_line', order.id, 'unit_price_cents', amountCents);
  await journal.change('order_line', order.id, 'amount_cents', amountCents);
  for (const share of order.shares) {
    const cents = more.get(share.fundId) ?? 0;
    if (cents === 0) continue;
    await journal.change('order_share', share.id, 'amount_cents', share.amountCents + cents);
  }
}

async function storeLines(
  part: readonly LineOfInvoice[],
  journal: Journal,
  made: ReadonlyMap<number | null, MadeOrder>,
  invoiceIds: Map<string, number>,
): Promise<void> {
  const begun = part.flatMap(({ key, invoiceId, trajectory, entry }) => {
    if (invoiceId !== null || invoiceIds.has(key)) return [];
    const id = journal.nextId('invoice');
    invoiceIds.set(key, id);
    return [
      {
        id,
        provider_id: trajectory.providerId,
        invoice_number: entry.invoiceNumber,
        invoiced_on: entry.invoicedOn,
        paid_on: entry.paidOn,
        budget_year: yearOf(entry.invoicedOn),
      },
    ];
  });
  const lines = part.map(({ key, invoiceId, trajectory, entry, order, parts }) => {
    const orderMade = order === null ? madeFor(trajectory, made) : null;
    return {
      shares:
        orderMade === null ? parts : [{ fundId: orderMade.fundId, amountCents: entry.amountCents }],
      row: {
        id: journal.nextId('invoice_line'),
        invoice_id: invoiceId ?? invoiceIds.get(key) ?? 0,
        line_id: order?.id ?? orderMade?.lineId ?? 0,
        amount_cents: entry.amountCents,
      },
    };
  });
  await journal.add('invoice', begun);
  await journal.add(
    'invoice_line',
    lines.map(({ row }) => row),
  );
  await journal.add(
    'invoice_share',
    lines.flatMap(({ row, shares }) =>
      shares.map(({ fundId, amountCents }) => ({
        id: journal.nextId('invoice_share'),
        invoice_line_id: row.id,
        fund_id: fundId,
        amount_cents: amountCents,
      })),
    ),
  );
}

function madeFor({ id }: BoughtTrajectory, made: ReadonlyMap<number | null, MadeOrder>): MadeOrder {
  const order = made.get(id);
  if (order === undefined) throw new Error('an invoice was planned without an order');
  return order;
}
