import type { EarlierExport, Pause } from '#shared/evaluation/counted.ts';
import type { Constraint, Domains } from '../constraint.ts';
import { type Count, learnSameCounts } from '../count-list.ts';
import { highestHidden, PossibleValues } from './possible-values.ts';

/** What is asked of the counts that must not be known to be nobody. */
export interface OutcomeQuestion {
  /** The counts as they are after what earlier exports tell of them. */
  readonly counts: readonly Count[];
  /** Their bounds by this report alone. */
  readonly byItself: Domains;
  /** All that this report tells, and the part of it that any report with these tables would. */
  readonly all: readonly Constraint[];
  readonly ofAnyReport: readonly Constraint[];
  readonly isEmpty: (count: Count) => boolean;
  readonly earlier: readonly EarlierExport[];
}

/**
 * Of counts that this report and the earlier ones tell to be nobody, those by which everybody in a group is
 * known to have the same outcome.
 *
 * What nobody can be in by the rows that the report has tells nothing of a group. Nor does this report where
 * earlier ones alone say it of who takes it that nothing changed: no hiding takes that back, and to be sure
 * of it is to know it. By itself it must not say it then either.
 */
export async function knownToBeNobody(
  closed: readonly number[],
  { counts, byItself, all, ofAnyReport, isEmpty, earlier }: OutcomeQuestion,
  pause: Pause,
): Promise<number[]> {
  const truth = counts.map(({ exact }) => exact);
  const canBeMore = async (domains: Domains, constraints: readonly Constraint[]) => {
    if (closed.length === 0) return new Set<number>();
    const possible = await PossibleValues.of({ constraints, domains, truth });
    try {
      const more = new Set<number>();
      for (const at of closed) {
        await pause();
        if (possible.canBeMore(at)) more.add(at);
      }
      return more;
    } finally {
      possible.dispose();
    }
  };
  const before = counts.map((count) => ({
    ...count,
    shown: undefined,
    least: 0,
    most: isEmpty(count) ? 0 : highestHidden(count.exact),
  }));
  const atAll = await canBeMore(domainsOf(before), all);
  learnSameCounts(earlier, before);
  const untilNow = await canBeMore(domainsOf(before), ofAnyReport);
  const now = await canBeMore(byItself, all);
  return closed.filter((at) => atAll.has(at) && (untilNow.has(at) || !now.has(at)));
}

/** Between which each count is. */
export const domainsOf = (counts: readonly Pick<Count, 'least' | 'most'>[]): Domains => ({
  low: counts.map(({ least }) => least),
  high: counts.map(({ most }) => most),
});
