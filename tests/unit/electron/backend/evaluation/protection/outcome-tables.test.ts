import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { neededTables } from '../../../../../../electron/backend/evaluation/needed-tables.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
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

const tables = (...ids: readonly string[]): ReportPart[] =>
  ids.map((id) => ({ kind: 'table', id }));

/** Tables that a reader lays side by side. */
const reports: readonly (readonly [name: string, parts: readonly ReportPart[]])[] = [
  [
    'leaving and coming back',
    tables(
      'uitstroom',
      'uitstroom-per-jaar',
      'uitstroom-per-kwartaal',
      'duurzame-uitstroom',
      'terugkeer',
    ),
  ],
  [
    'work and trajectories',
    tables('uitval-werk', 'eigen-niveau', 'routes', 'in-traject', 'trajecten'),
  ],
  [
    'waiting, contacts and the ladder',
    tables('caseload', 'wachttijden', 'cohort', 'contacten', 'ladder-verandering', 'in-bijstand'),
  ],
  ...readyMadeReports.map(({ id, definition }) => [`report ${id}`, definition.parts] as const),
];

describe('the tables of the outcomes, protected together', () => {
  it.each(reports)(
    'withstand every attack: %s',
    { timeout: rounds(120_000, 3_600_000) },
    async (_, parts) => {
      for (let seed = 201; seed < 201 + rounds(2, 20); seed += 1) {
        await fillTables(file.db, randomCaseload(seed, 150));
        for (const period of [
          { from: '2017-06-01', until: '2019-12-31' },
          { from: '2018-01-01', until: '2018-12-31' },
        ]) {
          const counted = await countTables(file.db, period, neededTables(parts));
          const shown = await protectTables(counted, rounding);
          expect((await auditRounding(counted, shown.tables)).faults, `seed ${seed}`).toEqual([]);
        }
      }
    },
  );

  it.each(reports)(
    'keep small groups hidden: %s',
    { timeout: rounds(120_000, 3_600_000) },
    async (_, parts) => {
      const period = { from: '2017-06-01', until: '2019-12-31' };
      for (let seed = 202; seed < 202 + rounds(1, 20); seed += 1) {
        await fillTables(file.db, randomCaseload(seed, 200));
        const counted = await countTables(file.db, period, neededTables(parts));
        const shown = await protectTables(counted, { ...rounding, way: 'verbergen' });
        const { smallestGroup } = rounding;
        const faults = await auditHiding(counted, shown.tables, { smallestGroup });
        expect(faults, `seed ${seed}`).toEqual([]);
      }
    },
  );
});
