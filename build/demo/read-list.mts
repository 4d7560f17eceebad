import {
  type ColumnMatch,
  type ImportCounts,
  type ImportField,
  type ListChoicesInput,
  type ReadList,
} from '#shared/importing/schema.ts';
import { problemsWithColumns } from '#shared/importing/columns.ts';
import { describeRemark } from '#shared/importing/remarks.ts';
import { requiredFieldsOfShape } from '#shared/importing/shapes.ts';
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
  const columns = list.columns.map(({ index, suggestedField }) => ({
    column: index,
    field: suggestedField,
  }));
  refuseMissingColumns(list, columns);
  const choices: ListChoicesInput = {
    listId: list.listId,
    columns,
    referenceDate: list.suggestedReferenceDate,
  };
  const checked = await backend.ask('importing.check', choices);
  if (checked.faults.length > 0) throw new FaultyList(checked.faults.map(describeRemark));
  const { counts } = await backend.ask('importing.commit', choices);
  return { counts, warnings: checked.warnings.map(describeRemark) };
}

/** Columns that are not there, or mean nothing without another, are faults of the line with the header. */
function refuseMissingColumns(list: ReadList, columns: readonly ColumnMatch[]): void {
  const problems = problemsWithColumns(columns, list.columns);
  if (problems.length === 0) return;
  throw new FaultyList(
    problems.map(({ field, message, bsnHeader }) =>
      describeRemark({
        line: list.headerLine,
        column: bsnHeader ?? importFieldLabels[field].toLowerCase(),
        message: bsnHeader === undefined ? missing(field) : message,
      }),
    ),
  );
}

const missing = (field: ImportField): string =>
  (requiredFieldsOfShape.clients as readonly ImportField[]).includes(field)
    ? 'Deze kolom ontbreekt. Zonder deze kolom kan Trede de lijst niet importeren.'
    : 'Deze kolom ontbreekt. Een andere kolom van de lijst zegt niets zonder deze.';
