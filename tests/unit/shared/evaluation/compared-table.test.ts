import { describe, expect, it } from 'vitest';
import { compareTables } from '#shared/evaluation/compared-table.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';

const table = (
  rows: readonly string[],
  columns: readonly string[],
  cells: readonly (readonly (number | null)[])[],
): ReportTable => ({
  id: 'uitstroom',
  title: 'Uitstroom naar soort',
  rows: rows.map((id) => ({ id, label: id })),
  columns: columns.map((id) => ({ id, label: id, unit: 'personen' })),
  cells: cells.map((row) => [...row]),
  notes: [],
});

describe('two periods beside each other', () => {
  it('have each figure at its row, and nothing where the other period has no such row', () => {
    const now = table(['werk', 'studie', 'totaal'], ['totaal'], [[10], [null], [15]]);
    const then = table(['werk', 'aow', 'totaal'], ['totaal'], [[5], [5], [10]]);
    const compared = compareTables(now, then);
    expect(compared?.rows.map(({ id }) => id)).toEqual(['werk', 'studie', 'aow', 'totaal']);
    expect(compared?.cells).toEqual([
      [{ now: 10, then: 5 }],
      [{ now: null, then: undefined }],
      [{ now: undefined, then: 5 }],
      [{ now: 15, then: 10 }],
    ]);
  });

  it('stand alone when they have other columns, such as years', () => {
    const now = table(['werk'], ['2019'], [[10]]);
    expect(compareTables(now, table(['werk'], ['2018'], [[5]]))).toBeNull();
    expect(compareTables(now, table(['werk'], ['2019', 'totaal'], [[5, 5]]))).toBeNull();
  });
});
