import type { ListRow, ReadingRemark } from '#shared/importing/rows.ts';
import { counted } from '#shared/kernel/text.ts';

/** Headers of columns that hold amounts, whether Trede imports them or not. */
const amountName =
  /kost|bedrag|prijs|tarief|euro|€|\beur\b|uitgave|budget|vergoeding|declaratie|cost|amount|price/i;

const whole = /^\s*(?:€\s*)?[-+]?\s*(?:\d{1,3}(?:\.\d{3})+|\d+)$/;
const cents = /^\d\d(?:\s*€)?\s*$/;

/** Rows with more amounts than this were not cut by decimal commas alone. */
const mostAmounts = 4;

/**
 * Joins amounts again that a list with commas did not put in quotes: `985,50` under one name is two cells.
 * Only in columns of amounts, where it makes a row as wide as the header in one way only, and only when most
 * of the rows that are too wide become so. A row that does not stays as it was cut: too wide.
 */
export function joinDecimals(
  rows: readonly ListRow[],
  header: ListRow | null,
  delimiter: string | null,
): { readonly rows: readonly ListRow[]; readonly remarks: readonly ReadingRemark[] } {
  const untouched = { rows, remarks: [] };
  if (header === null || delimiter?.trim() !== ',') return untouched;
  const width = header.cells.length;
  const wide = rows.filter(({ cells }) => cells.length > width).length;
  if (wide === 0) return untouched;
  const columns = amountColumns(header, rows);
  if (columns.length === 0) return untouched;
  const joinedIn = new Map<number, number>();
  let count = 0;
  const joined = rows.map((row) => {
    const extra = row.cells.length - width;
    const ways = extra > 0 && extra <= mostAmounts ? waysToJoin(row.cells, columns, extra) : [];
    const [way] = ways;
    if (way === undefined || ways.length > 1) return row;
    count += 1;
    for (const column of way) if (!joinedIn.has(column)) joinedIn.set(column, row.line);
    return { line: row.line, cells: joinCells(row.cells, way) };
  });
  if (count * 2 <= wide) return untouched;
  const inRows = counted(count, 'rij', 'rijen');
  const remarks = [...joinedIn].map(([column, line]) => ({
    line,
    column,
    message: `De komma’s in deze bedragen scheiden ook de cellen. Trede voegt in ${inRows} de euro’s en de centen weer samen. Kijk na of de bedragen kloppen.`,
  }));
  return { rows: joined, remarks };
}

/** Not where a column of two digits stands behind it, as rows of the right width show. */
function amountColumns({ cells: names }: ListRow, rows: readonly ListRow[]): number[] {
  const fitting = rows.filter(({ cells }) => cells.length === names.length);
  return [...names.keys()].filter(
    (column) =>
      amountName.test(names[column] ?? '') &&
      !fitting.some(({ cells }) => cents.test(cells[column + 1] ?? '')),
  );
}

/** Sets of so many of these columns that, with their amounts joined, explain all cells of a row. */
function waysToJoin(
  cells: readonly string[],
  columns: readonly number[],
  extra: number,
  before: readonly number[] = [],
): number[][] {
  if (extra === 0) return [[...before]];
  return columns.flatMap((column, index) => {
    const at = column + before.length;
    if (!whole.test(cells[at] ?? '') || !cents.test(cells[at + 1] ?? '')) return [];
    return waysToJoin(cells, columns.slice(index + 1), extra - 1, [...before, column]);
  });
}

function joinCells(cells: readonly string[], columns: readonly number[]): string[] {
  const joined = [...cells];
  for (const column of columns) {
    joined.splice(column, 2, `${joined[column] ?? ''},${joined[column + 1] ?? ''}`);
  }
  return joined;
}
