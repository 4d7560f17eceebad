import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAmountRow } from '../../../../../support/money-rows.ts';
import { readFundCourse } from '../../../../../../electron/backend/evaluation/derived/fund-course.ts';
import { readModelOf } from '../../../../../../electron/backend/evaluation/engine/read-model.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
  const trajectory = { person: 1, type: 1, end: null, status: 'loopt' as const };
  await fillTables(file.db, {
    types: [{ id: 1, name: 'Jobcoaching' }],
    funds: [
      { id: 1, name: 'Akkoord' },
      { id: 2, name: 'Leeg' },
    ],
    persons: [
      {
        id: 1,
        household: 1,
        nationality: null,
        settled: '2015-01-01',
        groupByHand: null,
        buddy: null,
      },
    ],
    outflows: [],
    trajectories: [
      { id: 1, ...trajectory, start: '2017-12-31' },
      { id: 2, ...trajectory, start: '2018-01-31' },
      { id: 3, ...trajectory, start: '2018-03-15' },
      { id: 4, ...trajectory, start: '2018-03-16' },
    ],
    importedCosts: [
      { trajectory: 1, fund: 1, cents: 100 },
      { trajectory: 2, fund: 1, cents: 20 },
      { trajectory: 3, fund: 1, cents: 3 },
      { trajectory: 4, fund: 1, cents: 4 },
    ],
    orders: [],
    invoices: [],
    measurements: [],
  });
  await addAmountRow(file.db, 1, 1000);
});
afterAll(() => file.cleanup());

const courseOf = async (from: string, until: string) => {
  const { moments, funds } = await readFundCourse(readModelOf(file.db), { from, until });
  return moments.map((moment, at) => [moment, funds[0]?.left?.[at]]);
};

describe('what is left of a fund', () => {
  it('is told at the end of each month', async () => {
    expect(await courseOf('2018-01-01', '2018-03-31')).toEqual([
      ['Begin', 900],
      ['eind jan 2018', 880],
      ['eind feb 2018', 880],
      ['eind mrt 2018', 873],
    ]);
  });

  it('is told of the last day when that is no end of a month', async () => {
    expect(await courseOf('2018-01-31', '2018-03-15')).toEqual([
      ['Begin', 900],
      ['eind jan 2018', 880],
      ['eind feb 2018', 880],
      ['15 mrt 2018', 877],
    ]);
    expect(await courseOf('2018-03-16', '2018-03-16')).toEqual([
      ['Begin', 877],
      ['16 mrt 2018', 873],
    ]);
  });

  it('is told of quarters and of years in a long period, with the end of it', async () => {
    const [first, ...rest] = await courseOf('2015-02-01', '2018-03-15');
    expect([first, rest[0], rest.at(-2), rest.at(-1)]).toEqual([
      ['Begin', 1000],
      ['eind mrt 2015', 1000],
      ['eind dec 2017', 900],
      ['15 mrt 2018', 877],
    ]);
  });
});
