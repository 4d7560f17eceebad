import writeWorkbook, { type Cell as WrittenCell } from 'write-excel-file/node';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { formatCount } from '#shared/kernel/text.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import { printSetUp, type PrintMargins } from './print-set-up.ts';

/** How a column is shown, also where nothing stands in it yet. */
export type ColumnKind = 'text' | 'day' | 'amount';

export interface Sheet {
  /** At most 31 characters, without `[ ] : * ? / \`. */
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly kind?: ColumnKind }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Stands above the headers, and stays in sight with them. */
  readonly title?: string;
  /** Lines under the rows, after an empty one: they do not make a column wider. */
  readonly notes?: readonly string[];
  /** Whole numbers get points for thousands, and the first column stays in sight. */
  readonly figures?: true;
  /** The places of rows that are totals: they are bold. */
  readonly totals?: readonly number[];
  /** Empty rows below the others that have the format of their column, so that 00123 stays 00123. */
  readonly emptyRows?: number;
}

/**
 * A workbook for Excel: headers bold and frozen, codes as text, real dates, real amounts.
 *
 * @param margins what stands around printed sheets; without it they are printed as Excel does by itself
 */
export async function workbook(
  sheets: readonly Sheet[],
  margins?: PrintMargins,
): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    stickyRowsCount: headRowsOf(sheet),
    ...(sheet.figures ? { stickyColumnsCount: 1 } : {}),
    columns: widths(sheet).map((width) => ({ width })),
    data: [
      ...(sheet.title === undefined ? [] : [[lineCell(sheet.title, 'bold')]]),
      sheet.columns.map(({ header, kind }, index) => ({
        ...textCell(header),
        fontWeight: 'bold' as const,
        ...(sheet.figures && index > 0 && kind !== 'text' ? { align: 'right' as const } : {}),
      })),
      ...sheet.rows.map((row, place) => {
        const bold = sheet.totals?.includes(place) ?? false;
        return row.map((cell, index) => rowCell(cell, sheet, { bold, first: index === 0 }));
      }),
      ...emptyRows(sheet),
      ...(sheet.notes === undefined ? [] : [[], ...sheet.notes.map((note) => [lineCell(note)])]),
    ],
  }));
  if (margins === undefined) return writeWorkbook(written).toBuffer();
  const printed = sheets.map((sheet) => ({
    name: sheet.name,
    headRows: headRowsOf(sheet),
    landscape: sheet.columns.length > mostColumnsUpright,
  }));
  return writeWorkbook(written, { features: [printSetUp(printed, margins)] }).toBuffer();
}

const headRowsOf = ({ title }: Sheet): number => (title === undefined ? 1 : 2);

/** More columns would be printed too small on a page that stands. */
const mostColumnsUpright = 6;

/** In characters. What is longer goes on below. */
const narrowest = 9;
const widest = 60;

const formats = {
  text: '@',
  day: 'dd-mm-yyyy',
  amount: '[$€-413] #,##0.00',
  count: '#,##0',
} as const;

/** With the decimals that it has: else Excel would show 0,5% as 1%, and less as 0%. */
function percentFormat(percent: number): string {
  const [, decimals] = String(percent).split('.');
  return decimals === undefined ? '0%' : `0.${'0'.repeat(decimals.length)}%`;
}

/** A total is bold, and a word in place of a figure stands where the figure would. */
function rowCell(
  cell: Cell,
  sheet: Sheet,
  { bold, first }: { readonly bold: boolean; readonly first: boolean },
): WrittenCell {
  const written = writtenCell(cell, sheet);
  if (written === null || typeof written !== 'object' || !('value' in written)) return written;
  const inPlace = sheet.figures && !first && typeof cell === 'string';
  return {
    ...written,
    ...(bold ? { fontWeight: 'bold' as const } : {}),
    ...(inPlace ? { align: 'right' as const } : {}),
  };
}

function writtenCell(cell: Cell, { figures }: Sheet): WrittenCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return figures ? { ...textCell(cell), wrap: true } : textCell(cell);
  if ('day' in cell) return dayCell(cell.day);
  if ('cents' in cell) return { type: Number, value: cell.cents / 100, format: formats.amount };
  if ('number' in cell) {
    return { type: Number, value: cell.number, ...(figures ? { format: formats.count } : {}) };
  }
  if ('percent' in cell)
    return { type: Number, value: cell.percent / 100, format: percentFormat(cell.percent) };
  return textCell(cell.asRead);
}

/**
 * What a text keeps only as `_x0041_`, as Excel itself writes it: what looks like that, and characters that
 * XML does not take or the writer drops.
 */
const toEscape =
  // eslint-disable-next-line no-control-regex
  /_(?=x[0-9a-f]{4}_)|[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffd-\uffff]/gi;

/**
 * A text of which Excel makes nothing else. The writer loses a text that is the name of a property of any
 * object (`constructor`) but not when its first letter is escaped.
 */
function textCell(text: string) {
  if (text === '') return null;
  const value = text
    .replace(toEscape, escaped)
    .replace(/^./, (first) => (text in Object.prototype ? escaped(first) : first));
  const wraps = text.length > widest || text.includes('\n');
  return { type: String, value, format: formats.text, ...(wraps ? { wrap: true } : {}) };
}

/** A text over as many columns as it takes: it is not folded in the narrow column that it begins in. */
const lineCell = (text: string, fontWeight?: 'bold'): WrittenCell => {
  const cell = textCell(text);
  return cell === null ? null : { ...cell, wrap: false, ...(fontWeight ? { fontWeight } : {}) };
};

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The days of Excel begin on 1 March 1900: it believes that 29 February 1900 existed. */
const firstDay: IsoDate = '1900-03-01';

/** A day as Excel counts days: the number has no time zone, so no time zone can lose one. */
function dayCell(day: IsoDate): WrittenCell {
  if (day < firstDay) return textCell(formatDate(day));
  return { type: Date, value: new Date(`${day}T00:00:00Z`), format: formats.day };
}

function emptyRows({ columns, emptyRows: count = 0 }: Sheet): WrittenCell[][] {
  const types = { text: String, day: Date, amount: Number } as const;
  const row = columns.map(({ kind = 'text' }) => ({ type: types[kind], format: formats[kind] }));
  return Array.from({ length: count }, () => row);
}

/** Enough rows to know how wide a column is. */
const measuredRows = 200;

function widths({ columns, rows }: Sheet): number[] {
  const longest = columns.map(({ header }) => header.length);
  for (const row of rows.slice(0, measuredRows)) {
    row.forEach((cell, index) => {
      longest[index] = Math.max(longest[index] ?? 0, shownLength(cell));
    });
  }
  return longest.map((length) => Math.min(Math.max(length + 2, narrowest), widest));
}

function shownLength(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  if ('day' in cell) return 10;
  if ('cents' in cell) return formatAmount(cell.cents).length + 2;
  if ('number' in cell) return formatCount(cell.number).length;
  return 'percent' in cell ? String(cell.percent).length + 1 : cell.asRead.length;
}
