import type { MergedTables } from './thin-tables.ts';

/** What is said of the merging for the whole report: each sentence once. */
export const toldOnce = (merged: MergedTables['merged']): string[] => [
  ...new Set([...merged.values()].flatMap(({ inReport }) => inReport)),
];
