import { rowsPerReport, type StoringContext } from '../shape-import.ts';

/**
 * Stores what a list adds, a thousand at a time, and reports after each.
 *
 * @param rowCount how many rows the list has, also those that add nothing
 * @throws Refusal `cancelled` when the user stops it between two parts.
 */
export async function storeInParts<Item>(
  items: readonly Item[],
  rowCount: number,
  context: Pick<StoringContext, 'report' | 'pause'>,
  store: (part: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += rowsPerReport) {
    await store(items.slice(from, from + rowsPerReport));
    const done = Math.min(rowCount, from + rowsPerReport);
    context.report({ work: 'importing', unit: 'rijen', done, total: rowCount });
    await context.pause();
  }
}
