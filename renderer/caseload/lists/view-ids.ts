/** The views that every team has, in the order of their tabs. */
export const builtInViewIds = [
  'mijn',
  'alle',
  'partner',
  'contact',
  'werk',
  'nazorg',
  'uitgestroomd',
] as const;
export type BuiltInViewId = (typeof builtInViewIds)[number];
