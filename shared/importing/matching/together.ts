import type { ImportField } from '../schema.ts';
import type { ListShape } from '../shapes.ts';

type Pair = readonly [field: ImportField, needs: ImportField];

/** Fields that mean nothing without another one. */
const ofClients: readonly Pair[] = [
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

/** Which fields of a list of this shape need which other. An invoice finds its order by any of them. */
export const belongTogether = (shape: ListShape): readonly Pair[] =>
  shape === 'clients' || shape === 'trajectories' ? ofClients : [];

/**
 * The same suggestion without the fields that miss the one they need: an optional column without its
 * partner stays out, and keeps nothing else from being imported.
 */
export function withoutLoose(
  fields: readonly (ImportField | null)[],
  shape: ListShape,
): (ImportField | null)[] {
  const chosen = new Set(fields);
  // Beside a first or last name, a column that is called `Naam` may hold either, or somebody else's.
  if (chosen.has('fullName') && (chosen.has('firstName') || chosen.has('lastName'))) {
    return withoutLoose(
      fields.map((field) => (field === 'fullName' ? null : field)),
      shape,
    );
  }
  const loose = new Set(
    belongTogether(shape).flatMap(([field, needs]) =>
      chosen.has(field) && !chosen.has(needs) ? [field] : [],
    ),
  );
  if (loose.size === 0) return [...fields];
  return withoutLoose(
    fields.map((field) => (field !== null && loose.has(field) ? null : field)),
    shape,
  );
}
