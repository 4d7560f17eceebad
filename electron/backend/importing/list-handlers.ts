import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { HandlersOf } from '../handler.ts';
import { describeColumns, suggestReferenceDate, withoutColumns } from './describe-list.ts';
import { forgetList, holdList } from './held-list.ts';
import { readListFile } from './read-file.ts';
import { readTable } from './reading/read-table.ts';
import { asUsableList } from './reading/usable-list.ts';

const notMadeYet = (): never => {
  throw new Error('not made yet');
};

/** The calls that read a list and find out what its columns and values are. They store nothing. */
export const listHandlers: HandlersOf<
  'importing.read' | 'importing.match' | 'importing.values' | 'importing.forgetLayout'
> = {
  'importing.read': async ({ file }, context) => {
    const openFile = context.session.requireFile();
    forgetList(openFile);
    const path = context.pathOf(file);
    const bytes = await readListFile(path);
    const table = await readTable(bytes);
    const read = asUsableList(table);
    const columns = describeColumns(read);
    const bsnColumns = columns.filter((column) => column.looksLikeBsn).map(({ index }) => index);
    const list = withoutColumns(read, bsnColumns);
    const held = holdList(openFile, {
      list,
      columns,
      fileName: basename(path),
      fingerprint: createHash('sha256').update(bytes).digest('hex'),
    });
    return {
      listId: held.id,
      fileName: basename(path),
      encoding: table.encoding,
      delimiter: table.delimiter,
      headerLine: read.headerLine,
      rowCount: list.rows.length,
      columns,
      shape: 'clients',
      layout: null,
      format: 'csv',
      sheets: [],
      sheet: null,
      preview: [],
      leftOut: [],
      importedBefore: null,
      suggestedReferenceDate: suggestReferenceDate(list, columns, context.today),
    };
  },
  'importing.match': notMadeYet,
  'importing.values': notMadeYet,
  'importing.forgetLayout': notMadeYet,
};
