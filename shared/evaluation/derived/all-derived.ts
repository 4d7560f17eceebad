import type { DerivedTable } from './derived-table.ts';

/** The tables of a report that are made of published figures, in the order in which they are read. */
export const allDerived: readonly DerivedTable[] = [];

export const derivedTables: ReadonlyMap<string, DerivedTable> = new Map(
  allDerived.map((table) => [table.id, table]),
);
