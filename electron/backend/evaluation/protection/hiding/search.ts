import type { Pause, ProtectionStep } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { FoundBefore, type FoundMove, Moves } from './moves.ts';
import { NearMoves } from './near-moves.ts';
import { areEnough, type HidingProblem, type HidingRule, largeEnough } from './problem.ts';
import { targetsOf } from './targets.ts';
import { Unions } from './unions.ts';
import { Witnesses } from './witnesses.ts';

/** How often the solver is asked in the clean-up, per hidden figure at most: a limit that is no clock. */
const cleanUpSolves = 3;

/** The solver is asked so many times between two pauses. */
const solvesAPause = 16;

export interface Choice {
  /** The columns that are not published. */
  readonly hidden: ReadonlySet<number>;
  readonly witnesses: Witnesses;
  /** Of `mayBeMore`, those that can be no more whatever is hidden: everybody knows it. */
  readonly certain: ReadonlySet<number>;
}

/**
 * Chooses what to hide beside the small figures, so that none of them can be narrowed down too far:
 *
 * 1. For each figure that is not safe yet, the cheapest way to move it is looked for; what moves along
 *    and is published is hidden too (the linear-programming heuristic of Kelly, Golden and Assad). What
 *    was hidden for the one helps the next, and must itself be safe where it may be small.
 * 2. Where hidden figures can be added up to a small group, one more is hidden: one that cannot be worked out.
 * 3. What was hidden and is not needed is published again, the most valuable first.
 *
 * @param wholeOnly columns of which values were found in fractions before, that were not there in whole
 *   numbers: for these only the latter count
 * @param foundBefore by searches in the same figures
 * @returns nothing when a figure cannot be made safe by hiding others: `onStuck` hears which
 */
export async function chooseHidden(
  solver: Highs,
  problem: HidingProblem,
  rule: HidingRule,
  wholeOnly: ReadonlySet<number>,
  pause: Pause,
  onStuck?: (column: number) => void,
  foundBefore?: FoundBefore,
): Promise<Choice | undefined> {
  const search = new Search(solver, problem, rule, wholeOnly, pause, foundBefore);
  try {
    const stuck = await search.hideMore();
    if (stuck !== undefined) {
      onStuck?.(stuck);
      return undefined;
    }
    await search.publishMore();
    return { hidden: search.hidden, witnesses: search.witnesses, certain: search.certain };
  } finally {
    search.dispose();
  }
}

/** Whether hiding others makes this column safe, as far as it itself goes. */
export async function canBeSafe(
  solver: Highs,
  problem: HidingProblem,
  rule: HidingRule,
  column: number,
  pause: Pause,
): Promise<boolean> {
  const search = new Search(solver, problem, rule, new Set(), pause);
  try {
    return await search.canBeSafe(column);
  } finally {
    search.dispose();
  }
}

class Search {
  readonly #problem: HidingProblem;
  readonly #rule: HidingRule;
  readonly #moves: Moves;
  readonly #near: NearMoves;
  readonly #pause: Pause;
  readonly #groups: ReadonlySet<number>;
  readonly #wholeOnly: ReadonlySet<number>;
  readonly hidden: Set<number>;
  readonly certain = new Set<number>();
  readonly witnesses: Witnesses;
  readonly #unions: Unions;
  /** Hidden so that a small group cannot be added up, though a reader can work them out: then others are. */
  readonly #told = new Set<number>();
  #onlyHiddenMoves = false;
  #solves = 0;
  #step: ProtectionStep | undefined;

  constructor(
    solver: Highs,
    problem: HidingProblem,
    rule: HidingRule,
    wholeOnly: ReadonlySet<number>,
    pause: Pause,
    foundBefore = new FoundBefore(),
  ) {
    this.#problem = problem;
    this.#rule = rule;
    this.#wholeOnly = wholeOnly;
    this.#pause = pause;
    this.#groups = new Set(problem.mayBeMore);
    this.hidden = new Set(
      problem.columns.flatMap(({ role }, column) =>
        role === 'implied' || role === 'tally' || problem.small.has(column) ? [column] : [],
      ),
    );
    this.witnesses = new Witnesses(problem, this.hidden);
    this.#moves = new Moves(solver, problem, this.hidden, foundBefore);
    this.#near = new NearMoves(problem, this.hidden);
    this.#unions = new Unions(problem, rule, this.hidden, this.#told);
  }

  dispose(): void {
    this.#moves.dispose();
  }

  /** The column that cannot be made safe, if there is one. */
  async hideMore(): Promise<number | undefined> {
    const done = new Set<number>();
    const stage = Symbol('hide');
    for (;;) {
      const open = [...this.hidden]
        .filter((column) => !done.has(column))
        .sort((a, b) => this.#value(b) - this.#value(a) || a - b);
      if (open.length === 0) {
        const more = this.#unions.toHide();
        if (more.size === 0 && (await this.#areGuarded(this.hidden))) return undefined;
        for (const column of more) this.#hide(column);
        continue;
      }
      for (const column of open) {
        this.#step = { stage, share: 0.5, done: done.size, total: this.hidden.size };
        done.add(column);
        if (!(await this.canBeSafe(column))) return column;
      }
    }
  }

  /** Also when there is nothing to keep safe: everybody knows that it is 0, or that it is large. */
  async canBeSafe(column: number): Promise<boolean> {
    if (await this.#secure(column)) return true;
    if (!this.#isCertainZero(column)) return this.#isNeverSmall(column);
    this.certain.add(column);
    return true;
  }

  async publishMore(): Promise<void> {
    this.#onlyHiddenMoves = true;
    this.#moves.beStrict();
    const { columns, small } = this.#problem;
    const last = this.#solves + cleanUpSolves * this.hidden.size;
    // What could not be published for a figure that is published by now is tried again.
    for (let size = Infinity; size > this.hidden.size;) {
      size = this.hidden.size;
      const chosen = [...this.hidden]
        .filter((at) => columns[at]?.role === 'printed' && !small.has(at))
        .sort((a, b) => this.#weight(b) - this.#weight(a) || a - b);
      const stage = Symbol('publish');
      for (const [at, column] of chosen.entries()) {
        if (this.#solves > last) return;
        this.#step = { stage, share: 0.6, done: at, total: chosen.length };
        await this.#tryToPublish(column);
      }
    }
  }

  async #tryToPublish(column: number): Promise<void> {
    const dependents = this.witnesses.dependents(column);
    this.hidden.delete(column);
    this.witnesses.publish(column);
    this.#moves.changed(column);
    this.#near.changed(column);
    if (this.#unions.isSmallWith(column)) return this.#hide(column);
    const isSafe = await this.#areSecure(dependents);
    if (!isSafe || !(await this.#areGuarded([column, ...dependents]))) this.#hide(column);
  }

  /** Of a figure that keeps a small group from being added up a reader has enough values: else it does not. */
  async #areGuarded(columns: Iterable<number>): Promise<boolean> {
    const { size } = this.hidden;
    const isOpen = (at: number) => areEnough([this.#value(at), ...this.#others(at)], this.#rule);
    for (const guards of this.#unions.guards(columns)) {
      let found = guards.some(isOpen);
      for (const column of guards) found ||= await this.#reach(column, () => isOpen(column));
      if (found) continue;
      if (!this.#onlyHiddenMoves) guards.forEach((column) => this.#told.add(column));
      return false;
    }
    return size === this.hidden.size;
  }

  async #areSecure(columns: Iterable<number>): Promise<boolean> {
    // Who has the fewest values left is the first to fail.
    const left = new Map([...columns].map((column) => [column, this.#others(column).length]));
    for (const [column] of [...left].sort(([, a], [, b]) => a - b)) {
      if (this.hidden.has(column) && !(await this.#secure(column))) return false;
    }
    return true;
  }

  #hide(column: number): void {
    this.hidden.add(column);
    this.witnesses.hide(column);
    this.#moves.changed(column);
    this.#near.changed(column);
  }

  /** Finds as many values of the column as it needs, hiding others for it where that may be. */
  async #secure(column: number): Promise<boolean> {
    if (this.#isSafe(column) || this.#cannotBeSmall(column)) return true;
    return this.#reach(column, () => this.#isSafe(column));
  }

  async #reach(column: number, isDone: () => boolean): Promise<boolean> {
    const value = this.#value(column);
    // What is out of reach in one direction has nothing beyond it either.
    let [below, above] = [-1, Infinity];
    for (const target of targetsOf(value, this.#rule)) {
      if (target <= below || target >= above) continue;
      if (this.#others(column).includes(target)) continue;
      this.#solves += 1;
      if (this.#solves % solvesAPause === 0) await this.#pause(this.#step);
      // What moves only what is hidden is as good as can be, and costs a thousandth of asking the solver.
      const by = target - value;
      const near = this.witnesses.addedUp(column, by) ?? this.#near.find(column, target);
      const found = near ? undefined : this.#moves.find(column, by);
      if (near) this.witnesses.add(near);
      else if (found) this.#take(column, found);
      else if (target < value) below = target;
      else above = target;
      if (isDone()) return true;
      if (above - below <= (this.#problem.columns[column]?.enough ?? this.#rule.fewestValues))
        return false;
    }
    return false;
  }

  /** No choice of what to hide makes it anything else: the facts alone say that it is 0. */
  #isCertainZero(column: number): boolean {
    if (this.#value(column) > 0) return false;
    this.#solves += 1;
    return this.#moves.isImpossible(column, 1);
  }

  /**
   * Whatever is hidden, a reader sees that it is large: so he may know which it is. What was published
   * before can leave a figure no other value.
   */
  #isNeverSmall(column: number): boolean {
    const [value, { largestSmall }] = [this.#value(column), this.#rule];
    if (value <= largestSmall || this.#groups.has(column)) return false;
    this.#solves += 1;
    return this.#moves.isImpossible(column, largestSmall - value);
  }

  /** Asked only when less and less is hidden: else it may be able to later. */
  #cannotBeSmall(column: number): boolean {
    const [value, { largestSmall }] = [this.#value(column), this.#rule];
    if (!this.#onlyHiddenMoves || this.#groups.has(column)) return false;
    if (value >= 1 && value <= largestSmall) return false;
    this.#solves += 1;
    const found = this.#moves.find(column, (value === 0 ? 1 : largestSmall) - value);
    if (found) this.#take(column, found);
    return found === undefined;
  }

  #take(column: number, { published, move, isWhole }: FoundMove): void {
    for (const each of published) this.#hide(each);
    if (isWhole) this.witnesses.add(move);
    else this.witnesses.addFraction(column, move);
  }

  #isSafe(column: number): boolean {
    if (this.certain.has(column)) return true;
    const value = this.#value(column);
    const others = this.#others(column);
    if (this.#groups.has(column) && !others.some((other) => other > 0)) return false;
    const of = this.#problem.columns[column];
    if (of?.role === 'tally' || (of?.least ?? 0) > this.#rule.largestSmall) return true;
    return value >= largeEnough(this.#rule) || areEnough([value, ...others], this.#rule, of);
  }

  #others(column: number): number[] {
    return this.witnesses.values(column, this.#wholeOnly.has(column));
  }

  #value(column: number): number {
    return this.#problem.columns[column]?.value ?? 0;
  }

  #weight(column: number): number {
    return this.#problem.columns[column]?.weight ?? 0;
  }
}
