import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import { allTables } from '#shared/evaluation/tables/all-tables.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import {
  certainZeros,
  isNever,
  isUnlikely,
} from '../../../../../../electron/backend/evaluation/protection/certain-zeros.ts';
import { countSystem } from '../../../../../../electron/backend/evaluation/protection/facts.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { cells, sum, tableOf } from './tables.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const period = (text: string): Period => {
  const [from = '', until = ''] = text.split('..');
  return { from, until };
};

/** Days, months, quarters, half-years, years and more, also just too short and just long enough. */
const periods = [
  '2018-05-01..2018-05-01',
  '2018-02-01..2018-02-28',
  '2018-01-31..2018-04-29',
  '2018-01-31..2018-04-30',
  '2018-07-01..2018-09-30',
  '2018-01-01..2018-06-29',
  '2018-01-01..2018-06-30',
  '2018-07-01..2018-12-31',
  '2018-01-01..2018-12-30',
  '2018-01-01..2018-12-31',
  '2018-03-01..2019-02-28',
  '2017-06-01..2019-05-30',
  '2017-06-01..2019-12-31',
  '2016-01-01..2020-12-31',
].map(period);

const zerosOf = (tables: readonly CountedTable[]) =>
  certainZeros(countSystem(tables, new Map(), new Set()));

describe('the counts that everybody knows to be 0', () => {
  it(
    'are 0 in the exact figures of every table',
    { timeout: rounds(120_000, 3_600_000) },
    async () => {
      for (let seed = 1; seed <= rounds(3, 60); seed += 1) {
        await fillTables(file.db, randomCaseload(seed + 900, 350));
        for (const each of periods) {
          const tables = await countTables(file.db, each, allTables);
          const counts = tables
            .flatMap((table) => table.cells.flat())
            .filter(({ money }) => !money);
          const some = counts.filter(({ value }) => value > 0).map(({ key }) => key);
          expect(some.filter(isNever), `seed ${seed}`).toEqual([]);
          const zeros = zerosOf(tables);
          expect(some.filter((key) => zeros.has(key))).toEqual([]);
        }
      }
    },
  );

  const stillOut = (months: number, over: string) =>
    `personen|duurzaam-${months}|${over}|stillOut=["uit"]`;

  it.each([
    [stillOut(12, '2018-01-01..2018-12-30'), 'never'],
    [stillOut(12, '2018-01-01..2018-12-31'), 'unlikely'],
    [stillOut(12, '2018-01-01..2019-01-31'), 'possible'],
    [stillOut(6, '2018-01-01..2018-12-31'), 'possible'],
    ['personen|duurzaam-3|2018-01-01..2018-01-01|stillOut=["terug"]', 'never'],
    ['personen|duurzaam-3|2018-01-01..2018-12-31|stillOut=["te-vroeg"]', 'possible'],
    ['personen|banen|2018-07-01..2018-12-31|jobOutcome=["later"]', 'unlikely'],
    [
      'personen|banen|2018-07-01..2018-12-30|jobOutcome=["aan-het-werk"]|jobcoaching=["met"]',
      'never',
    ],
    ['personen|banen|2018-07-01..2018-12-30|jobOutcome=["te-vroeg"]', 'possible'],
    ['personen|gevestigd|2018-01-01..2018-03-31|waitPlan=["langer"]', 'never'],
    ['personen|gevestigd|2018-01-01..2018-03-31|waitPlan=["binnen-13-weken"]', 'possible'],
    ['personen|gevestigd|2018-01-01..2018-01-29|waitPlan=["binnen-8-weken"]', 'never'],
    ['personen|gevestigd|2018-01-01..2018-01-30|waitPlan=["binnen-8-weken"]', 'unlikely'],
    ['personen|gevestigd|2018-01-01..2018-01-30|waitPlan=["nog-niet"]', 'possible'],
    ['personen|gevestigd|waitPlan=["langer"]', 'possible'],
    ['personen|caseload|leftFullyYear=["2018"]|settlementYear=["2019"]', 'unlikely'],
    ['personen|caseload|leftFullyYear=["2018"]|settlementYear=["2018"]', 'possible'],
    ['personen|caseload|leftFullyYear=["2018"]|settlementYear=[]', 'possible'],
    [`samen:${stillOut(12, '2018-01-01..2018-06-30')}+personen|caseload`, 'possible'],
    [`samen:${[12, 24].map((at) => stillOut(at, '2018-01-01..2018-06-30')).join('+')}`, 'never'],
  ])('%s: %s', (key, how) => {
    expect(isNever(key) ? 'never' : isUnlikely(key) ? 'unlikely' : 'possible').toBe(how);
  });

  it('are parts of nobody, and what is made of them; never what somebody is in', () => {
    const cohort = (settled: string, left: string) =>
      `personen|caseload|leftFullyYear=["${left}"]|settlementYear=["${settled}"]`;
    const [a, b, wrong] = [cohort('2019', '2017'), cohort('2019', '2018'), cohort('2018', '2017')];
    const table = tableOf(
      { rij: cells({ [a]: 0, [b]: 0, t: 0, x: 0, y: 0, [wrong]: 1, u: 1 }) },
      { sums: [{ total: 't', parts: [a, b] }, sum('t = x + y'), { total: 'u', parts: [wrong] }] },
    );
    expect([...zerosOf([table])].sort()).toEqual([a, b, 't', 'x', 'y'].sort());
  });
});
