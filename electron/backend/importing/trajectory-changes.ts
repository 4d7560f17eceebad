import type { Changes } from '#shared/importing/changes.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import type { Fact } from '#shared/importing/shown.ts';
import type { ListedTrajectory } from '#shared/importing/trajectories.ts';
import { folded } from '#shared/kernel/text.ts';
import type { KnownTrajectory } from './known-client.ts';
import type { ListWarner } from './planned-client.ts';

/** Where only the fund was known, its cost is kept as 0: nobody said that it cost nothing. */
const costOf = ({ costCents, fundName }: KnownTrajectory): number | null =>
  costCents === 0 && fundName !== null ? null : costCents;

/**
 * Notes where the list says something else of a known trajectory than the team file has, and gives the
 * fields of which the list's value is to be stored. Of what was bought in Trede the order says what it
 * costs and from which fund; a list cannot change that, so it is warned about.
 */
export function changedTrajectoryFields(
  listed: ListedTrajectory,
  known: KnownTrajectory,
  clientNumber: string,
  changes: Changes,
  { warn }: Pick<ListWarner, 'warn'>,
): ImportField[] {
  const overwritten: ImportField[] = [];
  const note = (field: ImportField, from: Fact, to: Fact) => {
    const difference = { field, line: listed.line, clientNumber, from, to };
    if (changes.note(difference)) overwritten.push(field);
  };
  if (listed.endDate !== null && listed.endDate !== known.endDate) {
    note('trajectoryEnd', known.endDate, listed.endDate);
  }
  const otherStatus = listed.statusNoted
    ? listed.status !== known.status
    : known.status === 'geannuleerd';
  if (otherStatus) note('trajectoryResult', known.status, listed.status);
  const otherCost = listed.costCents !== null && listed.costCents !== (known.costCents ?? 0);
  const otherFund =
    listed.fundName !== null && folded(listed.fundName) !== folded(known.fundName ?? '');
  if (known.hasOrder) {
    if (otherCost || otherFund) {
      changes.keepsOn(listed.line);
      warn(
        listed.line,
        otherCost ? 'cost' : 'fund',
        'Dit traject is in Trede ingekocht, met een ander bedrag of fonds. Trede laat staan wat in de order staat.',
      );
    }
    return overwritten;
  }
  if (otherCost) note('cost', costOf(known), listed.costCents);
  if (otherFund) note('fund', known.fundName, listed.fundName);
  return overwritten;
}
