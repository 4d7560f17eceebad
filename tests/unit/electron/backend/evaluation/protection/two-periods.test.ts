import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { caseloadTable } from '#shared/evaluation/tables/caseload.ts';
import { outflowTable } from '#shared/evaluation/tables/outflow.ts';
import { trajectoriesTable } from '#shared/evaluation/tables/trajectories.ts';
import { auditRounding } from '../../../../../../electron/backend/evaluation/audit/rounding/audit-rounding.ts';
import { auditHiding } from '../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { rounding } from './tables.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

describe('protecting a report over two periods', () => {
  it('rounds and proves the figures of both together', { timeout: 60_000 }, async () => {
    const declared = [caseloadTable, outflowTable, trajectoriesTable];
    for (let seed = 51; seed <= 54; seed += 1) {
      await fillTables(file.db, randomCaseload(seed, 90));
      const whole = { from: '2018-01-01', until: '2019-12-31' };
      const now = await countTables(file.db, whole, declared);
      const before = await countTables(file.db, { ...whole, until: '2018-12-31' }, declared);
      const earlier = before.map((table) => ({ ...table, id: `${table.id}-eerder` }));
      const both = [...now, ...earlier];
      const { tables } = await protectTables(both, rounding);
      expect((await auditRounding(both, tables)).faults, `seed ${seed}`).toEqual([]);
      // Who was in the caseload of 2018, or left in it, was so in 2018 and 2019.
      const last = (at: number) => tables[at]?.cells.at(-1)?.at(-1) ?? NaN;
      for (const at of [0, 1]) expect(last(at + now.length)).toBeLessThanOrEqual(last(at));
    }
  });

  it(
    'hides in both what the one tells of the other',
    { timeout: rounds(60_000, 3_600_000) },
    async () => {
      const declared = [caseloadTable, outflowTable, trajectoriesTable];
      for (let seed = 1; seed <= rounds(2, 60); seed += 1) {
        await fillTables(file.db, randomCaseload(seed, 150));
        const [now, before] = await Promise.all(
          [2018, 2017].map((year) =>
            countTables(file.db, { from: `${year}-01-01`, until: `${year}-12-31` }, declared),
          ),
        );
        const then = (before ?? []).map((table) => ({ ...table, id: `${table.id}@vergeleken` }));
        const both = [...(now ?? []), ...then];
        const { tables } = await protectTables(both, { ...rounding, way: 'verbergen' });
        expect(tables).toHaveLength(both.length);
        expect(await auditHiding(both, tables, { smallestGroup: 5 }), `seed ${seed}`).toEqual([]);
      }
    },
  );
});
