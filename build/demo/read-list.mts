import {
  requiredImportFields,
  type ImportCounts,
  type ListChoices,
  type ReadList,
} from '#shared/importing/schema.ts';
import { describeRemark } from '#shared/importing/remarks.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import type { BackendWithoutWindow } from './ask-backend.mts';

/** The list has faults: one line each, as they are printed. */
export class FaultyList extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super('De lijst heeft fouten.');
    this.lines = lines;
  }
}

/**
 * Imports a list with the matches that the app suggests.
 *
 * @throws FaultyList with all faults at once; nothing is stored then
 */
export async function importList(
  backend: BackendWithoutWindow,
  csv: string,
): Promise<{ counts: ImportCounts; warnings: readonly string[] }> {
  const list = await backend.ask('importing.read', { file: backend.choose(csv) });
  refuseMissingColumns(list);
  const choices: ListChoices = {
    listId: list.listId,
    columns: list.columns.map(({ index, suggestedField }) => ({
      column: index,
      field: suggestedField,
    })),
    referenceDate: list.suggestedReferenceDate,
  };
  const checked = await backend.ask('importing.check', choices);
  if (checked.faults.length > 0) throw new FaultyList(checked.faults.map(describeRemark));
  const { counts } = await backend.ask('importing.commit', choices);
  return { counts, warnings: checked.warnings.map(describeRemark) };
}

function refuseMissingColumns(list: ReadList): void {
  const missing = requiredImportFields.filter(
    (field) => !list.columns.some(({ suggestedField }) => suggestedField === field),
  );
  if (missing.length === 0) return;
  throw new FaultyList(
    missing.map((field) =>
      describeRemark({
        line: 1,
        column: importFieldLabels[field].toLowerCase(),
        message: 'deze kolom ontbreekt. Zonder deze kolom kan Trede de lijst niet importeren.',
      }),
    ),
  );
}
