import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fundPosition } from '../../../../../../electron/backend/budget/position.ts';
import { readEvidence } from '../../../../../../electron/backend/workflows/money-documents/evidence-rows.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';

/** A fund to be spent until the end of 2019. */
let team: OrderingTeam;
let fundId: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, {
    name: 'Rijk',
    amountCents: 10_000_00,
    spendUntil: '2019-12-31',
  });
});
afterEach(() => team.file.cleanup());

const evidence = () =>
  team.db
    .transaction()
    .execute(async (trx) => readEvidence(trx, await fundPosition(trx, fundId, 2019), null));
const book = (lineId: number, more: object = {}) =>
  team.backend.ask('purchasing.recordInvoice', {
    invoiceNumber: 'F-1',
    invoicedOn: '2019-12-30',
    paidOn: null,
    budgetYear: 2019,
    lines: [{ lineId, amountCents: 100_00 }],
    ...more,
  });
const period = { startDate: '2019-12-01', budgetYear: 2019 };

describe('the period of a fund', () => {
  it('is not met by money of a budget year after its end, on paper as on ordering', async () => {
    const { order } = await team.order(200_00, fundId, period);
    const lineId = order.lines[0]?.id ?? 0;
    await book(lineId);
    await book(lineId, { invoiceNumber: 'F-2', budgetYear: 2020 });
    const marks = (await evidence()).map(({ invoiceNumber, checks }) => [
      invoiceNumber,
      checks.find(({ condition }) => condition === 'spendingPeriod')?.met,
    ]);
    expect(marks).toEqual([
      ['F-1', true],
      ['F-2', false],
    ]);
    const late = { ...period, budgetYear: 2020, endDate: '2020-02-01' };
    const wish = team.wish(100_00, fundId, late);
    const { funds } = await team.backend.ask('purchasing.checkOrder', wish);
    expect(funds[0]?.checks.find(({ condition }) => condition === 'spendingPeriod')).toMatchObject({
      met: false,
      reason: expect.stringContaining('niet in budgetjaar 2020') as string,
    });
  });
});

describe('the odd cent of a course', () => {
  it('is of the same participant on the evidence, on the page of the client and in an evaluation', async () => {
    const clientIds = [0, 1].map((at) => team.client(at));
    const { order } = await team.course(fundId, clientIds, period);
    const lineId = order.lines[0]?.id ?? 0;
    const lines = [{ lineId, amountCents: 100_01 }];
    await book(lineId, { lines });
    await book(lineId, { lines, invoiceNumber: 'F-2', paidOn: '2019-12-31' });
    const paid = (await evidence())
      .filter(({ paidOn }) => paidOn !== null)
      .map(({ amountCents }) => amountCents);
    const evaluated = await team.db
      .selectFrom('eval_cost')
      .select('amount_cents as cents')
      .where('stage', '=', 'betaald')
      .orderBy('client_id')
      .execute();
    expect(paid).toEqual(evaluated.map(({ cents }) => cents));
  });
});
