import loadHighs, { type Highs, type Model } from 'highs';

/** `lower <= sum of factor x figure <= upper`, over columns by their number. */
export interface LinearRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly factors: readonly number[];
}

/** An integer programme: every column is a whole number between its bounds. */
export interface Programme {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly cost: readonly number[];
  readonly rows: readonly LinearRow[];
}

let loading: Promise<Highs> | undefined;

/**
 * The solver (HiGHS as WebAssembly), loaded once in the life of the process. The package must stay
 * outside the bundle: it looks for its `.wasm` file beside itself.
 */
export const loadSolver = (): Promise<Highs> =>
  (loading ??= loadHighs().catch((error: unknown) => {
    // What failed once, for want of memory, may do next time.
    loading = undefined;
    throw error;
  }));

/** One thread, no randomness and no gap, so that the same programme has the same answer everywhere. */
const options = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  random_seed: 0,
};

/** One whole answer takes a moment; what takes this long has none that we can wait for. In seconds. */
const forOneAnswer = { time_limit: 8 };

/**
 * A model that answers many questions adds up the time of them all, so it has no limit of time but one of
 * work for each: the same on a slow computer as on a quick one.
 */
const forManyAnswers = { time_limit: 1e9, mip_max_nodes: 500 };

/** @param whole every column is a whole number, and there is one question; else there may be many */
export function createModel(solver: Highs, programme: Programme, whole: boolean): Model {
  const { lower, upper, cost, rows } = programme;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    indices.push(...row.columns);
    values.push(...row.factors);
    starts.push(indices.length);
  }
  const size = { numCols: lower.length, numRows: rows.length };
  const model = solver.createModel({
    ...size,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: { format: 'csr', ...size, starts, indices, values },
    ...(whole ? { integrality: lower.map(() => 1 as const) } : {}),
  });
  model.options.set({ ...options, ...(whole ? forOneAnswer : forManyAnswers) });
  return model;
}

/** Checks an answer in whole numbers: what the solver says is never taken on trust. */
export function holds(programme: Programme, figures: readonly number[]): boolean {
  const inside = figures.every(
    (figure, column) =>
      Number.isSafeInteger(figure) &&
      figure >= (programme.lower[column] ?? 0) &&
      figure <= (programme.upper[column] ?? 0),
  );
  return inside && programme.rows.every((row) => rowHolds(row, figures));
}

function rowHolds(row: LinearRow, figures: readonly number[]): boolean {
  let sum = 0;
  row.columns.forEach((column, at) => (sum += (row.factors[at] ?? 0) * (figures[column] ?? 0)));
  return sum >= row.lower && sum <= row.upper;
}

/** The answer in whole numbers, and a solver's little less than 0 as 0, never as -0. */
export const wholeFigures = (model: Model): number[] =>
  [...model.getSolution().colValue].map((value) => Math.round(value) + 0);

/** The cheapest answer in fractions, where it is whole: then no whole one is cheaper, and it is found much sooner. */
export function solveInFractions(solver: Highs, programme: Programme): number[] | undefined {
  if (programme.lower.length === 0) return [];
  const model = createModel(solver, programme, false);
  try {
    if (model.run().modelStatus !== solver.constants.modelStatus.optimal) return undefined;
    const figures = wholeFigures(model);
    return holds(programme, figures) ? figures : undefined;
  } finally {
    model.dispose();
  }
}

/**
 * The cheapest whole answer, or nothing when the solver does not call its answer optimal.
 *
 * @param onUnfinished called when it did not get there in time: there may be an answer
 */
export function solveWhole(
  solver: Highs,
  programme: Programme,
  onUnfinished?: () => void,
): number[] | undefined {
  if (programme.lower.length === 0) return [];
  const model = createModel(solver, programme, true);
  try {
    const { modelStatus } = model.run();
    if (modelStatus === solver.constants.modelStatus.timeLimit) onUnfinished?.();
    if (modelStatus !== solver.constants.modelStatus.optimal) return undefined;
    const figures = wholeFigures(model);
    return holds(programme, figures) ? figures : undefined;
  } finally {
    model.dispose();
  }
}
