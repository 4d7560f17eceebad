import { formatEuro } from '#shared/kernel/money.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { readBookableLines } from './invoiced-lines.ts';

/**
 * What does not hold of order lines any more, in a Dutch sentence; `null`: all is well. Of each fund what
 * was credited is no more than what was invoiced, and more than was ordered has a reason.
 */
export async function brokenLine(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<string | null> {
  const lines = await readBookableLines(trx, lineIds);
  const reasoned = await linesWithReason(trx, lineIds);
  for (const { id, orderNumber, amountCents, cancelled, shares } of lines.values()) {
    const invoiced = shares.reduce((sum, share) => sum + share.invoicedCents, 0);
    if (shares.some((share) => share.invoicedCents < 0)) {
      return `Op order ${orderNumber} is dan meer gecrediteerd dan gefactureerd. Haal eerst de creditnota weg.`;
    }
    if (invoiced !== 0 && cancelled) {
      return `Order ${orderNumber} is geannuleerd. Er kan dan geen factuur op staan.`;
    }
    if (invoiced > amountCents && !reasoned.has(id)) {
      return `Op order ${orderNumber} is dan ${formatEuro(invoiced - amountCents)} meer gefactureerd dan besteld. Haal eerst de latere factuur weg.`;
    }
  }
  return null;
}

async function linesWithReason(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<ReadonlySet<number>> {
  if (lineIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom('invoice_line')
    .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
    .select('invoice_line.line_id')
    .where('invoice_line.line_id', 'in', lineIds)
    .where('invoice_line.amount_cents', '>', 0)
    .where('invoice.reason', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.line_id));
}
