import { describe, expect, it } from 'vitest';
import { joinNumbers, type RowsOfNumber } from '#shared/importing/clients.ts';
import type { TypedRow } from '#shared/importing/rows.ts';

describe('numbers that are one client', () => {
  it('have their rows together, however many these are', () => {
    const row: TypedRow = { source: { line: 2, cells: [] } } as unknown as TypedRow;
    const many: [TypedRow, ...TypedRow[]] = [row];
    while (many.length < 200_000) many.push(row);
    const groups: RowsOfNumber[] = [
      { number: 'K1', rows: [row] },
      { number: 'K2', rows: many },
    ];
    const [joined, ...others] = joinNumbers(groups, new Map([['K2', 'K1']]));
    expect([joined?.number, joined?.rows.length, others]).toEqual(['K1', 200_001, []]);
  });
});
