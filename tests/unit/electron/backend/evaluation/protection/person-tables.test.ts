import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { personTables } from '#shared/evaluation/tables/person-tables.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditRounding } from '../../../../../../electron/backend/evaluation/audit/rounding/audit-rounding.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { rounding } from './tables.ts';

const period = { from: '2017-06-01', until: '2019-12-31' };
let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const tablesOf = (ids: string): TableDeclaration[] =>
  ids.split(' ').map((id) => {
    const table = declaredTables.get(id);
    if (table === undefined) throw new Error(`no table ${id}`);
    return table;
  });

/** Tables that a reader lays side by side, and how large the caseloads are. */
const reports: readonly (readonly [name: string, tables: TableDeclaration[], sizes: number[]])[] = [
  [
    'who the clients are',
    tablesOf('caseload geslacht leeftijd groep taalniveau nareizigers nationaliteit taalmaatje'),
    [60, 290],
  ],
  [
    'households, partners, men and women',
    tablesOf('caseload huishouden partners partners-begeleiding mannen-vrouwen gesproken'),
    [60, 120, 290],
  ],
  [
    'the ladder and the trajectories',
    tablesOf('caseload ladder ladder-beweging ladder-trajecten trajecten aanbieders'),
    [60, 120, 290],
  ],
  [
    'the cohorts and the outflow',
    tablesOf('caseload uitstroom uitstroom-per-jaar cohort-jaren cohort-redenen'),
    [290],
  ],
  ['all of them', [...tablesOf('caseload'), ...personTables], [290]],
];

describe('the tables of persons, protected together', () => {
  it.each(reports)('withstand every attack: %s', { timeout: 120_000 }, async (_, tables, sizes) => {
    for (const size of sizes) {
      for (let seed = size; seed < size + rounds(1, 10); seed += 1) {
        await fillTables(file.db, randomCaseload(seed, size));
        const counted = await countTables(file.db, period, tables);
        const shown = await protectTables(counted, rounding);
        expect((await auditRounding(counted, shown.tables)).faults, `seed ${seed}`).toEqual([]);
      }
    }
  });
});
