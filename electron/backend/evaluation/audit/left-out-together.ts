import type { LinedUp } from './line-up.ts';

/** A line of a cohort is a year of settlement. */
export const isYear = (id: string) => /^\d{4}$/.test(id);
const sideOf = (id: string) => (isYear(id) ? (id >= '2013' ? 'since 2013' : 'before') : 'any');

/**
 * The cells that are not printed, by key: each with those on the same side of 2013 in its column, for a
 * reader knows nothing that tells these apart. He does where a sum holds the one year and not the other,
 * such as who settled in the period.
 */
export function leftOutTogether(
  tables: readonly LinedUp[],
): ReadonlyMap<string, { readonly name: string; readonly exact: number }> {
  const sums = tables.flatMap(({ exact }) => exact.sums);
  const rows = tables.flatMap(({ exact, shown }) => {
    const printed = new Set(shown.rows.map(({ id }) => id));
    return exact.rows.flatMap(({ id }, at) =>
      printed.has(id) ? [] : [{ table: exact.id, id, cells: exact.cells[at] ?? [] }],
    );
  });
  const out = new Set(rows.flatMap(({ cells }) => cells.map(({ key }) => key)));
  const found = rows.flatMap(({ table, id, cells }) => {
    const own = new Set(cells.map(({ key }) => key));
    const over = sums.flatMap(({ total, parts }, at) =>
      !out.has(total) && parts.some((part) => own.has(part)) ? [at] : [],
    );
    return cells.map(({ key, value }, column) => ({
      key,
      value,
      name: `left out|${table}|${column}|${sideOf(id)}|${over.join()}`,
    }));
  });
  const together = Map.groupBy(found, ({ name }) => name);
  return new Map(
    found.map(({ key, name }) => {
      const exact = (together.get(name) ?? []).reduce((sum, { value }) => sum + value, 0);
      return [key, { name, exact }];
    }),
  );
}
