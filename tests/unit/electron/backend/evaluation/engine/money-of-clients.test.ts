import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addInvoiceRows, addOrderRows, addAmountRow } from '../../../../../support/money-rows.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { readFundCourse } from '../../../../../../electron/backend/evaluation/derived/fund-course.ts';
import { readTeamCosts } from '../../../../../../electron/backend/evaluation/derived/team-costs.ts';
import { readModelOf } from '../../../../../../electron/backend/evaluation/engine/read-model.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const sumsOf = async (view: 'eval_cost' | 'eval_other_cost' | 'fund_money') =>
  new Map(
    (
      await file.db
        .selectFrom(view)
        .select((eb) => ['fund_id', eb.fn.sum<number>('amount_cents').as('cents')])
        .groupBy('fund_id')
        .execute()
    ).map(({ fund_id, cents }) => [fund_id, cents]),
  );

const seeds = Array.from({ length: rounds(4, 60) }, (_, index) => 7100 + index);

describe('the money that is evaluated', () => {
  it.each(seeds)('is every euro of each fund, and never below zero (%i)', async (seed) => {
    await fillTables(file.db, randomCaseload(seed, 60));
    const [costs, others, money] = [
      await sumsOf('eval_cost'),
      await sumsOf('eval_other_cost'),
      await sumsOf('fund_money'),
    ];
    for (const [fund, cents] of money) {
      expect((costs.get(fund) ?? 0) + (others.get(fund) ?? 0), String(fund)).toBe(cents);
    }
    const below = await file.db
      .selectFrom('eval_cost')
      .select('amount_cents')
      .where('amount_cents', '<', 0)
      .execute();
    expect(below).toEqual([]);
  });

  it('has a credit taken off the last invoices before it', async () => {
    const plain = randomCaseload(1, 1);
    await fillTables(file.db, {
      ...plain,
      trajectories: [
        { id: 1, person: 1, type: 1, start: '2017-01-01', end: null, status: 'loopt' },
      ],
      importedCosts: [],
      orders: [],
      invoices: [],
      otherOrders: [{ kind: 'personeel', person: null, fund: 2, cents: 90_00, on: '2018-05-01' }],
      measurements: [],
    });
    const { lineIds } = await addOrderRows(file.db, {
      number: 'O-1',
      lines: [{ trajectoryId: 1, shares: [{ fundId: 2, cents: 150_00 }] }],
      orderedOn: '2016-12-01',
    });
    const lineId = lineIds[0] ?? 0;
    for (const [number, invoicedOn, cents] of [
      ['F-1', '2017-03-01', 100_00],
      ['F-2', '2018-03-01', 50_00],
      ['F-3', '2019-03-01', -60_00],
    ] as const) {
      await addInvoiceRows(file.db, { number, invoicedOn, lines: [{ lineId, cents }] });
    }
    const rows = await file.db
      .selectFrom('eval_cost')
      .select(['date', 'amount_cents', 'stage'])
      .orderBy('date')
      .execute();
    expect(rows).toEqual([
      { date: '2016-12-01', amount_cents: 60_00, stage: 'vastgelegd' },
      { date: '2017-03-01', amount_cents: 90_00, stage: 'gefactureerd' },
    ]);
    const db = readModelOf(file.db);
    expect(await readTeamCosts(db, { from: '2018-01-01', until: '2018-12-31' })).toEqual([
      { kind: 'personeel', fundName: 'Participatiebudget', cents: 90_00 },
    ]);
    expect(await readTeamCosts(db, { from: '2019-01-01', until: '2019-12-31' })).toEqual([]);
    await addAmountRow(file.db, 2, 1_000_00);
    const { funds } = await readFundCourse(db, { from: '2018-01-01', until: '2019-12-31' });
    const left = funds.find(({ id }) => id === 2)?.left;
    expect([left?.at(0), left?.at(-1)]).toEqual([850_00, 760_00]);
  });
});
