import { aboutTexts } from '#shared/evaluation/about-texts.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { dimensionOf, type DimensionName } from '#shared/evaluation/dimensions.ts';
import type { CountedUnit, ProtectionWay, ReportTable, Unit } from '#shared/evaluation/schema.ts';
import type { Period } from '#shared/kernel/dates.ts';

type Published = Pick<ReportTable, 'rows' | 'columns' | 'cells'>;
type Counts = Exclude<CountedUnit, 'euro'>;

/**
 * What a table counts, over what period, of how many, and how many are unknown: Dutch sentences made of
 * its published figures, so that they tell no more than the table does.
 */
export function aboutOf(
  declared: TableDeclaration,
  table: Published,
  period: Period,
  way: ProtectionWay | 'geen',
): string[] {
  const units = [...new Set(table.columns.map(({ unit }) => unit))].filter(isCounted);
  const totals = totalsOf(declared, table);
  return [
    aboutTexts.counts(units, period),
    ...(totals.length > 0 ? [aboutTexts.total(totals, way)] : []),
    ...(totals.length === 0 && overlaps(declared) ? [aboutTexts.overlaps] : []),
    ...unknowns(declared, table, way),
  ];
}

const isCounted = (unit: Unit): unit is CountedUnit => unit !== 'procent';

const at = ({ cells }: Published, row: number, column: number): number | null =>
  cells[row]?.[column] ?? null;

/** The columns that count all of a row: that of the total, else the first of each unit. */
function wholeColumns({ columns }: Published): { column: number; unit: Counts }[] {
  const total = columns.findIndex(({ id }) => id === 'totaal');
  return (['personen', 'bijstandspartijen'] as const).flatMap((unit) => {
    const first = columns.findIndex((each) => each.unit === unit);
    const column = columns[total]?.unit === unit ? total : first;
    return column === -1 ? [] : [{ column, unit }];
  });
}

const byDimension = ({ columns }: TableDeclaration): boolean => !('measures' in columns);

/** Of how many: the total as it stands there, or added up where every person is in one row. */
function totalsOf(
  declared: TableDeclaration,
  table: Published,
): { unit: Counts; value: number | null }[] {
  const row = table.rows.findIndex(({ id }) => id === 'totaal');
  const whole = wholeColumns(table);
  // Without a column of the total no column of a dimension is the whole.
  if (byDimension(declared) && !table.columns.some(({ id }) => id === 'totaal')) return [];
  if (row !== -1) return whole.map(({ column, unit }) => ({ unit, value: at(table, row, column) }));
  if (!('by' in declared.rows)) {
    return whole.map(({ column, unit }) => ({ unit, value: at(table, 0, column) }));
  }
  const { onePerPerson, partial } = dimensionOf(declared.rows.by);
  if (!onePerPerson || partial) return [];
  return whole
    .filter(({ unit }) => unit === 'personen')
    .flatMap(({ column, unit }) => {
      const values = table.cells.map((cells) => cells[column] ?? null);
      const known = values.filter((value) => value !== null);
      if (known.length < values.length) return [];
      return [{ unit, value: known.reduce((sum, value) => sum + value, 0) }];
    });
}

const overlaps = ({ rows, columns }: TableDeclaration): boolean =>
  'by' in rows &&
  !dimensionOf(rows.by).onePerPerson &&
  !('measures' in columns && columns.measures.every(({ unit }) => unit === 'euro'));

function unknowns(
  declared: TableDeclaration,
  table: Published,
  way: ProtectionWay | 'geen',
): string[] {
  const [whole] = wholeColumns(table);
  if (whole === undefined) return [];
  const { rows, columns } = declared;
  const measures = 'measures' in columns ? columns.measures : [];
  const columnOf = (id: string) => table.columns.findIndex((each) => each.id === id);
  const byRow = [
    ...('by' in rows ? [{ name: rows.by, column: whole.column }] : []),
    ...measures.flatMap(({ id, rowsBy }) =>
      rowsBy ? [{ name: rowsBy, column: columnOf(id) }] : [],
    ),
  ];
  const inRow = (column: number) => (id: string) => {
    const row = table.rows.findIndex((each) => each.id === id);
    return row === -1 ? undefined : at(table, row, column);
  };
  const inColumn = (row: number) => (id: string) =>
    columnOf(id) === -1 ? undefined : at(table, row, columnOf(id));
  const all = rowOfAll(declared, table);
  const ofColumns = ({ by }: { readonly by: DimensionName }): string[] => {
    const { unknown, unknownNote } = dimensionOf(by);
    if (all !== null || unknown === undefined || columnOf(unknown.id) === -1) {
      return unknownOf(by, inColumn(all ?? -1), way);
    }
    // Somebody can be in two rows, or in none of them: no row tells of how many it is unknown.
    return unknownNote === undefined ? [] : [aboutTexts.unknownPerRow(unknownNote, unknown.label)];
  };
  return [
    ...byRow.flatMap(({ name, column }) => unknownOf(name, inRow(column), way)),
    ...('measures' in columns ? [] : ofColumns(columns)),
  ];
}

/** The row of everybody: the total, else the first of rows that each count a fact of its own. */
function rowOfAll({ rows: declared }: TableDeclaration, { rows }: Published): number | null {
  const total = rows.findIndex(({ id }) => id === 'totaal');
  if (total !== -1) return total;
  return 'by' in declared ? null : 0;
}

/** A line that is not there says exactly that nobody is unknown. */
function unknownOf(
  name: DimensionName,
  valueOf: (id: string) => number | null | undefined,
  way: ProtectionWay | 'geen',
): string[] {
  const { unknown, unknownNote } = dimensionOf(name);
  if (unknown === undefined || unknownNote === undefined) return [];
  const value = valueOf(unknown.id);
  return [
    value === undefined
      ? aboutTexts.unknown(unknownNote, 0, 'geen')
      : aboutTexts.unknown(unknownNote, value, way),
  ];
}
