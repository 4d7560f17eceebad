import type { OrderApproval } from '#shared/purchasing/orders.ts';
import type { BilledLine, BilledShare } from '#shared/kernel/billed-line.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** An order line as an invoice meets it. */
export interface BookableLine extends BilledLine {
  readonly id: number;
  readonly orderId: number;
  readonly orderNumber: string;
  readonly providerId: number | null;
  readonly clientId: number | null;
  readonly cancelled: boolean;
  readonly approval: OrderApproval;
  readonly amountCents: number;
  readonly budgetYear: number;
}

/** Lines of orders with what was invoiced of each share, by id of the line. */
export async function readBookableLines(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<Map<number, BookableLine>> {
  if (lineIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'order_line.id',
      'order_line.order_id as orderId',
      'order_line.client_id as clientId',
      'order_line.amount_cents as amountCents',
      'order_line.budget_year as budgetYear',
      'order_line.closed_on',
      'purchase_order.order_number as orderNumber',
      'purchase_order.provider_id as providerId',
      'purchase_order.cancelled_on',
      'purchase_order.approval',
    ])
    .where('order_line.id', 'in', lineIds)
    .execute();
  const shares = await readShares(trx, lineIds);
  return new Map(
    rows.map(({ closed_on: closedOn, cancelled_on: cancelledOn, ...row }) => [
      row.id,
      {
        ...row,
        closed: closedOn !== null,
        cancelled: cancelledOn !== null,
        shares: shares.get(row.id) ?? [],
      },
    ]),
  );
}

async function readShares(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<Map<number, BilledShare[]>> {
  const ordered = await trx
    .selectFrom('order_share')
    .select(['line_id', 'fund_id', 'amount_cents'])
    .where('line_id', 'in', lineIds)
    .orderBy('id')
    .execute();
  const invoiced = await trx
    .selectFrom('invoice_share')
    .innerJoin('invoice_line', 'invoice_line.id', 'invoice_share.invoice_line_id')
    .select((eb) => [
      'invoice_line.line_id',
      'invoice_share.fund_id',
      eb.fn.sum<number>('invoice_share.amount_cents').as('cents'),
    ])
    .where('invoice_line.line_id', 'in', lineIds)
    .groupBy(['invoice_line.line_id', 'invoice_share.fund_id'])
    .execute();
  const lines = new Map<number, Map<number, BilledShare>>();
  const add = (lineId: number, fundId: number, amountCents: number, billedCents: number) => {
    const line = lines.get(lineId) ?? new Map<number, BilledShare>();
    const known = line.get(fundId) ?? { fundId, amountCents: 0, billedCents: 0 };
    line.set(fundId, {
      fundId,
      amountCents: known.amountCents + amountCents,
      billedCents: known.billedCents + billedCents,
    });
    lines.set(lineId, line);
  };
  for (const row of ordered) add(row.line_id, row.fund_id, row.amount_cents, 0);
  // A fund that pays no more of the line after a change of the order may have paid an invoice before it.
  for (const row of invoiced) add(row.line_id, row.fund_id, 0, row.cents);
  return new Map([...lines].map(([lineId, shares]) => [lineId, [...shares.values()]]));
}
