import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invoiceOf, InvoicingTeam } from '../../../../../support/invoicing.ts';
import { wholly } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { deciding } from '../../../../../support/with-roles.ts';

let team: InvoicingTeam;
let fundId: number;
let lineId: number;
let orderId: number;
beforeEach(async () => {
  team = await InvoicingTeam.make();
  const years = { 2019: 1_000_00, 2020: 0 };
  fundId = await addFundRows(team.backend.db(), { name: 'C', years });
  const placed = await team.order({
    funding: wholly(fundId),
    budgetYear: 2019,
    startDate: '2019-10-01',
    lines: [{ clientId: team.clientIds[0], quantityHundredths: 100, unitPriceCents: 1_000_00 }],
  });
  lineId = placed.first.id;
  orderId = placed.orderId;
});
afterEach(() => team.end());

/** Free of the fund in 2019 and in 2020. */
async function free() {
  const { years } = await team.backend.ask('budget.fund', { fundId, year: 2020 });
  return [2019, 2020].map((year) => years.find((one) => one.year === year)?.freeCents);
}

const reason = 'De rekening kwam na de jaarwisseling';

describe('an invoice from the budget of another year', () => {
  it('asks for a reason when that year has too little, and then counts there', async () => {
    const invoice = invoiceOf([[lineId, 1_000_00]]);
    const refused = await team.backend.refused('purchasing.recordInvoice', invoice);
    expect(refused).toMatchObject({ code: 'conflict', field: 'reason' });
    expect(refused.message).toContain('C van 2020 komt dan €\u00a01.000,00 tekort');
    const { invoice: booked } = await team.book([[lineId, 1_000_00]], { reason });
    expect(booked.reason).toBe(reason);
    expect(await free()).toEqual([1_000_00, -1_000_00]);
  });

  it('asks for a reason for a credit that commits again what the old year no longer has', async () => {
    await team.book([[lineId, 1_000_00]], { budgetYear: 2019 });
    const credit = invoiceOf([[lineId, -1_000_00]], { invoiceNumber: 'C-1' });
    const refused = await team.backend.refused('purchasing.recordInvoice', credit);
    expect(refused.field).toBe('reason');
    await team.backend.ask('purchasing.recordInvoice', { ...credit, budgetYear: 2019 });
    expect(await free()).toEqual([0, 0]);
  });

  it('asks for it when an invoice changes years, and keeps what was said before', async () => {
    const { invoice } = await team.book([[lineId, 1_100_00]], { budgetYear: 2019, reason: 'Meer' });
    const { id, invoiceNumber, invoicedOn, paidOn, budgetYear } = invoice;
    const before = { invoiceNumber, invoicedOn, paidOn, budgetYear };
    const change = { invoiceId: id, before, ...before, budgetYear: 2020 };
    const refused = await team.backend.refused('purchasing.changeInvoice', change);
    expect(refused).toMatchObject({ code: 'conflict', field: 'reason' });
    await team.backend.ask('purchasing.changeInvoice', { ...change, reason });
    const [kept] = await team.backend.ask('purchasing.invoices', {});
    expect(kept?.reason).toBe(`Meer; ${reason}`);
  });

  it('is not taken away, nor undone, once the order went to a year without its money', async () => {
    const { invoice, changeId } = await team.book([[lineId, 600_00]], { budgetYear: 2019 });
    const choices = [{ fundId, choice: 'alles' as const }];
    await team.backend.ask('budget.changeYear', { year: 2019, choices });
    const removed = await team.backend.refused('purchasing.removeInvoice', {
      invoiceId: invoice.id,
    });
    expect(removed.message).toContain('C van 2020 komt dan €\u00a0600,00 tekort');
    await team.backend.refused('caseload.undoChange', { changeId });
    expect(await free()).toEqual([0, 0]);
  });
});

describe('what nobody may book', () => {
  it('is of a day that is yet to come, or of a year that was typed wrong', async () => {
    for (const [dates, field] of [
      [{ invoicedOn: '2020-07-01' }, 'invoicedOn'],
      [{ invoicedOn: '2020-06-01', paidOn: '2099-12-31' }, 'paidOn'],
      [{ invoicedOn: '1019-01-01' }, 'invoicedOn'],
    ] as const) {
      const invoice = invoiceOf([[lineId, 1_00]], { ...dates, budgetYear: 2019 });
      const refused = await team.backend.refused('purchasing.recordInvoice', invoice);
      expect(refused).toMatchObject({ code: 'invalid-input', field });
    }
    const { invoice } = await team.book([[lineId, 1_00]], { budgetYear: 2019 });
    const paid = { invoiceIds: [invoice.id], paidOn: '2020-07-01' };
    expect((await team.backend.refused('purchasing.payInvoices', paid)).field).toBe('paidOn');
  });

  it('makes an order more than the mandate, by who may not decide', async () => {
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_050_00 });
    await deciding(team.backend.db(), false);
    const more = (cents: number) =>
      invoiceOf([[lineId, cents]], { budgetYear: 2019, reason: 'Meer' });
    const refused = await team.backend.refused('purchasing.recordInvoice', more(1_050_01));
    expect(refused).toMatchObject({ code: 'conflict', field: 'lines.0.amountCents' });
    expect(refused.message).toContain('Vraag de coördinator');
    await team.backend.ask('purchasing.recordInvoice', more(1_050_00));
    const { invoicedCents } = await team.backend.ask('purchasing.orderDetail', { orderId });
    expect(invoicedCents).toBe(1_050_00);
  });

  it('has the number of another invoice, however it is written', async () => {
    await team.book([[lineId, 1_00]], { budgetYear: 2019 });
    for (const invoiceNumber of ['F 1', 'F1', 'f–1', 'F-01']) {
      const again = invoiceOf([[lineId, 1_00]], { budgetYear: 2019, invoiceNumber });
      const refused = await team.backend.refused('purchasing.recordInvoice', again);
      expect(refused.message, invoiceNumber).toContain('al geboekt als F-1');
    }
    await team.book([[lineId, 1_00]], { budgetYear: 2019, invoiceNumber: 'F-10' });
  });
});
