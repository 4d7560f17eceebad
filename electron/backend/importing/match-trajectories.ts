import { daysBetween } from '#shared/kernel/calendar.ts';
import {
  isNamedOtherwise,
  sameTrajectoryKey,
  type ListedTrajectory,
} from '#shared/importing/trajectories.ts';
import { folded } from '#shared/kernel/text.ts';
import type { KnownTrajectory } from './known-client.ts';

const cancelled = 'geannuleerd' satisfies ListedTrajectory['status'];

export interface MatchedTrajectories {
  readonly added: ListedTrajectory[];
  /** Known by type, provider and start, but the list says something else about the rest. */
  readonly different: { readonly listed: ListedTrajectory; readonly known: KnownTrajectory }[];
  /** Added, though the file has one that is much like it and that the list does not name. */
  readonly doubtful: { readonly listed: ListedTrajectory; readonly known: KnownTrajectory }[];
}

/**
 * Tells which of a client's trajectories the team file does not have yet: by type, provider and start
 * date. Two that are equal in those are two: each one in the file answers for one in the list, those
 * that agree in everything first. One whose order was cancelled answers only for one that the list calls
 * cancelled too.
 */
export function matchTrajectories(
  listed: readonly ListedTrajectory[],
  known: readonly KnownTrajectory[],
): MatchedTrajectories {
  const left = new Map<string, KnownTrajectory[]>();
  for (const trajectory of known) {
    const key = sameTrajectoryKey(trajectory);
    left.set(key, [...(left.get(key) ?? []), trajectory]);
  }
  const take = (
    trajectory: ListedTrajectory,
    accepts: (candidate: KnownTrajectory) => boolean,
  ): KnownTrajectory | null => {
    const candidates = left.get(sameTrajectoryKey(trajectory)) ?? [];
    const index = candidates.findIndex(
      (candidate) => mayBeTheSame(trajectory, candidate) && accepts(candidate),
    );
    return index < 0 ? null : (candidates.splice(index, 1)[0] ?? null);
  };
  const notExact = listed.filter(
    (trajectory) => take(trajectory, (candidate) => agrees(trajectory, candidate)) === null,
  );
  const added: ListedTrajectory[] = [];
  const different: { listed: ListedTrajectory; known: KnownTrajectory }[] = [];
  for (const trajectory of notExact) {
    const match = take(trajectory, () => true);
    if (match === null) added.push(trajectory);
    else different.push({ listed: trajectory, known: match });
  }
  const unnamed = [...left.values()].flat().filter(({ status }) => status !== cancelled);
  const doubtful = added.flatMap((trajectory) => {
    const alike =
      unnamed.find((candidate) => mayBeCorrected(trajectory, candidate)) ??
      unnamed.find((candidate) => isNamedOtherwise(trajectory, candidate));
    return alike === undefined ? [] : [{ listed: trajectory, known: alike }];
  });
  return { added, different, doubtful };
}

/** A start that was corrected is seldom corrected by more. */
const daysOfCorrection = 31;

/** Of the same type, and at the same time or nearly so: with another provider or start it may be the same. */
const mayBeCorrected = (listed: ListedTrajectory, known: KnownTrajectory): boolean =>
  folded(listed.typeName) === folded(known.typeName) &&
  (overlap(listed, known) || daysApart(known.startDate, listed.startDate) <= daysOfCorrection);

const daysApart = (one: string, other: string): number => Math.abs(daysBetween(one, other));

type Period = Pick<KnownTrajectory, 'startDate' | 'endDate'>;
const overlap = (one: Period, other: Period): boolean =>
  (one.endDate === null || other.startDate <= one.endDate) &&
  (other.endDate === null || one.startDate <= other.endDate);

/** A trajectory that did happen is not the one whose order was cancelled: that one cost nothing. */
const mayBeTheSame = (listed: ListedTrajectory, known: KnownTrajectory): boolean =>
  !known.orderCancelled || listed.status === cancelled;

/**
 * What the list leaves open agrees with anything, but for a cancelled trajectory: the list says that it
 * took place. Any other status may follow from the reference date only.
 */
const agrees = (listed: ListedTrajectory, known: KnownTrajectory): boolean =>
  (listed.endDate === null || listed.endDate === known.endDate) &&
  (listed.statusNoted ? listed.status === known.status : known.status !== cancelled) &&
  (listed.costCents === null || listed.costCents === (known.costCents ?? 0)) &&
  (listed.fundName === null || folded(listed.fundName) === folded(known.fundName ?? ''));
