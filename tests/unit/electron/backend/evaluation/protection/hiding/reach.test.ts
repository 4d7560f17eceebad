import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../../../../electron/backend/evaluation/protection/attack.ts';
import type { HidingProblem } from '../../../../../../../electron/backend/evaluation/protection/hiding/problem.ts';
import { attackOn } from '../../../../../../../electron/backend/evaluation/protection/hiding/prove.ts';
import { Reach } from '../../../../../../../electron/backend/evaluation/protection/hiding/reach.ts';
import {
  createModel,
  loadSolver,
} from '../../../../../../../electron/backend/evaluation/protection/solver.ts';
import { oddCase, smallCase } from '../small-programmes.ts';

const solver = await loadSolver();

const problems = [
  ...Array.from({ length: 20 }, (_, at) => smallCase(at + 1)),
  ...Array.from({ length: 20 }, (_, at) => oddCase(at + 1)),
].map(({ programme: { lower, upper, rows }, figures }): HidingProblem => ({
  columns: figures.map((value, at) => ({
    id: String(at),
    value,
    least: lower[at] ?? 0,
    most: upper[at] ?? 0,
    role: at === 3 ? 'known' : 'printed',
    weight: 1,
  })),
  rows,
  small: new Set(),
  mayBeMore: [],
}));

/** Of each column, which of the values 0 to 13 are out of reach. */
const outOf = (reach: Reach, { columns }: HidingProblem): boolean[][] =>
  columns.map((_, column) => Array.from({ length: 14 }, (__, value) => reach.isOut(column, value)));

/** The same to the solver. */
function outBySolver(problem: HidingProblem, hidden: ReadonlySet<number>): boolean[][] {
  const model = createModel(solver, attackOn(problem, hidden), false);
  const ranges = problem.columns.map((_, column) => {
    // The ends in fractions lie within these.
    const { least, most } = rangeOf(solver, model, column);
    return { least: least - 1, most: most + 1 };
  });
  model.dispose();
  return ranges.map(({ least, most }) =>
    Array.from({ length: 14 }, (_, value) => value <= least || value >= most),
  );
}

describe('what is out of reach', () => {
  it('is so to the solver too, of what is hidden and when all may move', () => {
    const told = { out: 0, ofSolver: 0 };
    const compare = (reach: Reach, problem: HidingProblem, hidden: ReadonlySet<number>) => {
      const bySolver = outBySolver(problem, hidden).flat();
      outOf(reach, problem)
        .flat()
        .forEach((isOut, at) => {
          if (isOut) expect(bySolver[at]).toBe(true);
          const [column, value] = [Math.floor(at / 14), at % 14];
          const way = value > (problem.columns[column]?.value ?? 0) ? 1 : -1;
          const isOther = value !== problem.columns[column]?.value;
          if (isOther && !isOut) expect(reach.canGo(column, way)).toBe(true);
          told.out += isOut ? 1 : 0;
          told.ofSolver += bySolver[at] ? 1 : 0;
        });
    };
    for (const problem of problems) {
      const everything = new Set(problem.columns.keys());
      const hidden = new Set([...everything].filter((column) => column % 2 === 0));
      const reach = new Reach(problem, hidden);
      compare(reach, problem, everything);
      reach.beStrict();
      compare(reach, problem, hidden);
      for (const column of [0, 2, 4]) {
        hidden.delete(column);
        reach.changed(column);
        compare(reach, problem, hidden);
      }
    }
    expect(told.out / told.ofSolver).toBeGreaterThan(0.9);
  });

  it('is what it was when a column is published and hidden again, in whatever order', () => {
    for (const problem of problems) {
      const hidden = new Set(problem.columns.keys());
      const reach = new Reach(problem, hidden);
      reach.beStrict();
      const before = outOf(reach, problem);
      for (const order of [
        [0, 1, 1, 0],
        [0, 1, 0, 1],
      ]) {
        for (const column of order) {
          if (!hidden.delete(column)) hidden.add(column);
          reach.changed(column);
        }
        expect(outOf(reach, problem)).toEqual(before);
      }
    }
  });
});
