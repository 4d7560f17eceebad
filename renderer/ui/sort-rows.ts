/** By which column a list is sorted, and which way. */
export interface Sort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

export interface Sortable<Row> {
  readonly id: string;
  /** Orders two rows from low to high. Without it the column cannot be sorted. */
  readonly compare?: (a: Row, b: Row) => number;
}

/** The rows in the order that was asked; rows that are equal keep the order they came in, both ways. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const compare = columns.find((column) => column.id === sort?.columnId)?.compare;
  if (sort === null || compare === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare(a, b));
}

/** What pressing a column's head asks for: low to high first, then the other way round. */
export function nextSort(current: Sort | null, columnId: string): Sort {
  const turn = current?.columnId === columnId && current.direction === 'ascending';
  return { columnId, direction: turn ? 'descending' : 'ascending' };
}

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Dutch alphabet; missing text comes last when sorted from low to high. */
export function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return dutch.compare(a, b);
}

/** Numbers and dates as they stand; missing ones come last when sorted from low to high. */
export function compareValue<Value extends number | string>(
  a: Value | null,
  b: Value | null,
): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
