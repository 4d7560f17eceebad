/** What the budget page says. */
export const texts = {
  title: 'Budget',
} as const;
