import { formatEuro } from '#shared/kernel/money.ts';
import { invoicedOfLine, openOfLine } from '#shared/purchasing/invoice-rules.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { readBookableLines } from './invoiced-lines.ts';

/**
 * What does not hold of order lines any more, in a Dutch sentence; `null`: all is well. Of each fund what
 * was credited is no more than what was invoiced; more than was ordered has a reason; and what is open and
 * invoiced together is what was ordered.
 */
export async function brokenLine(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<string | null> {
  const lines = await readBookableLines(trx, lineIds);
  const reasoned = await linesWithReason(trx, lineIds);
  for (const line of lines.values()) {
    const { id, orderNumber, amountCents, shares } = line;
    const invoiced = invoicedOfLine(line);
    if (shares.some((share) => share.invoicedCents < 0)) {
      return `Op order ${orderNumber} is dan meer gecrediteerd dan gefactureerd. Haal eerst de creditnota weg.`;
    }
    const stands = !line.cancelled && line.approval !== 'gevraagd' && line.approval !== 'afgewezen';
    if (!stands && invoiced !== 0) {
      return `Op order ${orderNumber} is een factuur geboekt. Haal eerst de factuur weg.`;
    }
    if (invoiced > amountCents && !reasoned.has(id)) {
      return `Op order ${orderNumber} is dan ${formatEuro(invoiced - amountCents)} meer gefactureerd dan besteld. Haal eerst de latere factuur weg.`;
    }
    // A cent of each fund may be lost in rounding once more was invoiced than ordered.
    if (openOfLine(line) + invoiced > Math.max(amountCents, invoiced) + shares.length) {
      return `Op order ${orderNumber} is daarna gefactureerd uit een ander fonds. Haal eerst die factuur weg.`;
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
