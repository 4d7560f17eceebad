/**
 * The rows or columns of both, in the order of the report. What is only in the other comes behind the line
 * that it follows there, else before the totals.
 */
export function linesOfBoth<Line extends { readonly id: string }>(
  now: readonly Line[],
  then: readonly Line[],
): Line[] {
  return then.reduce<Line[]>(
    (both, line, at) => {
      if (both.some(({ id }) => id === line.id)) return both;
      const follows = both.findIndex(({ id }) => id === then[at - 1]?.id);
      const firstTotal = both.findIndex(({ id }) => totals.has(id));
      const place = follows !== -1 ? follows + 1 : firstTotal === -1 ? both.length : firstTotal;
      return both.toSpliced(place, 0, line);
    },
    [...now],
  );
}

const totals: ReadonlySet<string> = new Set(['volledig', 'totaal']);
