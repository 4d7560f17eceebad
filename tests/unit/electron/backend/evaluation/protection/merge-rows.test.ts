import { describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import { mergeSmallRows } from '../../../../../../electron/backend/evaluation/protection/small-rows.ts';
import { sum, tableOf } from './tables.ts';

const nationalities = (counts: Readonly<Record<string, number>>): CountedTable => {
  const rows = Object.fromEntries(
    Object.entries(counts).map(([key, value]) => [key, [{ key, value }]]),
  );
  const table = tableOf(rows, {
    id: 'nationaliteit',
    mergeSmallRows: { id: 'overig', label: 'Overige nationaliteiten' },
    sums: [sum(`allen = ${Object.keys(counts).join(' + ')}`)],
  });
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.id === 'onbekend' ? row : { ...row, listed: 'when-counted', mergeable: true },
    ),
  };
};

const merged = (counts: Readonly<Record<string, number>>) => {
  const { tables, floors } = mergeSmallRows([nationalities(counts)]);
  const [table] = tables;
  if (!table) throw new Error('no table');
  const figures = Object.fromEntries(
    table.rows.map(({ id }, at) => [id, table.cells[at]?.[0]?.value]),
  );
  return { table, figures, floors };
};

describe('merging small rows', () => {
  it('adds up all rows of fewer than 5 persons in one row', () => {
    const { figures } = merged({ syrisch: 40, eritrees: 3, jemenitisch: 4, iraaks: 5 });
    expect(figures).toEqual({ syrisch: 40, iraaks: 5, overig: 7 });
  });

  it('takes the next smallest row along while the merged row is small itself', () => {
    expect(merged({ syrisch: 40, eritrees: 1, jemenitisch: 1, iraaks: 6 }).figures).toEqual({
      syrisch: 40,
      overig: 8,
    });
  });

  it('never gives one row another name', () => {
    expect(merged({ syrisch: 40, eritrees: 4, iraaks: 9 }).figures).toEqual({
      syrisch: 40,
      overig: 13,
    });
  });

  it('leaves rows that are large enough, and rows that may not go in, as they are', () => {
    expect(merged({ syrisch: 40, iraaks: 5, onbekend: 2 }).figures).toEqual({
      syrisch: 40,
      iraaks: 5,
      onbekend: 2,
    });
    expect(merged({ syrisch: 40, a: 2, b: 4, onbekend: 2 }).figures).toEqual({
      syrisch: 40,
      overig: 6,
      onbekend: 2,
    });
  });

  it('puts the merged row in the sums', () => {
    const { table } = merged({ syrisch: 40, eritrees: 3, jemenitisch: 4 });
    expect(table.sums).toEqual([
      { total: 'allen', parts: ['syrisch', 'samen:eritrees+jemenitisch'] },
    ]);
  });

  it('keeps a sum over some of the merged rows, with these rows together', () => {
    const table = nationalities({ syrisch: 40, a: 3, b: 1, c: 2 });
    const group = sum('groep = syrisch + a + b');
    const { tables } = mergeSmallRows([{ ...table, sums: [...table.sums, group] }]);
    expect(tables[0]?.sums).toEqual([
      { total: 'allen', parts: ['syrisch', 'samen:a+b+c'] },
      { total: 'groep', parts: ['syrisch', 'samen:a+b'] },
      { total: 'samen:a+b+c', parts: ['samen:a+b', 'c'] },
    ]);
  });

  it('knows that a reader knows that rows which kept their own line have 5 persons', () => {
    const { floors } = merged({ syrisch: 40, eritrees: 3, jemenitisch: 4 });
    expect([...floors]).toEqual([
      ['syrisch', 5],
      ['samen:eritrees+jemenitisch', 5],
    ]);
    expect(merged({ a: 1, b: 2 }).floors.size).toBe(0);
  });
});
