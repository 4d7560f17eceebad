import type { ReportTable, Unit } from './schema.ts';

/** A figure over each period. `null` is hidden; `undefined`: the table of that period has no such row. */
export interface ComparedCell {
  readonly now: number | null | undefined;
  readonly then: number | null | undefined;
}

/** Two tables as one: each column twice, first over the period of the report. */
export interface ComparedTable {
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly columns: readonly { readonly id: string; readonly label: string; readonly unit: Unit }[];
  /** One array a row. */
  readonly cells: readonly (readonly ComparedCell[])[];
}

/**
 * Lays the table of an earlier period beside that of the report, row by row. A row that is only there in
 * the earlier period comes before the totals.
 *
 * @returns `null` when the columns differ, such as one for each year of the period: then each stands alone
 */
export function compareTables(now: ReportTable, then: ReportTable): ComparedTable | null {
  const same =
    now.columns.length === then.columns.length &&
    now.columns.every(({ id }, place) => then.columns[place]?.id === id);
  if (!same) return null;
  const rows = linesOfBoth(now.rows, then.rows);
  return {
    rows,
    columns: now.columns,
    cells: rows.map(({ id }) => {
      const [ofNow, ofThen] = [cellsOf(now, id), cellsOf(then, id)];
      return now.columns.map((_column, place) => ({ now: ofNow?.[place], then: ofThen?.[place] }));
    }),
  };
}

/** The rows or columns of both, in the order of the report; what is only in the other comes before the totals. */
export function linesOfBoth<Line extends { readonly id: string }>(
  now: readonly Line[],
  then: readonly Line[],
): Line[] {
  const own = new Set(now.map(({ id }) => id));
  const onlyThen = then.filter(({ id }) => !own.has(id));
  const firstTotal = now.findIndex(({ id }) => totals.has(id));
  const before = firstTotal < 0 ? now.length : firstTotal;
  return [...now.slice(0, before), ...onlyThen, ...now.slice(before)];
}

const totals: ReadonlySet<string> = new Set(['volledig', 'totaal']);

const cellsOf = ({ rows, cells }: ReportTable, rowId: string) =>
  cells[rows.findIndex(({ id }) => id === rowId)];
