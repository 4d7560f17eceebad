import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { orderOf, productOf } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let shared: number;
let other: number;
let whole: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const { backend } = file;
  const db = backend.db();
  shared = await addFundRows(db, { name: 'SPUK', years: { 2019: 9_000_00, 2020: 9_000_00 } });
  other = await addFundRows(db, { name: 'Participatiebudget', years: { 2019: 9_000_00 } });
  whole = await addFundRows(db, { name: 'ESF', amountCents: 9_000_00 });
  const clientId = await addClient(db, {
    number: 'K1',
    trajectories: [{ type: 'Jobcoaching', start: '2019-03-01' }],
  });
  const { id } = await db.selectFrom('trajectory').select('id').executeTakeFirstOrThrow();
  await db
    .insertInto('imported_cost')
    .values({ trajectory_id: id, fund_id: shared, amount_cents: 777_00 })
    .execute();
  const order = async (unitPriceCents: number, parts: readonly (readonly [number, number])[]) => {
    const placed = await backend.ask(
      'purchasing.order',
      orderOf({
        productId: await productOf(db, 'Jobcoaching'),
        clientIds: [clientId],
        unitPriceCents,
        startDate: '2019-10-01',
        budgetYear: 2019,
        funding: {
          way: 'procent',
          parts: parts.map(([fundId, weight]) => ({ fundId, weight })),
        },
      }),
    );
    return placed.order;
  };
  const first = await order(1_450_00, [
    [shared, 4_000],
    [other, 6_000],
  ]);
  const second = await order(1_000_01, [
    [whole, 5_000],
    [shared, 5_000],
  ]);
  const cancelled = await order(50_00, [[shared, 10_000]]);
  await backend.ask('purchasing.cancelOrder', { orderId: cancelled.id });
  const bills: readonly (readonly [number, number, number, string | null])[] = [
    [first.lines[0]?.id ?? 0, 300_33, 2019, null],
    [second.lines[0]?.id ?? 0, 100_01, 2020, '2019-12-30'],
  ];
  for (const [place, [lineId, amountCents, budgetYear, paidOn]] of bills.entries()) {
    await backend.ask('purchasing.recordInvoice', {
      invoiceNumber: `F-${place}`,
      invoicedOn: '2019-12-10',
      paidOn,
      budgetYear,
      lines: [{ lineId, amountCents }],
    });
  }
});
afterEach(() => file.cleanup());

const keys = ['committedCents', 'invoicedCents', 'paidCents'] as const;

it('tells what this fund pays of each order, so that they add up to the row of the fund', async () => {
  const of = [
    [shared, 2019],
    [shared, 2020],
    [other, 2019],
    [whole, null],
  ] as const;
  for (const [fundId, year] of of) {
    const { orders, importedCents } = await file.backend.ask('budget.orders', { fundId, year });
    const { position } = await file.backend.ask('budget.fund', { fundId, year: year ?? 2019 });
    const sums = keys.map((key) => orders.reduce((cents, order) => cents + order[key], 0));
    sums[2] = (sums[2] ?? 0) + importedCents;
    expect(sums, `${fundId} ${year}`).toEqual(keys.map((key) => position[key]));

    const csv = await file.backend.ask('budget.document', {
      kind: 'orders',
      fundId,
      year,
      format: 'csv',
    });
    const total = csv.content
      .split('\r\n')
      .map((line) => line.split(';'))
      .find(([name]) => name === 'Samen');
    expect(total?.slice(-3)).toEqual(
      sums.map((cents) => (cents / 100).toFixed(2).replace('.', ',')),
    );
  }
});

it('keeps what the whole order costs beside it', async () => {
  const { orders, importedCents } = await file.backend.ask('budget.orders', {
    fundId: shared,
    year: 2019,
  });
  expect(
    orders.map(({ status, amountCents, wholeCents }) => [status, amountCents, wholeCents]),
  ).toEqual([
    ['geannuleerd', 50_00, 50_00],
    ['vastgelegd', 500_00, 1_000_01],
    ['vastgelegd', 580_00, 1_450_00],
  ]);
  expect(importedCents).toBe(777_00);
  const later = await file.backend.ask('budget.orders', { fundId: shared, year: 2020 });
  expect(later).toMatchObject({
    orders: [{ amountCents: 0, wholeCents: 1_000_01, paidCents: 50_00 }],
    importedCents: 0,
  });
});

it('tells what this fund pays of each invoice, with the whole beside it', async () => {
  const listed = async (fundId: number, year: number | null) =>
    (await file.backend.ask('budget.invoices', { fundId, year })).map(
      ({ invoiceNumber, amountCents, wholeCents }) => [invoiceNumber, amountCents, wholeCents],
    );
  expect((await listed(shared, null)).sort()).toEqual([
    ['F-0', 120_13, 300_33],
    ['F-1', 50_00, 100_01],
  ]);
  expect(await listed(shared, 2020)).toEqual([['F-1', 50_00, 100_01]]);
  expect(await listed(other, null)).toEqual([['F-0', 180_20, 300_33]]);
});

it('tells of a year without a fund what of each order is of it', async () => {
  const { orders, importedCents } = await file.backend.ask('budget.orders', {
    fundId: null,
    year: 2020,
  });
  expect(orders).toMatchObject([{ amountCents: 0, paidCents: 100_01, wholeCents: 1_000_01 }]);
  expect(importedCents).toBe(0);
});

it('prints of an order that went to the next year where it is', async () => {
  const choices = [shared, other].map((fundId) => ({ fundId, choice: 'orders' as const }));
  await file.backend.ask('budget.changeYear', { year: 2019, choices });
  const list = { kind: 'orders', fundId: shared, year: 2019, format: 'csv' } as const;
  const { content } = await file.backend.ask('budget.document', list);
  expect(content).toContain('vastgelegd, naar 2020');
  expect(content).toContain(
    'Hele order is wat de hele order kost. De andere bedragen zijn alleen wat dit fonds betaalt, en daarvan wat van dit jaar is.',
  );
});
