import type { LinearRow } from './solver.ts';

/** In which columns a row stands, or in which rows a column, and how often: in lists that are quick to go through. */
export interface Places {
  readonly at: Int32Array;
  readonly factors: Float64Array;
}

/** The columns of a row. */
export const placesIn = ({ columns, factors }: LinearRow): Places => ({
  at: Int32Array.from(columns),
  factors: Float64Array.from(factors),
});
