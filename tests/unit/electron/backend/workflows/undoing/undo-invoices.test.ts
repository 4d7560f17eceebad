import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvoicingTeam } from '../../../../../support/invoicing.ts';
import { seen, wholly } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';

let team: InvoicingTeam;
beforeEach(async () => {
  team = await InvoicingTeam.make();
});
afterEach(() => team.end());

const order = (fundId: number, budgetYear = 2020) =>
  team.order({
    funding: wholly(fundId),
    budgetYear,
    startDate: `${budgetYear}-02-01`,
    lines: [{ clientId: team.clientIds[0], quantityHundredths: 100, unitPriceCents: 1_000_00 }],
  });

describe('an invoice does not come back', () => {
  it('while another has its number: removed, or under another number', async () => {
    const { first } = await order(team.fundA);
    const { invoice } = await team.book([[first.id, 40_00]]);
    const { id, invoiceNumber, invoicedOn, paidOn, budgetYear } = invoice;
    const before = { invoiceNumber, invoicedOn, paidOn, budgetYear };
    const renamed = await team.backend.ask('purchasing.changeInvoice', {
      invoiceId: id,
      before,
      ...before,
      invoiceNumber: 'F-2',
    });
    const removed = await team.backend.ask('purchasing.removeInvoice', { invoiceId: id });
    const { changeId } = await team.book([[first.id, 40_00]], { invoiceNumber: 'F-02' });
    const refused = await team.backend.refused('caseload.undoChange', removed);
    expect(refused.message).toContain('is al geboekt als F-02');
    await team.backend.ask('caseload.undoChange', { changeId });
    await team.backend.ask('caseload.undoChange', removed);
    await team.book([[first.id, 40_00]]);
    await team.backend.refused('caseload.undoChange', renamed);
    expect((await team.money(team.fundA))[1]).toBe(80_00);
  });
});

describe('an import of invoices is not undone', () => {
  it('under a credit of what it booked', async () => {
    const { first, orderId } = await order(team.fundA);
    const importId = await importInvoice(orderId, 'A');
    await team.book([[first.id, -400_00]], { invoiceNumber: 'C-7' });
    const refused = await team.backend.refused('importing.undo', { importId });
    expect(refused).toMatchObject({ code: 'conflict', field: 'importId' });
    expect(refused.message).toContain('meer gecrediteerd dan gefactureerd');
  });

  it('once more was invoiced from another fund', async () => {
    const { first, orderId, order: placed } = await order(team.fundA);
    const importId = await importInvoice(orderId, 'A');
    await team.backend.ask('purchasing.changeOrder', {
      orderId,
      before: seen(placed),
      endDate: null,
      lines: [],
      funding: {
        way: 'bedrag',
        parts: [
          { fundId: team.fundA, amountCents: 400_00 },
          { fundId: team.fundB, amountCents: 600_00 },
        ],
      },
      reason: 'Ander fonds',
    });
    await team.book([[first.id, 600_00]], { invoiceNumber: 'F-8' });
    await team.book([[first.id, 300_00]], { invoiceNumber: 'F-9', reason: 'Meer' });
    const refused = await team.backend.refused('importing.undo', { importId });
    expect(refused.message).toContain('uit een ander fonds');
  });

  it('once the order went to a year without its money', async () => {
    const years = { 2019: 1_000_00, 2020: 0 };
    const fundId = await addFundRows(team.backend.db(), { name: 'C', years });
    const { orderId } = await order(fundId, 2019);
    const importId = await importInvoice(orderId, 'C');
    const choices = [{ fundId, choice: 'alles' as const }];
    await team.backend.ask('budget.changeYear', { year: 2019, choices });
    const refused = await team.backend.refused('importing.undo', { importId });
    expect(refused.message).toContain('C van 2020 komt dan €\u00a0400,00 tekort');
  });

  it('unless nothing counts on it', async () => {
    const { orderId } = await order(team.fundA);
    const importId = await importInvoice(orderId, 'A');
    expect((await team.money(team.fundA))[1]).toBe(400_00);
    await team.backend.ask('importing.undo', { importId });
    expect(await team.money(team.fundA)).toEqual([1_000_00, 0, 0, 9_000_00]);
  });

  it('and what it booked does not come back beside its second import', async () => {
    const { orderId } = await order(team.fundA);
    await importInvoice(orderId, 'A');
    const [invoice] = await team.backend.ask('purchasing.invoices', {});
    const invoiceId = invoice?.id ?? 0;
    const removed = await team.backend.ask('purchasing.removeInvoice', { invoiceId });
    await importInvoice(orderId, 'A');
    await team.backend.refused('caseload.undoChange', removed);
    expect((await team.money(team.fundA))[1]).toBe(400_00);
  });
});

let lists = 0;

/** An invoice of 400 on an order of the first client, through the import; returns the import. */
async function importInvoice(orderId: number, fund: string): Promise<number> {
  const { backend, folder } = team.file;
  const found = await backend.ask('purchasing.orderDetail', { orderId });
  const start = found.startsOn.split('-').toReversed().join('-');
  lists += 1;
  const path = join(folder, `facturen-${lists}.csv`);
  const rows = [
    'Factuurnummer;Factuurdatum;Bedrag;Klantnummer;Traject;Aanbieder;Startdatum traject;Fonds;Ordernummer',
    `F-7;${start};400,00;K1;Jobcoaching;Baanbrekend;${start};${fund};${found.orderNumber}`,
  ];
  writeFileSync(path, `${rows.join('\r\n')}\r\n`);
  const list = await backend.ask('importing.read', { file: backend.grant(path) });
  const { importId } = await backend.ask('importing.commit', {
    listId: list.listId,
    shape: 'invoices',
    referenceDate: list.suggestedReferenceDate,
    columns: list.columns.map(({ index, suggestedField }) => ({
      column: index,
      field: suggestedField,
    })),
  });
  return importId ?? 0;
}
