import { decodeList } from './decode.ts';
import { parseList } from './parse-list.ts';
import type { Encoding, Table, TableChoices } from './table.ts';

const encodings = {
  'UTF-8': 'utf-8',
  'UTF-8 met BOM': 'utf-8-bom',
  'UTF-16': 'utf-16le',
  'windows-1252': 'windows-1252',
} as const satisfies Record<string, Encoding>;

/**
 * Reads a list from its bytes: finds what it is written in and where its header is, unless chosen.
 *
 * @throws Refusal `unreadable-list` when it cannot be read, with a sentence that says what to do.
 */
export async function readTable(bytes: Buffer, _choices: TableChoices = {}): Promise<Table> {
  const { text, encoding } = decodeList(bytes);
  const { delimiter, headerLine, headers, rows } = parseList(text);
  return Promise.resolve({
    format: 'csv',
    encoding: encodings[encoding],
    delimiter,
    headerLine,
    headers,
    rows,
    leftOut: [],
    sheets: [],
    sheet: null,
  });
}
