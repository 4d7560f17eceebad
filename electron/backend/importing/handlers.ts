import { basename } from 'node:path';
import { counted } from '#shared/kernel/text.ts';
import type { HandlersOf } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { decodeList } from './reading/decode.ts';
import { describeColumns, suggestReferenceDate, withoutColumns } from './describe-list.ts';
import { forgetList, heldList, holdList } from './held-list.ts';
import { parseList } from './reading/parse-list.ts';
import { planImport } from './plan.ts';
import { readListFile } from './read-file.ts';
import { storeImport } from './store-import.ts';

/** The calls with which a list becomes clients of the team file. */
export const importingHandlers: HandlersOf<
  'importing.read' | 'importing.check' | 'importing.commit'
> = {
  'importing.read': async ({ file }, context) => {
    const openFile = context.session.requireFile();
    forgetList(openFile);
    const path = context.pathOf(file);
    const { text, encoding } = decodeList(await readListFile(path));
    const read = parseList(text);
    const columns = describeColumns(read);
    const bsnColumns = columns.filter((column) => column.looksLikeBsn).map(({ index }) => index);
    const list = withoutColumns(read, bsnColumns);
    const held = holdList(openFile, list, columns);
    return {
      listId: held.id,
      fileName: basename(path),
      encoding,
      delimiter: read.delimiter,
      headerLine: read.headerLine,
      rowCount: list.rows.length,
      columns,
      suggestedReferenceDate: suggestReferenceDate(list, columns, context.today),
    };
  },

  'importing.check': async (choices, context) => {
    const held = heldList(context.session.requireFile(), choices.listId);
    const caseload = held.caseload(choices, context.today);
    const plan = await planImport(context.trx, caseload, (field) => held.headerFor(field, choices));
    return {
      counts: plan.counts,
      faults: [...caseload.faults],
      warnings: [...plan.warnings],
    };
  },

  'importing.commit': async (choices, context) => {
    const held = heldList(context.session.requireFile(), choices.listId);
    const caseload = held.caseload(choices, context.today);
    if (caseload.faults.length > 0) {
      const faults = counted(caseload.faults.length, 'fout', 'fouten');
      throw new Refusal(
        'list-has-faults',
        `In de lijst staan nog ${faults}. Er is niets geïmporteerd. Verbeter de lijst en kies haar opnieuw.`,
        'listId',
      );
    }
    const plan = await planImport(context.trx, caseload, (field) => held.headerFor(field, choices));
    await storeImport(plan, choices.referenceDate, context);
    return { counts: plan.counts, warnings: plan.warnings.length };
  },
};
