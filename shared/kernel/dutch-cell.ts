import type { Cell } from './cell.ts';
import { formatDate } from './dates.ts';
import type { Cents } from './money.ts';

/**
 * A cell as a Dutch Excel reads it: a decimal comma without points for thousands, days as dd-mm-jjjj, and no text
 * that is a formula.
 */
export function dutchCellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return defused(cell);
  if ('day' in cell) return formatDate(cell.day);
  if ('cents' in cell) return amount(cell.cents);
  if ('number' in cell) return decimalText(cell.number);
  // A Dutch Excel reads `29%` as the number 0,29 and shows it as it stands here; 29 would count as 29 times.
  if ('percent' in cell) return `${decimalText(cell.percent)}%`;
  return isNumber.test(cell.asRead) ? cell.asRead : defused(cell.asRead);
}

const decimalText = (value: number): string => String(value).replace('.', ',');

function amount(cents: Cents): string {
  const size = Math.abs(cents);
  const rest = String(size % 100).padStart(2, '0');
  return `${cents < 0 ? '-' : ''}${Math.trunc(size / 100)},${rest}`;
}

/** `-110,7`, `-1.450,-`, `+31`: an apostrophe before it would make a text of it. */
const isNumber = /^[-+]?\s*€?\s*[-+]?\d[\d.]*(?:,(?:\d+|-))?%?$/;

/** Excel would run a text that starts like a formula; the full-width signs too, in some settings. */
const startsLikeFormula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A text that is never a formula: such a text gets an apostrophe in front, as Excel itself does. */
export const defused = (value: string): string =>
  startsLikeFormula.test(value) ? `'${value}` : value;
