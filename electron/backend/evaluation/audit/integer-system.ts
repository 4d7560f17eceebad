import { type Constraint, type Domains, holds, liesWithin } from './constraint.ts';

/*
 * A small integer solver for auditing: bounds propagation and moves by one. It shares no code and no method
 * with the solver that the protection uses.
 */

/** Limits of work, not of safety: what is not found here, is asked of the solver of `whole-sets.ts`. */
const mostSteps = 250;
const mostMoves = 41;

/** Quick tries in two orders find nearly all. */
const patience: readonly (readonly [attempt: number, steps: number])[] = [
  [0, mostSteps],
  [1, mostSteps],
];

/** Constraints over counts by their place, and what can be found of them a step at a time. */
export class IntegerSystem {
  readonly #constraints: readonly Constraint[];
  readonly #touching: number[][];

  constructor(size: number, constraints: readonly Constraint[]) {
    this.#constraints = constraints;
    this.#touching = Array.from({ length: size }, () => []);
    constraints.forEach(({ terms }, at) => {
      for (const [variable] of terms) this.#touching[variable]?.push(at);
    });
  }

  /** Narrows the domains as far as single constraints can; false when one of them becomes empty. */
  narrow({ low, high }: Domains): boolean {
    const queue = [...this.#constraints.keys()];
    const waiting = new Set(queue);
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      waiting.delete(at);
      const constraint = this.#constraints[at];
      if (constraint === undefined) continue;
      let least = 0;
      let most = 0;
      for (const [variable, factor] of constraint.terms) {
        const [small, large] = ends(factor, low[variable] ?? 0, high[variable] ?? 0);
        least += small;
        most += large;
      }
      if (least > constraint.most || most < constraint.least) return false;
      for (const [variable, factor] of constraint.terms) {
        const oldLow = low[variable] ?? 0;
        const oldHigh = high[variable] ?? 0;
        const [small, large] = ends(factor, oldLow, oldHigh);
        const room = [
          constraint.least - (most - large),
          constraint.most - (least - small),
        ] as const;
        const [first, second] = [room[0] / factor, room[1] / factor];
        const newLow = Math.max(oldLow, Math.ceil(Math.min(first, second) - 1e-9));
        const newHigh = Math.min(oldHigh, Math.floor(Math.max(first, second) + 1e-9));
        if (newLow > newHigh) return false;
        if (newLow === oldLow && newHigh === oldHigh) continue;
        low[variable] = newLow;
        high[variable] = newHigh;
        for (const next of this.#of(variable)) {
          if (!waiting.has(next)) queue.push(next);
          waiting.add(next);
        }
        // The sums above are stale now; look at this constraint again later.
        if (!waiting.has(at)) queue.push(at);
        waiting.add(at);
        break;
      }
    }
    return true;
  }

  /**
   * Moves one variable of a solution one up or down and mends what that breaks, by moving others one up
   * or down, each at most once. Gives a new solution, or nothing when so many moves are not enough.
   */
  shift(
    solution: readonly number[],
    variable: number,
    by: 1 | -1,
    { low, high }: Domains,
  ): number[] | undefined {
    const domains = { low, high };
    for (const [attempt, steps] of patience) {
      const found = this.#shiftOnce(solution, variable, by, domains, attempt, steps);
      if (found) return found;
    }
    return undefined;
  }

  /** Each attempt tries the others in another order: a search that runs stuck seldom does so twice. */
  #shiftOnce(
    solution: readonly number[],
    variable: number,
    by: 1 | -1,
    { low, high }: Domains,
    attempt: number,
    steps: number,
  ): number[] | undefined {
    const rank = (at: number): number =>
      attempt === 0 ? this.#of(at).length : Math.imul(at * 2 + 1, attempt * 0x9e3779b1) >>> 8;
    const values = [...solution];
    const moved = new Set<number>();
    let left = steps;
    const move = (at: number, step: number): boolean => {
      const value = (values[at] ?? 0) + step;
      if (moved.has(at) || value < (low[at] ?? 0) || value > (high[at] ?? 0)) return false;
      values[at] = value;
      moved.add(at);
      return true;
    };
    const back = (at: number, step: number) => {
      values[at] = (values[at] ?? 0) - step;
      moved.delete(at);
    };
    const mend = (moves: number): boolean => {
      left -= 1;
      const broken = this.#firstBroken(moved, values);
      if (broken === undefined) return true;
      if (moves === 0 || left < 0) return false;
      const { constraint, tooMuch } = broken;
      const options = [...constraint.terms].sort(([a], [b]) => rank(a) - rank(b));
      for (const [at, factor] of options) {
        const step = tooMuch === factor > 0 ? -1 : 1;
        if (!move(at, step)) continue;
        if (mend(moves - 1)) return true;
        back(at, step);
      }
      return false;
    };
    if (!move(variable, by)) return undefined;
    for (let moves = 1; moves <= mostMoves && left > 0; moves += 2) {
      if (mend(moves)) return values;
    }
    return undefined;
  }

  #firstBroken(
    moved: ReadonlySet<number>,
    values: readonly number[],
  ): { constraint: Constraint; tooMuch: boolean } | undefined {
    for (const variable of moved) {
      for (const at of this.#of(variable)) {
        const constraint = this.#constraints[at];
        if (constraint === undefined) continue;
        let sum = 0;
        for (const [each, factor] of constraint.terms) sum += factor * (values[each] ?? 0);
        if (sum > constraint.most) return { constraint, tooMuch: true };
        if (sum < constraint.least) return { constraint, tooMuch: false };
      }
    }
    return undefined;
  }

  /** All constraints hold and all values lie in their domains. */
  fits(values: readonly number[], domains: Domains): boolean {
    return liesWithin(domains, values) && this.#constraints.every((each) => holds(each, values));
  }

  #of(variable: number): readonly number[] {
    return this.#touching[variable] ?? [];
  }
}

const ends = (factor: number, low: number, high: number): readonly [number, number] =>
  factor > 0 ? [factor * low, factor * high] : [factor * high, factor * low];
