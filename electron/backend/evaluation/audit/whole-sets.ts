import loadHighs, { type Highs, type Model } from 'highs';
import { type Constraint, type Domains, holds, liesWithin } from './constraint.ts';

let loading: Promise<Highs> | undefined;

const loadOwnSolver = (): Promise<Highs> =>
  (loading ??= loadHighs().catch((error: unknown) => {
    // What failed once, for want of memory, may do next time.
    loading = undefined;
    throw error;
  }));

/**
 * A limit of work for each question, the same on every computer. What is not found within it counts as not
 * possible: then a report is refused that might have been safe, and never the other way about. Any set will
 * do, so the first that is found ends the search.
 */
const options = {
  output_flag: false,
  random_seed: 0,
  mip_max_nodes: 500,
  mip_abs_gap: 1e9,
  mip_rel_gap: 1e9,
};

/**
 * Finds complete sets of whole numbers by linear and integer programming, for where trying in turn does not
 * find them. Every set is checked here: what the solver says is not taken on trust.
 */
export class WholeSets {
  readonly #solver: Highs;
  readonly #constraints: readonly Constraint[];
  readonly #domains: Domains;
  readonly #model: Model;
  #asked = 0;

  /** Call `dispose` when it is no longer needed. */
  static async of(constraints: readonly Constraint[], domains: Domains): Promise<WholeSets> {
    return new WholeSets(await loadOwnSolver(), constraints, domains);
  }

  private constructor(solver: Highs, constraints: readonly Constraint[], domains: Domains) {
    this.#solver = solver;
    this.#constraints = constraints;
    this.#domains = domains;
    const { low, high } = domains;
    const starts = [0];
    for (const { terms } of constraints) starts.push((starts.at(-1) ?? 0) + terms.length);
    const terms = constraints.flatMap((constraint) => constraint.terms);
    const size = { numCols: low.length, numRows: constraints.length };
    this.#model = solver.createModel({
      ...size,
      colCost: low.map(() => 0),
      colLower: low,
      colUpper: high,
      rowLower: constraints.map(({ least }) => least),
      rowUpper: constraints.map(({ most }) => most),
      matrix: {
        format: 'csr',
        ...size,
        starts,
        indices: terms.map(([at]) => at),
        values: terms.map(([, factor]) => factor),
      },
    });
    this.#model.options.set(options);
  }

  dispose(): void {
    this.#model.dispose();
  }

  /** A set in which this count has this value, or nothing when none is found. */
  find(at: number, value: number): readonly number[] | undefined {
    const [low, high] = [this.#domains.low[at] ?? 0, this.#domains.high[at] ?? 0];
    if (value < low || value > high) return undefined;
    this.#model.changeColBounds(at, value, value);
    this.#aimElsewhere();
    try {
      const loose = this.#run();
      if (loose === undefined || this.#fits(loose)) return loose;
      this.#model.changeColsIntegrality(
        this.#everyCount,
        this.#domains.low.map(() => 1 as const),
      );
      const whole = this.#run();
      return whole && this.#fits(whole) ? whole : undefined;
    } finally {
      this.#model.clearIntegrality();
      this.#model.changeColBounds(at, low, high);
    }
  }

  /** The least and the most that linear programming leaves of a count: it is surely between them. */
  endsOf(at: number): readonly [least: number, most: number] {
    return [this.#endOf(at, 1), this.#endOf(at, -1)];
  }

  #endOf(at: number, direction: 1 | -1): number {
    const { low, high } = this.#domains;
    this.#aimAt((each) => (each === at ? direction : 0));
    const end = this.#solve()?.[at];
    if (end === undefined) return (direction === 1 ? low[at] : high[at]) ?? 0;
    return direction === 1 ? Math.ceil(end - 1e-6) : Math.floor(end + 1e-6);
  }

  /** Each set is sought in another direction, so that it shows new values of many counts at once. */
  #aimElsewhere(): void {
    this.#asked += 1;
    const chance = Math.imul(this.#asked, 0x85ebca6b);
    this.#aimAt((at) => (((Math.imul(at + 1, 0x9e3779b1) ^ chance) >>> 13) % 3) - 1);
  }

  #aimAt(costOf: (at: number) => number): void {
    const costs = this.#domains.low.map((_, at) => costOf(at));
    this.#model.changeColsCost(this.#everyCount, costs);
  }

  get #everyCount() {
    return { kind: 'set', indices: this.#domains.low.map((_, at) => at) } as const;
  }

  #run(): readonly number[] | undefined {
    return this.#solve()?.map((value) => Math.round(value) + 0);
  }

  #solve(): readonly number[] | undefined {
    const { modelStatus } = this.#model.run();
    return modelStatus === this.#solver.constants.modelStatus.optimal
      ? [...this.#model.getSolution().colValue]
      : undefined;
  }

  #fits(values: readonly number[]): boolean {
    return (
      liesWithin(this.#domains, values) && this.#constraints.every((each) => holds(each, values))
    );
  }
}
