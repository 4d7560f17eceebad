import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { HandlersOf } from '../handler.ts';
import { forgetList, heldList, holdList } from './held-list.ts';
import { forgetLayout } from './layouts/known-layout.ts';
import { emptyColumns, judgeColumns } from './matching/judged-columns.ts';
import { matchList } from './matching/match-list.ts';
import { leftOutOf, previewOf } from './matching/preview.ts';
import { usableList } from './matching/usable-list.ts';
import { readListFile } from './read-file.ts';
import { readTable } from './reading/read-table.ts';
import { importedBefore } from './runs.ts';
import { listValues } from './values/list-values.ts';

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
    const fingerprint = createHash('sha256').update(bytes).digest('hex');
    const match = await matchList(trx, { list, judged, fingerprint }, null, today);
    const fileName = basename(path);
    const held = holdList(openFile, {
      list,
      judged,
      columns: match.columns,
      fileName,
      fingerprint,
    });
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

  'importing.match': async ({ listId, shape }, { session, trx, today }) => {
    const held = heldList(session.requireFile(), listId);
    const match = await matchList(trx, held, shape, today);
    held.matched(match.columns);
    return match;
  },

  'importing.values': async (choices, { session, trx }) => {
    const held = heldList(session.requireFile(), choices.listId);
    return { columns: await listValues(trx, held, choices) };
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
