import type { Pause } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { holds, type Programme } from '../solver.ts';
import { areEnough, type HidingProblem, type HidingRule, isSmall } from './problem.ts';
import { ProvenValues } from './proven-values.ts';
import type { Move } from './witnesses.ts';

/** What a reader knows who has all that is published: and nothing else of the exact figures. */
export function attackOn(problem: HidingProblem, hidden: ReadonlySet<number>): Programme {
  const open = (column: number) => hidden.has(column) && problem.columns[column]?.role !== 'known';
  return {
    lower: problem.columns.map(({ value, least }, column) => (open(column) ? least : value)),
    upper: problem.columns.map(({ value, most }, column) => (open(column) ? most : value)),
    cost: problem.columns.map(() => 0),
    rows: problem.rows,
  };
}

/**
 * Proves that no hidden figure can be narrowed down too far, from what is published only: it asks the
 * same of every hidden figure that a reader can suspect of being small, whatever the exact one is. A
 * value counts when there is a complete set of whole figures with it that fits, checked here in whole
 * numbers; the solver is believed only when it says that a figure cannot be small at all.
 *
 * @param moves sets that were found before: they are checked as any other
 * @returns the columns that are not safe
 */
export async function findNarrow(
  solver: Highs,
  problem: HidingProblem,
  rule: HidingRule,
  hidden: ReadonlySet<number>,
  moves: Iterable<Move>,
  pause: Pause,
): Promise<number[]> {
  const attack = attackOn(problem, hidden);
  const truth = problem.columns.map(({ value }) => value);
  if (!holds(attack, truth)) return [...hidden];
  const groups = new Set(problem.mayBeMore);
  const shown = new ProvenValues(solver, attack, truth);
  const isSafe = (column: number): boolean => {
    const values = shown.of(column);
    if (groups.has(column) && Math.max(...values) < 1) return false;
    const of = problem.columns[column];
    return of?.role === 'tally' || areEnough(values, rule, of);
  };
  const exposed: number[] = [];
  try {
    for (const move of moves) shown.take(move);
    await pause();
    let asked = 0;
    const stage = Symbol('prove');
    for (const [done, column] of [...hidden].entries()) {
      if (isSafe(column)) continue;
      asked += 1;
      if (asked % 16 === 0) await pause({ stage, share: 0.9, done, total: hidden.size });
      const isGroup = groups.has(column);
      const value = truth[column] ?? 0;
      const isLarge = value > rule.largestSmall && !isGroup;
      if (isLarge && shown.isAbove(column, rule.largestSmall)) continue;
      const values = valuesToTry(attack, column, value, rule);
      shown.lookFor(column, values, () => isSafe(column));
      const canBeSmall = [...shown.of(column)].some((each) => isSmall(each, rule));
      if (!isSafe(column) && (isGroup || canBeSmall)) exposed.push(column);
    }
  } finally {
    shown.dispose();
  }
  return exposed;
}

/** Every small value, and those around the exact one. */
function valuesToTry(
  { lower, upper }: Programme,
  column: number,
  truth: number,
  { largestSmall, fewestValues }: HidingRule,
): number[] {
  const last = Math.max(truth, largestSmall) + fewestValues;
  const all = Array.from({ length: last + 1 }, (_, value) => value);
  return all.filter((value) => value >= (lower[column] ?? 0) && value <= (upper[column] ?? 0));
}
