import type { Highs, Model } from 'highs';
import { createModel, type LinearRow } from '../solver.ts';
import type { HidingProblem } from './problem.ts';
import type { Move } from './witnesses.ts';

/** What moving a hidden figure costs, against moving a published one: little, but short ways are best. */
const hiddenCost = 0.02;
const tolerance = 1e-6;

/** A way to move one figure. */
export interface FoundMove {
  /** The published figures that would have to be hidden for it. */
  readonly published: readonly number[];
  /** By how much each figure moves along; in fractions, perhaps. */
  readonly move: Move;
  readonly isWhole: boolean;
}

/**
 * Looks for the cheapest way in which one figure can be something else while all facts stay true: what
 * is published counts by its weight, what is hidden hardly. One model for the whole search, of which
 * only costs and bounds change: each column is two here, by how much it goes up and by how much down.
 */
export class Moves {
  readonly #solver: Highs;
  readonly #problem: HidingProblem;
  readonly #model: Model;
  readonly #hidden: ReadonlySet<number>;
  #strict = false;

  /** @param hidden the columns that are not published; told of changes by `changed` */
  constructor(solver: Highs, problem: HidingProblem, hidden: ReadonlySet<number>) {
    this.#solver = solver;
    this.#problem = problem;
    this.#hidden = hidden;
    const rooms = problem.columns.map((_, column) => this.#room(column));
    this.#model = createModel(
      solver,
      {
        lower: rooms.flatMap(() => [0, 0]),
        upper: rooms.flatMap(([up, down]) => [up, down]),
        cost: rooms.flatMap((_, column) => [this.#cost(column), this.#cost(column)]),
        rows: problem.rows.map((row) => deviations(row, problem)),
      },
      false,
    );
  }

  /** From now on nothing that is published moves. */
  beStrict(): void {
    this.#strict = true;
    this.#problem.columns.forEach((_, column) => this.changed(column));
  }

  /** The column was hidden or published. */
  changed(column: number): void {
    const cost = this.#cost(column);
    this.#model.changeColCost(2 * column, cost);
    this.#model.changeColCost(2 * column + 1, cost);
    this.#bind(column, 0);
  }

  /** The cheapest way to move the column by this much; nothing when there is none. */
  find(column: number, by: number): FoundMove | undefined {
    this.#bind(column, by);
    try {
      const { modelStatus } = this.#model.run();
      if (modelStatus !== this.#solver.constants.modelStatus.optimal) return undefined;
      return this.#read();
    } finally {
      this.#bind(column, 0);
    }
  }

  /** The solver says that there is no such way: then it did not just fail to find one. */
  isImpossible(column: number, by: number): boolean {
    this.#bind(column, by);
    try {
      return this.#model.run().modelStatus === this.#solver.constants.modelStatus.infeasible;
    } finally {
      this.#bind(column, 0);
    }
  }

  dispose(): void {
    this.#model.dispose();
  }

  #read(): FoundMove {
    const { colValue: values } = this.#model.getSolution();
    const move = new Map<number, number>();
    const published: number[] = [];
    let isWhole = true;
    for (let column = 0; column < this.#problem.columns.length; column += 1) {
      const by = (values[2 * column] ?? 0) - (values[2 * column + 1] ?? 0);
      if (Math.abs(by) < tolerance) continue;
      const near = Math.abs(by - Math.round(by)) < tolerance;
      move.set(column, near ? Math.round(by) : by);
      isWhole &&= near;
      if (!this.#hidden.has(column)) published.push(column);
    }
    return { published, move, isWhole };
  }

  #bind(column: number, by: number): void {
    const [up, down] = this.#room(column);
    this.#model.changeColBounds(2 * column, Math.max(0, by), by > 0 ? by : by < 0 ? 0 : up);
    this.#model.changeColBounds(2 * column + 1, Math.max(0, -by), by < 0 ? -by : by > 0 ? 0 : down);
  }

  #room(column: number): readonly [up: number, down: number] {
    const { role = 'known', value = 0, least = 0, most = 0 } = this.#problem.columns[column] ?? {};
    const stays = role === 'known' || (this.#strict && !this.#hidden.has(column));
    return stays ? [0, 0] : [most - value, value - least];
  }

  #cost(column: number): number {
    const weight = this.#problem.columns[column]?.weight ?? 1;
    return this.#hidden.has(column) ? hiddenCost : weight;
  }
}

function deviations(row: LinearRow, { columns }: HidingProblem): LinearRow {
  const sum = row.columns.reduce(
    (all, column, at) => all + (row.factors[at] ?? 0) * (columns[column]?.value ?? 0),
    0,
  );
  return {
    lower: row.lower - sum,
    upper: row.upper - sum,
    columns: row.columns.flatMap((column) => [2 * column, 2 * column + 1]),
    factors: row.factors.flatMap((factor) => [factor, -factor]),
  };
}
