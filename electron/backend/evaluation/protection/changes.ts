import type { LinearRow } from './solver.ts';

/** Where a column of figures goes up in a model of changes (`way` 1), or down (-1). */
export interface Place {
  readonly at: number;
  readonly way: 1 | -1;
}

/** The places of columns in a model of changes: none where a column cannot go that way, as fewer answer sooner. */
export function placesOf(
  ways: readonly { readonly up: boolean; readonly down: boolean }[],
): readonly (readonly Place[])[] {
  let next = 0;
  return ways.map(({ up, down }) =>
    [...(up ? [1 as const] : []), ...(down ? [-1 as const] : [])].map((way) => ({
      at: next++,
      way,
    })),
  );
}

/** What a row of figures asks of the changes away from these figures. */
export function rowOfChanges(
  row: LinearRow,
  figures: readonly number[],
  places: readonly (readonly Place[])[],
): LinearRow {
  const sum = row.columns.reduce(
    (all, column, at) => all + (row.factors[at] ?? 0) * (figures[column] ?? 0),
    0,
  );
  const terms = row.columns.flatMap((column, index) =>
    (places[column] ?? []).map(({ at, way }) => [at, way * (row.factors[index] ?? 0)] as const),
  );
  return {
    lower: row.lower - sum,
    upper: row.upper - sum,
    columns: terms.map(([at]) => at),
    factors: terms.map(([, factor]) => factor),
  };
}

/** By how much a column changes in an answer. */
export const changeOf = (places: readonly Place[] | undefined, values: ArrayLike<number>): number =>
  (places ?? []).reduce((sum, { at, way }) => sum + way * (values[at] ?? 0), 0);
