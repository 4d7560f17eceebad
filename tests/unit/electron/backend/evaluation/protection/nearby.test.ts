import { describe, expect, it } from 'vitest';
import { Nearby } from '../../../../../../electron/backend/evaluation/protection/nearby.ts';
import { holds } from '../../../../../../electron/backend/evaluation/protection/solver.ts';
import {
  tightened,
  Tightening,
} from '../../../../../../electron/backend/evaluation/protection/tighten.ts';
import { everythingIn, smallCase } from './small-programmes.ts';

const cases = Array.from({ length: 60 }, (_, at) => smallCase(at + 1));

describe('figures near others that fit', () => {
  it('fit too, and are nearly always found where there are any', () => {
    let [found, all] = [0, 0];
    for (const { programme, figures } of cases) {
      const nearby = new Nearby(programme);
      const start = nearby.fitting(figures);
      const possible = figures.map((_, column) => new Set<number>().add(figures[column] ?? 0));
      everythingIn(programme).forEach((each) =>
        each.forEach((value, column) => possible[column]?.add(value)),
      );
      figures.forEach((figure, column) => {
        for (let value = 0; value <= 12; value += 1) {
          const change = nearby.find(start, column, value);
          const isPossible = possible[column]?.has(value) === true && value !== figure;
          if (isPossible) all += 1;
          if (change === undefined) continue;
          found += 1;
          expect(isPossible).toBe(true);
          const after = nearby.after(start, change);
          expect(after.figures[column]).toBe(value);
          expect(holds(programme, after.figures)).toBe(true);
          expect(after.sums).toEqual(nearby.fitting(after.figures).sums);
        }
      });
    }
    expect(all).toBeGreaterThan(200);
    expect(found / all).toBeGreaterThan(0.9);
  });

  it('are found on the way to others that fit, and beyond them, for as long as they fit', () => {
    let steps = 0;
    for (const { programme, figures } of cases) {
      const nearby = new Nearby(programme);
      const start = nearby.fitting(figures);
      for (const to of everythingIn(programme)) {
        for (const step of nearby.steps(start, to)) {
          const after = nearby.after(start, step);
          expect(holds(programme, after.figures)).toBe(true);
          expect(after.figures).not.toEqual(to);
          steps += 1;
        }
      }
    }
    expect(steps).toBeGreaterThan(50);
    const line = { lower: [0, 0], upper: [9, 9], cost: [], rows: [] };
    const nearby = new Nearby(line);
    const steps6 = nearby.steps(nearby.fitting([1, 1]), [7, 4]).map((step) => step.get(0));
    expect(steps6).toEqual([2, 4, 8]);
  });

  it('are not looked for beyond the bounds that are given, also when these change', () => {
    const { programme, figures } = smallCase(1);
    const upper = figures.map(() => 20);
    const nearby = new Nearby({ ...programme, lower: figures.map(() => 0), upper });
    const start = nearby.fitting(figures);
    expect(nearby.find(start, 0, (figures[0] ?? 0) + 3)).toBeDefined();
    upper[8] = figures[8] ?? 0;
    upper[1] = figures[1] ?? 0;
    const change = nearby.find(start, 8, (figures[8] ?? 0) + 1);
    expect(change).toBeUndefined();
  });
});

describe('bounds that follow from the rows', () => {
  it('leave out nothing that fits, and some of what does not', () => {
    let less = 0;
    for (const { programme } of cases) {
      const bounds = tightened(programme);
      for (const each of everythingIn(programme)) {
        expect(holds({ ...programme, ...bounds }, each)).toBe(true);
      }
      less += bounds.upper.filter((high, at) => high < (programme.upper[at] ?? 0)).length;
    }
    expect(less).toBeGreaterThan(100);
  });

  it('are the same from what follows already, when some bounds have moved', () => {
    for (const { programme, figures } of cases) {
      const tightening = new Tightening(programme);
      const { lower, upper } = tightening.of(programme);
      for (const [column, figure] of figures.entries()) {
        const moved = { lower: lower.with(column, figure), upper: upper.with(column, figure) };
        expect(tightening.of(moved, [column])).toEqual(tightened({ ...programme, ...moved }));
      }
    }
  });

  it('are found where one figure of a sum has no end', () => {
    const sum = { lower: 0, upper: 0, columns: [0, 1, 2], factors: [-1, 1, 1] };
    const open = { lower: [0, 2, 1], upper: [Infinity, 5, 4], cost: [], rows: [sum] };
    expect(tightened(open)).toEqual({ lower: [3, 2, 1], upper: [9, 5, 4] });
    const twice = { ...open, upper: [Infinity, Infinity, 4] };
    expect(tightened(twice)).toEqual({ lower: [3, 2, 1], upper: [Infinity, Infinity, 4] });
  });
});
