import type { Cell } from '#shared/kernel/cell.ts';
import { defused, dutchCellText } from '#shared/kernel/dutch-cell.ts';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * A list for a Dutch Excel: UTF-8 with a byte order mark, semicolons, CR LF, decimal commas without
 * points for thousands, days as dd-mm-jjjj. No `sep=` line, because Excel then ignores the mark. A
 * record without cells is a blank line.
 */
export function dutchCsv(records: Iterable<readonly Cell[]>): string {
  const lines = [byteOrderMark];
  for (const cells of records)
    lines.push(cells.map((cell) => quoted(dutchCellText(cell))).join(';'), lineEnd);
  return lines.join('');
}

/** A text as one cell, never a formula: such a text gets an apostrophe in front, as Excel itself does. */
export const csvText = (value: string): string => quoted(defused(value));

const quoted = (value: string): string =>
  /[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
