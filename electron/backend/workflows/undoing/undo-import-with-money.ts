import type { UndoPlan } from '#shared/importing/schema.ts';
import { FundMoney } from '../../budget/fund-money.ts';
import { shortfall } from '../../budget/shortfall.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { readJournal } from '../../importing/undo/read-journal.ts';
import { rowsBetween } from '../../importing/undo/rows.ts';
import { undoImport } from '../../importing/undo/undo-import.ts';
import { Refusal } from '../../refusal.ts';
import { brokenLine } from '../invoicing/broken-lines.ts';

/** So many lines are looked at together. */
const linesPerQuery = 5_000;

/**
 * Undoes an import as `undoImport` does, unless the money would not add up: what holds for undoing a change
 * holds for its invoices too.
 *
 * @throws Refusal as `undoImport`; `conflict` when the money would not add up: then nothing is undone
 */
export async function undoImportWithMoney(
  importId: number,
  context: Pick<FileCallContext, 'trx' | 'now' | 'account' | 'report' | 'pause'>,
): Promise<UndoPlan> {
  const { trx } = context;
  const lineIds = await invoicedLines(trx, importId);
  const before = lineIds.length === 0 ? null : await FundMoney.read(trx);
  const plan = await undoImport(importId, context);
  if (before === null) return plan;
  for (let from = 0; from < lineIds.length; from += linesPerQuery) {
    refuse(await brokenLine(trx, lineIds.slice(from, from + linesPerQuery)));
  }
  refuse(await shortfall(trx, before));
  return plan;
}

/** The order lines on which an import booked something. */
async function invoicedLines(trx: TeamTransaction, importId: number): Promise<number[]> {
  const { added } = await readJournal(trx, importId);
  const lineIds = new Set<number>();
  for (const [first, last] of added.get('invoice_line')?.runs(linesPerQuery) ?? []) {
    for (const row of await rowsBetween(trx, 'invoice_line', 'id', first, last)) {
      const lineId = row['line_id'];
      if (typeof lineId === 'number') lineIds.add(lineId);
    }
  }
  return [...lineIds];
}

function refuse(why: string | null): void {
  if (why === null) return;
  throw new Refusal(
    'conflict',
    `Deze import kan nu niet ongedaan worden gemaakt. ${why}`,
    'importId',
  );
}
