import type { CountedCell, CountedSum } from '#shared/evaluation/counted.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { dimensionOf } from '#shared/evaluation/dimensions.ts';
import { cellKey, type Constraints } from './cell-key.ts';
import type { CountedLine } from './lines.ts';
import { addsUp } from './question.ts';
import type { CountedColumnLine } from './table-plan.ts';

/** A sum that a reader would expect. Without a printed total it is taken on its key alone. */
interface Candidate {
  readonly total: CountedCell | { readonly key: string; readonly addsUpAlways: boolean };
  readonly parts: readonly CountedCell[];
}

/** The sums of a table that are true in its exact figures. */
export function sumsOf(
  table: TableDeclaration,
  rows: readonly CountedLine[],
  columns: readonly CountedColumnLine[],
  cells: readonly (readonly CountedCell[])[],
): CountedSum[] {
  const candidates = [
    ...overRows(table, rows, columns, cells),
    ...overColumns(table, columns, cells),
  ];
  return candidates
    .filter(({ total, parts }) =>
      'value' in total
        ? total.value === parts.reduce((sum, part) => sum + part.value, 0)
        : total.addsUpAlways,
    )
    .map(({ total, parts }) => ({ total: total.key, parts: parts.map(({ key }) => key) }));
}

const isCell = (cell: CountedCell | undefined): cell is CountedCell => cell !== undefined;

function overRows(
  table: TableDeclaration,
  rows: readonly CountedLine[],
  columns: readonly CountedColumnLine[],
  cells: readonly (readonly CountedCell[])[],
): Candidate[] {
  const valueIndexes = rows.flatMap(({ what }, index) => (what.kind === 'value' ? [index] : []));
  return columns.flatMap(({ plan, value }, column): Candidate[] => {
    const at = (index: number) => cells[index]?.[column];
    const parts = valueIndexes.map(at).filter(isCell);
    const printed = rows.flatMap(({ what }, index): Candidate[] => {
      const total = at(index);
      if (what.kind !== 'extra' || total === undefined) return [];
      const expected = what.extra.expectedSums?.map((ids) =>
        rows.flatMap((row, each) => (ids.includes(row.id) ? [at(each)] : [])).filter(isCell),
      );
      // Rows that do not follow a dimension are no parts of each other, but where it is said.
      const usual = plan.rowsBy === null ? [] : [parts];
      return (expected ?? usual).map((each) => ({ total, parts: each }));
    });
    const whole = plan.rowsBy !== null && !dimensionOf(plan.rowsBy).partial;
    if (!whole || rows.some(({ what }) => what.kind === 'extra')) return printed;
    const constraints: Constraints = plan.by === null ? {} : { [plan.by]: value ?? null };
    const key = cellKey(plan.unit, table.population, constraints, plan.line?.where ?? {});
    return [{ total: { key, addsUpAlways: addsUp(plan.unit, plan.rowsBy) }, parts }];
  });
}

function overColumns(
  table: TableDeclaration,
  columns: readonly CountedColumnLine[],
  cells: readonly (readonly CountedCell[])[],
): Candidate[] {
  const measured = 'measures' in table.columns;
  const sums = 'measures' in table.columns ? measureSums(table.columns.measures) : [];
  return cells.flatMap((row): Candidate[] => {
    // Of a measure that follows a dimension all columns together.
    const cellsOf = (ids: readonly string[]) =>
      columns
        .flatMap(({ id, plan }, index) => (ids.includes(plan.line?.id ?? id) ? [row[index]] : []))
        .filter(isCell);
    const byMeasure = sums.flatMap(({ id, sumOf }) =>
      cellsOf([id]).map((total) => ({ total, parts: cellsOf(sumOf) })),
    );
    const parts = row.filter((_, index) => columns[index]?.plan.by !== null);
    if (measured || parts.length === 0) return byMeasure;
    return columns.flatMap(({ plan }, index) => {
      const total = row[index];
      return plan.by === null && total ? [{ total, parts }] : [];
    });
  });
}

const measureSums = (measures: readonly { id: string; sumOf?: readonly string[] }[]) =>
  measures.flatMap(({ id, sumOf }) => (sumOf ? [{ id, sumOf }] : []));
