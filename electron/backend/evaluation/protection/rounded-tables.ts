import type {
  CellKey,
  CountedCell,
  CountedTable,
  EarlierFigure,
  ProtectedTables,
} from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { toldOnce } from './told-once.ts';
import type { Rounding } from './find-rounding.ts';
import { roundAmount } from './prices.ts';
import { protectionTexts } from './texts.ts';

/**
 * The report with its counts rounded, and without what is left out.
 *
 * @param isBeside there are reports that were shared before
 */
export function roundedTables(
  {
    tables,
    merged,
    sizes,
    tablesLeftOut,
    counts,
    leftOut,
    hiddenAmounts,
    pricesTell,
    byPrice,
  }: Rounding,
  isBeside: boolean,
): ProtectedTables {
  const notesOn: NotesOn = { isBeside, pricesTell };
  const publishedOf = (cell: CountedCell): number | null => {
    if (cell.public) return cell.value;
    if (cell.money) return hiddenAmounts.has(cell.key) ? null : roundAmount(cell.value);
    return leftOut.has(cell.key) ? null : (counts.get(cell.key) ?? null);
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
      notes: [...notes, ...tableNotes({ ...table, cells }, merged.get(id)?.notes, notesOn)],
    };
  });
  const ofPersons = tables.flatMap((table) => table.cells.flat()).filter((cell) => !cell.public);
  const figures = new Map(
    ofPersons.map((cell): [CellKey, EarlierFigure] => {
      const known = byPrice.get(cell.key);
      const figure = { key: cell.key, published: publishedOf(cell), exact: cell.value };
      return [cell.key, known === undefined ? figure : { ...figure, byPrice: known }];
    }),
  );
  return {
    tables: printed,
    protection: reportSentences(printed, toldOnce(merged), tablesLeftOut, notesOn),
    figures: [...figures.values(), ...sizes],
  };
}

interface NotesOn {
  readonly isBeside: boolean;
  readonly pricesTell: boolean;
}

type Shown = Pick<ReportTable, 'columns' | 'cells'>;

const hasCounts = ({ columns }: Pick<Shown, 'columns'>): boolean =>
  columns.some(({ unit }) => unit !== 'euro');
const hasAmounts = ({ columns }: Pick<Shown, 'columns'>): boolean =>
  columns.some(({ unit }) => unit === 'euro');
const hides = ({ columns, cells }: Shown, amounts: boolean): boolean =>
  cells.some((row) =>
    row.some((cell, column) => cell === null && (columns[column]?.unit === 'euro') === amounts),
  );

function tableNotes(
  table: Omit<CountedTable, 'cells'> & Pick<ReportTable, 'cells'>,
  merged: readonly string[] = [],
  { isBeside, pricesTell }: NotesOn,
): string[] {
  const shown = { cells: table.cells, columns: [...table.columns] };
  return [
    ...merged,
    ...(hasCounts(shown) ? [protectionTexts.tableRounded] : []),
    ...(hides(shown, false) ? [protectionTexts.hiddenCounts(isBeside)] : []),
    ...(hasAmounts(shown) && !pricesTell ? [protectionTexts.amounts] : []),
    ...(hasAmounts(shown) && pricesTell ? [protectionTexts.pricesTell] : []),
    ...(hides(shown, true) && !pricesTell ? [protectionTexts.tableHidden] : []),
  ];
}

function reportSentences(
  tables: readonly ReportTable[],
  merged: readonly string[],
  tablesLeftOut: readonly string[],
  { isBeside, pricesTell }: NotesOn,
): string[] {
  return [
    protectionTexts.rounded,
    protectionTexts.difference,
    protectionTexts.sums,
    ...merged,
    ...tablesLeftOut.map((title) => protectionTexts.tableLeftOut(title, isBeside)),
    ...(tables.some((table) => hides(table, false))
      ? [protectionTexts.hiddenCounts(isBeside)]
      : []),
    ...(tables.some(hasAmounts) && !pricesTell ? [protectionTexts.amounts] : []),
    ...(tables.some(hasAmounts) && pricesTell ? [protectionTexts.pricesTell] : []),
    ...(tables.some((table) => hides(table, true)) && !pricesTell
      ? [protectionTexts.hiddenAmounts]
      : []),
    protectionTexts.proven,
  ];
}
