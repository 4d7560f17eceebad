import { orderStatusWords } from '#shared/kernel/order-status.ts';
import { wentTo } from '#shared/kernel/went-to.ts';
import { boughtWords } from '#shared/kernel/bought.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import type { ListColumn, ListTable } from './money-list.ts';
import type { PartOfOrder } from './paid-part.ts';
import { listTexts, orderListTexts as texts } from './texts.ts';

/** What a list of orders has of them. */
export interface ListedOrders {
  readonly orders: readonly PartOfOrder[];
  /** The amounts are of one budget year; `null`: of all. */
  readonly year: number | null;
  /** Paid without an order; `null`: the list is of no one fund. */
  readonly importedCents: number | null;
}

/** Every order with where its money is; of a fund together what that fund has spent. */
export function ordersTable({ orders, year, importedCents }: ListedOrders): ListTable {
  const ofFund = importedCents !== null;
  // What one fund pays or what is of one year: what the whole order costs stands beside it.
  const part = ofFund || year !== null;
  const { columns } = texts;
  const sum = (key: 'amountCents' | 'committedCents' | 'invoicedCents' | 'paidCents') =>
    orders.reduce((total, order) => total + order[key], 0);
  const ofPart = ofFund ? columns.ofFund : columns.ofYear;
  const amountHeader = part ? ofPart : columns.amount;
  const nothing = { cents: 0 };
  const whole = (cell: Cell): Cell[] => (part ? [cell] : []);
  const imported: Cell[] = [
    texts.imported,
    ...Array<Cell>(7).fill(null),
    ...whole(null),
    nothing,
    nothing,
    nothing,
    { cents: importedCents ?? 0 },
  ];
  const total: Cell[] = [
    listTexts.total,
    ...Array<Cell>(7).fill(null),
    ...whole(null),
    { cents: sum('amountCents') },
    { cents: sum('committedCents') },
    { cents: sum('invoicedCents') },
    { cents: sum('paidCents') + (importedCents ?? 0) },
  ];
  const rows = [
    ...orders.map((order) => cellsOf(order, { part, year })),
    ...(importedCents === null || importedCents === 0 ? [] : [imported]),
  ];
  return {
    title: texts.title,
    sheet: texts.title,
    columns: [
      { header: columns.number, kind: 'code' },
      { header: columns.orderedOn, kind: 'day' },
      { header: columns.status, kind: 'code' },
      { header: columns.what, kind: 'text' },
      { header: columns.provider, kind: 'text' },
      { header: columns.clients, kind: 'text' },
      { header: columns.startsOn, kind: 'day' },
      { header: columns.funds, kind: 'text' },
      ...(part ? [{ header: columns.whole, kind: 'amount' } satisfies ListColumn] : []),
      { header: amountHeader, kind: 'amount' },
      { header: columns.committed, kind: 'amount' },
      { header: columns.invoiced, kind: 'amount' },
      { header: columns.paid, kind: 'amount' },
    ],
    rows: rows.length === 0 ? [] : [...rows, total],
    totals: [rows.length],
    notes: [
      listTexts.vat,
      ...(part ? [texts.part(ofFund, year !== null)] : []),
      ...(importedCents === null ? [] : [texts.asFund]),
      listTexts.stages,
      ...(part ? [] : [texts.ordered]),
      texts.freed,
    ],
    empty: texts.empty,
  };
}

/** Of an order of which only what was invoiced is of the year, the status says where the rest is. */
function statusOf(order: PartOfOrder, year: number | null): string {
  const later = order.amountCents === 0 ? wentTo(order, year) : null;
  const status = orderStatusWords[order.status];
  return later === null ? status : texts.wentTo(status, later);
}

const cellsOf = (
  order: PartOfOrder,
  { part, year }: { readonly part: boolean; readonly year: number | null },
): Cell[] => [
  order.orderNumber,
  { day: order.orderedOn },
  statusOf(order, year),
  boughtWords(order),
  order.providerName,
  order.clients.map(({ clientNumber }) => clientNumber).join(', '),
  { day: order.startsOn },
  order.fundNames.join(', '),
  ...(part ? [{ cents: order.wholeCents }] : []),
  { cents: order.amountCents },
  { cents: order.committedCents },
  { cents: order.invoicedCents },
  { cents: order.paidCents },
];
