import loadHighs, { type Highs, type Model } from 'highs';
import type { Constraint, Domains } from './disclosure-solver.ts';

const enough = 5;

export interface AuditedSystem {
  readonly constraints: readonly Constraint[];
  readonly domains: Domains;
  readonly truth: readonly number[];
}

/**
 * Looks for the values that a count can have: its bounds, and each whole number between them in a complete
 * set of whole numbers that fits. Every set is checked here.
 */
export class PossibleValues {
  readonly #solver: Highs;
  readonly #model: Model;
  readonly #system: AuditedSystem;
  readonly #seen: readonly Set<number>[];

  static async of(system: AuditedSystem): Promise<PossibleValues> {
    return new PossibleValues(await loadHighs(), system);
  }

  private constructor(solver: Highs, system: AuditedSystem) {
    const { constraints, domains, truth } = system;
    this.#solver = solver;
    this.#system = system;
    this.#seen = truth.map((value) => new Set([value]));
    const size = { numCols: truth.length, numRows: constraints.length };
    const starts = constraints.map((_, at) =>
      constraints.slice(0, at).reduce((sum, { terms }) => sum + terms.length, 0),
    );
    const terms = constraints.flatMap((constraint) => constraint.terms);
    this.#model = solver.createModel({
      ...size,
      colCost: truth.map(() => 0),
      colLower: domains.low,
      colUpper: domains.high,
      rowLower: constraints.map(({ least }) => least),
      rowUpper: constraints.map(({ most }) => most),
      matrix: {
        format: 'csr',
        ...size,
        starts: [...starts, terms.length],
        indices: terms.map(([at]) => at),
        values: terms.map(([, factor]) => factor),
      },
    });
    this.#model.options.set({ output_flag: false });
  }

  dispose(): void {
    this.#model.dispose();
  }

  /** Five or more of them, or all; nothing when the count cannot be small. */
  of(at: number, smallestGroup: number): number[] | undefined {
    const values = this.#seen[at] ?? new Set();
    const done = () =>
      values.size >= enough && [...values].some((value) => value < 1 || value >= smallestGroup);
    const [low, high] = [this.#end(at, 1), this.#end(at, -1)];
    if (low >= smallestGroup || high < 1) return undefined;
    const last = Math.min(high, smallestGroup + enough + Math.max(...values));
    for (let value = low; value <= last && !done(); value += 1) this.#try(at, value);
    return [...values].some((value) => value >= 1 && value < smallestGroup)
      ? [...values]
      : undefined;
  }

  /** Of a count that is 0: whether that cannot be known. */
  canBeMore(at: number): boolean {
    for (let value = 1; value <= enough && Math.max(...(this.#seen[at] ?? [])) < 1; value += 1) {
      this.#try(at, value);
    }
    return Math.max(...(this.#seen[at] ?? [])) >= 1;
  }

  /** The least, or with -1 the most, that linear programming allows. */
  #end(at: number, direction: 1 | -1): number {
    const { low, high } = this.#system.domains;
    const bound = (direction === 1 ? low[at] : high[at]) ?? 0;
    this.#model.changeColCost(at, direction);
    const solved = this.#solve();
    this.#model.changeColCost(at, 0);
    if (!solved) return bound;
    this.#note(solved);
    const end = solved[at] ?? 0;
    return direction === 1 ? Math.ceil(end - 1e-6) : Math.floor(end + 1e-6);
  }

  #try(at: number, value: number): void {
    if (this.#seen[at]?.has(value)) return;
    const { domains, truth } = this.#system;
    this.#model.changeColBounds(at, value, value);
    const quick = this.#solve();
    if (quick && !this.#note(quick)) {
      const indices = truth.map((_, index) => index);
      const kinds = truth.map(() => 1 as const);
      this.#model.changeColsIntegrality({ kind: 'set', indices }, kinds);
      const found = this.#solve();
      if (found) this.#note(found);
      this.#model.clearIntegrality();
    }
    this.#model.changeColBounds(at, domains.low[at] ?? 0, domains.high[at] ?? 0);
  }

  #solve(): number[] | undefined {
    const { modelStatus } = this.#model.run();
    return modelStatus === this.#solver.constants.modelStatus.optimal
      ? [...this.#model.getSolution().colValue]
      : undefined;
  }

  /** Takes a set for what it shows, when it is in whole numbers and fits. */
  #note(found: readonly number[]): boolean {
    const { constraints, domains } = this.#system;
    const solution = found.map((value) => Math.round(value));
    const inside = solution.every(
      (value, at) => value >= (domains.low[at] ?? 0) && value <= (domains.high[at] ?? 0),
    );
    const fits = constraints.every(({ terms, least, most }) => {
      const sum = terms.reduce((all, [at, factor]) => all + factor * (solution[at] ?? 0), 0);
      return sum >= least && sum <= most;
    });
    if (inside && fits) solution.forEach((value, at) => this.#seen[at]?.add(value));
    return inside && fits;
  }
}
