import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yearReport } from '#shared/evaluation/reports/year-report.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { countTables } from '../../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { neededTables } from '../../../../../../../electron/backend/evaluation/needed-tables.ts';
import { protectTables } from '../../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditHiding } from '../../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { rounds } from '../../../../../../support/long.ts';
import { fillTables } from '../../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../../support/team-file.ts';
import { rounding } from '../tables.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const period = { from: '2018-01-01', until: '2018-12-31' };
const of = (...ids: string[]) => ids.flatMap((id) => declaredTables.get(id) ?? []);

/** What is wrong with the report as it is hidden; nothing where it is refused, which is right for so few. */
async function faultsIn(declarations: readonly TableDeclaration[], smallestGroup: number) {
  const counted = await countTables(file.db, period, declarations);
  const rules = { ...rounding, way: 'verbergen', smallestGroup } as const;
  const made = await protectTables(counted, rules).catch((error: unknown) => {
    expect(error).toMatchObject({ refused: { code: 'not-shareable' } });
  });
  return made ? await auditHiding(counted, made.tables, { smallestGroup }) : undefined;
}

const seeds = (first: number, short: number) =>
  Array.from({ length: rounds(short, 60) }, (_, at) => first + at);

describe('hiding in a report about very few persons', () => {
  it(
    'does not tell by the outflow of a group that nobody of its years left',
    { timeout: rounds(60_000, 1_800_000) },
    async () => {
      let made = 0;
      for (const seed of seeds(2002, 2)) {
        for (const size of [15, 30]) {
          await fillTables(file.db, randomCaseload(seed, size));
          for (const ids of [
            ['cohort', 'uitstroom'],
            ['cohort', 'caseload', 'uitstroom'],
          ]) {
            for (const smallestGroup of [5, 20]) {
              const faults = await faultsIn(of(...ids), smallestGroup);
              if (faults) made += 1;
              const text = `seed ${String(seed)}, ${String(size)} persons, ${String(smallestGroup)}`;
              expect(faults ?? [], text).toEqual([]);
            }
          }
        }
      }
      expect(made).toBeGreaterThan(0);
    },
  );

  it(
    'tells of no group of the year report that all of them left in one way',
    { timeout: rounds(60_000, 1_800_000) },
    async () => {
      for (const seed of seeds(1001, 2)) {
        await fillTables(file.db, randomCaseload(seed, 15));
        const faults = await faultsIn(neededTables(yearReport.parts), 20);
        expect(faults ?? [], `seed ${String(seed)}`).toEqual([]);
      }
    },
  );
});
