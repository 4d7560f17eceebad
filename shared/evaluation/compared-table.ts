/** The rows or columns of both, in the order of the report; what is only in the other comes before the totals. */
export function linesOfBoth<Line extends { readonly id: string }>(
  now: readonly Line[],
  then: readonly Line[],
): Line[] {
  const own = new Set(now.map(({ id }) => id));
  const onlyThen = then.filter(({ id }) => !own.has(id));
  const firstTotal = now.findIndex(({ id }) => totals.has(id));
  const before = firstTotal < 0 ? now.length : firstTotal;
  return [...now.slice(0, before), ...onlyThen, ...now.slice(before)];
}

const totals: ReadonlySet<string> = new Set(['volledig', 'totaal']);
