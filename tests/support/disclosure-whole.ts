import loadHighs, { type Model } from 'highs';
import type { Constraint, Domains } from './disclosure-solver.ts';

const solver = await loadHighs();

/**
 * Finds complete sets of whole numbers by integer programming, for where trying in turn takes too long.
 * Every set is checked here: what the solver says is not taken on trust.
 */
export class WholeSets {
  readonly #constraints: readonly Constraint[];
  readonly #domains: Domains;
  readonly #model: Model;

  constructor(constraints: readonly Constraint[], { low, high }: Domains) {
    this.#constraints = constraints;
    this.#domains = { low, high };
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
    this.#model.options.set({ output_flag: false, time_limit: 30 });
  }

  dispose(): void {
    this.#model.dispose();
  }

  /** A set in which this variable has this value, or nothing when there is none. */
  find(at: number, value: number): number[] | undefined {
    const [low, high] = [this.#domains.low[at] ?? 0, this.#domains.high[at] ?? 0];
    if (value < low || value > high) return undefined;
    this.#model.changeColBounds(at, value, value);
    try {
      const loose = this.#run();
      if (loose === undefined || this.#fits(loose)) return loose;
      const all = this.#domains.low.map((_, each) => each);
      this.#model.changeColsIntegrality(
        { kind: 'set', indices: all },
        all.map(() => 1),
      );
      const whole = this.#run();
      this.#model.clearIntegrality();
      return whole && this.#fits(whole) ? whole : undefined;
    } finally {
      this.#model.changeColBounds(at, low, high);
    }
  }

  #run(): number[] | undefined {
    if (this.#model.run().modelStatus !== solver.constants.modelStatus.optimal) return undefined;
    return [...this.#model.getSolution().colValue].map((value) => Math.round(value) + 0);
  }

  #fits(values: readonly number[]): boolean {
    const { low, high } = this.#domains;
    const inside = values.every((value, at) => value >= (low[at] ?? 0) && value <= (high[at] ?? 0));
    return (
      inside &&
      this.#constraints.every(({ terms, least, most }) => {
        const sum = terms.reduce((all, [at, factor]) => all + factor * (values[at] ?? 0), 0);
        return sum >= least && sum <= most;
      })
    );
  }
}
