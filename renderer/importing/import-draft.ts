import { problemWithColumns } from '#shared/importing/columns.ts';
import {
  type ColumnMatch,
  type ImportCounts,
  type ImportField,
  type ListChoicesInput,
  type ListColumn,
  type ReadList,
} from '#shared/importing/schema.ts';
import { requiredFieldsOfShape } from '#shared/importing/shapes.ts';
import { formatDate, parseDate, type IsoDate } from '#shared/kernel/dates.ts';
import { texts } from './texts.ts';

/** A list with what the user chose for it. */
export interface Matching {
  readonly list: ReadList;
  /** A field for each column; `null` is 'niet importeren'. */
  readonly fields: readonly (ImportField | null)[];
  /** The reference date as typed. */
  readonly dateText: string;
}

export const importSteps = ['file', 'columns', 'check', 'storing', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

/** How far the user is. Nothing of it is in the team file before step `done`. */
export interface ImportDraft {
  readonly step: ImportStep;
  readonly matching: Matching | null;
  /** The list of before, so that an improved copy of it keeps the choices. */
  readonly previous: Matching | null;
  /** What went wrong in the step at hand. */
  readonly problem: { readonly title: string; readonly message: string } | null;
  readonly outcome: ImportOutcome | null;
}

export interface ImportOutcome {
  readonly fileName: string;
  readonly counts: ImportCounts;
  readonly warnings: number;
}

export const emptyDraft: ImportDraft = {
  step: 'file',
  matching: null,
  previous: null,
  problem: null,
  outcome: null,
};

/** The suggestions for a list; or, where it has the same columns as the one before, what was chosen there. */
export function matchList(list: ReadList, previous: Matching | null): Matching {
  const headers = (of: ReadList) => of.columns.map(({ header }) => header).join('\n');
  const same = previous !== null && headers(previous.list) === headers(list);
  const suggestedDate = formatDate(list.suggestedReferenceDate);
  if (!same) {
    return {
      list,
      fields: list.columns.map(({ suggestedField }) => suggestedField),
      dateText: suggestedDate,
    };
  }
  const untouched = previous.dateText === formatDate(previous.list.suggestedReferenceDate);
  return {
    list,
    fields: list.columns.map(({ looksLikeBsn, index }) =>
      looksLikeBsn ? null : (previous.fields[index] ?? null),
    ),
    dateText: untouched ? suggestedDate : previous.dateText,
  };
}

export const chooseField = (
  matching: Matching,
  index: number,
  field: ImportField | null,
): Matching => ({ ...matching, fields: matching.fields.with(index, field) });

export const columnsOf = ({ fields }: Matching): ColumnMatch[] =>
  fields.map((field, column) => ({ column, field }));

/** What a column without a name is called. */
export const headerOf = ({ header, index }: ListColumn): string =>
  header === '' ? texts.columns.noHeader(index) : header;

export type DateReading =
  | { readonly date: IsoDate; readonly problem: null }
  | { readonly date: null; readonly problem: string };

/** The typed reference date, which cannot lie in the future. */
export function readReferenceDate(text: string, today: IsoDate): DateReading {
  if (text.trim() === '') return { date: null, problem: texts.columns.date.missing };
  const parsed = parseDate(text);
  if (parsed.kind === 'unreadable') return { date: null, problem: parsed.reason };
  if (parsed.date > today) return { date: null, problem: texts.columns.date.future };
  return { date: parsed.date, problem: null };
}

/** Why the list cannot be checked yet, in words; `null` when it can. */
export function whyNotYet(matching: Matching, today: IsoDate): string | null {
  const columns = problemWithColumns(columnsOf(matching), matching.list.columns);
  if (columns !== null) return columns.message;
  return readReferenceDate(matching.dateText, today).problem === null
    ? null
    : texts.columns.date.first;
}

/** The input of the calls that check and import; `null` while something must still be chosen. */
export function choicesOf(matching: Matching, today: IsoDate): ListChoicesInput | null {
  const { date } = readReferenceDate(matching.dateText, today);
  if (date === null || whyNotYet(matching, today) !== null) return null;
  return { listId: matching.list.listId, columns: columnsOf(matching), referenceDate: date };
}

export type NoteKind = 'bsn' | 'double' | 'good' | 'leftOut' | 'unknown';

/** What the user must know of one column. */
export function noteOf(
  { list, fields }: Matching,
  column: ListColumn,
): { readonly kind: NoteKind; readonly text: string } {
  const { notes } = texts.columns;
  const field = fields[column.index] ?? null;
  if (column.looksLikeBsn) return { kind: 'bsn', text: notes.bsn };
  if (field === null) {
    return column.suggestedField === null
      ? { kind: 'unknown', text: notes.unknown }
      : { kind: 'leftOut', text: notes.leftOut };
  }
  const other = list.columns.find(({ index }) => index !== column.index && fields[index] === field);
  if (other !== undefined) return { kind: 'double', text: notes.double(headerOf(other)) };
  if ((requiredFieldsOfShape.clients as readonly ImportField[]).includes(field))
    return { kind: 'good', text: notes.required };
  const recognised = column.suggestedField === field;
  return { kind: 'good', text: recognised ? notes.recognised : notes.ownChoice };
}

/** Whether everything that the list holds is in the team file already. */
export const addsNothing = ({ clients, trajectories, outflows }: ImportCounts): boolean =>
  clients + trajectories + outflows === 0;
