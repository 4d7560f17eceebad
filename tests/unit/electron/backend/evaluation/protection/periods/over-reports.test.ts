import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { countTables } from '../../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { notPrinted } from '../../../../../../../electron/backend/evaluation/protection/facts.ts';
import { sumsOverReports } from '../../../../../../../electron/backend/evaluation/protection/periods/over-reports.ts';
import { protectTables } from '../../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditPair } from '../../../../../../support/disclosure-pairs-auditor.ts';
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

const in2018 = { from: '2018-01-01', until: '2018-12-31' } as const;
const period = '2018-01-01..2018-12-31';

describe('what two reports tell together', () => {
  const inTrajectory = `toen 14: personen|caseload|${period}|inTrajectory=["ja"]`;
  const ofType = `personen|trajecten|${period}|trajectoryType=["1"]`;
  const figureOf = (key: string, value: number) => ({ ...notPrinted, key, value });

  it('is that who is in one trajectory is in a trajectory', () => {
    const figures = [figureOf(inTrajectory, 14), figureOf(ofType, 9)];
    const { facts } = sumsOverReports({ figures, facts: [] });
    expect(facts).toContainEqual({
      kind: 'sum',
      total: inTrajectory,
      parts: [ofType, expect.stringContaining('rest:')],
    });
  });

  it('is nothing where it is not true, and nothing of one report', () => {
    const more = [figureOf(inTrajectory, 14), figureOf(ofType, 15)];
    expect(sumsOverReports({ figures: more, facts: [] }).facts).toEqual([]);
    const alone = [figureOf(inTrajectory.replace('toen 14: ', ''), 14), figureOf(ofType, 9)];
    expect(sumsOverReports({ figures: alone, facts: [] }).facts).toEqual([]);
  });

  it(
    'leaves five values for every small count',
    { timeout: rounds(60_000, 3_600_000) },
    async () => {
      const [one, other] = ['in-traject', 'trajecten'].map((id) => {
        const table = declaredTables.get(id);
        return table ? [table] : [];
      });
      for (let seed = 1; seed <= rounds(3, 100); seed += 1) {
        await fillTables(file.db, randomCaseload(seed, 200));
        const together = await countTables(file.db, in2018, [...(one ?? []), ...(other ?? [])]);
        for (const [first = [], second = []] of [
          [one, other],
          [other, one],
        ]) {
          const before = await countTables(file.db, in2018, first);
          const made = await protectTables(before, rounding);
          const left = { id: 1, way: 'afronden', smallestGroup: 5 } as const;
          const earlier: EarlierExport[] = [{ ...left, figures: made.figures ?? [] }];
          const after = await countTables(file.db, in2018, second);
          const shown = await protectTables(after, { ...rounding, earlier });
          const faults = await auditPair(
            { exact: before, shown: made.tables },
            { exact: after, shown: shown.tables },
            together,
          );
          expect(faults, `seed ${String(seed)}`).toEqual([]);
        }
      }
    },
  );

  it(
    'is that who left of a group settled in the years of that group',
    { timeout: rounds(60_000, 3_600_000) },
    async () => {
      const table = (id: string) => [declaredTables.get(id)].filter((each) => each !== undefined);
      for (let seed = 3; seed < 3 + rounds(1, 30); seed += 1) {
        await fillTables(file.db, randomCaseload(seed, 200));
        for (const lines of ['cohort', 'cohort-jaren']) {
          const together = await countTables(file.db, in2018, [
            ...table('uitstroom'),
            ...table(lines),
          ]);
          for (const [first = '', second = ''] of [
            ['uitstroom', lines],
            [lines, 'uitstroom'],
          ]) {
            const rules = { ...rounding, secret: 's2' };
            const before = await countTables(file.db, in2018, table(first));
            const made = await protectTables(before, rules);
            const left = { id: 1, way: 'afronden', smallestGroup: 5 } as const;
            const earlier: EarlierExport[] = [{ ...left, figures: made.figures ?? [] }];
            const after = await countTables(file.db, in2018, table(second));
            const shown = await protectTables(after, { ...rules, earlier });
            const faults = await auditPair(
              { exact: before, shown: made.tables },
              { exact: after, shown: shown.tables },
              together,
            );
            expect(faults, `seed ${String(seed)}, ${first} before ${second}`).toEqual([]);
          }
        }
      }
    },
  );
});
