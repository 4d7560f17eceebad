import { rowsPerReport, type StoringContext } from '../shape-import.ts';

interface Progress {
  /** How many rows the list has, also those that add nothing. */
  readonly rows: number;
  /** How many were stored before these. */
  readonly before?: number;
}

/**
 * Stores what a list adds or changes, a thousand at a time, and reports after each.
 *
 * @throws Refusal `cancelled` when the user stops it between two parts.
 */
export async function storeInParts<Item>(
  items: readonly Item[],
  { rows, before = 0 }: Progress,
  context: Pick<StoringContext, 'report' | 'pause'>,
  store: (part: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += rowsPerReport) {
    const part = items.slice(from, from + rowsPerReport);
    await store(part);
    const done = Math.min(rows, before + from + part.length);
    context.report({ work: 'importing', unit: 'rijen', done, total: rows });
    await context.pause();
  }
}
