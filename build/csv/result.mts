import type { ListEncoding } from '#shared/importing/schema.ts';
import type { Table } from '../../electron/backend/importing/reading/table.ts';

/** What is written of a list: before any column is matched or any value is read. */
export interface Result {
  readonly codering: string;
  readonly scheidingsteken: string;
  readonly kopregel: number;
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
}

const encodingNames: Record<ListEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 met BOM',
  'windows-1252': 'windows-1252',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

/** A list without a header has no names of columns. A workbook has no encoding and no delimiter. */
export const resultOf = (table: Table): Result => ({
  codering: table.encoding === null ? '' : encodingNames[table.encoding],
  scheidingsteken: table.delimiter ?? '',
  kopregel: table.headerLine,
  kolommen: table.headerLine === 0 ? [] : table.headers,
  rijen: table.rows.map(({ cells }) => cells),
});

/** An empty file holds an empty list. */
export const emptyResult: Result = {
  codering: encodingNames['utf-8'],
  scheidingsteken: '',
  kopregel: 0,
  kolommen: [],
  rijen: [],
};
