import { describe, expect, it } from 'vitest';
import {
  areEnough,
  type HidingRule,
  isSmall,
} from '../../../../../../../electron/backend/evaluation/protection/hiding/problem.ts';
import { rangeOf } from '../../../../../../../electron/backend/evaluation/protection/attack.ts';
import {
  attackOn,
  findNarrow,
} from '../../../../../../../electron/backend/evaluation/protection/hiding/prove.ts';
import { chooseHidden } from '../../../../../../../electron/backend/evaluation/protection/hiding/search.ts';
import { Unions } from '../../../../../../../electron/backend/evaluation/protection/hiding/unions.ts';
import {
  createModel,
  loadSolver,
} from '../../../../../../../electron/backend/evaluation/protection/solver.ts';
import { randomFrom } from '../random-people.ts';
import { crossTable, noPause, problemOf } from './cores.ts';

const rule: HidingRule = { largestSmall: 4, fewestValues: 5, outside: true };

/** A small table of which some cells are small. */
function randomProblem(seed: number) {
  const random = randomFrom(seed);
  const names = (size: number) => Array.from({ length: size }, (_, at) => String(at));
  const [rows, columns] = [names(3 + (seed % 3)), names(3)];
  const counts = rows.map(() => columns.map(() => Math.floor(random() ** 3 * 60)));
  const { figures, sums } = crossTable(rows, columns, counts);
  const small = Object.keys(figures).filter((name) => isSmall(figures[name] ?? 0, rule));
  return problemOf(figures, sums, small);
}

describe('hiding as few as will do', () => {
  it('needs every other figure that it hides', { timeout: 60_000 }, async () => {
    const solver = await loadSolver();
    let others = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const problem = randomProblem(seed);
      const choice = await chooseHidden(solver, problem, rule, new Set(), noPause);
      const hidden = choice?.hidden ?? new Set();
      const prove = (set: ReadonlySet<number>) =>
        findNarrow(solver, problem, rule, set, [], noPause);
      expect(await prove(hidden), `seed ${seed}`).toEqual([]);
      const widthOf = (column: number, set: ReadonlySet<number>) => {
        const model = createModel(solver, attackOn(problem, set), false);
        try {
          const { least, most } = rangeOf(solver, model, column);
          return most - least + 1;
        } finally {
          model.dispose();
        }
      };
      for (const column of hidden) {
        if (problem.small.has(column)) continue;
        others += 1;
        const less = new Set([...hidden].filter((each) => each !== column));
        const unions = new Unions(problem, rule, less);
        if (unions.isSmallWith(column)) continue;
        const isOpen = (guard: number) => widthOf(guard, less) >= rule.fewestValues;
        if (unions.guards(less).some((guards) => !guards.some(isOpen))) continue;
        expect(await prove(less), `seed ${seed}, ${problem.columns[column]?.id}`).not.toEqual([]);
      }
    }
    expect(others).toBeGreaterThan(20);
  });

  it('asks five values, of which one is not small', () => {
    expect(areEnough([1, 2, 3, 4], rule)).toBe(false);
    expect(areEnough([0, 1, 2, 3, 4], rule)).toBe(true);
    expect(areEnough([3, 4, 5, 6, 7], { ...rule, largestSmall: 9 })).toBe(false);
    expect(areEnough([3, 4, 5, 6, 10], { ...rule, largestSmall: 9 })).toBe(true);
  });
});
