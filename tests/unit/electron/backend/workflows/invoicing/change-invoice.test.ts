import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvoicingTeam } from '../../../../../support/invoicing.ts';

let team: InvoicingTeam;
beforeEach(async () => {
  team = await InvoicingTeam.make();
});
afterEach(() => team.end());

describe('purchasing.invoices', () => {
  it('gives those of one order, whole', async () => {
    const [one, other] = [await team.order(), await team.order()];
    await team.book([[one.first.id, 100_00]]);
    const { invoice } = await team.book([[other.first.id, 200_00]], { invoiceNumber: 'F-2' });
    const list = (orderId: number) => team.backend.ask('purchasing.invoices', { orderId });
    expect(await list(other.order.id)).toEqual([invoice]);
    expect(await list(999)).toEqual([]);
  });
});

describe('purchasing.changeInvoice', () => {
  it('changes what may be changed, unless somebody else did since', async () => {
    const { first } = await team.order();
    const { invoice: booked } = await team.book([[first.id, 500_00]]);
    const before = {
      invoiceNumber: 'F-1',
      invoicedOn: '2020-02-01',
      paidOn: null,
      budgetYear: 2020,
    };
    const after = { ...before, invoiceNumber: 'F-01', paidOn: '2020-03-01', budgetYear: 2019 };
    const { changeId } = await team.backend.ask('purchasing.changeInvoice', {
      invoiceId: booked.id,
      before,
      ...after,
    });
    expect(await team.backend.ask('purchasing.invoices', { year: 2020 })).toEqual([]);
    expect(await team.backend.ask('purchasing.invoices', { fundId: team.fundB })).toMatchObject([
      after,
    ]);
    const late = await team.backend.refused('purchasing.changeInvoice', {
      invoiceId: booked.id,
      before,
      ...after,
    });
    expect(late.code).toBe('conflict');
    await team.backend.ask('caseload.undoChange', { changeId });
    expect(await team.backend.ask('purchasing.invoices', {})).toMatchObject([before]);
  });
});

describe('purchasing.payInvoices', () => {
  it('pays many at once, once, and not before they came', async () => {
    const { first, second } = await team.order();
    const ids: number[] = [];
    for (const [index, line] of [first, second].entries()) {
      const { invoice: booked } = await team.book([[line.id, 500_00]], {
        invoiceNumber: `F-${index}`,
      });
      ids.push(booked.id);
    }
    const early = await team.backend.refused('purchasing.payInvoices', {
      invoiceIds: ids,
      paidOn: '2020-01-31',
    });
    expect(early.field).toBe('paidOn');
    const paid = { invoiceIds: ids, paidOn: '2020-03-01' };
    const { changeId } = await team.backend.ask('purchasing.payInvoices', paid);
    expect(await team.money(team.fundA)).toEqual([600_00, 0, 600_00, 8_800_00]);
    const twice = await team.backend.refused('purchasing.payInvoices', paid);
    expect(twice.message).toContain('01-03-2020');
    await team.backend.ask('caseload.undoChange', { changeId });
    expect(await team.money(team.fundA)).toEqual([600_00, 600_00, 0, 8_800_00]);
  });
});

describe('purchasing.removeInvoice', () => {
  it('commits again what it took, and comes back by undoing', async () => {
    const { first } = await team.order();
    const { invoice: booked } = await team.book([[first.id, 500_00]], { paidOn: '2020-02-02' });
    const { changeId } = await team.backend.ask('purchasing.removeInvoice', {
      invoiceId: booked.id,
    });
    expect(await team.money(team.fundA)).toEqual([1_200_00, 0, 0, 8_800_00]);
    await team.backend.ask('caseload.undoChange', { changeId });
    expect(await team.backend.ask('purchasing.invoices', {})).toEqual([booked]);
  });
});

describe('purchasing.openLines', () => {
  it('finds what is open, and what was invoiced for a credit note', async () => {
    const { first, second, orderId } = await team.order();
    await team.book([[first.id, 1_000_00]]);
    await team.backend.ask('purchasing.closeLine', {
      orderId,
      lineId: second.id,
      reason: 'Niet begonnen',
    });
    const lines = await team.backend.ask('purchasing.openLines', {});
    expect(lines).toMatchObject([
      {
        lineId: first.id,
        clientName: 'Voornaam Achternaam K1',
        what: 'Jobcoaching',
        amountCents: 1_000_00,
        billedCents: 1_000_00,
        openCents: 0,
      },
    ]);
  });
});
