import type { Highs, Model } from 'highs';
import { changeOf, type Place, placesOf, rowOfChanges } from '../changes.ts';
import { createModel } from '../solver.ts';
import type { HidingProblem } from './problem.ts';
import { Reach } from './reach.ts';
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
 * What was found while anything may still be hidden, for another search in the same figures: it asks the same until
 * it comes where less is asked of it.
 */
export class FoundBefore {
  /** By which column, by how much, and what was hidden. */
  readonly moves = new Map<string, FoundMove | null>();
  /** By which column and by how much: that there is no way does not depend on what is hidden. */
  readonly impossible = new Map<string, boolean>();
}

/**
 * Looks for the cheapest way in which one figure can be something else while all facts stay true: what
 * is published counts by its weight, what is hidden hardly. One model for the whole search, of which
 * only costs and bounds change: each column is two here, by how much it goes up and by how much down.
 */
export class Moves {
  readonly #solver: Highs;
  readonly #problem: HidingProblem;
  /** Made when it is first asked: often what is out of reach is all there is to know. */
  #model: Model | undefined;
  readonly #hidden: ReadonlySet<number>;
  /** Where each column goes up in the model, and down; a 0 does not, and the fewer there are the sooner it answers. */
  #places: readonly (readonly Place[])[];
  readonly #reach: Reach;
  readonly #foundBefore: FoundBefore;
  #strict = false;

  /**
   * @param hidden the columns that are not published; told of changes by `changed`
   * @param foundBefore in a problem with the same rows, values, bounds and weights; more is added
   */
  constructor(
    solver: Highs,
    problem: HidingProblem,
    hidden: ReadonlySet<number>,
    foundBefore: FoundBefore,
  ) {
    this.#foundBefore = foundBefore;
    this.#solver = solver;
    this.#problem = problem;
    this.#hidden = hidden;
    this.#reach = new Reach(problem, hidden);
    this.#places = this.#placesInReach();
  }

  /** From now on nothing that is published moves. */
  beStrict(): void {
    this.#strict = true;
    this.#reach.beStrict();
    this.#places = this.#placesInReach();
    this.#model?.dispose();
    this.#model = undefined;
  }

  /** The column was hidden or published. */
  changed(column: number): void {
    this.#reach.changed(column);
    const cost = this.#cost(column);
    for (const { at } of this.#places[column] ?? []) this.#model?.changeColCost(at, cost);
    this.#bind(column, 0);
  }

  /** The cheapest way to move the column by this much; nothing when there is none. */
  find(column: number, by: number): FoundMove | undefined {
    if (this.#isOut(column, by)) return undefined;
    if (this.#strict) return this.#ask(column, by);
    const question = [column, by, ...[...this.#hidden].sort((a, b) => a - b)].join();
    const before = this.#foundBefore.moves.get(question);
    if (before !== undefined) return before ?? undefined;
    const found = this.#ask(column, by);
    this.#foundBefore.moves.set(question, found ?? null);
    return found;
  }

  #ask(column: number, by: number): FoundMove | undefined {
    const model = this.#ofSolver();
    if (!this.#bind(column, by)) return undefined;
    try {
      const modelStatus = run(model);
      if (modelStatus !== this.#solver.constants.modelStatus.optimal) return undefined;
      return this.#read(model);
    } finally {
      this.#bind(column, 0);
    }
  }

  /** The solver says that there is no such way: then it did not just fail to find one. */
  isImpossible(column: number, by: number): boolean {
    if (this.#isOut(column, by)) return true;
    if (this.#strict) return this.#askIfImpossible(column, by);
    const question = [column, by].join();
    const known = this.#foundBefore.impossible.get(question);
    const found = known ?? this.#askIfImpossible(column, by);
    this.#foundBefore.impossible.set(question, found);
    return found;
  }

  #askIfImpossible(column: number, by: number): boolean {
    const model = this.#ofSolver();
    if (!this.#bind(column, by)) return true;
    try {
      return run(model) === this.#solver.constants.modelStatus.infeasible;
    } finally {
      this.#bind(column, 0);
    }
  }

  #placesInReach(): readonly (readonly Place[])[] {
    return placesOf(
      this.#problem.columns.map(({ role }, column) => ({
        up: role !== 'known' && this.#reach.canGo(column, 1),
        down: role !== 'known' && this.#reach.canGo(column, -1),
      })),
    );
  }

  #ofSolver(): Model {
    if (this.#model) return this.#model;
    const { columns, rows } = this.#problem;
    const figures = columns.map(({ value }) => value);
    const ofEach = (number: (column: number, way: 1 | -1) => number) =>
      this.#places.flatMap((places, column) => places.map(({ way }) => number(column, way)));
    this.#model = createModel(
      this.#solver,
      {
        lower: ofEach(() => 0),
        upper: ofEach((column, way) => this.#room(column, way)),
        cost: ofEach((column) => this.#cost(column)),
        rows: rows
          .map((row) => rowOfChanges(row, figures, this.#places))
          .filter(({ columns: { length } }) => length > 0),
      },
      false,
    );
    this.#model.options.set({ presolve: 'off', dual_simplex_cost_perturbation_multiplier: 0 });
    return this.#model;
  }

  #isOut(column: number, by: number): boolean {
    return this.#reach.isOut(column, (this.#problem.columns[column]?.value ?? 0) + by);
  }

  dispose(): void {
    this.#model?.dispose();
  }

  #read(model: Model): FoundMove {
    const { colValue: values } = model.getSolution();
    const move = new Map<number, number>();
    const published: number[] = [];
    let isWhole = true;
    for (let column = 0; column < this.#problem.columns.length; column += 1) {
      const by = changeOf(this.#places[column], values);
      if (Math.abs(by) < tolerance) continue;
      const near = Math.abs(by - Math.round(by)) < tolerance;
      move.set(column, near ? Math.round(by) : by);
      isWhole &&= near;
      if (!this.#hidden.has(column)) published.push(column);
    }
    return { published, move, isWhole };
  }

  /** @returns whether there is a way to move the column so */
  #bind(column: number, by: number): boolean {
    const places = this.#places[column] ?? [];
    if (by !== 0 && !places.some(({ way }) => way * by > 0)) return false;
    for (const { at, way } of places) {
      const room = by === 0 ? this.#room(column, way) : Math.max(0, way * by);
      this.#model?.changeColBounds(at, by === 0 ? 0 : room, room);
    }
    return true;
  }

  #room(column: number, way: 1 | -1): number {
    const { value = 0, least = 0, most = 0 } = this.#problem.columns[column] ?? {};
    if (this.#strict && !this.#hidden.has(column)) return 0;
    return way > 0 ? most - value : value - least;
  }

  #cost(column: number): number {
    const weight = this.#problem.columns[column]?.weight ?? 1;
    return this.#hidden.has(column) ? hiddenCost : weight;
  }
}

/**
 * Each answer is looked for from no change at all, so it depends on no question of before. That is quicker as well:
 * what has a cost and does not move is best already, and few columns have to move.
 */
function run(model: Model): number {
  model.setLogicalBasis();
  return model.run().modelStatus;
}
