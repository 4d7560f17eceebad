import type { CellValues } from './cells.ts';
import type { Remarks } from './remarks.ts';
import type { FieldColumns, TypedRow } from './rows.ts';
import type { ImportField } from './schema.ts';
import { fieldInSentence } from './texts.ts';

/** Fields that say something about the client, and so the same on each of the client's rows. */
export const clientFields = [
  'householdNumber',
  'firstName',
  'lastName',
  'birthDate',
  'sex',
  'nationality',
  'settlementDate',
  'targetGroup',
  'track',
  'caseManager',
  'ladderAtStart',
  'ladderNow',
  'languageLevel',
  'languageBuddy',
  'outflowKind',
  'outflowDate',
] as const satisfies readonly ImportField[];
export type ClientField = (typeof clientFields)[number];

export type ClientValues = { [Field in ClientField]: CellValues[Field] | null };

/** All rows of one client. A row without a client number is a client of its own, with a fault. */
export interface ClientGroup {
  readonly number: string | null;
  readonly rows: readonly [TypedRow, ...TypedRow[]];
  /** What the rows say together: a cell that is empty on one row may be filled on another. */
  readonly values: ClientValues;
  /** The line that first says the value of a field; the client's first line when none does. */
  readonly lineOf: (field: ClientField) => number;
  /** Whether some row has a cell for this field that could not be read. */
  readonly isFaulty: (field: ClientField) => boolean;
}

/** Brings the rows of each client together, and remarks on rows that contradict each other. */
export function groupClients(
  rows: readonly TypedRow[],
  columns: FieldColumns,
  faults: Remarks,
): ClientGroup[] {
  const byNumber = new Map<string, [TypedRow, ...TypedRow[]]>();
  const groups: (readonly [string | null, [TypedRow, ...TypedRow[]]])[] = [];
  for (const row of rows) {
    const number = row.values.clientNumber;
    const known = number === null ? undefined : byNumber.get(number);
    if (known) {
      known.push(row);
      continue;
    }
    const started: [TypedRow, ...TypedRow[]] = [row];
    if (number !== null) byNumber.set(number, started);
    groups.push([number, started]);
  }
  return groups.map(([number, own]) => mergeRows(number, own, columns, faults));
}

function mergeRows(
  number: string | null,
  rows: readonly [TypedRow, ...TypedRow[]],
  columns: FieldColumns,
  faults: Remarks,
): ClientGroup {
  const [first, ...others] = rows;
  const isFaulty = (field: ClientField) => rows.some((row) => row.faulty.has(field));
  if (others.length === 0) {
    const line = first.source.line;
    return { number, rows, values: first.values, lineOf: () => line, isFaulty };
  }
  const values: ClientValues = { ...first.values };
  const said = new Map<ClientField, TypedRow>();
  const take = (field: ClientField, row: TypedRow) => {
    copyValue(values, row, field);
    said.set(field, row);
  };
  for (const field of clientFields) {
    for (const row of rows) {
      const value = row.values[field];
      if (value === null) continue;
      const sayer = said.get(field);
      if (sayer === undefined) take(field, row);
      else if (value !== values[field]) remarkOnConflict(field, sayer, row, columns, faults);
    }
  }
  const lineOf = (field: ClientField) => said.get(field)?.source.line ?? first.source.line;
  return { number, rows, values, lineOf, isFaulty };
}

/** Apart, so that the field of the value and of its place are known to be the same one. */
function copyValue<Field extends ClientField>(
  values: { [Name in Field]: CellValues[Name] | null },
  row: TypedRow,
  field: Field,
): void {
  values[field] = row.values[field];
}

/** A list has room for one time that somebody left. */
const outflowFields: ReadonlySet<ClientField> = new Set(['outflowKind', 'outflowDate']);

function remarkOnConflict(
  field: ClientField,
  sayer: TypedRow,
  row: TypedRow,
  columns: FieldColumns,
  faults: Remarks,
): void {
  const column = columns.get(field);
  if (column === undefined) return;
  const here = row.source.cells[column]?.trim() ?? '';
  const there = sayer.source.cells[column]?.trim() ?? '';
  const advice = outflowFields.has(field)
    ? 'In één lijst heeft een klant één uitstroom. Laat er één staan en maak de andere leeg. Is een van de twee parttime werk? Importeer die dan eerst, met een eigen lijst.'
    : 'Maak ze gelijk.';
  faults.add(
    row.source.line,
    column,
    `Hier staat ‘${here}’, en op regel ${sayer.source.line} staat ‘${there}’ voor dezelfde klant (${fieldInSentence(field)}). ${advice}`,
  );
}
