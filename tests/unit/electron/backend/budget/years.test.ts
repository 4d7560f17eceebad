import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { YearChoice } from '#shared/budget/years.ts';
import { addClient } from '../../../../support/caseload.ts';
import {
  orderOf,
  type OrderWish,
  productOf,
  seen,
  wholly,
} from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { deciding } from '../../../../support/with-roles.ts';

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

const change = (choice: YearChoice, of = fundId) =>
  file.backend.ask('budget.changeYear', { year: 2019, choices: [{ fundId: of, choice }] });

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

describe('budget.closing', () => {
  it('shows what is open, unpaid and free at the end of a year, of funds with years', async () => {
    await addFundRows(file.backend.db(), { name: 'Hele periode', amountCents: 5 });
    const { order: placed } = await order(3_000_00);
    await invoice(placed.lines[0]?.id ?? 0, 1_000_00, 2019);
    await order(500_00, { budgetYear: 2020 });
    expect(await file.backend.ask('budget.closing', { year: 2019 })).toEqual([
      {
        fundId,
        name: 'Participatiebudget',
        amountCents: 10_000_00,
        committedCents: 2_000_00,
        invoicedCents: 1_000_00,
        paidCents: 0,
        freeCents: 7_000_00,
        openOrders: [
          {
            orderId: placed.id,
            orderNumber: '2019-0001',
            what: 'Jobcoaching',
            clientNumber: 'K1',
            participants: 0,
            lineId: placed.lines[0]?.id,
            startsOn: '2019-10-01',
            endsOn: null,
            openCents: 2_000_00,
            waiting: false,
          },
        ],
        unpaidInvoices: 1,
        movedCents: 0,
      },
    ]);
  });
});

describe('budget.changeYear', () => {
  it('moves nothing, what is free, the open orders with their money, or both', async () => {
    const { order: placed } = await order(3_000_00);
    await invoice(placed.lines[0]?.id ?? 0, 1_000_00, 2019);
    expect(await change('niets')).toEqual({ changeId: 0, movedCents: 0, movedLines: 0 });

    const free = await change('vrij');
    expect(free).toMatchObject({ movedCents: 7_000_00, movedLines: 0 });
    expect(await years()).toEqual([
      [3_000_00, 2_000_00, 0],
      [7_000_00, 0, 7_000_00],
    ]);
    await file.backend.ask('caseload.undoChange', { changeId: free.changeId });

    const orders = await change('orders');
    expect(orders).toMatchObject({ movedCents: 2_000_00, movedLines: 1 });
    expect(await years()).toEqual([
      [8_000_00, 0, 7_000_00],
      [2_000_00, 2_000_00, 0],
    ]);
    await file.backend.ask('caseload.undoChange', { changeId: orders.changeId });

    await file.backend.ask('budget.saveDecision', {
      id: null,
      fundId,
      kind: 'begroting',
      budgetYear: 2020,
      date: '2019-12-01',
      reference: '',
      headcount: null,
      rateCents: null,
      amountCents: 12_000_00,
    });
    expect(await change('alles')).toMatchObject({ movedCents: 9_000_00, movedLines: 1 });
    expect(await years()).toEqual([
      [1_000_00, 0, 0],
      [21_000_00, 2_000_00, 19_000_00],
    ]);
    const [closing] = await file.backend.ask('budget.closing', { year: 2019 });
    expect(closing).toMatchObject({ openOrders: [], movedCents: 9_000_00 });
  });

  it('moves only what is still there when it is done again', async () => {
    await order(3_000_00);
    await change('alles');
    expect(await change('alles')).toEqual({ changeId: 0, movedCents: 0, movedLines: 0 });
    await file.backend.ask('budget.reallocate', {
      fromFundId: await addFundRows(file.backend.db(), { name: 'Rijk', amountCents: 400_00 }),
      fromYear: null,
      toFundId: fundId,
      toYear: 2019,
      amountCents: 400_00,
      date: '2019-12-31',
      reference: 'B1',
    });
    await order(100_00);
    expect(await change('alles')).toMatchObject({ movedCents: 400_00, movedLines: 1 });
    expect((await years())[0]).toEqual([0, 0, 0]);
  });

  it('leaves old invoices in their year, and books new ones in the new', async () => {
    const { order: placed } = await order(3_000_00);
    const lineId = placed.lines[0]?.id ?? 0;
    await invoice(lineId, 1_000_00, 2019);
    await change('orders');
    await invoice(lineId, 2_000_00, 2020);
    const { years: all } = await file.backend.ask('budget.fund', { fundId, year: 2020 });
    expect(all).toMatchObject([
      { year: 2019, invoicedCents: 1_000_00, committedCents: 0, freeCents: 7_000_00 },
      { year: 2020, invoicedCents: 2_000_00, committedCents: 0 },
    ]);
  });

  it('gives a year without a decision what moved into it and no more, and asks for the decision', async () => {
    await order(1_000_00);
    await change('alles');
    const page = await file.backend.ask('budget.fund', { fundId, year: 2020 });
    expect(page.position).toMatchObject({ amountCents: 10_000_00, freeCents: 9_000_00 });
    expect(page.warnings.map(({ kind }) => kind)).toContain('no-decision');
    const dear = { budgetYear: 2020, startDate: '2020-01-10' };
    await expect(order(9_000_01, dear)).rejects.toThrow();
    await order(9_000_00, dear);
  });

  it('is not undone once an invoice was booked in the new year, also when that year has more', async () => {
    await file.backend
      .db()
      .insertInto('fund_entry')
      .values({
        fund_id: fundId,
        kind: 'begroting',
        budget_year: 2020,
        date: '2019-01-01',
        amount_cents: 50_000_00,
      })
      .execute();
    const { order: placed } = await order(1_000_00);
    const { changeId } = await change('orders');
    const booked = await invoice(placed.lines[0]?.id ?? 0, 400_00, 2020);
    const refused = await file.backend.refused('caseload.undoChange', { changeId });
    expect(refused.message).toContain('geboekt uit het budget van 2020');
    await file.backend.ask('caseload.undoChange', { changeId: booked });
    await file.backend.ask('caseload.undoChange', { changeId });
    expect((await years())[0]).toEqual([10_000_00, 1_000_00, 9_000_00]);
    // What was booked from the new year before the year change, that change did not do.
    await invoice(placed.lines[0]?.id ?? 0, 300_00, 2020);
    const again = await change('orders');
    await file.backend.ask('caseload.undoChange', { changeId: again.changeId });
  });

  it('is undone as one change, but not once the money was spent in the new year', async () => {
    await file.backend.ask('budget.saveDecision', {
      id: null,
      fundId,
      kind: 'begroting',
      budgetYear: 2020,
      date: '2019-12-01',
      reference: '',
      headcount: null,
      rateCents: null,
      amountCents: 0,
    });
    const before = await years();
    const { changeId } = await change('vrij');
    const spent = await order(4_000_00, { budgetYear: 2020, startDate: '2020-01-10' });
    const refused = await file.backend.refused('caseload.undoChange', { changeId });
    expect(refused.message).toContain('van 2020 komt dan €\u00a04.000,00 tekort');
    await file.backend.ask('caseload.undoChange', { changeId: spent.changeId });
    const undone = await file.backend.ask('caseload.undoChange', { changeId });
    expect(await years()).toEqual(before);
    await file.backend.ask('caseload.undoChange', { changeId: undone.changeId });
    expect((await years())[1]).toEqual([10_000_00, 0, 10_000_00]);
  });

  it('takes orders along that wait for approval, without money', async () => {
    const db = file.backend.db();
    await file.backend.ask('budget.saveMandate', { mandateCents: 100_00 });
    await deciding(db, false);
    const { order: placed } = await order(3_000_00);
    expect(placed.status).toBe('wacht-op-akkoord');
    await deciding(db, true);
    const [closing] = await file.backend.ask('budget.closing', { year: 2019 });
    expect(closing?.openOrders).toMatchObject([
      { orderId: placed.id, openCents: 0, waiting: true },
    ]);
    expect(await change('orders')).toMatchObject({ movedCents: 0, movedLines: 1 });
    const orderId = placed.id;
    await file.backend.ask('purchasing.decideOrder', {
      orderId,
      approved: true,
      before: seen(await file.backend.ask('purchasing.orderDetail', { orderId })),
    });
    expect(await years()).toEqual([
      [10_000_00, 0, 10_000_00],
      [null, 3_000_00, null],
    ]);
  });

  it('refuses a fund that ends before the next year, and one without years', async () => {
    const db = file.backend.db();
    const ended = await addFundRows(db, {
      name: 'Tijdelijk',
      years: { 2019: 5_00 },
      spendUntil: '2019-12-31',
    });
    const whole = await addFundRows(db, { name: 'Hele periode', amountCents: 5_00 });
    for (const [of, words] of [
      [ended, 'te besteden tot en met 31-12-2019'],
      [whole, 'één bedrag voor de hele looptijd'],
    ] as const) {
      const refused = await file.backend.refused('budget.changeYear', {
        year: 2019,
        choices: [
          { fundId, choice: 'vrij' },
          { fundId: of, choice: 'vrij' },
        ],
      });
      expect(refused).toMatchObject({ code: 'conflict', field: 'choices.1.choice' });
      expect(refused.message).toContain(words);
    }
    expect(await change('niets', ended)).toMatchObject({ movedCents: 0 });
  });
});
