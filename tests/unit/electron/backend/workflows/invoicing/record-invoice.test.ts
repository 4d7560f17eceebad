import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invoiceOf, InvoicingTeam } from '../../../../../support/invoicing.ts';
import { productOf } from '../../../../../support/money-calls.ts';
import { deciding } from '../../../../../support/with-roles.ts';

let team: InvoicingTeam;
beforeEach(async () => {
  team = await InvoicingTeam.make();
});
afterEach(() => team.end());

describe('purchasing.recordInvoice', () => {
  it('moves money of both funds from committed to invoiced, of several lines at once', async () => {
    const { first, second } = await team.order();
    expect(await team.money(team.fundA)).toEqual([1_200_00, 0, 0, 8_800_00]);
    const { invoice: booked } = await team.book([
      [first.id, 500_00],
      [second.id, 1_000_00],
    ]);
    expect(booked).toMatchObject({
      amountCents: 1_500_00,
      providerName: 'Baanbrekend',
      fundNames: ['A', 'B'],
      lines: [
        { clientNumber: 'K1', what: 'Jobcoaching', orderNumber: '2020-0001' },
        { clientNumber: 'K2', amountCents: 1_000_00 },
      ],
    });
    expect(await team.money(team.fundA)).toEqual([300_00, 900_00, 0, 8_800_00]);
    expect(await team.money(team.fundB)).toEqual([200_00, 600_00, 0, 4_200_00]);
    const page = await team.backend.ask('caseload.client', { clientId: team.clientIds[0] });
    expect(page.trajectories).toMatchObject([{ committedCents: 500_00 }]);
  });

  it('counts in the year of the invoice, and frees the year of the order', async () => {
    const { first } = await team.order({ budgetYear: 2019, startDate: '2019-12-31' });
    await team.book([[first.id, 1_000_00]]);
    const page = await team.backend.ask('budget.fund', { fundId: team.fundB, year: 2020 });
    expect(page.years).toMatchObject([
      { year: 2019, committedCents: 400_00, freeCents: 4_600_00 },
      { year: 2020, committedCents: 0, invoicedCents: 400_00, freeCents: 4_600_00 },
    ]);
  });

  it('takes more than was ordered only with a reason, and keeps it', async () => {
    const { first } = await team.order();
    const more = invoiceOf([[first.id, 1_100_00]]);
    const refused = await team.backend.refused('purchasing.recordInvoice', more);
    expect(refused).toMatchObject({ code: 'conflict', field: 'reason' });
    const { invoice: booked } = await team.backend.ask('purchasing.recordInvoice', {
      ...more,
      reason: 'Twee gesprekken extra',
    });
    expect(booked.reason).toBe('Twee gesprekken extra');
    expect(await team.money(team.fundA)).toEqual([600_00, 660_00, 0, 8_740_00]);
  });

  it('opens the commitment again by a credit note, of no more than was invoiced', async () => {
    const { first } = await team.order();
    await team.book([[first.id, 800_00]]);
    const credit = (cents: number) => invoiceOf([[first.id, -cents]], { invoiceNumber: 'C-1' });
    const refused = await team.backend.refused('purchasing.recordInvoice', credit(800_01));
    expect(refused).toMatchObject({ code: 'conflict', field: 'lines.0.amountCents' });
    await team.backend.ask('purchasing.recordInvoice', credit(300_00));
    expect(await team.money(team.fundA)).toEqual([900_00, 300_00, 0, 8_800_00]);
  });

  it('frees what is credited once the line is closed', async () => {
    const { first, orderId } = await team.order();
    await team.book([[first.id, 800_00]]);
    const close = { orderId, lineId: first.id, reason: 'Klaar' };
    await team.backend.ask('purchasing.closeLine', close);
    expect(await team.money(team.fundA)).toEqual([600_00, 480_00, 0, 8_920_00]);
    const credit = invoiceOf([[first.id, -500_00]], { invoiceNumber: 'C-1' });
    await team.backend.ask('purchasing.recordInvoice', credit);
    expect(await team.money(team.fundA)).toEqual([600_00, 180_00, 0, 9_220_00]);
  });

  it('notices a number that the provider used before, however it is written', async () => {
    const { first, second } = await team.order();
    await team.book([[first.id, 1_00]]);
    const again = invoiceOf([[second.id, 1_00]], { invoiceNumber: ' f-1 ' });
    const refused = await team.backend.refused('purchasing.recordInvoice', again);
    expect(refused).toMatchObject({ code: 'conflict', field: 'invoiceNumber' });
    expect(refused.message).toContain('2020-0001');
    const jobcoaching = await productOf(team.backend.db(), 'Sollicitatietraining');
    const other = await team.order({ productId: jobcoaching });
    await team.book([[other.first.id, 1_00]]);
  });

  it('refuses lines of two providers, a line twice, and what is cancelled or not approved', async () => {
    const { first, orderId } = await team.order();
    const training = await productOf(team.backend.db(), 'Sollicitatietraining');
    const other = await team.order({ productId: training });
    const fieldOf = async (lines: readonly (readonly [number, number])[]) =>
      (await team.backend.refused('purchasing.recordInvoice', invoiceOf(lines))).field;
    const mixed = [
      [first.id, 1_00],
      [other.first.id, 1_00],
    ] as const;
    expect(await fieldOf(mixed)).toBe('lines.1.lineId');
    expect(await fieldOf([mixed[0], mixed[0]])).toBe('lines.1.lineId');
    expect(await fieldOf([[999, 1_00]])).toBe('lines.0.lineId');
    await team.backend.ask('purchasing.cancelOrder', { orderId });
    expect(await fieldOf([[first.id, 1_00]])).toBe('lines.0.lineId');
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await deciding(team.backend.db(), false);
    const waiting = await team.order();
    expect(await fieldOf([[waiting.first.id, 1_00]])).toBe('lines.0.lineId');
    const funds = await team.backend.ask('budget.overview', { year: 2020 });
    expect(funds.map(({ waitingCents }) => waitingCents)).toEqual([1_200_00, 800_00]);
  });

  it('is undone: the money is committed again; and refused while a credit counts on it', async () => {
    const { first } = await team.order();
    const booked = await team.book([[first.id, 800_00]]);
    const credit = await team.book([[first.id, -800_00]], { invoiceNumber: 'C-1' });
    const refused = await team.backend.refused('caseload.undoChange', {
      changeId: booked.changeId,
    });
    expect(refused.message).toContain('creditnota');
    const removal = await team.backend.refused('purchasing.removeInvoice', {
      invoiceId: booked.invoice.id,
    });
    expect(removal.code).toBe('conflict');
    await team.backend.ask('caseload.undoChange', { changeId: credit.changeId });
    await team.backend.ask('caseload.undoChange', { changeId: booked.changeId });
    expect(await team.money(team.fundA)).toEqual([1_200_00, 0, 0, 8_800_00]);
  });
});
