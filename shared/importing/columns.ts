import { matchName, nameStrengths, type NameMatch } from './matching/match-name.ts';
import { withoutLoose, belongTogether } from './matching/together.ts';
import type { ColumnMatch, ImportField, ListColumn } from './schema.ts';
import { requiredFields } from './required-fields.ts';
import type { ListShape } from './shapes.ts';
import { fieldInSentence } from './texts.ts';

/** The field that a header names in a list of this shape; `null` when it names none that Trede knows. */
export const fieldForHeader = (header: string, shape: ListShape = 'clients'): ImportField | null =>
  matchName(header, shape)?.field ?? null;

/**
 * A field for each header, by the names alone: the surest names first, and of two that are as sure the
 * first. Fields that mean nothing without another one that the list does not have get no column.
 */
export function suggestFields(
  headers: readonly string[],
  shape: ListShape = 'clients',
): (ImportField | null)[] {
  return withoutLoose(assignNames(headers.map((header) => matchName(header, shape))), shape);
}

/** Whether a name stands for its field as it is written, whatever else it may stand for. */
const isUnsure = ({ strength }: NameMatch): boolean => strength === 'weak' || strength === 'typing';

/** The surest first. One that says of what it is goes before every one that does not. */
const rankOf = (match: NameMatch): number =>
  nameStrengths.indexOf(match.strength) +
  (match.isBare && !isUnsure(match) ? 0.5 + nameStrengths.indexOf('words') : 0) +
  (isUnsure(match) ? nameStrengths.length : 0);

/** Gives each field to one column at most. */
export function assignNames(matches: readonly (NameMatch | null)[]): (ImportField | null)[] {
  const fields: (ImportField | null)[] = matches.map(() => null);
  const taken = new Set<ImportField>();
  const ranked = matches.flatMap((match, index) =>
    match === null ? [] : [{ field: match.field, rank: rankOf(match), index }],
  );
  for (const { field, index } of ranked.toSorted((a, b) => a.rank - b.rank)) {
    if (taken.has(field)) continue;
    taken.add(field);
    fields[index] = field;
  }
  return fields;
}

/** What is wrong with a choice of columns, and the field that it is about. */
export interface ColumnProblem {
  readonly field: ImportField;
  readonly message: string;
  /** The header of the column that would have been the one for the field, if it held no BSNs. */
  readonly bsnHeader?: string;
}

type SeenColumn = Pick<ListColumn, 'header' | 'looksLikeBsn'>;

/**
 * Why a list cannot be imported with these columns: a field with two columns, a required field without
 * one, a field without the one that it belongs to. Empty: it can.
 *
 * @param seen the columns of the list: a field may be without one because that one holds BSNs
 */
export function problemsWithColumns(
  columns: readonly ColumnMatch[],
  seen: readonly SeenColumn[] = [],
  shape: ListShape = 'clients',
): ColumnProblem[] {
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const chosen = new Set(fields);
  const doubled = [...chosen].filter(
    (field) => fields.indexOf(field) !== fields.lastIndexOf(field),
  );
  const missing = requiredFields(shape, chosen).filter((field) => !chosen.has(field));
  const alone = belongTogether(shape).filter(
    ([field, needs]) => chosen.has(field) && !chosen.has(needs),
  );
  const nameTwice = chosen.has('fullName') && (chosen.has('firstName') || chosen.has('lastName'));
  const namesMissing = missing.includes('firstName') && missing.includes('lastName');
  const problems = [
    ...doubled.map((field) => ({
      field,
      message: `Twee kolommen staan op ${fieldInSentence(field)}. Kies er één.`,
    })),
    ...missing.map((field) => ({
      field,
      message: `Kies eerst een kolom voor ${fieldInSentence(field)}${namesMissing && isName(field) ? orWholeName : ''}. Zonder die kolom kan Trede de lijst niet importeren.`,
    })),
    ...(nameTwice ? [{ field: 'fullName' as const, message: oneWayOfNames }] : []),
    ...alone.map(([field, needs]) => ({
      field: needs,
      message: `Er is een kolom voor ${fieldInSentence(field)}, maar niet voor ${fieldInSentence(needs)}. Kies die ook, of importeer geen van beide.`,
    })),
  ];
  return problems.map((problem) => {
    const held = chosen.has(problem.field) ? undefined : bsnColumnFor(problem.field, seen, shape);
    if (held === undefined) return problem;
    const message = `In de kolom ‘${held.header}’ staan BSN’s. Trede bewaart nooit een BSN. Zet in de lijst een ander nummer bij ${fieldInSentence(problem.field)}.`;
    return { ...problem, message, bsnHeader: held.header };
  });
}

const isName = (field: ImportField): boolean => field === 'firstName' || field === 'lastName';

const orWholeName = ', of voor de hele naam';
const oneWayOfNames =
  'De naam staat twee keer: als hele naam, en als voornaam of achternaam. Kies naam, of kies voornaam en achternaam.';

function bsnColumnFor(
  field: ImportField,
  seen: readonly SeenColumn[],
  shape: ListShape,
): SeenColumn | undefined {
  const named = seen.filter(({ header }) => fieldForHeader(header, shape) === field);
  const held = named.find(({ looksLikeBsn }) => looksLikeBsn);
  if (held !== undefined || field !== 'clientNumber' || named.length > 0) return held;
  // A list without any other number knows its clients by their BSN.
  return seen.find(({ looksLikeBsn }) => looksLikeBsn);
}

/** The first of `problemsWithColumns`; `null`: none. */
export const problemWithColumns = (
  columns: readonly ColumnMatch[],
  seen: readonly SeenColumn[] = [],
  shape: ListShape = 'clients',
): ColumnProblem | null => problemsWithColumns(columns, seen, shape)[0] ?? null;
