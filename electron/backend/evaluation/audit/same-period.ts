/** A table over another period of the same report has the id of its kind, and of that period behind an @. */
export function kindAndPeriod(id: string): readonly [kind: string, period: string] {
  const [kind = '', period = ''] = id.split('@');
  return [kind, period];
}

/** The place of the table of this kind over the same period as another table; -1 when the report has none. */
export function placeBeside(
  tables: readonly { readonly id: string }[],
  kind: string,
  beside: { readonly id: string },
): number {
  const [, period] = kindAndPeriod(beside.id);
  return tables.findIndex(({ id }) => {
    const own = kindAndPeriod(id);
    return own[0] === kind && own[1] === period;
  });
}
