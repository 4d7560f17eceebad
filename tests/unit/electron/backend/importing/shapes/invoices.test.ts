import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { bookedInvoices, invoice } from './invoice-lists.ts';
import { checkRows, importRows, type ListedCells } from './shape-lists.ts';
import { addOrder, addSmallCaseload, addTrajectory } from './small-caseload.ts';

let file: TestDatabase;
let k1: number;
let k2: number;
let fundId: number;

beforeEach(async () => {
  file = await makeTeamDatabase();
  const caseload = await addSmallCaseload(file.db);
  k1 = caseload.clients.get('K1') ?? 0;
  k2 = caseload.clients.get('K2') ?? 0;
  fundId = caseload.fundId;
});
afterEach(() => file.cleanup());

const check = (rows: readonly ListedCells[]) => checkRows(file.db, 'invoices', rows);
const booked = () => bookedInvoices(file.db);

describe('an invoice for an order', () => {
  beforeEach(async () => {
    const trajectoryId = await addTrajectory(file.db, { clientId: k1 });
    await addOrder(file.db, { trajectoryId, fundId, number: '2018-0001', priceCents: 1_500_00 });
  });
  const ordered = { ...invoice, orderNumber: '2018-0001', paidDate: '15-03-2018' };

  it('is booked on it, and is known when imported again', async () => {
    const { counts } = await importRows(file.db, 'invoices', [ordered]);
    expect(counts).toMatchObject({
      newRows: 1,
      invoices: 1,
      billedCents: 1_000_00,
      orders: 0,
      costCents: 0,
      knownClients: 1,
    });
    expect(await booked()).toEqual([
      {
        order_number: '2018-0001',
        invoice_number: 'F-1',
        invoiced_on: '2018-03-01',
        amount_cents: 1_000_00,
        paid_on: '2018-03-15',
      },
    ]);
    const again = await importRows(file.db, 'invoices', [ordered]);
    expect(again.counts).toMatchObject({ unchangedRows: 1, invoices: 0, billedCents: 0 });
    expect(await booked()).toHaveLength(1);
  });

  it('is found by client and trajectory, however they are spelled', async () => {
    const { counts, faults } = await check([
      { ...invoice, clientNumber: 'K1', trajectoryType: 'jobcoaching', provider: 'OP STAP' },
    ]);
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ newRows: 1, orders: 0 });
  });

  it('cannot be more than the order has left, over the rows of the list together', async () => {
    const { faults } = await check([
      ordered,
      { ...ordered, invoiceNumber: 'F-2', invoiceAmount: '500,01' },
    ]);
    expect(faults).toEqual([
      'regel 3, kolom "invoiceAmount": Order 2018-0001: op deze order staat nog €\u00a0500,00 open. De factuur is hoger. Kijk het bedrag na.',
    ]);
  });

  it('may be paid since: another day is overwritten only when the user wants it', async () => {
    await importRows(file.db, 'invoices', [{ ...ordered, paidDate: '' }]);
    const filled = await importRows(file.db, 'invoices', [{ ...ordered, paidDate: '14-03-2018' }]);
    expect(filled.counts).toMatchObject({ changedRows: 1, filledValues: 1, invoices: 0 });
    expect(await booked()).toMatchObject([{ paid_on: '2018-03-14' }]);
    const kept = await importRows(file.db, 'invoices', [ordered]);
    expect(kept.changes).toEqual([
      {
        field: 'paidDate',
        count: 1,
        examples: [{ line: 2, clientNumber: 'K1', from: '14-03-2018', to: '15-03-2018' }],
        overwrite: false,
      },
    ]);
    expect(await booked()).toMatchObject([{ paid_on: '2018-03-14' }]);
    const { counts } = await importRows(file.db, 'invoices', [ordered], {
      overwrite: ['paidDate'],
    });
    expect(counts).toMatchObject({ changedRows: 1, changedValues: 1, invoices: 0 });
    expect(await booked()).toMatchObject([{ paid_on: '2018-03-15' }]);
    const unsaid = await check([{ ...ordered, paidDate: '' }]);
    expect(unsaid.changes).toEqual([]);
  });

  it('has a number that the provider gives once', async () => {
    await importRows(file.db, 'invoices', [ordered]);
    const { faults } = await check([
      { ...ordered, invoiceAmount: '999,00' },
      { ...ordered, invoiceNumber: 'F-2', invoiceAmount: '1,00' },
      { ...ordered, invoiceNumber: 'f-2', invoiceAmount: '1,00' },
      { ...ordered, invoiceNumber: 'F-2', invoiceAmount: '2,00' },
    ]);
    expect(faults).toEqual([
      'regel 2, kolom "invoiceNumber": Factuur F-1 van deze aanbieder staat al in Trede, met een ander bedrag: €\u00a01.000,00. Verbeter het nummer, of maak het gelijk.',
      'regel 4, kolom "hele regel": Deze factuur staat ook al op regel 3, met dezelfde gegevens. Sla deze rij over.',
      'regel 5, kolom "invoiceNumber": Factuurnummer F-2 staat voor dit traject ook op regel 3. Tel de bedragen op in één rij, of verbeter het nummer.',
    ]);
  });

  it('must fit what the list says of the order', async () => {
    const { faults } = await check([
      { ...ordered, clientNumber: 'K2' },
      { ...ordered, trajectoryType: 'Taalstage' },
      { ...invoice, orderNumber: '2018-0009' },
      { ...invoice, orderNumber: '9', clientNumber: 'K1', trajectoryType: 'Jobcoaching' },
      { ...invoice, clientNumber: 'K1' },
      { ...invoice, clientNumber: 'K9', trajectoryType: 'Jobcoaching' },
      { ...invoice, clientNumber: 'K2', trajectoryType: 'Jobcoaching', provider: 'Forte' },
    ]);
    expect(faults).toEqual([
      'regel 2, kolom "clientNumber": Order 2018-0001 is van klant K1, en hier staat klant K2. Verbeter een van de twee.',
      'regel 3, kolom "trajectoryType": Order 2018-0001 is voor ‘Jobcoaching’, en hier staat ‘Taalstage’. Verbeter een van de twee.',
      'regel 4, kolom "orderNumber": Order 2018-0009 staat niet in Trede. Verbeter het nummer, of vul het klantnummer en het soort traject in. Heeft dat traject nog geen order? Vul dan ook het fonds in.',
      'regel 5, kolom "orderNumber": Order 9 staat niet in Trede. Dit traject heeft order 2018-0001. Maak het nummer gelijk.',
      'regel 6, kolom "orderNumber": Trede weet niet waar deze factuur voor is. Vul het ordernummer in, of het klantnummer en het soort traject. Heeft dat traject nog geen order? Vul dan ook het fonds in.',
      'regel 7, kolom "clientNumber": Klant K9 staat niet in Trede. Importeer eerst de lijst met deze klant, of verbeter het nummer.',
      'regel 8, kolom "trajectoryType": Klant K2 heeft geen traject ‘Jobcoaching’ van Forte in Trede. Importeer eerst de trajecten, of verbeter deze rij.',
    ]);
  });

  it('is not booked on one of two, nor on a cancelled one', async () => {
    const second = await addTrajectory(file.db, { clientId: k1, start: '2018-05-01' });
    await addOrder(file.db, { trajectoryId: second, fundId, number: 'X', priceCents: 1_000_00 });
    const gone = await addTrajectory(file.db, { clientId: k2, status: 'geannuleerd' });
    await addOrder(file.db, {
      trajectoryId: gone,
      fundId,
      number: 'Y',
      priceCents: 1_000_00,
      cancelled: true,
    });
    const trajectory = { clientNumber: 'K1', trajectoryType: 'Jobcoaching' };
    const { faults } = await check([
      { ...invoice, ...trajectory },
      { ...invoice, ...trajectory, invoiceNumber: 'F-3', trajectoryStart: '01-05-2018' },
      { ...invoice, ...trajectory, clientNumber: 'K2' },
      { ...invoice, orderNumber: 'Y' },
    ]);
    expect(faults).toEqual([
      'regel 2, kolom "orderNumber": Bij klant K1 passen 2 orders: 2018-0001 en X. Vul het ordernummer in.',
      'regel 4, kolom "trajectoryType": Het traject Jobcoaching van klant K2 is geannuleerd. Boek er geen factuur op.',
      'regel 5, kolom "orderNumber": Order Y: deze order is geannuleerd. Boek er geen factuur op.',
    ]);
  });

  it('is doubted when it was paid before it came', async () => {
    const { faults, warnings } = await check([{ ...ordered, paidDate: '28-02-2018' }]);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      'regel 2, kolom "paidDate": De factuur is betaald (28-02-2018) vóór de factuurdatum (01-03-2018). Klopt dat?',
    ]);
  });
});
