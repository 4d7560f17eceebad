/**
 * The budget year that an order went to, when it is in the list of an earlier year for what was invoiced of it
 * there; `null`: it did not.
 */
export const wentTo = (
  { budgetYears }: { readonly budgetYears: readonly number[] },
  year: number | null,
): number | null =>
  year === null || budgetYears.includes(year)
    ? null
    : (budgetYears.find((one) => one > year) ?? null);
