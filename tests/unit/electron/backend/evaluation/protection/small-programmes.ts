import {
  holds,
  type Programme,
} from '../../../../../../electron/backend/evaluation/protection/solver.ts';
import { randomFrom } from './random-people.ts';

/** A programme, and figures that fit it. */
interface SmallCase {
  readonly programme: Programme;
  readonly figures: number[];
}

/** A table of 2 x 2 with its totals and one figure more that is not above the first, in bounds around these. */
export function smallCase(seed: number): SmallCase {
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
export function everythingIn({ lower, upper, rows }: Programme): number[][] {
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

/** Sums in which figures count more than once, so that there are values that only fractions can have. */
export function oddCase(seed: number): SmallCase {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const figures = Array.from({ length: oddColumns }, () => upTo(mostOdd));
  const rows = Array.from({ length: 3 }, () => {
    const factors = figures.map(() => upTo(5) - 2);
    const sum = factors.reduce((all, factor, at) => all + factor * (figures[at] ?? 0), 0);
    return { lower: sum, upper: sum + upTo(1), columns: [...figures.keys()], factors };
  });
  return {
    figures,
    programme: { lower: figures.map(() => 0), upper: figures.map(() => mostOdd), cost: [], rows },
  };
}

const oddColumns = 5;
const mostOdd = 4;

/** All whole figures that fit such sums. */
export function everythingOdd(programme: Programme): number[][] {
  let all: number[][] = [[]];
  for (let column = 0; column < oddColumns; column += 1) {
    all = all.flatMap((some) =>
      Array.from({ length: mostOdd + 1 }, (_, value) => [...some, value]),
    );
  }
  return all.filter((figures) => holds(programme, figures));
}
