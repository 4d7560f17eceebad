import type { ImportField } from '../schema.ts';
import type { ListShape } from '../shapes.ts';
import type { NameMatch } from './match-name.ts';
import type { ColumnSample } from './column-sample.ts';

/** What only a row with a trajectory has. */
const ofTrajectory: ReadonlySet<ImportField> = new Set([
  'trajectoryStart',
  'trajectoryEnd',
  'trajectoryResult',
  'provider',
  'cost',
  'fund',
]);

/** So many of its rows may have no trajectory: somebody forgot to fill it in there. */
const forgotten = 0.1;
/** So many of the rows with a reason must have its date. */
const usual = 0.5;

const sharedRows = (one: ColumnSample, other: ColumnSample): number =>
  one.said.filter((says, row) => says && other.said[row] === true).length;
const saidRows = ({ said }: ColumnSample): number => said.filter(Boolean).length;

interface NamedColumns {
  readonly columns: readonly { readonly sample: ColumnSample }[];
  readonly matches: readonly (NameMatch | null)[];
  /** What `assignNames` makes of the matches. */
  readonly fields: readonly (ImportField | null)[];
}

/** Whether the name alone could be that of something else just as well. */
const isDoubtful = (match: NameMatch | null | undefined): boolean =>
  match?.isBare === true || match?.strength === 'weak' || match?.strength === 'typing';

/**
 * The first column of a list of clients of which the rows show that its name is not what it seems:
 * `Startdatum` that is filled where there is no trajectory, `Einddatum` that goes with `Reden uitstroom`.
 *
 * @returns what it is; `field: null` when that does not show; `null` when all names are believed
 */
export function misnamedColumn(
  { columns, matches, fields }: NamedColumns,
  shape: ListShape,
): { readonly index: number; readonly field: ImportField | null } | null {
  if (shape !== 'clients') return null;
  const sampleOf = (field: ImportField) => columns[fields.indexOf(field)]?.sample ?? null;
  const reason = fields.includes('outflowDate') ? null : sampleOf('outflowKind');
  const type = sampleOf('trajectoryType');
  for (const [index, field] of fields.entries()) {
    const sample = columns[index]?.sample;
    if (field === null || sample === undefined || !isDoubtful(matches[index])) continue;
    if (!ofTrajectory.has(field)) continue;
    const filled = saidRows(sample);
    if (filled === 0) continue;
    if (field === 'trajectoryEnd' && reason !== null) {
      const together = sharedRows(sample, reason);
      if (together === filled && together >= saidRows(reason) * usual) {
        return { index, field: 'outflowDate' };
      }
    }
    if (type !== null && filled - sharedRows(sample, type) > filled * forgotten) {
      return { index, field: null };
    }
  }
  return null;
}
