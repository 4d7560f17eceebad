import { formatEuro } from '#shared/kernel/money.ts';
import { billedOfLine, openOfLine } from '#shared/kernel/billed-line.ts';
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
  const unexplained = await unexplainedOf(trx, lineIds);
  for (const line of lines.values()) {
    const { id, orderNumber, amountCents, shares } = line;
    const invoiced = billedOfLine(line);
    if (shares.some((share) => share.billedCents < 0)) {
      return `Op order ${orderNumber} is dan meer gecrediteerd dan gefactureerd. Haal eerst de creditnota weg.`;
    }
    const stands = !line.cancelled && line.approval !== 'gevraagd' && line.approval !== 'afgewezen';
    if (!stands && invoiced !== 0) {
      return `Op order ${orderNumber} is een factuur geboekt. Haal eerst de factuur weg.`;
    }
    // A cent of each fund may be lost in rounding once more was invoiced than ordered.
    const above = (unexplained.get(id) ?? 0) - amountCents;
    if (above > shares.length) {
      return `Op order ${orderNumber} is dan ${formatEuro(above)} meer gefactureerd dan besteld. Haal eerst de latere factuur weg.`;
    }
    if (openOfLine(line) + invoiced > Math.max(amountCents, invoiced) + shares.length) {
      return `Op order ${orderNumber} is daarna gefactureerd uit een ander fonds. Haal eerst die factuur weg.`;
    }
  }
  return null;
}

/** What was invoiced of each line without a reason, less what was credited. */
async function unexplainedOf(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (lineIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('invoice_line')
    .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
    .select((eb) => [
      'invoice_line.line_id',
      eb.fn.sum<number>('invoice_line.amount_cents').as('cents'),
    ])
    .where('invoice_line.line_id', 'in', lineIds)
    .where((eb) =>
      eb.or([eb('invoice_line.amount_cents', '<', 0), eb('invoice.reason', 'is', null)]),
    )
    .groupBy('invoice_line.line_id')
    .execute();
  return new Map(rows.map((row) => [row.line_id, row.cents]));
}
