/*
 * What the auditor says of counts by their places in a list. It shares no code with the protection, which
 * has its own words for the same.
 */

/** `least <= sum of factor x count <= most`. */
export interface Constraint {
  readonly terms: readonly (readonly [at: number, factor: number])[];
  readonly least: number;
  readonly most: number;
}

/** Between which each count is, both included. */
export interface Domains {
  readonly low: number[];
  readonly high: number[];
}

/** Gives the place of a count by its name, and a new place when it has none yet. */
export type Put = (name: string, exact: number) => number;

/** The first count is the sum of the others. */
export const addsUp = (total: number, parts: readonly number[]): Constraint => ({
  terms: [[total, -1], ...parts.map((part) => [part, 1] as const)],
  least: 0,
  most: 0,
});

/** Whether a constraint is true of these counts. */
export function holds({ terms, least, most }: Constraint, values: readonly number[]): boolean {
  const sum = terms.reduce((all, [at, factor]) => all + factor * (values[at] ?? 0), 0);
  return sum >= least && sum <= most;
}

/** Whether each of these counts is between its bounds. */
export const liesWithin = ({ low, high }: Domains, values: readonly number[]): boolean =>
  values.every((value, at) => value >= (low[at] ?? 0) && value <= (high[at] ?? 0));

/** Rows that are taken together have one place, and stand once in what holds of them all. */
export const eachOnce = ({ terms, least, most }: Constraint): Constraint => ({
  terms: [...new Map(terms)],
  least,
  most,
});
