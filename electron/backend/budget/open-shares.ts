import type { OpenShare } from '#shared/budget/year-rules.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** What a fund pays of a line, with the number of its order. */
export interface OpenOrderShare extends OpenShare {
  readonly orderNumber: string;
  /** Not approved yet: it commits nothing. */
  readonly waiting: boolean;
}

/** What every fund pays of the lines of a year of which something is open, or that wait for approval. */
export async function openShares(trx: TeamTransaction, year: number): Promise<OpenOrderShare[]> {
  const open = await trx
    .selectFrom('open_share')
    .innerJoin('purchase_order', 'purchase_order.id', 'open_share.order_id')
    .select([
      'open_share.order_id as orderId',
      'open_share.line_id as lineId',
      'open_share.fund_id as fundId',
      'open_share.open_cents as openCents',
      'purchase_order.order_number as orderNumber',
    ])
    .where('open_share.budget_year', '=', year)
    .execute();
  const waiting = await trx
    .selectFrom('order_share')
    .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'order_line.order_id as orderId',
      'order_share.line_id as lineId',
      'order_share.fund_id as fundId',
      'purchase_order.order_number as orderNumber',
    ])
    .where('order_line.budget_year', '=', year)
    .where('order_line.closed_on', 'is', null)
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', '=', 'gevraagd')
    .execute();
  return [
    ...open.map((share) => ({ ...share, waiting: false })),
    ...waiting.map((share) => ({ ...share, openCents: 0, waiting: true })),
  ].sort((a, b) => a.orderId - b.orderId || a.lineId - b.lineId || a.fundId - b.fundId);
}
