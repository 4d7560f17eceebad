import type { Highs, Model } from 'highs';
import { changeOf, type Place, placesOf, rowOfChanges } from './changes.ts';
import { createModel, holds, type LinearRow, type Programme } from './solver.ts';
import type { Bounds } from './tighten.ts';

/** Where a range ends to a solver. */
const roughly = 1e-6;

/** Of an answer in fractions so many columns are put on a whole number, one by one, before all of them are. */
const mostFixed = 12;

/** A complete set of whole figures; that there is none; or that neither was found. */
type Answer = readonly number[] | 'impossible' | 'unknown';

/** The least or the most that a column can be, and the figures with which it is, where these are whole. */
interface End {
  readonly value: number;
  readonly figures?: readonly number[];
}

/**
 * Asks the solver for whole figures that fit a programme, many times over. What cannot change and what always holds
 * is left out of the question. It is asked for what changes least from figures that fit: mostly that is in whole
 * numbers, and where it is not a few columns are put on one. To ask for whole numbers at once takes much longer.
 */
export class WholeAnswers {
  readonly #solver: Highs;
  readonly #programme: Programme;
  readonly #bounds: Bounds;
  readonly #isImpossible: boolean;
  /** The columns that can change, in the order in which they stand in the models. */
  readonly #open: readonly number[];
  readonly #placeOf: ReadonlyMap<number, number>;
  readonly #rows: readonly LinearRow[];
  #changes: Changes | undefined;
  #fractions: Model | undefined;
  #whole: Model | undefined;

  /** @param bounds within which all whole figures that fit lie, see `tightened` */
  constructor(solver: Highs, programme: Programme, bounds: Bounds) {
    this.#solver = solver;
    this.#programme = programme;
    this.#bounds = bounds;
    const { lower, upper } = bounds;
    this.#isImpossible = lower.some((low, column) => low > (upper[column] ?? 0));
    this.#open = lower.flatMap((low, column) => (low === upper[column] ? [] : [column]));
    this.#placeOf = new Map(this.#open.map((column, place) => [column, place]));
    this.#rows = programme.rows.flatMap((row) => this.#openPart(row));
  }

  dispose(): void {
    this.#changes?.model.dispose();
    this.#fractions?.dispose();
    this.#whole?.dispose();
  }

  /**
   * Figures that fit, in which this column is this.
   *
   * @param near figures that fit; those of the first time are kept
   */
  find(near: readonly number[], column: number, value: number): Answer {
    if (!this.#isWithin(column, value)) return 'impossible';
    const place = this.#placeOf.get(column);
    if (place === undefined) return near;
    const changes = (this.#changes ??= this.#changesFrom(near));
    const fixed = [place];
    changes.fix(place, value);
    // From no change at all, as in `hiding/moves.ts`: few columns have to move.
    changes.model.setLogicalBasis();
    try {
      for (;;) {
        const found = this.#run(changes.model, () => changes.figures());
        // With others put on a number as well, that there is none says nothing.
        if (found === 'impossible' && fixed.length > 1) return 'unknown';
        if (found !== 'fraction') return found;
        const next = changes.nearestToWhole();
        if (next === undefined || fixed.length > mostFixed) return 'unknown';
        changes.fix(next.place, next.value);
        fixed.push(next.place);
      }
    } finally {
      fixed.forEach((each) => changes.release(each));
    }
  }

  /** Any figures that fit. */
  first(): Answer {
    if (this.#isImpossible) return 'impossible';
    if (this.#open.length === 0) return this.#onlyOne();
    const inFractions = this.#inFractions();
    const found = this.#run(inFractions, () => inFractions.getSolution().colValue);
    if (found !== 'fraction') return found;
    const model = this.#inWhole();
    const whole = this.#run(model, () => model.getSolution().colValue);
    return whole === 'fraction' ? 'unknown' : whole;
  }

  /** Figures in which this column is this, asked in whole numbers at once. */
  findWhole(column: number, value: number): Answer {
    if (!this.#isWithin(column, value)) return 'impossible';
    if (this.#open.length === 0) return this.#onlyOne();
    const model = this.#inWhole();
    const place = this.#placeOf.get(column);
    if (place !== undefined) model.changeColBounds(place, value, value);
    try {
      const found = this.#run(model, () => model.getSolution().colValue);
      return found === 'fraction' ? 'unknown' : found;
    } finally {
      if (place !== undefined) {
        const { lower, upper } = this.#bounds;
        model.changeColBounds(place, lower[column] ?? 0, upper[column] ?? 0);
      }
    }
  }

  /**
   * Beyond which value a column cannot be, down (`direction` 1) or up (-1), in fractions or in whole numbers; nothing
   * when the solver does not say.
   */
  end(column: number, direction: 1 | -1, kind: 'fractions' | 'whole'): End | undefined {
    const place = this.#placeOf.get(column);
    if (place === undefined) return { value: this.#bounds.lower[column] ?? NaN };
    const model = kind === 'whole' ? this.#inWhole() : this.#inFractions();
    model.changeColCost(place, direction);
    try {
      if (model.run().modelStatus !== this.#solver.constants.modelStatus.optimal) return undefined;
      const { colValue } = model.getSolution();
      const figures = this.#complete(colValue);
      const value = (colValue[place] ?? 0) - direction * roughly;
      return { value, ...(holds(this.#programme, figures) ? { figures } : {}) };
    } finally {
      model.changeColCost(place, 0);
    }
  }

  /** Where nothing can change: a solver says nothing of a model without columns. */
  #onlyOne(): Answer {
    const figures = this.#bounds.lower;
    return holds(this.#programme, figures) ? figures : 'impossible';
  }

  #isWithin(column: number, value: number): boolean {
    const { lower, upper } = this.#bounds;
    return !this.#isImpossible && value >= (lower[column] ?? 0) && value <= (upper[column] ?? 0);
  }

  #run(model: Model, figuresOf: () => ArrayLike<number>): Answer | 'fraction' {
    const { optimal, infeasible } = this.#solver.constants.modelStatus;
    const { modelStatus } = model.run();
    if (modelStatus !== optimal) return modelStatus === infeasible ? 'impossible' : 'unknown';
    const figures = this.#complete(figuresOf());
    return holds(this.#programme, figures) ? figures : 'fraction';
  }

  /** The figures of all columns, of those that the solver has. */
  #complete(values: ArrayLike<number>): number[] {
    const figures = [...this.#bounds.lower];
    this.#open.forEach((column, place) => (figures[column] = Math.round(values[place] ?? 0) + 0));
    return figures;
  }

  #changesFrom(near: readonly number[]): Changes {
    const figures = this.#open.map((column) => near[column] ?? 0);
    return new Changes(this.#solver, this.#openProgramme(), figures);
  }

  #inFractions(): Model {
    return (this.#fractions ??= createModel(this.#solver, this.#openProgramme(), false));
  }

  /** A model of its own: what the other knows by now would be lost to it. */
  #inWhole(): Model {
    if (this.#whole) return this.#whole;
    this.#whole = createModel(this.#solver, this.#openProgramme(), false);
    const indices = this.#open.map((_, place) => place);
    this.#whole.changeColsIntegrality(
      { kind: 'set', indices },
      indices.map(() => 1),
    );
    return this.#whole;
  }

  #openProgramme(): Programme {
    const of = (bounds: readonly number[]) => this.#open.map((column) => bounds[column] ?? 0);
    const [lower, upper] = [of(this.#bounds.lower), of(this.#bounds.upper)];
    return { lower, upper, cost: this.#open.map(() => 0), rows: this.#rows };
  }

  /** What a row asks of the columns that can change; nothing where it holds whatever they are. */
  #openPart({ lower, upper, columns, factors }: LinearRow): LinearRow[] {
    let [fixed, least, most] = [0, 0, 0];
    const places: number[] = [];
    const ofPlaces: number[] = [];
    columns.forEach((column, at) => {
      const factor = factors[at] ?? 0;
      const [low, high] = [this.#bounds.lower[column] ?? 0, this.#bounds.upper[column] ?? 0];
      const place = this.#placeOf.get(column);
      if (place === undefined) fixed += factor * low;
      else if (factor !== 0) {
        places.push(place);
        ofPlaces.push(factor);
        least += factor * (factor > 0 ? low : high);
        most += factor * (factor > 0 ? high : low);
      }
    });
    if (fixed + least >= lower && fixed + most <= upper) return [];
    return [{ lower: lower - fixed, upper: upper - fixed, columns: places, factors: ofPlaces }];
  }
}

/** What changes least away from figures that fit, in fractions too; each column goes up or down. */
class Changes {
  readonly model: Model;
  readonly #programme: Programme;
  readonly #near: readonly number[];
  readonly #places: readonly (readonly Place[])[];

  constructor(solver: Highs, programme: Programme, near: readonly number[]) {
    const { lower, upper, rows } = programme;
    this.#programme = programme;
    this.#near = near;
    this.#places = placesOf(
      near.map((figure, column) => ({
        up: (upper[column] ?? 0) > figure,
        down: (lower[column] ?? 0) < figure,
      })),
    );
    const room = near.flatMap(
      (_, column) => this.#places[column]?.map(({ way }) => this.#room(column, way)) ?? [],
    );
    this.model = createModel(
      solver,
      {
        lower: room.map(() => 0),
        upper: room,
        cost: room.map(() => 1),
        rows: rows.map((row) => rowOfChanges(row, near, this.#places)),
      },
      false,
    );
    this.model.options.set({ presolve: 'off', dual_simplex_cost_perturbation_multiplier: 0 });
  }

  fix(column: number, value: number): void {
    const by = value - (this.#near[column] ?? 0);
    for (const { at, way } of this.#places[column] ?? []) {
      const much = Math.max(0, way * by);
      this.model.changeColBounds(at, much, much);
    }
  }

  release(column: number): void {
    for (const { at, way } of this.#places[column] ?? []) {
      this.model.changeColBounds(at, 0, this.#room(column, way));
    }
  }

  figures(): number[] {
    const { colValue } = this.model.getSolution();
    return this.#near.map((figure, column) => figure + changeOf(this.#places[column], colValue));
  }

  /** The figure that is a fraction and nearest to a whole number, as that; nothing where all are whole. */
  nearestToWhole(): { readonly place: number; readonly value: number } | undefined {
    let found: { readonly place: number; readonly value: number } | undefined;
    let nearest = Infinity;
    this.figures().forEach((figure, place) => {
      const value = Math.round(figure);
      const away = Math.abs(figure - value);
      if (away < roughly || away >= nearest) return;
      nearest = away;
      found = { place, value };
    });
    return found;
  }

  #room(column: number, way: 1 | -1): number {
    const { lower, upper } = this.#programme;
    const figure = this.#near[column] ?? 0;
    return way > 0 ? (upper[column] ?? 0) - figure : figure - (lower[column] ?? 0);
  }
}
