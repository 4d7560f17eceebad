import { describe, expect, it } from 'vitest';
import { attackOn } from '../../../../../../../electron/backend/evaluation/protection/hiding/prove.ts';
import {
  createModel,
  loadSolver,
} from '../../../../../../../electron/backend/evaluation/protection/solver.ts';
import { crossTable, hiddenNames, notExactly, problemOf } from './cores.ts';

/*
 * Tables that other programs publish with what should be hidden in them. Their rule is that nothing small
 * can be worked out exactly, which is less than ours, so the rule is given along.
 */

describe('known instances of hiding', () => {
  const inTotal = (parts: readonly string[], figures: Readonly<Record<string, number>>) =>
    parts.reduce((sum, part) => sum + (figures[part] ?? 0), 0);

  describe('two tables of the same eight regions (sdcTable, test-linked-tables)', () => {
    const regions = { A: 2, B: 2, I: 8, J: 8, K: 3, L: 3, M: 3, N: 7 };
    const county1 = ['A', 'B', 'I', 'J'];
    const county2 = ['K', 'L', 'M', 'N'];
    const big = ['L', 'M'];
    const small = ['A', 'B', 'I', 'J', 'K', 'N'];
    const primary = ['A', 'B', 'K', 'L', 'M'];
    const total = { total: inTotal(Object.keys(regions), regions) };
    const byCounty = {
      figures: { county1: inTotal(county1, regions), county2: inTotal(county2, regions) },
      sums: [
        ['county1', county1],
        ['county2', county2],
        ['total', ['county1', 'county2']],
      ] as const,
    };
    const bySize = {
      figures: { big: inTotal(big, regions), small: inTotal(small, regions) },
      sums: [
        ['big', big],
        ['small', small],
        ['total', ['big', 'small']],
      ] as const,
    };

    it.each([
      ['county', byCounty],
      ['size', bySize],
    ])('by %s alone, the small ones are enough', async (_, { figures, sums }) => {
      const problem = problemOf({ ...regions, ...figures, ...total }, sums, primary);
      expect(await hiddenNames(problem, notExactly(3))).toEqual(primary);
    });

    it('together, exactly N = 7 is hidden too', async () => {
      const figures = { ...regions, ...byCounty.figures, ...bySize.figures, ...total };
      const problem = problemOf(figures, [...byCounty.sums, ...bySize.sums], primary);
      expect(await hiddenNames(problem, notExactly(3))).toEqual([...primary, 'N']);
    });
  });

  it('four regions by sex, one cell too small (sdcTable, test-protectTable, microdata1)', async () => {
    // Persons by region, men and women.
    const { figures, sums } = crossTable(
      ['A', 'B', 'C', 'D'],
      ['male', 'female'],
      [
        [18, 2],
        [14, 19],
        [12, 10],
        [11, 14],
      ],
    );
    const problem = problemOf(figures, sums, ['A/female']);
    expect(await hiddenNames(problem, notExactly(figures['A/female'] ?? 0))).toEqual([
      'A/female',
      'A/male',
      'C/female',
      'C/male',
    ]);
  });

  it('eight regions by four sources of income (GaussSuppression, z1)', async () => {
    const { figures, sums } = crossTable(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
      ['annet', 'arbeid', 'soshjelp', 'trygd'],
      [
        [11, 11, 55, 36],
        [7, 1, 29, 18],
        [5, 8, 35, 25],
        [13, 2, 17, 13],
        [9, 14, 63, 52],
        [12, 9, 24, 22],
        [6, 4, 22, 8],
        [9, 3, 38, 15],
      ],
    );
    const problem = problemOf(figures, sums, ['B/arbeid', 'D/arbeid', 'H/arbeid']);
    expect(await hiddenNames(problem, notExactly(3))).toEqual([
      'B/annet',
      'B/arbeid',
      'D/annet',
      'D/arbeid',
      'H/annet',
      'H/arbeid',
    ]);
  });

  it('the range of a hidden cell (Handbook on SDC, ch. 4, example 3): X11 in [3, 6]', async () => {
    const { figures, sums } = crossTable(
      ['1', '2', '3'],
      ['1', '2'],
      [
        [5, 2],
        [1, 2],
        [3, 3],
      ],
    );
    const problem = problemOf(figures, sums, []);
    const cells = ['1/1', '1/2', '2/1', '2/2'];
    const hidden = new Set(cells.map((name) => Object.keys(figures).indexOf(name)));
    const solver = await loadSolver();
    const model = createModel(solver, attackOn(problem, hidden), false);
    const ends = [1, -1].map((cost) => {
      model.changeColCost(0, cost);
      model.run();
      return model.getSolution().colValue[0];
    });
    model.dispose();
    expect(ends).toEqual([3, 6]);
  });
});
