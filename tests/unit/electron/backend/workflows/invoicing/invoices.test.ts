import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/ipc/contract.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { addFund, orderOf, productOf, wholly } from '../../../../../support/purchasing.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let fundA: number;
let fundB: number;
let productId: number;
let clientIds: number[];
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  fundA = await addFund(db, { name: 'A', amountCents: 10_000_00 });
  fundB = await addFund(db, { name: 'B', years: { 2019: 5_000_00, 2020: 5_000_00 } });
  const { product } = await file.backend.ask('purchasing.saveProduct', {
    id: null,
    typeName: 'Jobcoaching',
    providerName: 'Baanbrekend',
    unit: 'uur',
    priceCents: 100_00,
    vatRate: '21',
  });
  productId = product.id;
  clientIds = [await addClient(db, { number: 'K1' }), await addClient(db, { number: 'K2' })];
});
afterEach(async () => {
  expect((await file.backend.ask('budget.check', {})).faults).toEqual([]);
  await file.cleanup();
});

/** Two clients, each for 1.000, of which A pays 60% and B 40%. */
async function order(wish: Partial<CallInput<'purchasing.order'>> = {}) {
  const placed = await file.backend.ask(
    'purchasing.order',
    orderOf({
      productId,
      clientIds,
      unitPriceCents: 1_000_00,
      funding: {
        way: 'procent',
        parts: [
          { fundId: fundA, weight: 6_000 },
          { fundId: fundB, weight: 4_000 },
        ],
      },
      ...wish,
    }),
  );
  const [first, second] = placed.order.lines;
  if (first === undefined) throw new Error('the order has no lines');
  return { orderId: placed.order.id, changeId: placed.changeId, first, second: second ?? first };
}

const invoice = (
  lines: readonly (readonly [lineId: number, amountCents: number])[],
  wish: Partial<CallInput<'purchasing.recordInvoice'>> = {},
): CallInput<'purchasing.recordInvoice'> => ({
  invoiceNumber: 'F-1',
  invoicedOn: '2020-02-01',
  paidOn: null,
  budgetYear: 2020,
  lines: lines.map(([lineId, amountCents]) => ({ lineId, amountCents })),
  ...wish,
});

const money = async (fundId: number) => {
  const funds = await file.backend.ask('budget.overview', { year: 2020 });
  const found = funds.find(({ id }) => id === fundId);
  return [found?.committedCents, found?.invoicedCents, found?.paidCents, found?.freeCents];
};

describe('purchasing.recordInvoice', () => {
  it('moves money of both funds from committed to invoiced, of several lines at once', async () => {
    const { first, second } = await order();
    expect(await money(fundA)).toEqual([1_200_00, 0, 0, 8_800_00]);
    const { invoice: booked } = await file.backend.ask(
      'purchasing.recordInvoice',
      invoice([
        [first.id, 500_00],
        [second.id, 1_000_00],
      ]),
    );
    expect(booked).toMatchObject({
      amountCents: 1_500_00,
      providerName: 'Baanbrekend',
      fundNames: ['A', 'B'],
      lines: [
        { clientNumber: 'K1', what: 'Jobcoaching', orderNumber: '2019-0001' },
        { clientNumber: 'K2', amountCents: 1_000_00 },
      ],
    });
    expect(await money(fundA)).toEqual([300_00, 900_00, 0, 8_800_00]);
    expect(await money(fundB)).toEqual([200_00, 600_00, 0, 4_200_00]);
    const page = await file.backend.ask('caseload.client', { clientId: clientIds[0] ?? 0 });
    expect(page.trajectories).toMatchObject([{ committedCents: 500_00 }]);
  });

  it('counts in the year of the invoice, and frees the year of the order', async () => {
    const { first } = await order({ budgetYear: 2019, startDate: '2019-12-31' });
    await file.backend.ask('purchasing.recordInvoice', invoice([[first.id, 1_000_00]]));
    const page = await file.backend.ask('budget.fund', { fundId: fundB, year: 2020 });
    expect(page.years).toMatchObject([
      { year: 2019, committedCents: 400_00, freeCents: 4_600_00 },
      { year: 2020, committedCents: 0, invoicedCents: 400_00, freeCents: 4_600_00 },
    ]);
  });

  it('takes more than was ordered only with a reason, and keeps it', async () => {
    const { first } = await order();
    const more = invoice([[first.id, 1_100_00]]);
    const refused = await file.backend.refused('purchasing.recordInvoice', more);
    expect(refused).toMatchObject({ code: 'conflict', field: 'reason' });
    const { invoice: booked } = await file.backend.ask('purchasing.recordInvoice', {
      ...more,
      reason: 'Twee gesprekken extra',
    });
    expect(booked.reason).toBe('Twee gesprekken extra');
    expect(await money(fundA)).toEqual([600_00, 660_00, 0, 8_740_00]);
  });

  it('opens the commitment again by a credit note, of no more than was invoiced', async () => {
    const { first } = await order();
    await file.backend.ask('purchasing.recordInvoice', invoice([[first.id, 800_00]]));
    const credit = (cents: number) => invoice([[first.id, -cents]], { invoiceNumber: 'C-1' });
    const refused = await file.backend.refused('purchasing.recordInvoice', credit(800_01));
    expect(refused).toMatchObject({ code: 'conflict', field: 'lines.0.amountCents' });
    await file.backend.ask('purchasing.recordInvoice', credit(300_00));
    expect(await money(fundA)).toEqual([900_00, 300_00, 0, 8_800_00]);
  });

  it('frees what is credited once the line is closed', async () => {
    const { first, orderId } = await order();
    await file.backend.ask('purchasing.recordInvoice', invoice([[first.id, 800_00]]));
    const close = { orderId, lineId: first.id, reason: 'Klaar' };
    await file.backend.ask('purchasing.closeLine', close);
    expect(await money(fundA)).toEqual([600_00, 480_00, 0, 8_920_00]);
    const credit = invoice([[first.id, -500_00]], { invoiceNumber: 'C-1' });
    await file.backend.ask('purchasing.recordInvoice', credit);
    expect(await money(fundA)).toEqual([600_00, 180_00, 0, 9_220_00]);
  });

  it('notices a number that the provider used before, however it is written', async () => {
    const { first, second } = await order();
    await file.backend.ask('purchasing.recordInvoice', invoice([[first.id, 1_00]]));
    const again = invoice([[second.id, 1_00]], { invoiceNumber: ' f-1 ' });
    const refused = await file.backend.refused('purchasing.recordInvoice', again);
    expect(refused).toMatchObject({ code: 'conflict', field: 'invoiceNumber' });
    expect(refused.message).toContain('2019-0001');
    const jobcoaching = await productOf(file.backend.db(), 'Sollicitatietraining');
    const other = await order({ productId: jobcoaching });
    await file.backend.ask('purchasing.recordInvoice', invoice([[other.first.id, 1_00]]));
  });

  it('refuses lines of two providers, a line twice, and what is cancelled or not approved', async () => {
    const { first, orderId } = await order();
    const training = await productOf(file.backend.db(), 'Sollicitatietraining');
    const other = await order({ productId: training });
    const fieldOf = async (lines: readonly (readonly [number, number])[]) =>
      (await file.backend.refused('purchasing.recordInvoice', invoice(lines))).field;
    const mixed = [
      [first.id, 1_00],
      [other.first.id, 1_00],
    ] as const;
    expect(await fieldOf(mixed)).toBe('lines.1.lineId');
    expect(await fieldOf([mixed[0], mixed[0]])).toBe('lines.1.lineId');
    expect(await fieldOf([[999, 1_00]])).toBe('lines.0.lineId');
    await file.backend.ask('purchasing.cancelOrder', { orderId });
    expect(await fieldOf([[first.id, 1_00]])).toBe('lines.0.lineId');
    await file.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    const db = file.backend.db();
    await db.insertInto('team_member').values({ name: 'Baas', coordinator: 1 }).execute();
    const waiting = await order();
    expect(await fieldOf([[waiting.first.id, 1_00]])).toBe('lines.0.lineId');
    const funds = await file.backend.ask('budget.overview', { year: 2020 });
    expect(funds.map(({ waitingCents }) => waitingCents)).toEqual([1_200_00, 800_00]);
  });

  it('is undone: the money is committed again; and refused while a credit counts on it', async () => {
    const { first } = await order();
    const booked = await file.backend.ask(
      'purchasing.recordInvoice',
      invoice([[first.id, 800_00]]),
    );
    const credit = await file.backend.ask(
      'purchasing.recordInvoice',
      invoice([[first.id, -800_00]], { invoiceNumber: 'C-1' }),
    );
    const refused = await file.backend.refused('caseload.undoChange', {
      changeId: booked.changeId,
    });
    expect(refused.message).toContain('creditnota');
    const removal = await file.backend.refused('purchasing.removeInvoice', {
      invoiceId: booked.invoice.id,
    });
    expect(removal.code).toBe('conflict');
    await file.backend.ask('caseload.undoChange', { changeId: credit.changeId });
    await file.backend.ask('caseload.undoChange', { changeId: booked.changeId });
    expect(await money(fundA)).toEqual([1_200_00, 0, 0, 8_800_00]);
  });
});

describe('what was bought is not undone under an invoice', () => {
  it('refuses to undo the order, its cancelling and its growing', async () => {
    const { first, orderId, changeId } = await order({ lines: [oneLine()] });
    const grown = await file.backend.ask('purchasing.changeOrder', {
      orderId,
      before: { amountCents: 1_000_00, endDate: null },
      endDate: null,
      lines: [{ lineId: first.id, quantityHundredths: 200, unitPriceCents: 1_000_00 }],
      funding: null,
      reason: 'Meer uren',
    });
    const booked = await file.backend.ask(
      'purchasing.recordInvoice',
      invoice([[first.id, 1_500_00]]),
    );
    for (const change of [grown.changeId, changeId]) {
      const refused = await file.backend.refused('caseload.undoChange', { changeId: change });
      expect(refused.code).toBe('conflict');
    }
    await file.backend.ask('purchasing.removeInvoice', { invoiceId: booked.invoice.id });
    await file.backend.ask('caseload.undoChange', { changeId: grown.changeId });
    const cancelled = await file.backend.ask('purchasing.cancelOrder', { orderId });
    await file.backend.ask('caseload.undoChange', { changeId: cancelled.changeId });
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await money(fundA)).toEqual([0, 0, 0, 10_000_00]);
  });

  it('refuses to commit again what something else took since', async () => {
    const { orderId } = await order();
    const cancelled = await file.backend.ask('purchasing.cancelOrder', { orderId });
    await order({ funding: wholly(fundA), lines: [oneLine(9_000_00)] });
    const refused = await file.backend.refused('caseload.undoChange', {
      changeId: cancelled.changeId,
    });
    expect(refused.message).toContain('A komt dan €\u00a0200,00 tekort');
  });

  const oneLine = (unitPriceCents = 1_000_00) => ({
    clientId: clientIds[0] ?? 0,
    quantityHundredths: 100,
    unitPriceCents,
  });
});

describe('purchasing.changeInvoice', () => {
  it('changes what may be changed, unless somebody else did since', async () => {
    const { first } = await order();
    const { invoice: booked } = await file.backend.ask(
      'purchasing.recordInvoice',
      invoice([[first.id, 500_00]]),
    );
    const before = {
      invoiceNumber: 'F-1',
      invoicedOn: '2020-02-01',
      paidOn: null,
      budgetYear: 2020,
    };
    const after = { ...before, invoiceNumber: 'F-01', paidOn: '2020-03-01', budgetYear: 2019 };
    const { changeId } = await file.backend.ask('purchasing.changeInvoice', {
      invoiceId: booked.id,
      before,
      ...after,
    });
    expect(await file.backend.ask('purchasing.invoices', { year: 2020 })).toEqual([]);
    expect(await file.backend.ask('purchasing.invoices', { fundId: fundB })).toMatchObject([after]);
    const late = await file.backend.refused('purchasing.changeInvoice', {
      invoiceId: booked.id,
      before,
      ...after,
    });
    expect(late.code).toBe('conflict');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await file.backend.ask('purchasing.invoices', {})).toMatchObject([before]);
  });
});

describe('purchasing.payInvoices', () => {
  it('pays many at once, once, and not before they came', async () => {
    const { first, second } = await order();
    const ids: number[] = [];
    for (const [index, line] of [first, second].entries()) {
      const { invoice: booked } = await file.backend.ask(
        'purchasing.recordInvoice',
        invoice([[line.id, 500_00]], { invoiceNumber: `F-${index}` }),
      );
      ids.push(booked.id);
    }
    const early = await file.backend.refused('purchasing.payInvoices', {
      invoiceIds: ids,
      paidOn: '2020-01-31',
    });
    expect(early.field).toBe('paidOn');
    const paid = { invoiceIds: ids, paidOn: '2020-03-01' };
    const { changeId } = await file.backend.ask('purchasing.payInvoices', paid);
    expect(await money(fundA)).toEqual([600_00, 0, 600_00, 8_800_00]);
    const twice = await file.backend.refused('purchasing.payInvoices', paid);
    expect(twice.message).toContain('01-03-2020');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await money(fundA)).toEqual([600_00, 600_00, 0, 8_800_00]);
  });
});

describe('purchasing.removeInvoice', () => {
  it('commits again what it took, and comes back by undoing', async () => {
    const { first } = await order();
    const { invoice: booked } = await file.backend.ask(
      'purchasing.recordInvoice',
      invoice([[first.id, 500_00]], { paidOn: '2020-02-02' }),
    );
    const { changeId } = await file.backend.ask('purchasing.removeInvoice', {
      invoiceId: booked.id,
    });
    expect(await money(fundA)).toEqual([1_200_00, 0, 0, 8_800_00]);
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await file.backend.ask('purchasing.invoices', {})).toEqual([booked]);
  });
});

describe('purchasing.openLines', () => {
  it('finds what is open, and what was invoiced for a credit note', async () => {
    const { first, second, orderId } = await order();
    await file.backend.ask('purchasing.recordInvoice', invoice([[first.id, 1_000_00]]));
    await file.backend.ask('purchasing.closeLine', {
      orderId,
      lineId: second.id,
      reason: 'Niet begonnen',
    });
    const lines = await file.backend.ask('purchasing.openLines', {});
    expect(lines).toMatchObject([
      {
        lineId: first.id,
        clientName: 'Voornaam Achternaam K1',
        what: 'Jobcoaching',
        amountCents: 1_000_00,
        invoicedCents: 1_000_00,
        openCents: 0,
      },
    ]);
  });
});
