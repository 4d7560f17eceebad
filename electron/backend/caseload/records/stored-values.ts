import type { FieldInput, FieldValue } from '#shared/caseload/records/field.ts';
import type { RecordKind } from '#shared/caseload/records/record-kind.ts';
import { dagdelenOf, dagdelenText, type Dagdeel } from '#shared/kernel/dagdelen.ts';
import type { Row } from '../../changes/change.ts';

export type RecordFields = Readonly<Record<string, FieldValue>>;

/** `measuredOn` → `measured_on`. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

/** What a row holds, by the fields of its kind. */
export function valuesOfRow({ fields }: RecordKind, row: Row): RecordFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { input }]) => [name, valueOf(input, row[columnOf(name)])]),
  );
}

/** The columns that hold these values. */
export function columnsOfValues({ fields }: RecordKind, values: RecordFields): Row {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { input }]) => [
      columnOf(name),
      storedOf(input, values[name] ?? null),
    ]),
  );
}

function valueOf(input: FieldInput, stored: unknown): FieldValue {
  const empty = stored === null || stored === undefined;
  switch (input.kind) {
    case 'dagdelen':
      return dagdelenOf(empty ? null : textOf(stored));
    case 'choices':
      return empty ? [] : textOf(stored).split(' ');
    case 'flag':
      return empty ? null : stored === 1;
    case 'whole':
      return empty ? null : Number(stored);
    default:
      return empty ? null : textOf(stored);
  }
}

function storedOf(input: FieldInput, value: FieldValue): string | number | null {
  if (value === null) return null;
  switch (input.kind) {
    case 'dagdelen':
      return dagdelenText(value as readonly Dagdeel[]);
    case 'choices':
      return (value as readonly string[]).join(' ') || null;
    case 'flag':
      return value === true ? 1 : 0;
    case 'whole':
      return Number(value);
    case 'choice':
      return isNumbered(input.options) ? Number(value) : textOf(value);
    default:
      return textOf(value);
  }
}

/** Steps and terms are numbers in the file, so that they can be compared there. */
export const isNumbered = (options: Readonly<Record<string, string>>): boolean =>
  Object.keys(options).every((option) => /^\d+$/.test(option));

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
