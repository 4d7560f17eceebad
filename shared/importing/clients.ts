import { maskBsns } from '../kernel/bsn.ts';
import type { CellValues } from './cells.ts';
import { conflictAdvice, outflowsOfRows, type ListedOutflow } from './outflows.ts';
import { areTwoPersons } from './persons.ts';
import type { Remarks } from './remarks.ts';
import type { FieldColumns, TypedRow } from './rows.ts';
import type { ImportField } from './schema.ts';
import { fieldInSentence } from './texts.ts';

/** Fields that say something about the client, and so the same on each of the client's rows. */
const clientFields = [
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

type Rows = readonly [TypedRow, ...TypedRow[]];

/** The rows with one client number, in the order of the list. A row without one stands alone. */
export interface RowsOfNumber {
  readonly number: string | null;
  readonly rows: Rows;
}

/** All rows of one client. A row without a client number is a client of its own, with a fault. */
export interface ClientGroup extends RowsOfNumber {
  /** What the rows say together: a cell that is empty on one row may be filled on another. */
  readonly values: ClientValues;
  /** Of several, parttime work and another one; in the order of their days. */
  readonly outflows: readonly ListedOutflow[];
  /** The line that first says the value of a field; the client's first line when none does. */
  readonly lineOf: (field: ClientField) => number;
  /** Whether some row has a cell for this field that could not be read. */
  readonly isFaulty: (field: ImportField) => boolean;
}

/** Brings the rows of each client number together. */
export function rowsByNumber(rows: readonly TypedRow[]): RowsOfNumber[] {
  const byNumber = new Map<string, [TypedRow, ...TypedRow[]]>();
  const groups: RowsOfNumber[] = [];
  for (const row of rows) {
    const number = row.values.clientNumber;
    const known = number === null ? undefined : byNumber.get(number);
    if (known) {
      known.push(row);
      continue;
    }
    const started: [TypedRow, ...TypedRow[]] = [row];
    if (number !== null) byNumber.set(number, started);
    groups.push({ number, rows: started });
  }
  return groups;
}

/**
 * Brings the numbers together that the user says are one client, under the number that stays.
 *
 * @param sameAs by client number, the number that it is the same as
 */
export function joinNumbers(
  groups: readonly RowsOfNumber[],
  sameAs: ReadonlyMap<string, string>,
): readonly RowsOfNumber[] {
  if (sameAs.size === 0) return groups;
  const joined = new Map<string, [TypedRow, ...TypedRow[]]>();
  const result: RowsOfNumber[] = [];
  for (const group of groups) {
    if (group.number === null) {
      result.push(group);
      continue;
    }
    const number = lastOf(group.number, sameAs);
    const known = joined.get(number);
    if (known) {
      for (const row of group.rows) known.push(row);
      continue;
    }
    const started: [TypedRow, ...TypedRow[]] = [...group.rows];
    joined.set(number, started);
    result.push({ number, rows: started });
  }
  return result;
}

/** The end of a chain of answers; answers that go round in a circle end where they began. */
function lastOf(number: string, sameAs: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let last = number;
  for (;;) {
    const next = sameAs.get(last);
    if (next === undefined || passed.has(next)) return last;
    passed.add(next);
    last = next;
  }
}

/** Takes the rows of each client as one, and remarks on rows that contradict each other. */
export const groupClients = (
  groups: readonly RowsOfNumber[],
  columns: FieldColumns,
  faults: Remarks,
): ClientGroup[] =>
  groups.map(({ number, rows }) =>
    rows.length === 1 ? new SingleRow(number, rows) : new MergedRows(number, rows, columns, faults),
  );

/** Classes, so that 50,000 clients share these functions. */
class SingleRow implements ClientGroup {
  readonly number: string | null;
  readonly rows: Rows;
  readonly values: ClientValues;
  readonly outflows: readonly ListedOutflow[];

  constructor(number: string | null, rows: Rows) {
    this.number = number;
    this.rows = rows;
    this.values = rows[0].values;
    const { outflowKind: kind, outflowDate: date } = this.values;
    this.outflows =
      kind === null || date === null ? none : [{ line: rows[0].source.line, kind, date }];
  }

  lineOf(): number {
    return this.rows[0].source.line;
  }

  isFaulty(field: ImportField): boolean {
    return this.rows[0].faulty.has(field);
  }
}

const none: readonly ListedOutflow[] = [];

class MergedRows implements ClientGroup {
  readonly number: string | null;
  readonly rows: Rows;
  readonly values: ClientValues;
  readonly outflows: readonly ListedOutflow[];
  readonly #said = new Map<ClientField, TypedRow>();

  constructor(number: string | null, all: Rows, columns: FieldColumns, faults: Remarks) {
    const rows = withoutOthers(all, columns, faults);
    this.number = number;
    this.rows = rows;
    this.values = { ...rows[0].values };
    const outflows = outflowsOfRows(rows);
    for (const field of clientFields) {
      const mayDiffer = outflows.length > 1 && (field === 'outflowKind' || field === 'outflowDate');
      for (const row of rows) {
        const value = row.values[field];
        if (value === null) continue;
        const sayer = this.#said.get(field);
        if (sayer === undefined) {
          copyValue(this.values, row, field);
          this.#said.set(field, row);
        } else if (
          value !== this.values[field] &&
          !mayDiffer &&
          !isOtherSpelling(field, sayer, row)
        ) {
          remarkOnConflict(field, sayer, row, columns, faults);
        }
      }
    }
    const { outflowKind: kind, outflowDate: date } = this.values;
    this.outflows =
      outflows.length > 1
        ? outflows
        : kind === null || date === null
          ? none
          : [{ line: this.lineOf('outflowKind'), kind, date }];
  }

  lineOf(field: ClientField): number {
    return this.#said.get(field)?.source.line ?? this.rows[0].source.line;
  }

  isFaulty(field: ImportField): boolean {
    return this.rows.some((row) => row.faulty.has(field));
  }
}

/**
 * The rows of who has the number. A row of somebody else altogether has the wrong number: to make all its
 * cells the same would turn one person into another.
 */
function withoutOthers(rows: Rows, columns: FieldColumns, faults: Remarks): Rows {
  const owners = new Map<string | null, { readonly person: Whole; readonly line: number }>();
  const [first, ...others] = rows;
  const own: [TypedRow, ...TypedRow[]] = [first];
  for (const row of rows) {
    const person = wholePerson(row);
    const owner = owners.get(row.values.clientNumber);
    if (person !== null && owner === undefined) {
      owners.set(row.values.clientNumber, { person, line: row.source.line });
    }
    if (row === first) continue;
    if (person === null || owner === undefined || !areTwoPersons(person, owner.person)) {
      own.push(row);
      continue;
    }
    const name = maskBsns(`${owner.person.firstName} ${owner.person.lastName}`).text;
    faults.add(
      row.source.line,
      columns.get('clientNumber') ?? null,
      `Dit nummer is van ${name} op regel ${owner.line}. Verbeter het klantnummer.`,
    );
  }
  return own.length === others.length + 1 ? rows : own;
}

interface Whole {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
}

const wholePerson = ({ values: { firstName, lastName, birthDate } }: TypedRow): Whole | null =>
  firstName === null || lastName === null || birthDate === null
    ? null
    : { firstName, lastName, birthDate };

/** Apart, so that the field of the value and of its place are known to be the same one. */
function copyValue<Field extends ClientField>(
  values: { [Name in Field]: CellValues[Name] | null },
  row: TypedRow,
  field: Field,
): void {
  values[field] = row.values[field];
}

/** Who was asked whether two numbers are one person, saw both spellings of the name. The first stays. */
const isOtherSpelling = (field: ClientField, one: TypedRow, other: TypedRow): boolean =>
  (field === 'firstName' || field === 'lastName') &&
  one.values.clientNumber !== other.values.clientNumber;

function remarkOnConflict(
  field: ClientField,
  sayer: TypedRow,
  row: TypedRow,
  columns: FieldColumns,
  faults: Remarks,
): void {
  const own = columns.get(field);
  if (own === undefined) return;
  const cell = ({ source }: TypedRow, index: number) =>
    maskBsns((source.asWritten ?? source.cells)[index]?.trim() ?? '').text;
  const prefix = field === 'lastName' ? columns.get('namePrefix') : undefined;
  // A last name in two columns differs as a whole; the remark stands at the part that does.
  const column = prefix !== undefined && cell(row, own) === cell(sayer, own) ? prefix : own;
  const written = (one: TypedRow) =>
    prefix === undefined ? cell(one, own) : (one.values.lastName ?? '');
  const here = written(row);
  const there = written(sayer);
  const isName = field === 'firstName' || field === 'lastName';
  const named = isName && columns.has('fullName') ? 'fullName' : field;
  faults.add(
    row.source.line,
    column,
    `Hier staat ‘${here}’, en op regel ${sayer.source.line} staat ‘${there}’ voor dezelfde klant (${fieldInSentence(named)}). ${conflictAdvice(field)}`,
  );
}
