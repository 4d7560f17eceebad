import { folded } from '../kernel/text.ts';
import { headerNames } from './header-names.ts';
import {
  importFields,
  requiredImportFields,
  type ColumnMatch,
  type ImportField,
} from './schema.ts';
import { fieldInSentence, importFieldLabels } from './texts.ts';

/** `Geb. datum (dd-mm-jjjj)` → `gebdatum`: the letters and digits by which headers are compared. */
export const comparableHeader = (header: string): string =>
  folded(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(/[^a-z0-9]/g, '');

const fieldByHeader: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) =>
    [...headerNames[field].split(' '), comparableHeader(importFieldLabels[field])].map(
      (name) => [name, field] as const,
    ),
  ),
);

/** The field that a header names; `null` when it names none that Trede knows. */
export const fieldForHeader = (header: string): ImportField | null =>
  fieldByHeader.get(comparableHeader(header)) ?? null;

/** A field for each header. Of two columns for the same field only the first gets it. */
export function suggestFields(headers: readonly string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return headers.map((header) => {
    const field = fieldForHeader(header);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** What is wrong with a choice of columns, and the field that it is about. */
export interface ColumnProblem {
  readonly field: ImportField;
  readonly message: string;
}

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
 * The first reason why a list cannot be imported with these columns: a required field without a
 * column, a field with two columns, or a field without the one that it belongs to. `null`: none.
 */
export function problemWithColumns(columns: readonly ColumnMatch[]): ColumnProblem | null {
  const chosen = new Set<ImportField>();
  for (const { field } of columns) {
    if (field === null) continue;
    if (chosen.has(field)) {
      const message = `Twee kolommen staan op ${fieldInSentence(field)}. Kies er één.`;
      return { field, message };
    }
    chosen.add(field);
  }
  const missing = requiredImportFields.find((field) => !chosen.has(field));
  if (missing !== undefined) {
    const message = `Kies eerst een kolom voor ${fieldInSentence(missing)}. Zonder kan Trede de lijst niet importeren.`;
    return { field: missing, message };
  }
  for (const [field, needs] of together) {
    if (!chosen.has(field) || chosen.has(needs)) continue;
    const message = `Er is een kolom voor ${fieldInSentence(field)}, maar niet voor ${fieldInSentence(needs)}. Kies die ook, of importeer geen van beide.`;
    return { field: needs, message };
  }
  return null;
}
