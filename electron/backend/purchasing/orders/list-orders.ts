import type { Order } from '#shared/purchasing/orders.ts';
import { orderStatusOf } from '#shared/purchasing/status-rules.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import {
  billedRows,
  lineRows,
  openRows,
  orderRows,
  participantRows,
  shareRows,
  type LineRow,
  type OrderRow,
  type ParticipantRow,
  type ShareRow,
} from './order-rows.ts';

/** Which orders: with a line that a fund pays a part of, and with a line of a budget year; `null`: all. */
export interface OrderFilter {
  readonly fundId: number | null;
  readonly year: number | null;
}

/** Orders, the newest first. */
export async function listOrders(trx: TeamTransaction, filter: OrderFilter): Promise<Order[]> {
  const only = await matching(trx, filter);
  return only?.length === 0 ? [] : (await readOrders(trx, only)).map(({ order }) => order);
}

async function matching(
  trx: TeamTransaction,
  { fundId, year }: OrderFilter,
): Promise<readonly number[] | null> {
  if (fundId === null && year === null) return null;
  const rows = await trx
    .selectFrom('order_line')
    .select('order_id as orderId')
    .distinct()
    .$if(year !== null, (query) => query.where('budget_year', '=', year ?? 0))
    .$if(fundId !== null, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('order_share')
            .select('order_share.id')
            .whereRef('order_share.line_id', '=', 'order_line.id')
            .where('order_share.fund_id', '=', fundId ?? 0),
        ),
      ),
    )
    .execute();
  return rows.map(({ orderId }) => orderId);
}

/** What of a line was invoiced and not paid, and what was paid. */
export interface LineMoney {
  readonly invoicedCents: number;
  readonly paidCents: number;
}

/** An order with the rows that it was put together from. */
export interface ReadOrder {
  readonly order: Order;
  readonly row: OrderRow;
  readonly lines: readonly LineRow[];
  readonly shares: readonly ShareRow[];
  readonly participants: readonly ParticipantRow[];
  readonly moneyOf: (lineId: number) => LineMoney;
  /** What a line still commits of a fund. */
  readonly openOf: (lineId: number, fundId: number) => number;
}

/** @param only of these orders; `null`: all of them */
export async function readOrders(
  trx: TeamTransaction,
  only: readonly number[] | null,
): Promise<ReadOrder[]> {
  const rows = await orderRows(trx, only);
  const lines = Map.groupBy(await lineRows(trx, only), (row) => row.order_id);
  const shares = Map.groupBy(await shareRows(trx, only), (row) => row.orderId);
  const participants = Map.groupBy(await participantRows(trx, only), (row) => row.orderId);
  const open = new Map(
    (await openRows(trx, only)).map((row) => [`${row.lineId} ${row.fundId}`, row.openCents]),
  );
  const invoiced = Map.groupBy(await billedRows(trx, only), (row) => row.lineId);
  const openOf = (lineId: number, fundId: number) => open.get(`${lineId} ${fundId}`) ?? 0;
  const moneyOf = (lineId: number): LineMoney => {
    let [invoicedCents, paidCents] = [0, 0];
    for (const { amountCents, paidOn } of invoiced.get(lineId) ?? []) {
      if (paidOn === null) invoicedCents += amountCents;
      else paidCents += amountCents;
    }
    return { invoicedCents, paidCents };
  };
  return rows.map((row) => {
    const parts = {
      row,
      lines: lines.get(row.id) ?? [],
      shares: shares.get(row.id) ?? [],
      participants: participants.get(row.id) ?? [],
      moneyOf,
      openOf,
    };
    return { ...parts, order: toOrder(parts) };
  });
}

function toOrder({ row, lines, shares, participants, moneyOf, openOf }: Omit<ReadOrder, 'order'>) {
  const openByLine = new Map<number, number>();
  for (const { lineId, fundId } of shares) {
    openByLine.set(lineId, (openByLine.get(lineId) ?? 0) + openOf(lineId, fundId));
  }
  const money = lines.map(({ id }) => moneyOf(id));
  const clients = new Map<number, string>();
  for (const line of lines) {
    if (line.client_id !== null) clients.set(line.client_id, line.client_number ?? '');
  }
  for (const { clientId, clientNumber } of participants) clients.set(clientId, clientNumber);
  const sum = (amounts: Iterable<number>) => [...amounts].reduce((one, other) => one + other, 0);
  return {
    id: row.id,
    orderNumber: row.order_number,
    costKind: row.cost_kind,
    status: orderStatusOf({
      cancelledOn: row.cancelled_on,
      approval: row.approval,
      lines: lines.map((line) => ({
        amountCents: line.amount_cents,
        closedOn: line.closed_on,
        openCents: openByLine.get(line.id) ?? 0,
      })),
    }),
    orderedOn: row.ordered_on,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    typeName: row.typeName,
    description: row.description,
    providerId: row.provider_id,
    providerName: row.providerName,
    clients: [...clients].map(([id, clientNumber]) => ({ id, clientNumber })),
    fundNames: [...new Set(shares.map(({ fundName }) => fundName))],
    budgetYears: [...new Set(lines.map((line) => line.budget_year))].sort(),
    amountCents: sum(lines.map((line) => line.amount_cents)),
    committedCents: sum(openByLine.values()),
    invoicedCents: sum(money.map(({ invoicedCents }) => invoicedCents)),
    paidCents: sum(money.map(({ paidCents }) => paidCents)),
  } satisfies Order;
}
