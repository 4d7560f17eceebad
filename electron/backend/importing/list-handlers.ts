import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { HandlersOf } from '../handler.ts';
import type { OpenFile } from '../session.ts';
import { forgetList, heldList, holdList, type HeldList } from './held-list.ts';
import { forgetLayout } from './layouts/known-layout.ts';
import { emptyColumns, judgeColumns, type JudgedColumn } from './matching/judged-columns.ts';
import { matchList } from './matching/match-list.ts';
import { leftOutOf, previewOf } from './matching/preview.ts';
import { usableList } from './matching/usable-list.ts';
import { readListFile } from './read-file.ts';
import { readTable } from './reading/read-table.ts';
import { importedBefore } from './runs.ts';
import { listValues } from './values/list-values.ts';

/** What Trede found of the columns of a held list, to match them anew for another shape. */
const judgedColumns = new WeakMap<HeldList, readonly JudgedColumn[]>();

function judgedList(file: OpenFile, listId: string) {
  const held = heldList(file, listId);
  return { list: held.list, judged: judgedColumns.get(held) ?? [] };
}

/** The calls that read a list and find out what its columns and values are. They store nothing. */
export const listHandlers: HandlersOf<
  'importing.read' | 'importing.match' | 'importing.values' | 'importing.forgetLayout'
> = {
  'importing.read': async ({ file, choices }, context) => {
    const { trx, today } = context;
    const openFile = context.session.requireFile();
    forgetList(openFile);
    const path = context.pathOf(file);
    const bytes = await readListFile(path);
    const table = await readTable(bytes, given(choices));
    const list = usableList(table, choices);
    const judged = judgeColumns(list, table.headers);
    const bsns = [...judged.keys()].filter((index) => judged[index]?.verdict === 'bsn');
    const preview = previewOf(table, judged);
    emptyColumns(list, bsns);
    const match = await matchList(trx, { list, judged }, null, today);
    const fingerprint = createHash('sha256').update(bytes).digest('hex');
    const fileName = basename(path);
    const held = holdList(openFile, { list, columns: match.columns, fileName, fingerprint });
    judgedColumns.set(held, judged);
    return {
      ...match,
      listId: held.id,
      fileName,
      format: table.format,
      encoding: table.encoding,
      delimiter: table.delimiter,
      sheets: [...table.sheets],
      sheet: table.sheet,
      headerLine: table.headerLine,
      rowCount: list.rows.length,
      preview,
      leftOut: leftOutOf(table),
      importedBefore: await importedBefore(trx, fingerprint),
    };
  },

  'importing.match': async ({ listId, shape }, { session, trx, today }) =>
    matchList(trx, judgedList(session.requireFile(), listId), shape, today),

  'importing.values': async (choices, { session, trx }) => {
    const { list, judged } = judgedList(session.requireFile(), choices.listId);
    return { columns: await listValues(trx, { list, judged }, choices) };
  },

  'importing.forgetLayout': async ({ layoutId }, { trx }) => {
    await forgetLayout(trx, layoutId);
    return {};
  },
};

/** Without what was left open. */
const given = <Choices extends object>(
  choices: Choices,
): { [Name in keyof Choices]: Exclude<Choices[Name], undefined> } =>
  Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Choices]: Exclude<Choices[Name], undefined>;
  };
