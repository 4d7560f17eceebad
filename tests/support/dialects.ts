import iconv from 'iconv-lite';
import type { ListEncoding } from '../../shared/importing/schema.ts';
import type { LeftOut } from '../../electron/backend/importing/reading/table.ts';

/** A way to write a table, as some program does. */
export interface WrittenAs {
  readonly encoding: ListEncoding | 'utf-16le without mark' | 'utf-16be without mark';
  readonly delimiter: string;
  readonly newline: '\r\n' | '\n' | '\r';
  /** Which cells stand in quotes: those that must, also all texts, or all. */
  readonly quotes: 'needed' | 'texts' | 'all';
  /** Lines above the header, of which a blank one is left out by the reader. */
  readonly titles: readonly (readonly string[])[];
  /** Empty columns at the right of each line, as Excel writes them. */
  readonly trailing: number;
  readonly totals: boolean;
  /** Whether the last line ends. */
  readonly ended: boolean;
}

export interface PlainTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The bytes of a table, and what a reader must find in them. */
export interface WrittenTable {
  readonly bytes: Buffer;
  readonly encoding: ListEncoding;
  readonly headerLine: number;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly leftOut: readonly LeftOut[];
}

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/** Writes a table, and counts the lines as an editor does. */
export function writeTable(table: PlainTable, as: WrittenAs): WrittenTable {
  const lines: string[] = [];
  let line = 1;
  const put = (cells: readonly string[]): number => {
    const at = line;
    const padded = cells.length === 0 ? [] : [...cells, ...new Array<string>(as.trailing).fill('')];
    const text = padded.map((cell) => quoted(cell, as)).join(as.delimiter);
    lines.push(text);
    line += 1 + linesIn(text);
    return at;
  };
  const leftOut: LeftOut[] = [];
  const leave = (cells: readonly string[], kind: LeftOut['kind']): void => {
    const at = put(cells);
    const text = cells.filter((cell) => cell !== '').join(' · ');
    if (text !== '') leftOut.push({ line: at, kind, text });
  };
  const width = table.headers.length;
  for (const title of as.titles) leave(title, 'title');
  const headerLine = put(table.headers);
  const rows = table.rows.map((cells) => ({ line: put(cells), cells }));
  if (as.totals) leave(['Totaal', ...new Array<string>(width - 2).fill(''), '1.234,00'], 'totals');
  const text = lines.join(as.newline) + (as.ended ? as.newline : '');
  return { bytes: encode(text, as.encoding), encoding: found(as), headerLine, rows, leftOut };
}

const found = ({ encoding }: WrittenAs): ListEncoding =>
  encoding === 'utf-16le without mark'
    ? 'utf-16le'
    : encoding === 'utf-16be without mark'
      ? 'utf-16be'
      : encoding;

export function encode(text: string, encoding: WrittenAs['encoding']): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`);
    case 'windows-1252':
      return iconv.encode(text, 'win1252');
    case 'utf-16le':
    case 'utf-16be':
      return iconv.encode(text, encoding, { addBOM: true });
    case 'utf-16le without mark':
      return iconv.encode(text, 'utf-16le', { addBOM: false });
    case 'utf-16be without mark':
      return iconv.encode(text, 'utf-16be', { addBOM: false });
  }
}

function quoted(cell: string, { quotes, delimiter }: WrittenAs): string {
  const must = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  const wants = quotes === 'all' || (quotes === 'texts' && /\p{L}/u.test(cell));
  return must || wants ? `"${cell.replaceAll('"', '""')}"` : cell;
}
