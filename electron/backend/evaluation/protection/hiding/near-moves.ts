import { type Fitting, Nearby } from '../nearby.ts';
import type { HidingProblem } from './problem.ts';
import { attackOn } from './prove.ts';
import type { Move } from './witnesses.ts';

/** Where little is found near the exact figures, the solver is quicker: so often per column it may fail. */
const mostInVain = 2;

/** Looks for ways to move one hidden figure that move nothing that is published: near the exact figures only. */
export class NearMoves {
  readonly #problem: HidingProblem;
  readonly #hidden: ReadonlySet<number>;
  readonly #lower: number[];
  readonly #upper: number[];
  readonly #nearby: Nearby;
  readonly #exact: Fitting;
  #mayFail: number;

  /** @param hidden the columns that are not published; told of changes by `changed` */
  constructor(problem: HidingProblem, hidden: ReadonlySet<number>) {
    this.#problem = problem;
    this.#hidden = hidden;
    const attack = attackOn(problem, hidden);
    this.#lower = [...attack.lower];
    this.#upper = [...attack.upper];
    this.#nearby = new Nearby({ lower: this.#lower, upper: this.#upper, rows: problem.rows });
    this.#exact = this.#nearby.fitting(problem.columns.map(({ value }) => value));
    this.#mayFail = mostInVain * problem.columns.length;
  }

  /** The column was hidden or published. */
  changed(column: number): void {
    const { role, value = 0, least = 0, most = 0 } = this.#problem.columns[column] ?? {};
    const isOpen = this.#hidden.has(column) && role !== 'known';
    this.#lower[column] = isOpen ? least : value;
    this.#upper[column] = isOpen ? most : value;
  }

  /** How all moves so that the column has this value; nothing when that was not found, which says nothing. */
  find(column: number, value: number): Move | undefined {
    if (this.#mayFail < 0) return undefined;
    const move = this.#nearby.find(this.#exact, column, value);
    this.#mayFail += move === undefined ? -1 : 1;
    return move;
  }
}
