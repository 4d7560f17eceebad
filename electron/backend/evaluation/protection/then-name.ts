import type { CellKey } from '#shared/evaluation/counted.ts';

const prefix = /^toen \d+: /;

/** The name of a count as it was when it was shared, where it is not the same now. */
export const thenName = (key: CellKey, exact: number): CellKey => `toen ${exact}: ${key}`;

/** Whether it is the name of a count as it was then. */
export const isOfThen = (name: CellKey): boolean => prefix.test(name);

/** What a count counts, also of one as it was then. */
export const keyIn = (name: CellKey): CellKey => name.replace(prefix, '');
