import { fieldForHeader } from '#shared/importing/columns.ts';
import type { List, ListRow } from '#shared/importing/rows.ts';
import { parseDate } from '#shared/kernel/dates.ts';
import { findDelimiter, usualWidth } from './delimiter.ts';
import { listLimits, saveAsCsv, unreadable } from '../limits.ts';
import { splitRecords, tooManyRows, type ListRecord } from './split.ts';
import { isTotals } from './totals.ts';

export interface ParsedList extends List {
  readonly delimiter: string;
  /** The line of the file on which the header begins. */
  readonly headerLine: number;
}

/**
 * Finds the header and the rows of a list. Lines above the header (a title, a date) are skipped; blank
 * lines count as lines and not as rows.
 *
 * @throws Refusal `unreadable-list` when there are no columns, no header or no rows.
 */
export function parseList(text: string): ParsedList {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = named?.[1] ?? findDelimiter(text);
  if (delimiter === null) {
    throw unreadable(`Trede ziet maar één kolom. Staan de gegevens wel in kolommen? ${saveAsCsv}`);
  }
  const records = splitRecords(text, delimiter);
  const headerIndex = findHeader(records, named === null ? 0 : 1);
  const filled = records.slice(headerIndex + 1).filter((row) => isFilled(row) && !isTotals(row));
  const header = records[headerIndex];
  const headers = namesOf(header?.cells ?? [], filled);
  if (headers.length > listLimits.columns) {
    throw unreadable(
      `Deze lijst heeft ${headers.length} kolommen. Trede leest er ten hoogste ${listLimits.columns}. Haal kolommen weg die u niet nodig hebt.`,
    );
  }
  if (filled.length === 0) {
    throw unreadable(
      'Onder de namen van de kolommen staat geen enkele regel. Kies een andere lijst.',
    );
  }
  if (filled.length > listLimits.rows) throw tooManyRows();
  const rows = withoutNoColumns(filled, headers.length, header?.cells.length ?? 0);
  return { delimiter, headerLine: header?.line ?? 1, headers, rows };
}

const isText = (cell: string): boolean => cell.trim() !== '';
const isFilled = ({ cells }: ListRecord): boolean => cells.some(isText);
const filledCells = ({ cells }: ListRecord): number => cells.filter(isText).length;

/** Titles above a header are few lines. */
const farthestHeader = 30;

/**
 * The first record with names of columns that Trede knows; else the first of which at least half of
 * the usual number of cells is filled.
 */
function findHeader(records: readonly ListRecord[], from: number): number {
  const known = records
    .slice(0, farthestHeader)
    .findIndex(({ cells }) => cells.filter((cell) => fieldForHeader(cell) !== null).length >= 2);
  if (known >= 0) return known;
  const width = usualWidth(records.filter(isFilled).map(({ cells }) => cells.length));
  const enough = Math.max(2, Math.ceil(width / 2));
  const index = records.findIndex((record, at) => at >= from && filledCells(record) >= enough);
  const header = records[index];
  if (header === undefined || looksLikeData(header.cells)) {
    throw unreadable(
      'Trede vindt geen regel met de namen van de kolommen. Zet die boven de lijst, en kies de lijst opnieuw.',
    );
  }
  return index;
}

/** A header names columns; a row of data has a date or mostly numbers in it. */
function looksLikeData(cells: readonly string[]): boolean {
  const filled = cells.filter(isText);
  const numbers = filled.filter((cell) => /^[\d.,€ -]+$/.test(cell.trim()));
  return (
    filled.some((cell) => parseDate(cell).kind === 'date') || numbers.length * 2 > filled.length
  );
}

/**
 * Headers as they are shown: on one line and never empty. Columns at the end that are empty in the
 * header and in each row are no columns.
 */
function namesOf(header: readonly string[], rows: readonly ListRow[]): string[] {
  let width = header.findLastIndex(isText) + 1;
  for (const { cells } of rows) {
    while (width < header.length && cells.slice(width, header.length).some(isText)) width += 1;
  }
  return header
    .slice(0, width)
    .map((cell, index) => cell.replace(/\s+/g, ' ').trim() || `kolom ${index + 1} zonder naam`);
}

/** Rows without the cells of the columns that are no columns, so that what is left over is too much. */
const withoutNoColumns = (
  records: readonly ListRecord[],
  width: number,
  headerWidth: number,
): ListRow[] =>
  records.map((record) =>
    record.cells.length > width && record.cells.length <= headerWidth
      ? { line: record.line, cells: record.cells.slice(0, width) }
      : record,
  );
