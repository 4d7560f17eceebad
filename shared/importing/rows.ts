import { counted, formatCount } from '../kernel/text.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { CellReading, CellValues } from './cells.ts';
import { columnReader } from './column-reading.ts';
import { withMisreadWarning } from './misread.ts';
import type { Remarks } from './remarks.ts';
import type { ColumnMatch, ImportField } from './schema.ts';

/** A row of a list as it stands in the file. */
export interface ListRow {
  /** The line of the file on which the row begins; the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The same cells before values were put in place of spellings; left out where that changed nothing. */
  readonly asWritten?: readonly string[];
}

export interface List {
  readonly headers: readonly string[];
  readonly rows: readonly ListRow[];
  /** The line with the headers; without it, the first. */
  readonly headerLine?: number;
  /** How many of the last headers the list itself does not have: only its rows go on so far. */
  readonly beyondHeader?: number;
  /** All rows as they stand in the file, when some were mended or left out here. */
  readonly asRead?: readonly ListRow[];
  /** What the reader of the file had to suppose. */
  readonly remarks?: readonly ReadingRemark[];
}

/** A supposition about how a file was meant, for the user to look at. It stops nothing. */
export interface ReadingRemark {
  readonly line: number;
  /** `null`: about the whole line. */
  readonly column: number | null;
  readonly message: string;
}

/** A row of which the cells were read. Empty, faulty and absent cells are `null`. */
export interface TypedRow {
  readonly source: ListRow;
  readonly values: RowValues;
  /** Fields of which the cell has a fault, so that nobody also calls them missing. */
  readonly faulty: ReadonlySet<ImportField>;
}

export type RowValues = { [Field in ImportField]: CellValues[Field] | null };

/** Which column a field was matched with. */
export type FieldColumns = ReadonlyMap<ImportField, number>;

/** By field the column that it comes from; columns without a field are left out. */
export const fieldColumns = (columns: readonly ColumnMatch[]): FieldColumns =>
  new Map(
    columns.flatMap(({ column, field }) => (field === null ? [] : [[field, column] as const])),
  );

const noFaults: ReadonlySet<ImportField> = new Set();

const emptyValues = (): RowValues => ({
  clientNumber: null,
  householdNumber: null,
  firstName: null,
  namePrefix: null,
  lastName: null,
  fullName: null,
  birthDate: null,
  sex: null,
  nationality: null,
  settlementDate: null,
  targetGroup: null,
  track: null,
  caseManager: null,
  ladderAtStart: null,
  ladderNow: null,
  languageLevel: null,
  languageBuddy: null,
  trajectoryType: null,
  provider: null,
  trajectoryStart: null,
  trajectoryEnd: null,
  trajectoryResult: null,
  cost: null,
  fund: null,
  outflowKind: null,
  outflowDate: null,
  orderNumber: null,
  invoiceNumber: null,
  invoiceDate: null,
  invoiceAmount: null,
  paidDate: null,
  contactDate: null,
  contactKind: null,
  contactPerson: null,
  contactNote: null,
  ladderStep: null,
  measuredOn: null,
});

/** Sets one value. Apart, because only here the field and the type of its value meet. */
function put<Field extends ImportField>(
  values: RowValues,
  field: Field,
  value: CellValues[Field] | null,
): void {
  values[field] = value;
}

/** A row while its cells are being read. */
interface RowInTheMaking {
  readonly source: ListRow;
  readonly values: RowValues;
  faulty: ReadonlySet<ImportField>;
}

/** A column of which more than this share differs in its first rows is not worth remembering. */
const mostDifferent = 0.5;
const trialCells = 1_000;

/** Reads the cells of one column, of some rows after others. */
type ColumnOfRows = (rows: readonly RowInTheMaking[]) => void;

/**
 * Reads one column. Remembers what a cell holds: a column of 50,000 rows has far fewer different cells,
 * but for numbers, of which each is another.
 */
function columnOfRows<Field extends ImportField>(
  { field, column }: { readonly field: Field; readonly column: number },
  read: (text: string) => CellReading<CellValues[Field]>,
  faults: Remarks,
  warnings: Remarks,
): ColumnOfRows {
  let known: Map<string, CellReading<CellValues[Field]>> | null = new Map();
  let looked = 0;
  return (rows) => {
    for (const row of rows) {
      const cell = row.source.cells[column];
      if (cell === undefined || cell === '') continue;
      let reading = known?.get(cell);
      if (reading === undefined) {
        reading = read(cell);
        known?.set(cell, reading);
      }
      if (known !== null) {
        looked += 1;
        if (looked === trialCells && known.size > trialCells * mostDifferent) known = null;
      }
      if (reading.value !== null) put(row.values, field, reading.value);
      if ('fault' in reading) {
        faults.add(row.source.line, column, reading.fault);
        row.faulty = new Set(row.faulty).add(field);
      } else if (reading.warning !== undefined) {
        warnings.add(row.source.line, column, reading.warning);
      }
    }
  };
}

/** So many rows fit in the fast memory of a processor, so that all columns find them there. */
const rowsAtATime = 500;

/** Reads the cells of all matched columns, and remarks on each that cannot be read or is doubtful. */
export function readCells(
  list: List,
  columns: FieldColumns,
  faults: Remarks,
  warnings: Remarks,
  today: IsoDate,
): TypedRow[] {
  const width = list.headers.length;
  for (const { line, column, message } of list.remarks ?? []) warnings.add(line, column, message);
  refuseCellsBeyondHeader(list, faults);
  warnAboutShortRows(list, warnings);
  const mayHaveEmptyExtras = !isUsualWidth(list, width);
  const readers = [...columns].map(([field, column]) => {
    const { rows, asRead = rows } = list;
    const read = columnReader(field, { index: column, rows, asRead }, faults, today);
    return columnOfRows({ field, column }, withMisreadWarning(field, read), faults, warnings);
  });
  const rows: RowInTheMaking[] = [];
  for (let from = 0; from < list.rows.length; from += rowsAtATime) {
    const some = list.rows
      .slice(from, from + rowsAtATime)
      .map((source): RowInTheMaking => ({ source, values: emptyValues(), faulty: noFaults }));
    for (const read of readers) read(some);
    for (const row of some) rows.push(row);
  }
  for (const source of list.rows) {
    if (source.cells.length <= width) continue;
    const nothingExtra = mayHaveEmptyExtras && source.cells.slice(width).every(isEmpty);
    if (!nothingExtra) remarkOnWidth(source, width, faults);
  }
  return rows;
}

const isEmpty = (cell: string): boolean => cell.trim() === '';

/** Whether most rows have just as many cells. */
const isUsualWidth = ({ rows }: List, width: number): boolean =>
  rows.filter(({ cells }) => cells.length === width).length * 2 > rows.length;

/**
 * Cells beyond the last header belong to no column: most often a separator inside a text or an amount.
 * They may be empty when what was cut moved the last cells of the row, and are nothing when all rows
 * have them, as Excel writes columns that are empty.
 */
function remarkOnWidth(row: ListRow, width: number, faults: Remarks): void {
  faults.add(
    row.line,
    null,
    `De kop heeft ${counted(width, 'cel', 'cellen')} en deze rij ${formatCount(row.cells.length)}. Staat er een scheidingsteken in een tekst of bedrag? Zet het tussen aanhalingstekens.`,
  );
}

/**
 * Rows that all go on beyond the header: nobody can tell whether the last column has no name, or a separator
 * inside a text moved the cells.
 */
function refuseCellsBeyondHeader({ headers, rows, headerLine, ...list }: List, faults: Remarks) {
  const { beyondHeader = 0 } = list;
  if (beyondHeader === 0) return;
  const named = headers.length - beyondHeader;
  const isFilledBeyond = ({ cells }: ListRow) =>
    cells.slice(named, headers.length).some((cell) => !isEmpty(cell));
  if (!rows.some(isFilledBeyond)) return;
  faults.add(
    headerLine ?? 1,
    null,
    `De kop heeft ${counted(named, 'naam', 'namen')} en de rijen hebben ${counted(headers.length, 'cel', 'cellen')}. Trede weet zo niet welke cel bij welke naam hoort. Staat er een scheidingsteken in een tekst of bedrag? Zet die cel tussen aanhalingstekens. Of geef elke kolom een naam in de kop.`,
  );
}

/** Below this share of whole rows, the program that wrote the list leaves out empty cells at the end. */
const usuallyWhole = 0.8;

/** A row that is shorter than nearly all others may have been cut off, as by a copy that stopped. */
function warnAboutShortRows({ headers, rows }: List, warnings: Remarks): void {
  const short = rows.filter(({ cells }) => cells.length < headers.length);
  if (rows.length - short.length < rows.length * usuallyWhole) return;
  for (const { line, cells } of short) {
    warnings.add(
      line,
      null,
      `De kop heeft ${counted(headers.length, 'cel', 'cellen')} en deze rij maar ${formatCount(cells.length)}. Is de rij afgebroken? Trede leest de rest als leeg.`,
    );
  }
}
