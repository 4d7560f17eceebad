import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedTable, EarlierExport } from '#shared/evaluation/counted.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { countTables } from '../../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { neededTables } from '../../../../../../../electron/backend/evaluation/needed-tables.ts';
import { hideTogether } from '../../../../../../../electron/backend/evaluation/protection/hiding/hide-together.ts';
import { auditHiding } from '../../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { fillTables } from '../../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../../support/team-file.ts';
import { cells, sum, tableOf } from '../tables.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const hide = (
  tables: readonly CountedTable[],
  earlier: readonly EarlierExport[],
  smallestGroup: number,
) => hideTogether(tables, { way: 'verbergen', smallestGroup, secret: 'geheim', earlier });

describe('hiding beside what was shared before', () => {
  it('shares a year after a longer period', { timeout: 60_000 }, async () => {
    for (const seed of [1]) {
      await fillTables(file.db, randomCaseload(seed, 120));
      const earlier: EarlierExport[] = [];
      for (const period of [
        { from: '2017-01-01', until: '2019-12-31' },
        { from: '2018-01-01', until: '2018-12-31' },
      ] as const) {
        const tables = await countTables(file.db, period, neededTables(evaluationReport.parts));
        const { figures = [] } = await hide(tables, earlier, 5);
        earlier.push({ id: earlier.length + 1, way: 'verbergen', smallestGroup: 5, figures });
      }
      expect(earlier).toHaveLength(2);
    }
  });

  it('does not refuse for what a rounded report told already', async () => {
    const table = tableOf({ rij: cells({ a: 8, b: 40, t: 48 }) }, { sums: [sum('t = a + b')] });
    const figures = [{ key: 'a', published: 5, exact: 8 }];
    const left = { id: 1, way: 'afronden', smallestGroup: 5, figures } as const;
    const { tables } = await hide([table], [left], 10);
    expect(tables[0]?.cells[0]?.[0]).toBeNull();
    // One more is hidden, so that all that it could be before it can be still.
    expect(tables[0]?.cells[0]?.slice(1)).toContain(null);
  });

  it('does not refuse for what every reader can work out already', async () => {
    const table = tableOf({ rij: cells({ a: 3, b: 120, t: 123 }) }, { sums: [sum('t = a + b')] });
    const figures = [
      { key: 'b', published: 120, exact: 120 },
      { key: 't', published: 123, exact: 123 },
    ];
    const left = { id: 1, way: 'verbergen', smallestGroup: 5, figures } as const;
    const { tables } = await hide([table], [left], 5);
    expect(tables[0]?.cells[0]?.[0]).toBeNull();
  });

  it('hides what shows that all of a group are in one place, also where nobody was in the other before', async () => {
    const table = tableOf({ rij: cells({ a: 30, b: 0, t: 30 }) }, { sums: [sum('t = a + b')] });
    const figures = [{ key: 'b', published: 0, exact: 0 }];
    const left = { id: 1, way: 'verbergen', smallestGroup: 5, figures } as const;
    const { tables } = await hide([table], [left], 5);
    expect(tables[0]?.cells[0]?.[1]).toBeNull();
  });

  it('withstands who saw a row with nobody in it, now that somebody is', async () => {
    for (const a of [1, 30]) {
      const table = tableOf(
        {
          rij: cells({ a, b: 0, c: 0, t: a }),
          rest: cells({ d: 20, e: 30, f: 14, u: 64 }),
          samen: cells({ ad: a + 20, be: 30, cf: 14, tu: a + 64 }),
        },
        {
          sums: ['t = a + b + c', 'u = d + e + f', 'tu = t + u', 'tu = ad + be + cf']
            .concat(['ad = a + d', 'be = b + e', 'cf = c + f'])
            .map(sum),
        },
      );
      const figures = ['a', 'b', 'c', 't'].map((key) => ({ key, published: 0, exact: 0 }));
      const left = { id: 1, way: 'verbergen', smallestGroup: 5, figures } as const;
      const { tables } = await hide([table], [left], 5);
      const faults = await auditHiding([table], tables, { smallestGroup: 5, earlier: [left] });
      expect(faults, `${a}`).toEqual([]);
    }
  });

  describe('where nothing that is hidden makes a count safe', () => {
    // That the row is there says of a rounded 0 that it is 1 to 4.
    const listed = tableOf(
      { rij: cells({ a: 3 }) },
      { rows: [{ id: 'rij', label: 'Rij', listed: 'when-counted' }], title: 'Klein' },
    );
    const figures = [{ key: 'a', published: 0, exact: 3 }];
    const left = { id: 1, way: 'afronden', smallestGroup: 5, figures } as const;

    it('leaves out the table that stands in the way, and says so', async () => {
      const other = tableOf({ rij: cells({ b: 30, c: 2 }) }, { id: 'groot', title: 'Groot' });
      const { tables, protection } = await hide([listed, other], [left], 5);
      expect(tables.map(({ id, cells: shown }) => [id, shown])).toEqual([['groot', [[30, null]]]]);
      expect(protection.join()).toContain('De tabel ‘Klein’ is weggelaten: naast een eerder');
    });

    it('refuses a report that has no other table', async () => {
      await expect(hide([listed], [left], 5)).rejects.toMatchObject({
        refused: { code: 'not-shareable', message: expect.stringContaining('langere periode') },
      });
    });
  });
});
