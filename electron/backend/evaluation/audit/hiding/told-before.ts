import type { EarlierExport, Pause } from '#shared/evaluation/counted.ts';
import type { Constraint, Domains } from '../constraint.ts';
import { type Count, learnSameCounts } from '../count-list.ts';
import { smallestWhenRounded } from '../earlier/told-then.ts';
import { enough, highestHidden, PossibleValues } from './possible-values.ts';

/** A report beside earlier ones, so that it can be asked which of them tells something. */
export interface ToldQuestion {
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

/** Between which each count is. */
export const domainsOf = (counts: readonly Pick<Count, 'least' | 'most'>[]): Domains => ({
  low: counts.map(({ least }) => least),
  high: counts.map(({ most }) => most),
});

/** The counts for who has no report at all. */
export const untold = ({ counts, isEmpty }: ToldQuestion): Count[] =>
  counts.map((count) => ({
    ...count,
    shown: undefined,
    least: 0,
    most: isEmpty(count) ? 0 : highestHidden(count.exact),
  }));

/** The counts for who has the earlier reports, and not this one. */
export function toldBefore(question: ToldQuestion): Count[] {
  const before = untold(question);
  learnSameCounts(question.earlier, before);
  return before;
}

/** A count that is narrowed down to a group of fewer than this. */
export interface NarrowedCount {
  readonly at: number;
  readonly smallestGroup: number;
  readonly values: readonly number[];
}

/**
 * Of counts that are narrowed down, those that are a small group now and were none then: earlier reports alone tell
 * as much of them, as they might, and this one by itself does not. No hiding takes that back.
 */
export async function rightlyToldBefore(
  found: readonly NarrowedCount[],
  question: ToldQuestion,
  pause: Pause,
): Promise<ReadonlySet<number>> {
  const { counts, byItself, all, ofAnyReport, earlier } = question;
  const largestThen = Math.max(
    smallestWhenRounded,
    ...earlier.map(({ way, smallestGroup }) => (way === 'verbergen' ? smallestGroup : 0)),
  );
  const smaller = found.filter(({ smallestGroup }) => smallestGroup > largestThen);
  if (smaller.length === 0 || earlier.length === 0) return new Set();
  const truth = counts.map(({ exact }) => exact);
  const asked = async <Answer>(
    domains: Domains,
    constraints: readonly Constraint[],
    ask: (possible: PossibleValues, count: NarrowedCount) => Answer,
  ): Promise<Answer[]> => {
    const possible = await PossibleValues.of({ constraints, domains, truth });
    try {
      const answers: Answer[] = [];
      for (const count of smaller) {
        await pause();
        answers.push(ask(possible, count));
      }
      return answers;
    } finally {
      possible.dispose();
    }
  };
  // What is not found may yet be possible, so what was told is taken from bounds that are certain.
  const before = await asked(
    domainsOf(toldBefore(question)),
    ofAnyReport,
    (possible, { at, values }) => {
      const [least, most] = possible.boundsOf(at);
      const size = most - least + 1;
      const mightBeTold =
        (truth[at] ?? 0) >= largestThen || (size >= enough && most >= largestThen);
      return mightBeTold && size <= values.length;
    },
  );
  const alone = await asked(
    byItself,
    all,
    (possible, { at, smallestGroup }) => possible.narrowed(at, smallestGroup) !== undefined,
  );
  const isTold = (index: number) => before[index] === true && alone[index] === false;
  return new Set(smaller.flatMap(({ at }, index) => (isTold(index) ? [at] : [])));
}
