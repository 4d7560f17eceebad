import { formatDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { Cell } from './cell.ts';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * A list for a Dutch Excel: UTF-8 with a byte order mark, semicolons, CR LF, decimal commas without
 * points for thousands, days as dd-mm-jjjj. No `sep=` line, because Excel then ignores the mark. A
 * record without cells is a blank line.
 */
export function dutchCsv(records: Iterable<readonly Cell[]>): string {
  const lines = [byteOrderMark];
  for (const cells of records) lines.push(cells.map(csvCell).join(';'), lineEnd);
  return lines.join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return csvText(cell);
  if ('day' in cell) return formatDate(cell.day);
  if ('cents' in cell) return amount(cell.cents);
  if ('number' in cell) return String(cell.number).replace('.', ',');
  // A Dutch Excel reads `29%` as the number 0,29 and shows it as it stands here; 29 would count as 29 times.
  if ('percent' in cell) return `${cell.percent}%`;
  return isNumber.test(cell.asRead) ? quoted(cell.asRead) : csvText(cell.asRead);
}

function amount(cents: Cents): string {
  const size = Math.abs(cents);
  const rest = String(size % 100).padStart(2, '0');
  return `${cents < 0 ? '-' : ''}${Math.trunc(size / 100)},${rest}`;
}

/** `-110,7`, `-1.450,-`, `+31`: an apostrophe before it would make a text of it. */
const isNumber = /^[-+]?\s*€?\s*[-+]?\d[\d.]*(?:,(?:\d+|-))?%?$/;

/** Excel would run a text that starts like a formula; the full-width signs too, in some settings. */
const startsLikeFormula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A text as one cell, never a formula: such a text gets an apostrophe in front, as Excel itself does. */
export const csvText = (value: string): string =>
  quoted(startsLikeFormula.test(value) ? `'${value}` : value);

const quoted = (value: string): string =>
  /[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
