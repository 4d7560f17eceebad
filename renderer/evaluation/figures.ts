import type { Report } from '#shared/evaluation/schema.ts';
import type { HiddenFigures } from './texts.ts';

/** Whether there is nothing in any table; a report of words alone has none. */
export const isEmptyReport = ({ tables }: Report): boolean =>
  tables.length > 0 &&
  tables.every(({ cells }) => cells.every((row) => row.every((cell) => cell === 0)));

/** What of a report to share is not shown, in its tables: counts and amounts apart. */
export function hiddenIn({ tables }: Report): Record<'counts' | 'amounts', HiddenFigures> {
  const figures = tables.flatMap(({ columns, cells }) =>
    cells.flatMap((row) =>
      row.map((value, at) => ({ isAmount: columns[at]?.unit === 'euro', value })),
    ),
  );
  const of = (amounts: boolean): HiddenFigures => {
    const own = figures.filter(({ isAmount }) => isAmount === amounts);
    return { hidden: own.filter(({ value }) => value === null).length, all: own.length };
  };
  return { counts: of(false), amounts: of(true) };
}

/** Lines with a rule above them. */
export const lineKind = (rowId: string): 'total' | 'subtotal' | undefined => {
  if (rowId === 'totaal') return 'total';
  return rowId === 'volledig' ? 'subtotal' : undefined;
};
