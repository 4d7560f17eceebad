import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { orderOf, productOf, wholly, type OrderWish } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let fundId: number;
let productId: number;
let clientId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  fundId = await addFundRows(db, { name: 'Participatiebudget', years: { 2019: 10_000_00 } });
  productId = await productOf(db, 'Jobcoaching');
  clientId = await addClient(db, { number: 'K1' });
});
afterEach(async () => {
  expect((await file.backend.ask('budget.check', {})).faults).toEqual([]);
  await file.cleanup();
});

const order = (unitPriceCents: number, wish: Partial<OrderWish> = {}) =>
  file.backend.ask(
    'purchasing.order',
    orderOf({
      productId,
      clientIds: [clientId],
      unitPriceCents,
      funding: wholly(fundId),
      startDate: '2019-10-01',
      budgetYear: 2019,
      ...wish,
    }),
  );

/** Amount, committed and free of 2019 and 2020. */
async function years(of = fundId) {
  const found = await file.backend.ask('budget.fund', { fundId: of, year: 2019 });
  return [2019, 2020].map((year) => {
    const one = found.years.find((money) => money.year === year);
    return [one?.amountCents, one?.committedCents, one?.freeCents];
  });
}

const invoice = async (lineId: number, amountCents: number, budgetYear: number) => {
  const booked = await file.backend.ask('purchasing.recordInvoice', {
    invoiceNumber: `F-${amountCents}-${budgetYear}`,
    invoicedOn: '2019-12-10',
    paidOn: null,
    budgetYear,
    lines: [{ lineId, amountCents }],
  });
  return booked.changeId;
};

it('takes an order of two funds along only when both do', async () => {
  const db = file.backend.db();
  const other = await addFundRows(db, { name: 'SPUK', years: { 2019: 10_000_00 } });
  const whole = await addFundRows(db, { name: 'ESF', amountCents: 10_000_00 });
  await order(3_000_00, {
    funding: {
      way: 'procent',
      parts: [
        { fundId, weight: 5_000 },
        { fundId: other, weight: 3_000 },
        { fundId: whole, weight: 2_000 },
      ],
    },
  });
  const refused = await file.backend.refused('budget.changeYear', {
    year: 2019,
    choices: [{ fundId, choice: 'orders' }],
  });
  expect(refused.message).toContain('Order 2019-0001 wordt betaald uit SPUK en Participatiebudget');
  const both = await file.backend.ask('budget.changeYear', {
    year: 2019,
    choices: [
      { fundId, choice: 'orders' },
      { fundId: other, choice: 'alles' },
    ],
  });
  expect(both).toMatchObject({ movedCents: 1_500_00 + 900_00 + 9_100_00, movedLines: 1 });
  expect(await years(other)).toEqual([
    [0, 0, 0],
    [10_000_00, 900_00, 9_100_00],
  ]);
});

it('leaves the orders that stay in their year with their money, also when it is done again or undone', async () => {
  const { order: course } = await order(3_000_00);
  const { order: coaching } = await order(1_000_00);
  const before = await years();
  const change2019 = (staying: number[]) =>
    file.backend.ask('budget.changeYear', {
      year: 2019,
      choices: [{ fundId, choice: 'alles' }],
      staying,
    });
  const { changeId, ...moved } = await change2019([course.id]);
  expect(moved).toEqual({ movedCents: 7_000_00, movedLines: 1 });
  const after = [
    [3_000_00, 3_000_00, 0],
    [7_000_00, 1_000_00, 6_000_00],
  ];
  expect(await years()).toEqual(after);
  expect((await change2019([course.id])).changeId).toBe(0);
  // What stayed is still bought: its invoice is of the old year.
  const billed = await invoice(course.lines[0]?.id ?? 0, 500_00, 2019);
  await file.backend.ask('caseload.undoChange', { changeId: billed });

  const again = await change2019([]);
  expect(again).toMatchObject({ movedCents: 3_000_00, movedLines: 1 });
  await file.backend.ask('caseload.undoChange', { changeId: again.changeId });
  expect(await years()).toEqual(after);
  await file.backend.ask('caseload.undoChange', { changeId });
  expect(await years()).toEqual(before);
  expect(coaching.id).not.toBe(course.id);
});

it('takes one fund along and not another when the order of both stays', async () => {
  const other = await addFundRows(file.backend.db(), { name: 'SPUK', years: { 2019: 10_000_00 } });
  const { order: both } = await order(2_000_00, {
    funding: {
      way: 'procent',
      parts: [
        { fundId, weight: 5_000 },
        { fundId: other, weight: 5_000 },
      ],
    },
  });
  await order(100_00);
  expect(
    await file.backend.ask('budget.changeYear', {
      year: 2019,
      choices: [{ fundId, choice: 'orders' }],
      staying: [both.id],
    }),
  ).toMatchObject({ movedCents: 100_00, movedLines: 1 });
  expect(await years(other)).toEqual([
    [10_000_00, 1_000_00, 9_000_00],
    [undefined, undefined, undefined],
  ]);
});
