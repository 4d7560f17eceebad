/** What the import says. */
export const texts = {
  title: 'Importeren',
} as const;
