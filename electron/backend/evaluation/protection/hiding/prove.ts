import type { Pause } from '#shared/evaluation/counted.ts';
import type { Highs, Model } from 'highs';
import { createModel, holds, type Programme, wholeFigures } from '../solver.ts';
import { areEnough, type HidingProblem, type HidingRule, isSmall } from './problem.ts';
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
  const seen = truth.map((value) => new Set([value]));
  const note = (figures: readonly number[]) =>
    figures.forEach((figure, column) => seen[column]?.add(figure));
  if (!holds(attack, truth)) return [...hidden];
  for (const move of moves) {
    const figures = [...truth];
    for (const [column, by] of move) figures[column] = (figures[column] ?? 0) + by;
    if (holds(attack, figures)) note(figures);
  }
  await pause();
  const groups = new Set(problem.mayBeMore);
  const safe = (column: number): boolean => {
    const values = seen[column] ?? new Set();
    if (groups.has(column) && Math.max(...values) < 1) return false;
    const of = problem.columns[column];
    return of?.role === 'tally' || areEnough(values, rule, of);
  };
  const model = createModel(solver, attack, false);
  const exposed: number[] = [];
  try {
    let asked = 0;
    const stage = Symbol('prove');
    for (const [done, column] of [...hidden].entries()) {
      if (safe(column)) continue;
      asked += 1;
      if (asked % 16 === 0) await pause({ stage, share: 0.9, done, total: hidden.size });
      const low = leastOf(solver, model, column);
      if (low !== undefined && low > rule.largestSmall + 1e-6 && !groups.has(column)) continue;
      for (const value of valuesToTry(attack, column, truth[column] ?? 0, rule)) {
        if (seen[column]?.has(value)) continue;
        const figures = figuresWith(solver, model, attack, column, value);
        if (figures) note(figures);
        if (safe(column)) break;
      }
      const canBeSmall = [...(seen[column] ?? [])].some((value) => isSmall(value, rule));
      if (!safe(column) && (groups.has(column) || canBeSmall)) {
        exposed.push(column);
      }
    }
  } finally {
    model.dispose();
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

/** The least that a column can be, in fractions too; nothing when the solver does not say. */
function leastOf(solver: Highs, model: Model, column: number): number | undefined {
  model.changeColCost(column, 1);
  try {
    if (model.run().modelStatus !== solver.constants.modelStatus.optimal) return undefined;
    return model.getSolution().colValue[column];
  } finally {
    model.changeColCost(column, 0);
  }
}

/** A complete set of whole figures in which this one is this, if there is one. */
function figuresWith(
  solver: Highs,
  model: Model,
  attack: Programme,
  column: number,
  value: number,
): readonly number[] | undefined {
  const { optimal } = solver.constants.modelStatus;
  model.changeColBounds(column, value, value);
  try {
    if (model.run().modelStatus !== optimal) return undefined;
    const figures = wholeFigures(model);
    if (holds(attack, figures)) return figures;
    const all = attack.lower.map((_, at) => at);
    model.changeColsIntegrality(
      { kind: 'set', indices: all },
      all.map(() => 1),
    );
    const found = model.run().modelStatus === optimal ? wholeFigures(model) : undefined;
    model.clearIntegrality();
    return found && holds(attack, found) ? found : undefined;
  } finally {
    model.changeColBounds(column, attack.lower[column] ?? 0, attack.upper[column] ?? 0);
  }
}
