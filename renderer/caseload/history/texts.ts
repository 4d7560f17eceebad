export const historyTexts = {
  undone: 'Ongedaan gemaakt. Alles staat weer zoals het was.',
} as const;
