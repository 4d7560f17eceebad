import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import { cohortTable } from '#shared/evaluation/tables/cohort.ts';
import { outflowTable } from '#shared/evaluation/tables/outflow.ts';
import { countTables } from '../../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { protectTables } from '../../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditHiding } from '../../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { fillTables } from '../../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

it(
  'shares a report over two periods again as it was shared before',
  { timeout: 60_000 },
  async () => {
    const declared = [cohortTable, outflowTable];
    for (let seed = 1; seed <= 4; seed += 1) {
      await fillTables(file.db, randomCaseload(seed, 150));
      const now = await countTables(file.db, { from: '2018-01-01', until: '2018-12-31' }, declared);
      const then = await countTables(
        file.db,
        { from: '2017-01-01', until: '2017-12-31' },
        declared,
      );
      const tables = [...now, ...then.map((table) => ({ ...table, id: `${table.id}-eerder` }))];
      const rules = { way: 'verbergen', smallestGroup: 5, secret: `geheim ${seed}` } as const;
      const first = await protectTables(tables, { ...rules, earlier: [] });
      const figures = first.figures ?? [];
      const earlier: EarlierExport[] = [{ id: 1, way: 'verbergen', smallestGroup: 5, figures }];
      const again = await protectTables(tables, { ...rules, earlier });
      expect(again.tables, `seed ${seed}`).toEqual(first.tables);
      const faults = await auditHiding(tables, again.tables, { smallestGroup: 5, earlier });
      expect(faults, `seed ${seed}`).toEqual([]);
    }
  },
);
