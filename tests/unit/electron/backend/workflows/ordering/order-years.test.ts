import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderWish } from '../../../../../support/money-calls.ts';
import { changeOf, OrderingTeam } from '../../../../../support/ordering-team.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';

let team: OrderingTeam;
let fundId: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, { name: 'F' });
});
afterEach(() => team.file.cleanup());

const refused = (more: Partial<OrderWish>, fund = fundId) =>
  team.backend.refused('purchasing.order', team.wish(1_00, fund, more));

const staff: Partial<OrderWish> = {
  costKind: 'personeel',
  productId: null,
  description: 'Klantmanager',
  unit: 'maand',
  startDate: '2019-07-01',
  endDate: '2019-12-31',
  budgetYear: 2019,
  lines: [{ clientId: null, quantityHundredths: 600, unitPriceCents: 5_000_00 }],
  fteHundredths: 100,
};

describe('the budget year of an order', () => {
  it('is one in which it runs, or this year', async () => {
    const until = { startDate: '2020-01-15', endDate: '2021-06-30' };
    for (const budgetYear of [2018, 2022]) {
      expect(await refused({ ...until, budgetYear })).toMatchObject({ field: 'budgetYear' });
    }
    for (const budgetYear of [2019, 2020, 2021]) {
      await team.order(1_00, fundId, { ...until, budgetYear });
    }
    expect(await refused({ budgetYear: 2035 })).toMatchObject({ field: 'budgetYear' });
  });

  it('is not after the end of its fund', async () => {
    const own = await addFundRows(team.db, { name: 'Kort', spendUntil: '2020-12-31' });
    const late = { endDate: '2021-06-30', budgetYear: 2021 };
    const error = await refused(late, own);
    expect(error.code).toBe('fund-blocked');
    expect(error.message).toContain('niet in budgetjaar 2021');
    const overrides = [
      { fundId: own, condition: 'spendingPeriod' as const, reason: 'Verlenging is toegezegd' },
    ];
    await team.order(1_00, own, { ...late, overrides });
  });

  it('is told to be over once it was changed over', async () => {
    const own = await addFundRows(team.db, { name: 'Jaren', years: { 2019: 100_00, 2020: 0 } });
    const wish = team.wish(1_00, own, { startDate: '2019-12-01', budgetYear: 2019 });
    expect((await team.backend.ask('purchasing.checkOrder', wish)).warnings).toEqual([]);
    await team.backend.ask('budget.changeYear', {
      year: 2019,
      choices: [{ fundId: own, choice: 'alles' }],
    });
    const { warnings } = await team.backend.ask('purchasing.checkOrder', wish);
    expect(warnings).toEqual([expect.stringContaining('jaarovergang van 2019')]);
  });

  it('is none of before 2000', async () => {
    const error = await refused({ ...staff, startDate: '1999-07-01', endDate: '2001-06-30' });
    expect(error).toMatchObject({ code: 'invalid-input', field: 'startDate' });
  });
});

describe('changing an order', () => {
  it('does not let staff go on into another year', async () => {
    const { order } = await team.order(0, fundId, staff);
    for (const endDate of ['2020-12-31', '2018-12-31']) {
      const change = changeOf(order, 5_000_00, { endDate });
      const error = await team.backend.refused('purchasing.changeOrder', change);
      expect(error).toMatchObject({ code: 'invalid-input', field: 'endDate' });
    }
    const sooner = changeOf(order, 5_000_00, { endDate: '2019-10-31' });
    await team.backend.ask('purchasing.changeOrder', sooner);
  });

  it('makes it no more than one order can be', async () => {
    const { order } = await team.order(1_00, fundId);
    const huge = changeOf(order, 0, {
      lines: [
        {
          lineId: order.lines[0]?.id ?? 0,
          quantityHundredths: 1_000_000,
          unitPriceCents: 1_000_000_000_00,
        },
      ],
    });
    const error = await team.backend.refused('purchasing.changeOrder', huge);
    expect(error).toMatchObject({ code: 'invalid-input', field: 'lines' });
  });
});
