import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { countTables } from '../../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { neededTables } from '../../../../../../../electron/backend/evaluation/needed-tables.ts';
import { protectTables } from '../../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditHiding } from '../../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { fillTables } from '../../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../../support/team-file.ts';
import { rounds } from '../../../../../../support/long.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const caseloads = rounds(2, 100);

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
          const faults = await auditHiding(tables, shown.tables, { smallestGroup });
          expect(faults, `seed ${seed}, ${smallestGroup}`).toEqual([]);
        }
      }
    },
  );

  it.each([
    [
      'six that share their columns',
      'caseload huishouden partners partners-begeleiding mannen-vrouwen gesproken',
    ],
    ['all', [...declaredTables.keys()].join(' ')],
  ])(
    'withstands every attack on tables together: %s',
    { timeout: rounds(120_000, 3_600_000) },
    async (_, ids) => {
      const declared = ids.split(' ').flatMap((id) => declaredTables.get(id) ?? []);
      for (let seed = 2; seed < 3 + Math.min(caseloads - 2, 20); seed += 1) {
        await fillTables(file.db, randomCaseload(seed, 290));
        const period = { from: '2017-06-01', until: '2019-12-31' };
        const tables = await countTables(file.db, period, declared);
        const rules = {
          way: 'verbergen',
          smallestGroup: 5,
          secret: 'geheim',
          earlier: [],
        } as const;
        const shown = await protectTables(tables, rules);
        const faults = await auditHiding(tables, shown.tables, { smallestGroup: 5 });
        expect(faults, `seed ${seed}`).toEqual([]);
      }
    },
  );

  it(
    'withstands who has earlier exports, also of a year that was corrected',
    { timeout: Math.min(caseloads, 20) * 60_000 },
    async () => {
      const declared = neededTables([
        { kind: 'table', id: 'caseload' },
        { kind: 'table', id: 'uitstroom' },
        { kind: 'table', id: 'taalmaatje' },
      ]);
      const rules = { way: 'verbergen', smallestGroup: 5, secret: 'geheim' } as const;
      for (let seed = 1; seed <= Math.min(caseloads, 20); seed += 1) {
        const earlier: EarlierExport[] = [];
        for (const [id, size, until] of [
          [1, 150, '2018-12-31'],
          [2, 197, '2018-12-31'],
          [3, 197, '2019-01-31'],
          [4, 200, '2019-12-31'],
        ] as const) {
          await fillTables(file.db, randomCaseload(seed, size));
          const tables = await countTables(file.db, { from: '2018-01-01', until }, declared);
          const shown = await protectTables(tables, { ...rules, earlier });
          const faults = await auditHiding(tables, shown.tables, { smallestGroup: 5, earlier });
          expect(faults, `seed ${seed}, export ${id}`).toEqual([]);
          earlier.push({ id, way: 'verbergen', smallestGroup: 5, figures: shown.figures ?? [] });
        }
      }
    },
  );
});
