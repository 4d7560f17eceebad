import type {
  ExtraLine,
  Filter,
  Population,
  RowMeasure,
  TableDeclaration,
} from '#shared/evaluation/declaration.ts';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import type { CountedUnit } from '#shared/evaluation/schema.ts';
import { sorted, type Question } from './question.ts';

/** A row beside those of a dimension. */
export type RowLine = ExtraLine & RowMeasure;

/** A column, or a group of columns that follow a dimension, before its values are known. */
export interface ColumnPlan {
  readonly unit: CountedUnit;
  /** `null`: one column, with the name of its line. */
  readonly by: DimensionName | null;
  readonly line: Pick<ExtraLine, 'id' | 'label' | 'where'> | null;
  /** `null`: no row follows a dimension. */
  readonly rowsBy: DimensionName | null;
}

/** One printed column: its plan, and its value when the plan follows a dimension. */
export interface CountedColumnLine {
  readonly id: string;
  readonly label: string;
  readonly plan: ColumnPlan;
  readonly value: string | null | undefined;
}

const rowDimension = ({ rows }: TableDeclaration): DimensionName | null =>
  'by' in rows ? rows.by : null;

export const extraRows = ({ rows }: TableDeclaration): readonly RowLine[] =>
  'by' in rows ? (rows.extra ?? []) : rows.measures;

export function columnPlans(table: TableDeclaration): ColumnPlan[] {
  const rowsBy = rowDimension(table);
  const { columns } = table;
  if ('measures' in columns) {
    return columns.measures.map(({ unit, by, rowsBy: own, ...line }) => ({
      unit,
      by: by ?? null,
      line,
      rowsBy: own ?? rowsBy,
    }));
  }
  const { by, unit, extra = [] } = columns;
  return [
    { unit, by, line: null, rowsBy },
    ...extra.map((line) => ({ unit, by: null, line, rowsBy })),
  ];
}

/** The question behind the cells of one column plan, for the rows of the dimension or one extra row. */
export function questionOf(
  table: TableDeclaration,
  column: ColumnPlan,
  row: RowLine | 'by-dimension',
): Question {
  const groupBy = [
    ...(column.by === null ? [] : [column.by]),
    ...(row === 'by-dimension' && column.rowsBy !== null ? [column.rowsBy] : []),
  ];
  const where: Filter = {
    ...column.line?.where,
    ...(row === 'by-dimension' ? {} : row.where),
  };
  const population = row === 'by-dimension' ? undefined : row.population;
  return {
    population: population ?? table.population,
    unit: column.unit,
    groupBy: sorted(groupBy),
    where,
  };
}

/** Which values of a dimension occur in a population of the table; without one, in that of the table itself. */
export const presenceOf = (
  table: TableDeclaration,
  dimension: DimensionName,
  population: Population = table.population,
): Question => ({
  population,
  unit: columnPlans(table)[0]?.unit ?? 'personen',
  groupBy: [dimension],
  where: {},
});

export const rowDimensions = (table: TableDeclaration): DimensionName[] =>
  sorted(columnPlans(table).flatMap(({ rowsBy }) => rowsBy ?? []));

/** The questions that tell which columns there are for the values of a dimension. */
export const columnPresence = (table: TableDeclaration, dimension: DimensionName): Question[] =>
  sorted([
    ...('by' in table.rows ? [table.population] : []),
    ...extraRows(table).map(({ population }) => population ?? table.population),
    ...(unknownIsAlwaysLined.has(dimension) ? ['caseload' as const] : []),
  ]).map((population) => presenceOf(table, dimension, population));

/**
 * The unknown of these have a column wherever they are in the caseload: were there none, then the table
 * would say for certain that nobody of whom it is unknown left bijstand, or had a trajectory.
 */
const unknownIsAlwaysLined: ReadonlySet<DimensionName> = new Set(['targetGroup', 'sex']);

/** All that must be asked to fill the table. */
export function questionsOf(table: TableDeclaration): Question[] {
  const columns = columnPlans(table);
  const cells = columns.flatMap((column) => [
    ...(column.rowsBy === null ? [] : [questionOf(table, column, 'by-dimension')]),
    ...extraRows(table).map((row) => questionOf(table, column, row)),
  ]);
  return [
    ...cells,
    ...rowDimensions(table).map((dimension) => presenceOf(table, dimension)),
    ...columns.flatMap(({ by }) => (by === null ? [] : columnPresence(table, by))),
  ];
}
