import type {
  ColumnMatch,
  ImportCounts,
  ImportField,
  ListChoicesInput,
  ListRemark,
  ReadList,
} from '#shared/importing/schema.ts';
import { problemsWithColumns } from '#shared/importing/columns.ts';
import { describeRemark } from '#shared/importing/remarks.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { automaticValues } from '#shared/importing/values/automatic.ts';
import type { BackendWithoutWindow } from './ask-backend.mts';

/** The list has faults: one line each, as they are printed. */
export class FaultyList extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super('De lijst heeft fouten.');
    this.lines = lines;
  }
}

export interface ImportedList {
  readonly counts: ImportCounts;
  readonly warnings: readonly string[];
  /** The names of the columns of which nothing came in. */
  readonly notImported: readonly string[];
}

type Backend = Pick<BackendWithoutWindow, 'ask' | 'choose'>;

/**
 * Imports a list, CSV or workbook, with the matches that the app suggests. Persons who may be one are two:
 * nobody is there to say so.
 *
 * @throws FaultyList with all faults at once; nothing is stored then
 */
export async function importList(backend: Backend, path: string): Promise<ImportedList> {
  const list = await backend.ask('importing.read', { file: backend.choose(path) });
  const columns = list.columns.map(({ index, suggestedField }) => ({
    column: index,
    field: suggestedField,
  }));
  refuseColumns(list, columns);
  const { listId, shape } = list;
  const values = await backend.ask('importing.values', { listId, shape, columns });
  const choices: ListChoicesInput = {
    listId,
    shape,
    columns,
    referenceDate: list.suggestedReferenceDate,
    values: automaticValues(values.columns),
  };
  const asked = await backend.ask('importing.check', choices);
  const answered = {
    ...choices,
    samePersons: asked.questions.map(({ clientNumber }) => ({ clientNumber, sameAs: null })),
  };
  const checked =
    asked.questions.length === 0 ? asked : await backend.ask('importing.check', answered);
  if (checked.faults.length > 0) throw new FaultyList(checked.faults.map(describeRemark));
  const { counts } = await backend.ask('importing.commit', answered);
  return {
    counts,
    warnings: [...leftOutBsns(list), ...checked.warnings].map(describeRemark),
    notImported: list.columns
      .filter(({ suggestedField }) => suggestedField === null)
      .map(({ header }) => header),
  };
}

/** Columns that are not there, or that may hold BSNs, are faults of the line with the header. */
function refuseColumns(list: ReadList, columns: readonly ColumnMatch[]): void {
  // A list without a header begins with its first line.
  const line = Math.max(list.headerLine, 1);
  const asked = list.columns.flatMap(({ header, maybeBsn, suggestedField }) =>
    maybeBsn && suggestedField !== null ? [{ line, column: header, message: mayBeBsns }] : [],
  );
  const problems = problemsWithColumns(columns, list.columns, list.shape).map(
    ({ field, message, bsnHeader }) => ({
      line,
      column: bsnHeader ?? nameOf(field),
      message: bsnHeader === undefined ? missingColumn(field, columns) : message,
    }),
  );
  const faults = [...asked, ...problems];
  if (faults.length > 0) throw new FaultyList(faults.map(describeRemark));
}

/** What the window says beside a column that holds BSNs. */
const leftOutBsns = ({ columns, headerLine }: ReadList): ListRemark[] =>
  columns.flatMap(({ header, index, looksLikeBsn }) =>
    looksLikeBsn
      ? [
          {
            line: Math.max(headerLine, 1),
            column: header,
            columnIndex: index,
            message: areBsns,
          },
        ]
      : [],
  );

const nameOf = (field: ImportField): string => importFieldLabels[field].toLowerCase();

/** A list without any name may have the whole one in one column, under a header that Trede does not know. */
function missingColumn(field: ImportField, columns: readonly ColumnMatch[]): string {
  const isName = (one: ImportField | null) => one === 'firstName' || one === 'lastName';
  const hasName = columns.some((column) => isName(column.field));
  return isName(field) && !hasName ? `${missing} ${orWholeName}` : missing;
}

const missing = 'Deze kolom ontbreekt. Zonder deze kolom kan Trede de lijst niet importeren.';
const orWholeName = 'Eén kolom ‘Naam’ met de hele naam mag ook: Achternaam, Voornaam.';
const areBsns = 'In deze kolom staan BSN’s. Trede bewaart nooit een BSN en laat deze kolom weg.';
const mayBeBsns =
  'In deze kolom staan nummers die BSN’s kunnen zijn. Trede bewaart nooit een BSN. Zet een ander nummer in deze kolom, of importeer de lijst in Trede zelf en zeg daar dat het geen BSN’s zijn.';
