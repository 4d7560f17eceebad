import type { CopiedCell } from '#shared/kernel/copied-table.ts';
import type { TableColumn } from './data-table.tsx';
import { sortRows, type Sort } from './sort-rows.ts';
import type { ListColumn } from './virtual-list.tsx';

/** A list as it is copied: its heads, and its rows in the order on screen. */
export function linesOfList<Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  sort: Sort | null,
): CopiedCell[][] {
  const taken = columns.filter(({ copied }) => copied !== undefined);
  return [
    taken.map(({ header }) => header),
    ...sortRows(rows, columns, sort).map((row) => taken.map(({ copied }) => copied?.(row) ?? null)),
  ];
}

/** A table as it is copied: its heads, its rows, and its totals when it has them. */
export function linesOfTable<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): CopiedCell[][] {
  const taken = columns.flatMap(({ header, copied }) =>
    copied === undefined
      ? []
      : [{ ...copied, header: copied.header ?? (typeof header === 'string' ? header : '') }],
  );
  const totals = taken.map(({ total }) => total ?? null);
  return [
    taken.map(({ header }) => header),
    ...rows.map((row) => taken.map(({ cell }) => cell(row))),
    ...(totals.some((total) => total !== null) ? [totals] : []),
  ];
}
