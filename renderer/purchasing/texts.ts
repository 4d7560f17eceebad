/** What buying a trajectory says. */
export const texts = {
  buyTitle: 'Traject inkopen',
} as const;
