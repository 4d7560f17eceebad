import { assignNames } from '../columns.ts';
import type { ImportField } from '../schema.ts';
import { requiredFields } from '../required-fields.ts';
import { fieldsOfShape, type ListShape } from '../shapes.ts';
import { matchName } from './match-name.ts';
import { withoutLoose } from './together.ts';

/** In this order of preference where two shapes fit as well. */
const others = ['invoices', 'trajectories', 'ladder', 'contacts'] as const satisfies ListShape[];

/** What any list may repeat of a client beside the number, for people to read. */
const whoItIs: ReadonlySet<ImportField> = new Set([
  'firstName',
  'namePrefix',
  'lastName',
  'fullName',
  'birthDate',
  'sex',
  'householdNumber',
  'nationality',
  'settlementDate',
  'targetGroup',
  'track',
  'caseManager',
]);

interface Fitting {
  readonly shape: ListShape;
  /** A field for each column. */
  readonly fields: readonly (ImportField | null)[];
  readonly found: number;
  /** How many required fields have no column. */
  readonly missing: number;
}

function fit(headers: readonly string[], shape: ListShape): Fitting {
  const named = assignNames(headers.map((header) => matchName(header, shape)));
  const fields = withoutLoose(named, shape);
  const found = new Set(named.filter((field) => field !== null));
  const missing = requiredFields(shape, found).filter((field) => !found.has(field)).length;
  return { shape, fields, found: found.size, missing };
}

/** Whether a list has columns that a list of clients has no place for, and loses only who the client is. */
const saysMoreThan = (fitting: Fitting, clients: Fitting): boolean =>
  fitting.fields.some((field, index) => field !== null && clients.fields[index] === null) &&
  clients.fields.every(
    (field, index) => field === null || fitting.fields[index] !== null || whoItIs.has(field),
  );

/** What a list of trajectories with the client's name in one column has as well. */
const ofTrajectories: ReadonlySet<ImportField> = new Set<ImportField>([
  ...fieldsOfShape.trajectories,
  'namePrefix',
  'fullName',
]);

/** `Naam` alone is there for people to read, as often as not; with more about the client it is not. */
const isAboutPersons = (fields: Fitting['fields']): boolean =>
  fields.includes('firstName') ||
  fields.includes('lastName') ||
  (fields.includes('fullName') &&
    fields.some((field) => field !== null && !ofTrajectories.has(field)));

/**
 * What the rows of a list are about, by the names of its columns: one of the other shapes where it has all
 * that those need and, beside the names of the clients, nothing else; else clients. A list that is not
 * complete as anything is about what it nearly is.
 */
export function suggestShape(headers: readonly string[]): ListShape {
  const clients = fit(headers, 'clients');
  const fittings = others.map((shape) => fit(headers, shape));
  const byFound = (all: readonly Fitting[]) => all.toSorted((a, b) => b.found - a.found)[0];
  const hasNames = isAboutPersons(clients.fields);
  const complete = fittings.filter(({ missing }) => missing === 0);
  if (hasNames) {
    return byFound(complete.filter((one) => saysMoreThan(one, clients)))?.shape ?? 'clients';
  }
  const nearly = fittings.filter(({ missing, found }) => missing === 1 && found >= 3);
  return byFound(complete)?.shape ?? byFound(nearly)?.shape ?? 'clients';
}
