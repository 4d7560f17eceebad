import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedSum, CountedTable } from '#shared/evaluation/counted.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

const period = { from: '2016-05-05', until: '2019-12-31' };
let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

/** The value of each key, and a complaint when one key has two values. */
function valuesOf(tables: readonly CountedTable[]): Map<string, number> {
  const values = new Map<string, number>();
  for (const { key, value } of tables.flatMap(({ cells }) => cells.flat())) {
    expect(values.get(key) ?? value, key).toBe(value);
    values.set(key, value);
  }
  return values;
}

describe('what a counted table tells the protection', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is true of caseload %i', async (seed) => {
    await fillTables(file.db, randomCaseload(seed, 80));
    const tables = await countTables(file.db, period);
    const values = valuesOf(tables);
    const sums = tables.flatMap((table) => table.sums);
    const unknown = ({ total, parts }: CountedSum) =>
      [total, ...parts].filter((key) => !values.has(key));
    const sumOf = (parts: readonly string[]) =>
      parts.reduce((so, part) => so + (values.get(part) ?? 0), 0);
    // What is printed nowhere is what the sums leave for it, and never less than nobody.
    for (let found = true; found;) {
      const sum = sums.find((each) => unknown(each).length === 1);
      found = sum !== undefined;
      const [key = ''] = sum ? unknown(sum) : [];
      if (sum) {
        const rest = (values.get(sum.total) ?? 0) - sumOf(sum.parts);
        values.set(key, key === sum.total ? sumOf(sum.parts) : rest);
        expect(values.get(key), key).toBeGreaterThanOrEqual(0);
      }
    }
    for (const sum of sums) {
      expect(unknown(sum), sum.total).toEqual([]);
      expect(sumOf(sum.parts), sum.total).toBe(values.get(sum.total));
    }
  });

  it('shares no key with the same tables over another period', async () => {
    await fillTables(file.db, randomCaseload(1, 80));
    const keysOf = (tables: readonly CountedTable[]) =>
      tables.flatMap(({ cells, sums }) => [
        ...cells.flat().map(({ key }) => key),
        ...sums.flatMap(({ total, parts }) => [total, ...parts]),
      ]);
    const now = new Set(keysOf(await countTables(file.db, period)));
    const before = keysOf(await countTables(file.db, { from: '2014-01-01', until: '2016-12-31' }));
    expect(before.filter((key) => now.has(key))).toEqual([]);
  });

  it('names the sums that a reader expects, over tables too', async () => {
    await fillTables(file.db, randomCaseload(1, 80));
    const tables = await countTables(file.db, period);
    const keysOf = (id: string) => {
      const table = tables.find((each) => each.id === id);
      return table?.cells.map((row) => row.at(-1)?.key);
    };
    const sums = tables.flatMap((table) => table.sums);
    const parts = (id: string) => keysOf(id)?.slice(0, -1);
    // One total person count, printed in four tables, is made up in each in its own way.
    const everybody = keysOf('caseload')?.length ? tables[0]?.cells.at(-1)?.[0]?.key : undefined;
    expect(sums.filter(({ total }) => total === everybody).length).toBeGreaterThanOrEqual(6);
    expect(keysOf('taalmaatje')?.at(-1)).toBe(everybody);
    expect(sums).toContainEqual({ total: everybody, parts: parts('taalmaatje') });
    // Cost by type and cost by fund are tied by a total that nobody prints.
    const costs = sums.filter(({ total }) => total === 'euro|kosten|2016-05-05..2019-12-31');
    expect(costs.map((sum) => sum.parts)).toEqual([keysOf('trajectkosten'), keysOf('fondsen')]);
  });

  it('tells who an amount is made of', async () => {
    const trajectory = { person: 1, type: 1, end: null, status: 'loopt' as const };
    const person = {
      nationality: null,
      settled: '2015-01-01',
      groupByHand: null,
      buddy: null,
    };
    await fillTables(file.db, {
      types: [{ id: 1, name: 'Jobcoaching' }],
      funds: [{ id: 1, name: 'Fonds' }],
      persons: [
        { id: 1, household: 1, ...person },
        { id: 2, household: 2, ...person },
        { id: 3, household: 3, ...person },
      ],
      outflows: [],
      trajectories: [
        { id: 1, ...trajectory, start: '2017-01-01' },
        { id: 2, ...trajectory, start: '2018-01-01' },
        { id: 3, ...trajectory, person: 2, start: '2018-01-01' },
        { id: 4, ...trajectory, person: 3, start: '2018-01-01' },
      ],
      importedCosts: [
        { trajectory: 1, fund: 1, cents: 300 },
        { trajectory: 2, fund: 1, cents: 400 },
        { trajectory: 3, fund: null, cents: 500 },
        { trajectory: 4, fund: null, cents: 0 },
      ],
      orders: [],
      invoices: [],
      measurements: [],
    });
    const tables = await countTables(file.db, period);
    const cell = tables.find(({ id }) => id === 'trajectkosten')?.cells[0]?.[0];
    expect(cell?.money).toEqual({ contributors: 2, largest: 700, secondLargest: 500, total: 1200 });
    const funds = tables.find(({ id }) => id === 'fondsen');
    expect(funds?.rows.map(({ id }) => id)).toEqual(['fonds', 'zonder-fonds']);
    expect(funds?.cells.map((row) => row[0]?.value)).toEqual([700, 500]);
  });
});
