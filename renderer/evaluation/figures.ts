import type { Report } from '#shared/evaluation/schema.ts';

/** Whether there is nothing in any table; a report of words alone has none. */
export const isEmptyReport = ({ tables }: Report): boolean =>
  tables.length > 0 &&
  tables.every(({ cells }) => cells.every((row) => row.every((cell) => cell === 0)));

/** Lines with a rule above them. */
export const lineKind = (rowId: string): 'total' | 'subtotal' | undefined => {
  if (rowId === 'totaal') return 'total';
  return rowId === 'volledig' ? 'subtotal' : undefined;
};
