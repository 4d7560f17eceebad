import { arrange } from './arrange.ts';
import { decodeText } from './decode.ts';
import { findDialect } from './find-dialect.ts';
import { readRecords } from './records.ts';
import type { Table, TableChoices } from './table.ts';
import { unwrap } from './unwrap.ts';

/** Reads a list from the bytes of a text. Same promises as `readTable`. */
export function readCsv(bytes: Buffer, choices: TableChoices): Table {
  const { utf8, encoding } = decodeText(bytes, choices.encoding);
  const named = /^"?sep=([^\r\n"]{1,4})"?(?:\r\n|\n|\r)/i.exec(utf8.toString('utf8', 0, 32));
  const found = findDialect(
    named === null ? utf8 : utf8.subarray(Buffer.byteLength(named[0])),
    choices.delimiter ?? named?.[1],
  );
  const { records: all, remarks } = readRecords(utf8, found);
  const own = { dialect: found, records: named === null ? all : all.slice(1) };
  const { dialect, records } = (found.delimiter === null ? unwrap(own.records) : null) ?? own;
  const arranged = arrange(records, choices.headerLine, dialect);
  const supposed = [...remarks, ...(arranged.remarks ?? [])];
  return {
    format: 'csv',
    encoding,
    delimiter: dialect.delimiter,
    ...arranged,
    ...(supposed.length > 0 ? { remarks: supposed } : {}),
    sheets: [],
    sheet: null,
  };
}
