import type { ExtraLine, Filter, TableDeclaration } from '#shared/evaluation/declaration.ts';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import type { CountedUnit } from '#shared/evaluation/schema.ts';
import { sorted, type Question } from './question.ts';

/** A column, or a group of columns that follow a dimension, before its values are known. */
export interface ColumnPlan {
  readonly unit: CountedUnit;
  /** `null`: one column, with this name. */
  readonly by: DimensionName | null;
  readonly line: ExtraLine | null;
  readonly rowsBy: DimensionName;
}

/** One printed column: its plan, and its value when the plan follows a dimension. */
export interface CountedColumnLine {
  readonly id: string;
  readonly label: string;
  readonly plan: ColumnPlan;
  readonly value: string | null | undefined;
}

export function columnPlans({ rows, columns }: TableDeclaration): ColumnPlan[] {
  if ('measures' in columns) {
    return columns.measures.map(({ unit, rowsBy, ...line }) => ({
      unit,
      by: null,
      line,
      rowsBy: rowsBy ?? rows.by,
    }));
  }
  const { by, unit, extra = [] } = columns;
  return [
    { unit, by, line: null, rowsBy: rows.by },
    ...extra.map((line) => ({ unit, by: null, line, rowsBy: rows.by })),
  ];
}

/** The question behind the cells of one column plan, for the rows of the dimension or one extra row. */
export function questionOf(
  table: TableDeclaration,
  column: ColumnPlan,
  row: ExtraLine | 'by-dimension',
): Question {
  const groupBy = [
    ...(column.by === null ? [] : [column.by]),
    ...(row === 'by-dimension' ? [column.rowsBy] : []),
  ];
  const where: Filter = {
    ...column.line?.where,
    ...(row === 'by-dimension' ? {} : row.where),
  };
  return { population: table.population, unit: column.unit, groupBy: sorted(groupBy), where };
}

/** Which values of a dimension occur in the table. */
export const presenceOf = (table: TableDeclaration, dimension: DimensionName): Question => ({
  population: table.population,
  unit: columnPlans(table)[0]?.unit ?? 'personen',
  groupBy: [dimension],
  where: {},
});

export const rowDimensions = (table: TableDeclaration): DimensionName[] =>
  sorted(columnPlans(table).map((column) => column.rowsBy));

/** All that must be asked to fill the table. */
export function questionsOf(table: TableDeclaration): Question[] {
  const columns = columnPlans(table);
  const cells = columns.flatMap((column) =>
    (['by-dimension', ...(table.rows.extra ?? [])] as const).map((row) =>
      questionOf(table, column, row),
    ),
  );
  const dimensions = [
    ...rowDimensions(table),
    ...columns.flatMap((column) => (column.by === null ? [] : [column.by])),
  ];
  return [...cells, ...dimensions.map((dimension) => presenceOf(table, dimension))];
}
