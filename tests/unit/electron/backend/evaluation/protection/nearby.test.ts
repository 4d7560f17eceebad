import { describe, expect, it } from 'vitest';
import { Nearby } from '../../../../../../electron/backend/evaluation/protection/nearby.ts';
import {
  holds,
  type Programme,
} from '../../../../../../electron/backend/evaluation/protection/solver.ts';
import { tightened } from '../../../../../../electron/backend/evaluation/protection/tighten.ts';
import { randomFrom } from './random-people.ts';

/** A table of 2 x 2 with its totals and one figure more that is not above the first, in bounds around these. */
function smallCase(seed: number): { readonly programme: Programme; readonly figures: number[] } {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const [a, b, c, d] = [upTo(4), upTo(4), upTo(2), upTo(2)];
  const figures = [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d, upTo(a)];
  const sum = (total: number, ...parts: number[]) => ({
    lower: 0,
    upper: 0,
    columns: [total, ...parts],
    factors: [-1, ...parts.map(() => 1)],
  });
  return {
    figures,
    programme: {
      lower: figures.map((figure) => Math.max(0, figure - upTo(2))),
      upper: figures.map((figure) => (upTo(9) === 0 ? Infinity : figure + upTo(2))),
      cost: [],
      rows: [
        sum(4, 0, 1),
        sum(5, 2, 3),
        sum(6, 0, 2),
        sum(7, 1, 3),
        sum(8, 4, 5),
        sum(8, 6, 7),
        { lower: 0, upper: Infinity, columns: [0, 9], factors: [1, -1] },
      ],
    },
  };
}

/** All whole figures that fit: the four parts and the last one decide all others. */
function everythingIn({ lower, upper, rows }: Programme): number[][] {
  const range = (at: number) =>
    Array.from({ length: 13 }, (_, value) => value).filter(
      (value) => value >= (lower[at] ?? 0) && value <= (upper[at] ?? 0),
    );
  const [as, bs, cs, ds, es] = [range(0), range(1), range(2), range(3), range(9)];
  return as
    .flatMap((a) => bs.flatMap((b) => cs.flatMap((c) => ds.map((d) => [a, b, c, d] as const))))
    .flatMap(([a, b, c, d]) =>
      es.map((e) => [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d, e]),
    )
    .filter((figures) => holds({ lower, upper, cost: [], rows }, figures));
}

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

  it('are found where one figure of a sum has no end', () => {
    const sum = { lower: 0, upper: 0, columns: [0, 1, 2], factors: [-1, 1, 1] };
    const open = { lower: [0, 2, 1], upper: [Infinity, 5, 4], cost: [], rows: [sum] };
    expect(tightened(open)).toEqual({ lower: [3, 2, 1], upper: [9, 5, 4] });
    const twice = { ...open, upper: [Infinity, Infinity, 4] };
    expect(tightened(twice)).toEqual({ lower: [3, 2, 1], upper: [Infinity, Infinity, 4] });
  });
});
