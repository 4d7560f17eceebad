import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoImport } from '../../../../../../electron/backend/importing/undo/undo-import.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { bookedInvoices, invoice } from './invoice-lists.ts';
import { checkRows, importRows, type ListedCells } from './shape-lists.ts';
import { addOrder, addSmallCaseload, addTrajectory } from './small-caseload.ts';

let file: TestDatabase;
let fundId: number;
let trajectoryId: number;
beforeEach(async () => {
  file = await makeTeamDatabase();
  const caseload = await addSmallCaseload(file.db);
  fundId = caseload.fundId;
  const clientId = caseload.clients.get('K1') ?? 0;
  trajectoryId = await addTrajectory(file.db, { clientId });
});
afterEach(() => file.cleanup());

const check = (rows: readonly ListedCells[]) => checkRows(file.db, 'invoices', rows);
const importInvoices = (rows: readonly ListedCells[]) => importRows(file.db, 'invoices', rows);
const money = async () => {
  const rows = await file.db
    .selectFrom('fund_money')
    .select((eb) => ['stage', eb.fn.sum<number>('amount_cents').as('cents')])
    .groupBy('stage')
    .orderBy('stage')
    .execute();
  return rows.map(({ stage, cents }) => [stage, cents]);
};
const credit = { invoiceNumber: 'C-1', invoiceDate: '01-04-2018', invoiceAmount: '-250,00' };

describe('a credit note for an order', () => {
  const rows: ListedCells[] = [
    { ...credit, orderNumber: 'O-1' },
    { ...invoice, orderNumber: 'O-1', invoiceAmount: '600,00' },
  ];
  beforeEach(() =>
    addOrder(file.db, { trajectoryId, fundId, number: 'O-1', priceCents: 1_000_00 }),
  );

  it('is taken off what was invoiced, wherever it stands in the list, and opens it again', async () => {
    const { counts } = await importInvoices(rows);
    expect(counts).toMatchObject({ newRows: 2, invoices: 2, billedCents: 350_00 });
    expect(await bookedInvoices(file.db)).toMatchObject([
      { invoice_number: 'F-1', amount_cents: 600_00 },
      { invoice_number: 'C-1', amount_cents: -250_00 },
    ]);
    expect(await money()).toEqual([
      ['gefactureerd', 350_00],
      ['vastgelegd', 650_00],
    ]);
    const again = await importInvoices(rows);
    expect(again.counts).toMatchObject({ newRows: 0, unchangedRows: 2 });
  });

  it('is refused above what was invoiced, of all credit notes together', async () => {
    const second = { ...credit, invoiceNumber: 'C-2', invoiceAmount: '(350,01)' };
    const { faults } = await check([...rows, { ...second, orderNumber: 'O-1' }]);
    expect(faults).toEqual([
      'regel 4, kolom "invoiceAmount": Order O-1: er is €\u00a0350,00 gefactureerd. Een creditnota kan niet hoger zijn. Kijk het bedrag en het ordernummer na.',
    ]);
    const alone = await check(rows.slice(0, 1));
    expect(alone.faults).toEqual([expect.stringContaining('er is €\u00a00,00 gefactureerd')]);
  });

  it('is refused on an order that was cancelled', async () => {
    await file.db.updateTable('purchase_order').set({ cancelled_on: '2018-03-01' }).execute();
    const { faults } = await check(rows.slice(0, 1));
    expect(faults).toEqual([expect.stringContaining('geannuleerd')]);
  });
});

describe('a credit note for a trajectory without an order', () => {
  const bought = { clientNumber: 'K1', trajectoryType: 'Taal', fund: 'Fonds A' };
  const names = async () => {
    const row = await file.db
      .selectFrom('trajectory')
      .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
      .select('trajectory_type.name')
      .executeTakeFirstOrThrow();
    const fund = await file.db.selectFrom('fund').select('name').executeTakeFirstOrThrow();
    return { ...bought, trajectoryType: row.name, fund: fund.name };
  };

  it('makes the order that is made of its invoices cheaper, and nothing stays open', async () => {
    const own = await names();
    const { fund: _fund, ...withoutFund } = own;
    await importInvoices([
      { ...credit, ...withoutFund },
      { ...invoice, ...own, invoiceAmount: '600,00' },
    ]);
    expect(await money()).toEqual([['gefactureerd', 350_00]]);
    const later = { ...credit, invoiceNumber: 'C-2', invoiceAmount: '-50,00', ...withoutFund };
    const { warnings } = await check([later]);
    expect(warnings).toEqual([expect.stringContaining('Trede maakt er €\u00a0300,00 van.')]);
    await importInvoices([later]);
    expect(await money()).toEqual([['gefactureerd', 300_00]]);
    const last = await file.db
      .updateTable('import_run')
      .set({ fingerprint: 'ab', imported_at: '2019-01-01T12:00:00Z', counts: '{}' })
      .returning('id')
      .execute();
    const importId = Math.max(...last.map(({ id }) => id));
    await file.db.transaction().execute((trx) =>
      undoImport(importId, {
        trx,
        now: new Date('2026-01-01T12:00:00Z'),
        account: '',
        report: () => undefined,
        pause: () => Promise.resolve(),
      }),
    );
    expect(await money()).toEqual([['gefactureerd', 350_00]]);
  });

  it('is refused where nothing was invoiced', async () => {
    const { faults } = await check([{ ...credit, ...(await names()) }]);
    expect(faults).toEqual([
      'regel 2, kolom "invoiceAmount": Voor dit traject: er is €\u00a00,00 gefactureerd. Een creditnota kan niet hoger zijn. Kijk het bedrag en het ordernummer na.',
    ]);
  });
});
