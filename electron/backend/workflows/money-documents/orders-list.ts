import type { Order } from '#shared/purchasing/orders.ts';
import { orderStatusWords } from '#shared/purchasing/words.ts';
import { boughtWords } from '#shared/kernel/bought.ts';
import type { Cell } from '../../spreadsheets/cell.ts';
import type { ListTable } from './money-list.ts';
import { listTexts, orderListTexts as texts } from './texts.ts';

/**
 * Every order with where its money is.
 *
 * @param part the amounts are what one fund pays, or of one year
 */
export function ordersTable(orders: readonly Order[], part: boolean): ListTable {
  const { columns } = texts;
  const sum = (key: 'amountCents' | 'committedCents' | 'invoicedCents' | 'paidCents') => ({
    cents: orders.reduce((total, order) => total + order[key], 0),
  });
  const total: Cell[] = [
    listTexts.total,
    ...Array<Cell>(7).fill(null),
    sum('amountCents'),
    sum('committedCents'),
    sum('invoicedCents'),
    sum('paidCents'),
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
      { header: columns.amount, kind: 'amount' },
      { header: columns.committed, kind: 'amount' },
      { header: columns.invoiced, kind: 'amount' },
      { header: columns.paid, kind: 'amount' },
    ],
    rows: orders.length === 0 ? [] : [...orders.map(cellsOf), total],
    totals: [orders.length],
    notes: [listTexts.vat, ...(part ? [listTexts.part] : []), listTexts.stages, texts.freed],
    empty: texts.empty,
  };
}

const cellsOf = (order: Order): Cell[] => [
  order.orderNumber,
  { day: order.orderedOn },
  orderStatusWords[order.status],
  boughtWords(order),
  order.providerName,
  order.clients.map(({ clientNumber }) => clientNumber).join(', '),
  { day: order.startsOn },
  order.fundNames.join(', '),
  { cents: order.amountCents },
  { cents: order.committedCents },
  { cents: order.invoicedCents },
  { cents: order.paidCents },
];
