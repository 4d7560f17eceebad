import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addInvoiceRows, addOrderRows } from '../../../../../support/money-rows.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { bookedInvoices, invoice } from './invoice-lists.ts';
import { checkRows, importRows, type ListedCells } from './shape-lists.ts';
import { addOrder, addSmallCaseload, addTrajectory } from './small-caseload.ts';

let file: TestDatabase;
let k1: number;
let k2: number;
let a: number;
let b: number;
let trajectories: readonly number[];

beforeEach(async () => {
  file = await makeTeamDatabase();
  const caseload = await addSmallCaseload(file.db);
  k1 = caseload.clients.get('K1') ?? 0;
  k2 = caseload.clients.get('K2') ?? 0;
  a = caseload.fundId;
  const other = await file.db
    .insertInto('fund')
    .values({ name: 'Fonds B' })
    .returning('id')
    .executeTakeFirstOrThrow();
  b = other.id;
  trajectories = [
    await addTrajectory(file.db, { clientId: k1 }),
    await addTrajectory(file.db, { clientId: k2 }),
  ];
});
afterEach(() => file.cleanup());

const check = (rows: readonly ListedCells[]) => checkRows(file.db, 'invoices', rows);
const importInvoices = (rows: readonly ListedCells[]) => importRows(file.db, 'invoices', rows);
const money = () =>
  file.db
    .selectFrom('fund_money')
    .select((eb) => ['fund_id', 'stage', eb.fn.sum<number>('amount_cents').as('cents')])
    .groupBy(['fund_id', 'stage'])
    .orderBy('fund_id')
    .orderBy('stage')
    .execute();

describe('one invoice for several orders', () => {
  const rows: ListedCells[] = [
    { ...invoice, orderNumber: 'O-1', invoiceAmount: '600,00' },
    { ...invoice, orderNumber: 'O-2', invoiceAmount: '300,00' },
  ];
  beforeEach(async () => {
    for (const [place, trajectoryId] of trajectories.entries()) {
      await addOrder(file.db, {
        trajectoryId,
        fundId: a,
        number: `O-${place + 1}`,
        priceCents: 1_000_00,
      });
    }
  });

  it('is one with a line for each', async () => {
    const { counts } = await importInvoices(rows);
    expect(counts).toMatchObject({ newRows: 2, invoices: 1, billedCents: 900_00 });
    expect(await file.db.selectFrom('invoice').select('id').execute()).toHaveLength(1);
    expect(await bookedInvoices(file.db)).toMatchObject([
      { order_number: 'O-1', amount_cents: 600_00 },
      { order_number: 'O-2', amount_cents: 300_00 },
    ]);
    const again = await importInvoices(rows);
    expect(again.counts).toMatchObject({ newRows: 0, unchangedRows: 2, invoices: 0 });
  });

  it('gets a row that a later list brings, and that import takes only that back', async () => {
    await importInvoices(rows.slice(0, 1));
    const later = await importInvoices(rows);
    expect(later.counts).toMatchObject({ newRows: 1, unchangedRows: 1, invoices: 0 });
    expect(await file.db.selectFrom('invoice').select('id').execute()).toHaveLength(1);
    const added = await file.db
      .selectFrom('import_added')
      .select('table_name')
      .where('import_id', '=', 2)
      .orderBy('id')
      .execute();
    expect(added.map(({ table_name }) => table_name)).toEqual(['invoice_line', 'invoice_share']);
  });

  it('has one date and one day of payment', async () => {
    const { faults } = await check([
      rows[0] ?? {},
      { ...rows[1], invoiceDate: '02-03-2018' },
      { ...rows[1], paidDate: '15-03-2018' },
    ]);
    expect(faults).toEqual([
      'regel 3, kolom "invoiceDate": Factuurnummer F-1 van deze aanbieder staat ook op regel 2, met een andere datum. Is het één factuur? Maak ze dan gelijk. Zijn het er twee, verbeter dan het nummer.',
      'regel 4, kolom "paidDate": Factuurnummer F-1 van deze aanbieder staat ook op regel 2, met een andere dag van betaling. Is het één factuur? Maak ze dan gelijk. Zijn het er twee, verbeter dan het nummer.',
    ]);
  });

  it('is refused where a person booked that number on another order', async () => {
    const line = await file.db.selectFrom('order_line').select('id').executeTakeFirstOrThrow();
    await addInvoiceRows(file.db, {
      number: 'F-1',
      invoicedOn: '2018-03-01',
      lines: [{ lineId: line.id, cents: 600_00 }],
    });
    const { faults } = await check(rows);
    expect(faults).toEqual([
      'regel 3, kolom "invoiceNumber": Factuur F-1 van deze aanbieder staat al in Trede, op een andere order. Verbeter het nummer, of maak het gelijk.',
    ]);
  });
});

describe('an order of several clients', () => {
  beforeEach(async () => {
    await addOrderRows(file.db, {
      number: 'O-9',
      lines: trajectories.map((trajectoryId) => ({
        trajectoryId,
        shares: [
          { fundId: a, cents: 66_67 },
          { fundId: b, cents: 33_33 },
        ],
      })),
    });
  });
  const row: ListedCells = { ...invoice, orderNumber: 'O-9', invoiceAmount: '10,01' };

  it('needs the client to know the line', async () => {
    const { faults } = await check([
      row,
      { ...row, clientNumber: '00123' },
      { ...row, clientNumber: 'K2' },
    ]);
    expect(faults).toEqual([
      'regel 2, kolom "clientNumber": Order O-9 is voor 2 klanten. Vul ook het klantnummer in.',
      'regel 3, kolom "clientNumber": Order O-9 is voor andere klanten dan 00123. Verbeter een van de twee.',
    ]);
  });

  it('is paid by its funds in proportion to what is open, and the last invoice takes the rest', async () => {
    await importInvoices([
      { ...row, clientNumber: 'K1' },
      { ...row, clientNumber: 'K1', invoiceNumber: 'F-2', invoiceAmount: '89,99' },
    ]);
    expect(await money()).toEqual([
      { fund_id: a, stage: 'gefactureerd', cents: 66_67 },
      { fund_id: a, stage: 'vastgelegd', cents: 66_67 },
      { fund_id: b, stage: 'gefactureerd', cents: 33_33 },
      { fund_id: b, stage: 'vastgelegd', cents: 33_33 },
    ]);
  });
});

describe('an order number of the list for several trajectories without an order', () => {
  const row: ListedCells = {
    ...invoice,
    orderNumber: 'INK-1',
    trajectoryType: 'Jobcoaching',
    fund: 'Fonds B',
  };

  it('makes one order with a line for each client', async () => {
    const rows = [
      { ...row, clientNumber: 'K1' },
      { ...row, clientNumber: 'K2', invoiceAmount: '500,00' },
    ];
    const { counts } = await importInvoices(rows);
    expect(counts).toMatchObject({ orders: 1, invoices: 1, billedCents: 1_500_00 });
    const lines = await file.db
      .selectFrom('order_line')
      .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
      .select(['order_number', 'client_id', 'amount_cents'])
      .orderBy('order_line.id')
      .execute();
    expect(lines).toEqual([
      { order_number: 'INK-1', client_id: k1, amount_cents: 1_000_00 },
      { order_number: 'INK-1', client_id: k2, amount_cents: 500_00 },
    ]);
    const again = await importInvoices(rows);
    expect(again.counts).toMatchObject({ unchangedRows: 2, newRows: 0 });
  });

  it('is refused for another provider or type', async () => {
    await addTrajectory(file.db, { clientId: k2, type: 'Taalstage', provider: 'Forte' });
    const { faults } = await check([
      { ...row, clientNumber: 'K1' },
      { ...row, clientNumber: 'K2', trajectoryType: 'Taalstage', invoiceNumber: 'F-9' },
    ]);
    expect(faults).toEqual([
      'regel 3, kolom "orderNumber": Op regel 2 staat order INK-1 voor een ander soort traject, of van een andere aanbieder. Een order is voor één soort van één aanbieder. Maak een van de twee leeg.',
    ]);
  });
});

describe('an order that commits nothing', () => {
  it.each([
    [
      'waits',
      { approval: 'gevraagd' },
      'deze order is niet goedgekeurd. Laat hem eerst goedkeuren.',
    ],
    [
      'is cancelled',
      { cancelledOn: '2018-02-02' },
      'deze order is geannuleerd. Boek er geen factuur op.',
    ],
  ] as const)('takes no invoice when it %s', async (_why, state, sentence) => {
    await addOrderRows(file.db, {
      number: 'O-1',
      lines: [{ trajectoryId: trajectories[0] ?? 0, shares: [{ fundId: a, cents: 1_000_00 }] }],
      ...state,
    });
    const { faults } = await check([{ ...invoice, orderNumber: 'O-1' }]);
    expect(faults).toEqual([
      expect.stringMatching(new RegExp(`^regel 2, kolom "orderNumber": Order O-1: ${sentence}`)),
    ]);
  });
});

describe('a course', () => {
  it('takes an invoice by its number, or by a participant, on its one line', async () => {
    await addOrderRows(file.db, {
      number: 'C-1',
      lines: [{ shares: [{ fundId: a, cents: 1_000_00 }] }],
      participants: trajectories,
    });
    const { counts } = await importInvoices([
      { ...invoice, orderNumber: 'C-1', invoiceAmount: '400,00' },
      {
        ...invoice,
        invoiceNumber: 'F-2',
        clientNumber: 'K2',
        trajectoryType: 'Jobcoaching',
        invoiceAmount: '600,00',
      },
    ]);
    expect(counts).toMatchObject({ invoices: 2, orders: 0 });
    expect(await money()).toEqual([{ fund_id: a, stage: 'gefactureerd', cents: 1_000_00 }]);
  });
});
