import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { countTables } from '../../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { hideTogether } from '../../../../../../../electron/backend/evaluation/protection/hiding/hide-together.ts';
import { auditHiding } from '../../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { rounds } from '../../../../../../support/long.ts';
import { fillTables, type PlainCaseload } from '../../../../../../support/plain-caseload.ts';
import { noOutcomes } from '../../../../../../support/plain-outcomes.ts';
import { randomCaseload } from '../../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../../support/team-file.ts';

/* What can not yet have happened is 0, and everybody knows it: nothing may be hidden behind it. */

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

async function reportOf(ids: readonly string[], period: Period, smallestGroup: number) {
  const declared = ids.flatMap((id) => declaredTables.get(id) ?? []);
  const counted = await countTables(file.db, period, declared);
  const rules = { way: 'verbergen', smallestGroup, secret: 'geheim', earlier: [] } as const;
  const { tables } = await hideTogether(counted, rules);
  return { tables, faults: await auditHiding(counted, tables, { smallestGroup }) };
}

/** So many who left in 2018, of whom some came back, and some began to work. */
function whoLeft(many: number, back: number): PlainCaseload {
  const persons = Array.from({ length: many }, (_, at) => at + 1);
  return {
    types: [],
    funds: [],
    persons: persons.map((id) => ({
      id,
      household: id,
      nationality: null,
      settled: id % 3 === 0 ? '2018-02-01' : '2016-01-01',
      groupByHand: null,
      buddy: null,
    })),
    outflows: persons.map((person) => ({ person, kind: 'betaald-werk', date: '2018-08-01' })),
    trajectories: [],
    importedCosts: [],
    orders: [],
    invoices: [],
    measurements: [],
    outcomes: {
      ...noOutcomes,
      benefits: persons.slice(0, back).map((person) => ({
        person,
        kind: 'volledig',
        start: '2018-09-15',
        end: null,
        reason: null,
      })),
      jobs: persons.map((person) => ({
        person,
        start: '2018-08-01',
        end: person <= back ? '2018-08-20' : null,
        ownLevel: null,
      })),
    },
  };
}

describe('hiding beside what the calendar tells', () => {
  const outcomes = ['duurzame-uitstroom', 'uitval-werk', 'wachttijden', 'cohort-jaren'];

  it.each([
    [5, 1, '2018-12-31'],
    [5, 2, '2018-12-31'],
    [10, 4, '2018-12-31'],
    [10, 4, '2018-12-30'],
    [20, 4, '2018-12-31'],
    [20, 9, '2018-12-31'],
  ])('hides nobody behind a 0 that everybody knows: %d, %d', async (group, back, until) => {
    await fillTables(file.db, whoLeft(64, back));
    for (const from of ['2018-01-01', '2018-07-01']) {
      const { tables, faults } = await reportOf(outcomes, { from, until }, group);
      expect(faults).toEqual([]);
      const [first] = tables;
      // Nobody can be out for a year already, so the few who came back must be behind another figure.
      const [out, returned, early, all] = first?.cells[2] ?? [];
      expect(out).toBe(0);
      expect(returned).toBeNull();
      expect([early, all]).toContain(null);
    }
  });

  it(
    'withstands who has a calendar, in any caseload',
    { timeout: rounds(120_000, 3_600_000) },
    async () => {
      for (let seed = 1; seed <= rounds(2, 40); seed += 1) {
        await fillTables(file.db, randomCaseload(seed + 400, 200));
        for (const [smallestGroup, from, until] of [
          [5, '2018-01-01', '2018-12-31'],
          [10, '2018-07-01', '2018-12-31'],
          [20, '2018-01-01', '2019-06-30'],
        ] as const) {
          const { faults } = await reportOf(outcomes, { from, until }, smallestGroup);
          expect(faults, `seed ${seed}, ${smallestGroup}`).toEqual([]);
        }
      }
    },
  );
});
