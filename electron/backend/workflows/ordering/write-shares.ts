import type { Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { PlannedShare } from './plan-lines.ts';

/**
 * Makes the shares of a line these. A fund that paid an invoice of it stays with it, with nothing, when it
 * pays no more.
 */
export async function writeShares(
  change: Change,
  trx: TeamTransaction,
  {
    lineId,
    clientId,
    shares,
  }: {
    readonly lineId: number;
    readonly clientId: number | null;
    readonly shares: readonly PlannedShare[];
  },
): Promise<void> {
  const standing = await trx
    .selectFrom('order_share')
    .select(['id', 'fund_id'])
    .where('line_id', '=', lineId)
    .orderBy('id')
    .execute();
  for (const { id, fund_id: fundId } of standing) {
    const share = shares.find((one) => one.fundId === fundId);
    if (share !== undefined) {
      await change.update('order_share', id, { amount_cents: share.amountCents }, clientId);
    } else if (await paidInvoice(trx, lineId, fundId)) {
      await change.update('order_share', id, { amount_cents: 0 }, clientId);
    } else await change.remove('order_share', id, clientId);
  }
  for (const { fundId, amountCents } of shares) {
    if (standing.some((one) => one.fund_id === fundId)) continue;
    await change.add(
      'order_share',
      { line_id: lineId, fund_id: fundId, amount_cents: amountCents },
      clientId,
    );
  }
}

async function paidInvoice(trx: TeamTransaction, lineId: number, fundId: number) {
  const found = await trx
    .selectFrom('invoice_share')
    .innerJoin('invoice_line', 'invoice_line.id', 'invoice_share.invoice_line_id')
    .select('invoice_share.id')
    .where('invoice_line.line_id', '=', lineId)
    .where('invoice_share.fund_id', '=', fundId)
    .executeTakeFirst();
  return found !== undefined;
}
