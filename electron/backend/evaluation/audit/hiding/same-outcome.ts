import type { Pause } from '#shared/evaluation/counted.ts';
import type { Constraint, Domains } from '../constraint.ts';
import { PossibleValues } from './possible-values.ts';
import { domainsOf, toldBefore, type ToldQuestion, untold } from './told-before.ts';

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
  question: ToldQuestion,
  pause: Pause,
): Promise<number[]> {
  const { counts, byItself, all, ofAnyReport } = question;
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
  const atAll = await canBeMore(domainsOf(untold(question)), all);
  const untilNow = await canBeMore(domainsOf(toldBefore(question)), ofAnyReport);
  const now = await canBeMore(byItself, all);
  return closed.filter((at) => atAll.has(at) && (untilNow.has(at) || !now.has(at)));
}
