import type { Report, ReportTable } from '#shared/evaluation/schema.ts';
import { unitLines } from '#shared/evaluation/texts.ts';

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

/** Lines with a rule above them. */
export const lineKind = (rowId: string): 'total' | 'subtotal' | undefined => {
  if (rowId === 'totaal') return 'total';
  return rowId === 'volledig' ? 'subtotal' : undefined;
};
