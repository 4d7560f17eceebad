/** What the evaluation page says. */
export const texts = {
  title: 'Evaluatie',
} as const;
