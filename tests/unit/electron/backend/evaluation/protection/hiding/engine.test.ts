import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { countTables } from '../../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { neededTables } from '../../../../../../../electron/backend/evaluation/needed-tables.ts';
import { protectTables } from '../../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditHiding } from '../../../../../../support/disclosure-hiding-auditor.ts';
import { fillTables } from '../../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const caseloads = process.env['TREDE_LONG'] === '1' ? 100 : 2;

describe('hiding in what the engine counts', () => {
  it(
    `withstands every attack on ${caseloads} caseloads`,
    { timeout: caseloads * 60_000 },
    async () => {
      for (let seed = 1; seed <= caseloads; seed += 1) {
        await fillTables(file.db, randomCaseload(seed, 300 - (seed % 5) * 60));
        for (const [smallestGroup, period] of [
          [5, { from: '2017-06-01', until: '2019-12-31' }],
          [10, { from: '2018-01-01', until: '2018-12-31' }],
        ] as const) {
          const tables = await countTables(file.db, period, neededTables(evaluationReport.parts));
          const rules = { way: 'verbergen', smallestGroup, secret: 'geheim', earlier: [] } as const;
          const shown = await protectTables(tables, rules);
          const { faults } = await auditHiding(tables, shown.tables, smallestGroup);
          expect(faults, `seed ${seed}, ${smallestGroup}`).toEqual([]);
        }
      }
    },
  );
});
