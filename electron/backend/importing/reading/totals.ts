import type { ListRow } from '#shared/importing/rows.ts';
import { isFilled } from './cell-kind.ts';

/** `Totaal`, `Eindtotaal:`, `Totaal kosten 2019`, `Subtotaal`. */
const totalsWord =
  /^(?:(?:sub|eind|grand|generaal)[ -]?)?(?:totaal|totalen|totals?)(?![\p{L}\p{N}])/iu;

const begins = /^\s*[tseg]/i;

/** `1.234,00`, `€ 1.450,-`, `-12`, `83%`: what stands beside the word. */
const figure = /^[-+€$\s]*\d[\d.,'\s]*[-–%€\s]*$/;

/**
 * Whether a row adds up the others: it begins with the word, and what else is filled are figures. A
 * client who is called Totaal has a name of more than one cell, a date, a code.
 */
export function isTotals({ cells }: ListRow): boolean {
  let first = 0;
  while (first < cells.length && !isFilled(cells[first] ?? '')) first += 1;
  const word = cells[first] ?? '';
  // Nearly all rows are done with here.
  if (!begins.test(word) || !totalsWord.test(word.trim())) return false;
  return cells.every(
    (cell, index) => index <= first || !isFilled(cell) || figure.test(cell.trim()),
  );
}
