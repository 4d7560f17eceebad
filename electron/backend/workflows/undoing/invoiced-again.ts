import type { TouchedRow } from '../../changes/change-rows.ts';
import type { FileCallContext } from '../../handler.ts';
import { aboveMandate } from '../invoicing/above-mandate.ts';
import { readBookableLines } from '../invoicing/invoiced-lines.ts';

/**
 * That an undo would book again what who undoes may not book: the rest of the order may have been freed since, or
 * the order made less. To ask before it is undone.
 *
 * @param rows what the change touched
 * @returns a Dutch sentence; `null`: it may
 */
export async function invoicedAboveAgain(
  rows: readonly TouchedRow[],
  context: Pick<FileCallContext, 'trx' | 'account'>,
): Promise<string | null> {
  const back = rows.flatMap(({ table, before, after }) => {
    const [lineId, amountCents] = [before?.['line_id'], before?.['amount_cents']];
    const isBack = table === 'invoice_line' && after === null;
    return isBack && typeof lineId === 'number' && typeof amountCents === 'number'
      ? [{ lineId, amountCents }]
      : [];
  });
  if (back.length === 0) return null;
  const lines = await readBookableLines(
    context.trx,
    back.map(({ lineId }) => lineId),
  );
  const booked = back.flatMap(({ lineId, amountCents }) => {
    const line = lines.get(lineId);
    return line === undefined ? [] : [{ line, amountCents }];
  });
  const above = await aboveMandate(booked, context);
  return above === null ? null : `${above.message} Vraag de coördinator.`;
}
