import { problemWithColumns } from '#shared/importing/columns.ts';
import type {
  ColumnChoices,
  ColumnMatch,
  ImportCounts,
  ImportField,
  ListChoices,
  ListChoicesInput,
  ListColumn,
  ListMatch,
  ReadList,
  TableChoices,
} from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import { formatDate, parseDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { texts } from './texts.ts';

/** Everything that the user can choose for a list once it is read, as the calls take it. */
type Choices = Pick<
  ListChoices,
  'notBsn' | 'values' | 'corrections' | 'skippedLines' | 'samePersons' | 'overwrite'
>;

/** What the user can overrule in reading a file. */
export type AsFound = Pick<ReadList, 'encoding' | 'delimiter' | 'headerLine' | 'sheet'>;

/** A list with what the user chose for it. The functions in matching-changes.ts change it. */
export interface Matching extends Readonly<Choices> {
  readonly list: ReadList;
  /** The file, to read it again, and what the user overruled in reading it. */
  readonly file: string;
  readonly tableChoices: TableChoices;
  /** How Trede read the file by itself. */
  readonly asFound: AsFound;
  /** The columns under the shape that was chosen; at first the shape that the list suggested. */
  readonly match: ListMatch;
  /** A field for each column; `null` is 'niet importeren'. */
  readonly fields: readonly (ImportField | null)[];
  /** The reference date as typed. */
  readonly dateText: string;
  /** Fields that differ from the team file, of which the user chose which of the two wins. */
  readonly decided: readonly ImportField[];
  /** What was typed over faulty cells and not mended yet, by cell or by kind of fault. */
  readonly typed: Readonly<Record<string, string>>;
  /** How the user wants to see the faults; `null` as long as Trede chooses. */
  readonly faultView: 'row' | 'kind' | null;
}

export const importSteps = [
  'file',
  'table',
  'columns',
  'values',
  'check',
  'storing',
  'done',
] as const;
export type ImportStep = (typeof importSteps)[number];

/** How far the user is. Nothing of it is in the team file before step `done`. */
export interface ImportDraft {
  readonly step: ImportStep;
  readonly matching: Matching | null;
  /** The list of before, so that an improved copy of it keeps the choices. */
  readonly previous: Matching | null;
  /** A text file in which Trede by itself found no list; the user can say how it is to be read. */
  readonly unread: string | null;
  /** What went wrong in the step at hand. */
  readonly problem: { readonly title: string; readonly message: string } | null;
  readonly outcome: ImportOutcome | null;
}

export interface ImportOutcome {
  readonly fileName: string;
  /** Names the import in the log; `null`: there was nothing to store. */
  readonly importId: Id | null;
  readonly counts: ImportCounts;
  readonly warnings: number;
  /** The list had no column that says who form a bijstandspartij. */
  readonly ownHouseholds: boolean;
  /** Fields of which the team file kept its own values, where the list has others. */
  readonly kept: readonly KeptField[];
}

export interface KeptField {
  readonly field: ImportField;
  /** How many values. */
  readonly count: number;
}

export const emptyDraft: ImportDraft = {
  step: 'file',
  matching: null,
  previous: null,
  unread: null,
  problem: null,
  outcome: null,
};

/** A list as it was read just now. */
export interface FreshList {
  readonly list: ReadList;
  readonly file: string;
  readonly tableChoices: TableChoices;
  readonly asFound: AsFound;
  /** The columns under another shape than the list suggested. */
  readonly match?: ListMatch;
}

const headersOf = ({ columns }: ListMatch): string =>
  columns.map(({ header }) => header).join('\n');

/** Whether one list is a copy of the other as far as its columns go. */
export const hasSameColumns = (one: ListMatch, other: ListMatch): boolean =>
  headersOf(one) === headersOf(other);

/**
 * The suggestions for a list. An improved copy of the list before it, with the same columns, keeps what
 * was chosen there; but not what was mended or skipped, for those are lines of the older copy.
 */
export function matchList(fresh: FreshList, previous: Matching | null): Matching {
  const { list, file, tableChoices, asFound } = fresh;
  const match = fresh.match ?? list;
  const suggested: Matching = {
    list,
    file,
    tableChoices,
    asFound,
    match,
    fields: match.columns.map(({ suggestedField }) => suggestedField),
    dateText: formatDate(match.suggestedReferenceDate),
    notBsn: [],
    values: [],
    corrections: [],
    skippedLines: [],
    samePersons: [],
    overwrite: [],
    decided: [],
    typed: {},
    faultView: null,
  };
  if (
    previous === null ||
    previous.match.shape !== match.shape ||
    !hasSameColumns(previous.match, match)
  ) {
    return suggested;
  }
  return {
    ...suggested,
    fields: match.columns.map(({ looksLikeBsn, index }) =>
      looksLikeBsn ? null : (previous.fields[index] ?? null),
    ),
    dateText: hasOwnDate(previous) ? previous.dateText : suggested.dateText,
    notBsn: previous.notBsn.filter((index) => match.columns[index]?.maybeBsn === true),
    values: previous.values,
    samePersons: previous.samePersons,
    overwrite: previous.overwrite,
    decided: previous.decided,
    faultView: previous.faultView,
  };
}

/** Whether a list of clients says nothing of who form a bijstandspartij: then each is one. */
export const hasOwnHouseholds = ({ match, fields }: Matching): boolean =>
  match.shape === 'clients' && !fields.includes('householdNumber');

/** Only in these lists stand facts that are as they stand, without a day of their own. */
export const wantsReferenceDate = (shape: ListShape): boolean => shape === 'clients';

/** Whether the user typed another reference date than was suggested. */
export const hasOwnDate = ({ dateText, match }: Matching): boolean =>
  dateText !== formatDate(match.suggestedReferenceDate);

/** What a column without a name is called. */
export const headerOf = ({ header, index }: ListColumn): string =>
  header === '' ? texts.columns.noHeader(index) : header;

/** A column that could hold BSNs, will be imported, and was not yet said to hold none. */
export const asksAboutBsn = ({ fields, notBsn }: Matching, column: ListColumn): boolean =>
  column.maybeBsn && (fields[column.index] ?? null) !== null && !notBsn.includes(column.index);

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

const columnsOf = ({ fields }: Matching): ColumnMatch[] =>
  fields.map((field, column) => ({ column, field }));

/** The day on which the list was true; `null` while what was typed is none. */
function referenceDateOf({ match, dateText }: Matching, today: IsoDate): IsoDate | null {
  if (!wantsReferenceDate(match.shape)) return match.suggestedReferenceDate;
  return readReferenceDate(dateText, today).date;
}

/** Why the list cannot go on from its columns, in words; `null` when it can. */
export function whyNotYet(matching: Matching, today: IsoDate): string | null {
  const { columns: seen, shape } = matching.match;
  const problem = problemWithColumns(columnsOf(matching), seen, shape);
  if (problem !== null) return problem.message;
  const asked = seen.find((column) => asksAboutBsn(matching, column));
  if (asked !== undefined) return texts.columns.askedBsn(headerOf(asked));
  return referenceDateOf(matching, today) === null ? texts.columns.date.first : null;
}

/** The input of the call that gives the values in the columns. */
export const columnChoicesOf = (matching: Matching): ColumnChoices => ({
  listId: matching.list.listId,
  shape: matching.match.shape,
  columns: columnsOf(matching),
  notBsn: [...matching.notBsn],
});

/** The input of the calls that check and import; `null` while something must still be chosen. */
export function choicesOf(matching: Matching, today: IsoDate): ListChoicesInput | null {
  const date = referenceDateOf(matching, today);
  if (date === null || whyNotYet(matching, today) !== null) return null;
  const { corrections, skippedLines, samePersons, overwrite } = matching;
  const isChosen = (field: ImportField) => matching.fields.includes(field);
  return {
    ...columnChoicesOf(matching),
    referenceDate: date,
    // A column that is left out after all takes the meaning of its values along.
    values: matching.values.filter(({ field }) => isChosen(field)),
    corrections,
    skippedLines,
    samePersons,
    overwrite: overwrite.filter(isChosen),
  };
}
