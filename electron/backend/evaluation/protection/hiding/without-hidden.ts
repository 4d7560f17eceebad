import type {
  CellKey,
  CountedCell,
  CountedTable,
  EarlierFigure,
  ProtectedTables,
} from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { toldSizes } from '../told-sizes.ts';
import { toldOnce } from '../told-once.ts';
import type { MergedTables } from '../thin-tables.ts';
import { roundAmount } from '../prices.ts';
import { hidingTexts } from './texts.ts';

/**
 * The report with what is hidden left out.
 *
 * @param hidden the keys of counts and amounts that are not published
 * @param leftOut Dutch sentences about the tables that are not there
 */
export function withoutHidden(
  { tables, merged, ...bounds }: MergedTables,
  hidden: ReadonlySet<CellKey>,
  smallestGroup: number,
  leftOut: readonly string[] = [],
): ProtectedTables {
  const publishedOf = ({ key, value, money, ...cell }: CountedCell): number | null => {
    if (cell.public) return value;
    if (hidden.has(key)) return null;
    return money ? roundAmount(value) : value;
  };
  const printed = tables.map((table): ReportTable => {
    const cells = table.cells.map((row) => row.map(publishedOf));
    const { id, title, rows, columns, notes } = table;
    return {
      id,
      title,
      rows: rows.map((row) => ({ id: row.id, label: row.label })),
      columns: columns.map((column) => ({ ...column })),
      cells,
      notes: [...notes, ...tableNotes(table, cells, merged.get(id)?.notes, smallestGroup)],
    };
  });
  const ofPersons = tables.flatMap((table) => table.cells.flat()).filter((cell) => !cell.public);
  const figures = new Map(
    ofPersons.map((cell): [CellKey, EarlierFigure] => [
      cell.key,
      { key: cell.key, published: publishedOf(cell), exact: cell.value },
    ]),
  );
  return {
    tables: printed,
    protection: reportSentences(printed, merged, smallestGroup, leftOut),
    figures: [...figures.values(), ...toldSizes(tables, bounds)],
  };
}

type Shown = Pick<ReportTable, 'columns' | 'cells'>;

const hides = ({ columns, cells }: Shown, amounts: boolean): boolean =>
  cells.some((row) =>
    row.some((cell, column) => cell === null && (columns[column]?.unit === 'euro') === amounts),
  );
const hasAmounts = ({ columns }: Pick<Shown, 'columns'>): boolean =>
  columns.some(({ unit }) => unit === 'euro');

function tableNotes(
  table: CountedTable,
  cells: ReportTable['cells'],
  merged: readonly string[] = [],
  smallestGroup: number,
): string[] {
  const shown = { columns: [...table.columns], cells };
  return [
    ...merged,
    ...(hides(shown, false) ? [hidingTexts.tableHidden(smallestGroup)] : []),
    ...(hasAmounts(shown) ? [hidingTexts.amounts] : []),
    ...(hides(shown, true) ? [hidingTexts.tableHiddenAmounts] : []),
  ];
}

function reportSentences(
  tables: readonly ReportTable[],
  merged: MergedTables['merged'],
  smallestGroup: number,
  leftOut: readonly string[],
): string[] {
  return [
    hidingTexts.small(smallestGroup),
    hidingTexts.smallestGroup(smallestGroup),
    hidingTexts.others,
    hidingTexts.sameOutcome,
    hidingTexts.exact,
    ...toldOnce(merged),
    ...leftOut,
    ...(tables.some(hasAmounts) ? [hidingTexts.amounts] : []),
    ...(tables.some((table) => hides(table, true)) ? [hidingTexts.hiddenAmounts] : []),
    hidingTexts.proven,
  ];
}
