import type { Report, ReportTable, Unit } from '#shared/evaluation/schema.ts';
import { hiddenWord, unitLines } from '#shared/evaluation/texts.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { formatCount } from '#shared/kernel/text.ts';

/** A cell as it is shown: a count, an amount, or the word that it is hidden. */
export function figureText(value: number | null | undefined, unit: Unit): string {
  if (value === null || value === undefined) return hiddenWord;
  return unit === 'euro' ? formatAmount(value) : formatCount(value);
}

/** What a table counts, when that is the same in all its columns. */
export function unitLineOf({ columns }: ReportTable): string | null {
  const [first, ...others] = columns.map(({ unit }) => unit);
  return first !== undefined && others.every((unit) => unit === first) ? unitLines[first] : null;
}

export const hidesFigures = ({ cells }: ReportTable): boolean =>
  cells.some((row) => row.includes(null));

/** Whether there is nothing in any table. */
export const isEmptyReport = ({ tables }: Report): boolean =>
  tables.every(({ cells }) => cells.every((row) => row.every((cell) => cell === 0)));
