import type { Invoice } from '#shared/purchasing/invoices.ts';
import type { Order } from '#shared/purchasing/orders.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { listOrders } from '../../purchasing/orders/list-orders.ts';
import { listInvoices } from '../invoicing/list-invoices.ts';

/** Whose money a list is about; `null`: of all funds, of all budget years. */
export interface ListedMoney {
  readonly fundId: number | null;
  readonly year: number | null;
}

/** Whether amounts are only a part of orders and invoices. */
const isPart = ({ fundId, year }: ListedMoney): boolean => fundId !== null || year !== null;

const amounts = {
  betaald: 'paidCents',
  gefactureerd: 'invoicedCents',
  vastgelegd: 'committedCents',
} as const;
type Amounts = Record<'amountCents' | (typeof amounts)[keyof typeof amounts], number>;

/** An order with only a part of its amounts, and what it costs as a whole. */
export type PartOfOrder = Order & { readonly wholeCents: number };

/**
 * Orders with what this fund pays of them in this year, and no more: a list of each fund and a list of each
 * year are together the list of all.
 */
export async function ordersOf(trx: TeamTransaction, of: ListedMoney): Promise<PartOfOrder[]> {
  const orders = (await listOrders(trx, { fundId: null, year: null })).map((order) => ({
    ...order,
    wholeCents: order.amountCents,
  }));
  if (!isPart(of)) return orders;
  const parts = new Map<number, Amounts>();
  const add = (orderId: number, key: keyof Amounts, cents: number) => {
    const part = parts.get(orderId) ?? {
      amountCents: 0,
      committedCents: 0,
      invoicedCents: 0,
      paidCents: 0,
    };
    part[key] += cents;
    parts.set(orderId, part);
  };
  const ordered = await trx
    .selectFrom('order_share')
    .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
    .select((eb) => [
      'order_line.order_id',
      eb.fn.sum<number>('order_share.amount_cents').as('cents'),
    ])
    .$if(of.fundId !== null, (query) => query.where('order_share.fund_id', '=', of.fundId ?? 0))
    .$if(of.year !== null, (query) => query.where('order_line.budget_year', '=', of.year ?? 0))
    .groupBy('order_line.order_id')
    .execute();
  for (const { order_id: id, cents } of ordered) add(id, 'amountCents', cents);
  const money = await trx
    .selectFrom('fund_money')
    .innerJoin('order_line', 'order_line.id', 'fund_money.line_id')
    .select((eb) => [
      'order_line.order_id',
      'fund_money.stage',
      eb.fn.sum<number>('fund_money.amount_cents').as('cents'),
    ])
    .$if(of.fundId !== null, (query) => query.where('fund_money.fund_id', '=', of.fundId))
    .$if(of.year !== null, (query) => query.where('fund_money.budget_year', '=', of.year ?? 0))
    .groupBy(['order_line.order_id', 'fund_money.stage'])
    .execute();
  for (const { order_id: id, stage, cents } of money) add(id, amounts[stage], cents);
  return orders.flatMap((order) => {
    const part = parts.get(order.id);
    return part === undefined ? [] : [{ ...order, ...part }];
  });
}

/** What a fund paid (in this year) of which no order is known: it came in with a list. */
export async function paidWithoutOrder(trx: TeamTransaction, of: ListedMoney): Promise<number> {
  const { cents } = await trx
    .selectFrom('fund_money')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('amount_cents'), eb.lit(0)).as('cents'))
    .where('line_id', 'is', null)
    .where('fund_id', '=', of.fundId)
    .$if(of.year !== null, (query) => query.where('budget_year', '=', of.year ?? 0))
    .executeTakeFirstOrThrow();
  return cents;
}

/** An invoice with only a part of its amounts, and what it is as a whole. */
export type PartOfInvoice = Invoice & { readonly wholeCents: number };

/** Invoices with what this fund pays of them. */
export async function invoicesOf(trx: TeamTransaction, of: ListedMoney): Promise<PartOfInvoice[]> {
  const invoices = (await listInvoices(trx, of)).map((invoice) => ({
    ...invoice,
    wholeCents: invoice.amountCents,
  }));
  if (of.fundId === null) return invoices;
  const shares = await trx
    .selectFrom('invoice_share')
    .select(['invoice_line_id as id', 'amount_cents as cents'])
    .where('fund_id', '=', of.fundId)
    .execute();
  const paid = new Map(shares.map(({ id, cents }) => [id, cents]));
  return invoices.map((invoice) => {
    const lines = invoice.lines.flatMap((line) => {
      const amountCents = paid.get(line.id);
      return amountCents === undefined || amountCents === 0 ? [] : [{ ...line, amountCents }];
    });
    const amountCents = lines.reduce((sum, line) => sum + line.amountCents, 0);
    return { ...invoice, lines, amountCents };
  });
}
