import { folded } from '../kernel/text.ts';
import { headerNames } from './header-names.ts';
import type { ColumnMatch, ImportField, ListColumn } from './schema.ts';
import { fieldsOfShape, requiredFieldsOfShape, type ListShape } from './shapes.ts';
import { fieldInSentence, importFieldLabels } from './texts.ts';

/** `Geb. datum (dd-mm-jjjj)` → `gebdatum`: the letters and digits by which headers are compared. */
export const comparableHeader = (header: string): string =>
  folded(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(/[^a-z0-9]/g, '');

const fieldByHeader = (fields: readonly ImportField[]): ReadonlyMap<string, ImportField> =>
  new Map(
    fields.flatMap((field) =>
      [...headerNames[field].split(' '), comparableHeader(importFieldLabels[field])].map(
        (name) => [name, field] as const,
      ),
    ),
  );
const fieldByHeaderOf: Record<ListShape, ReadonlyMap<string, ImportField>> = {
  clients: fieldByHeader(fieldsOfShape.clients),
  trajectories: fieldByHeader(fieldsOfShape.trajectories),
  invoices: fieldByHeader(fieldsOfShape.invoices),
  contacts: fieldByHeader(fieldsOfShape.contacts),
  ladder: fieldByHeader(fieldsOfShape.ladder),
};

/** The field that a header names in a list of this shape; `null` when it names none that Trede knows. */
export const fieldForHeader = (header: string, shape: ListShape = 'clients'): ImportField | null =>
  fieldByHeaderOf[shape].get(comparableHeader(header)) ?? null;

/** A field for each header. Of two columns for the same field only the first gets it. */
export function suggestFields(
  headers: readonly string[],
  shape: ListShape = 'clients',
): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return headers.map((header) => {
    const field = fieldForHeader(header, shape);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** What is wrong with a choice of columns, and the field that it is about. */
export interface ColumnProblem {
  readonly field: ImportField;
  readonly message: string;
  /** The header of the column that would have been the one for the field, if it held no BSNs. */
  readonly bsnHeader?: string;
}

type SeenColumn = Pick<ListColumn, 'header' | 'looksLikeBsn'>;

/** Fields that mean nothing without another one. */
const together: readonly (readonly [field: ImportField, needs: ImportField])[] = [
  ['trajectoryType', 'trajectoryStart'],
  ['provider', 'trajectoryType'],
  ['trajectoryStart', 'trajectoryType'],
  ['trajectoryEnd', 'trajectoryType'],
  ['trajectoryResult', 'trajectoryType'],
  ['cost', 'trajectoryType'],
  ['fund', 'trajectoryType'],
  ['outflowKind', 'outflowDate'],
  ['outflowDate', 'outflowKind'],
];

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
  const required: readonly ImportField[] = requiredFieldsOfShape[shape];
  const missing = required.filter((field) => !chosen.has(field));
  const alone = together.filter(([field, needs]) => chosen.has(field) && !chosen.has(needs));
  const problems = [
    ...doubled.map((field) => ({
      field,
      message: `Twee kolommen staan op ${fieldInSentence(field)}. Kies er één.`,
    })),
    ...missing.map((field) => ({
      field,
      message: `Kies eerst een kolom voor ${fieldInSentence(field)}. Zonder kan Trede de lijst niet importeren.`,
    })),
    ...alone.map(([field, needs]) => ({
      field: needs,
      message: `Er is een kolom voor ${fieldInSentence(field)}, maar niet voor ${fieldInSentence(needs)}. Kies die ook, of importeer geen van beide.`,
    })),
  ];
  return problems.map((problem) => {
    const held = chosen.has(problem.field) ? undefined : bsnColumnFor(problem.field, seen);
    if (held === undefined) return problem;
    const message = `In de kolom ‘${held.header}’ staan BSN’s. Trede bewaart nooit een BSN. Zet in de lijst een ander nummer bij ${fieldInSentence(problem.field)}.`;
    return { ...problem, message, bsnHeader: held.header };
  });
}

const bsnColumnFor = (field: ImportField, seen: readonly SeenColumn[]): SeenColumn | undefined =>
  seen.find(({ header, looksLikeBsn }) => looksLikeBsn && fieldForHeader(header) === field);

/** The first of `problemsWithColumns`; `null`: none. */
export const problemWithColumns = (
  columns: readonly ColumnMatch[],
  seen: readonly SeenColumn[] = [],
  shape: ListShape = 'clients',
): ColumnProblem | null => problemsWithColumns(columns, seen, shape)[0] ?? null;
