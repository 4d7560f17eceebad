import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { caseloadList } from '../../../../../../electron/backend/importing/documents/caseload.ts';
import { bookedInvoices, invoice } from './invoice-lists.ts';
import { checkRows, importRows, today, type ListedCells } from './shape-lists.ts';
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

describe('an invoice for a trajectory without an order', () => {
  const bought: ListedCells = {
    ...invoice,
    clientNumber: 'K1',
    trajectoryType: 'Jobcoaching',
    fund: 'fonds a',
  };

  it('makes one order of all its invoices, and says so', async () => {
    await addTrajectory(file.db, { clientId: k1 });
    const later = await addTrajectory(file.db, { clientId: k2, start: '2019-07-01' });
    await addOrder(file.db, {
      trajectoryId: await addTrajectory(file.db, { clientId: k2, type: 'Taalstage' }),
      fundId,
      number: '2018-0041',
      priceCents: 1,
    });
    const rows = [
      bought,
      { ...bought, invoiceNumber: 'F-2', invoiceAmount: '450,50' },
      { ...bought, invoiceNumber: 'F-3', clientNumber: 'K2', orderNumber: 'INK-7' },
    ];
    const plan = await importRows(file.db, 'invoices', rows);
    expect(plan.counts).toMatchObject({
      newRows: 3,
      invoices: 3,
      orders: 2,
      billedCents: 2_450_50,
      costCents: 0,
    });
    expect(plan.warnings.map(({ line, message }) => [line, message])).toEqual([
      [
        2,
        'Dit traject had nog geen order. Trede maakt order 2018-0042 van €\u00a01.450,50 uit Fonds A.',
      ],
      [
        4,
        'Dit traject had nog geen order. Trede maakt order INK-7 van €\u00a01.000,00 uit Fonds A.',
      ],
      [4, 'Fonds A is te besteden tot en met 30-06-2019. Dit traject begon later.'],
    ]);
    const orders = await file.db
      .selectFrom('order_line')
      .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
      .innerJoin('order_share', 'order_share.line_id', 'order_line.id')
      .select([
        'order_number',
        'order_line.amount_cents as cents',
        'order_share.amount_cents as ofFund',
        'fund_id',
        'ordered_on',
        'budget_year',
        'trajectory_id',
        'client_id',
      ])
      .where('order_line.amount_cents', '>', 1)
      .orderBy('order_line.id')
      .execute();
    const a = { cents: 1_450_50, ofFund: 1_450_50, fund_id: fundId };
    expect(orders).toMatchObject([
      { ...a, order_number: '2018-0042', ordered_on: '2018-02-01', budget_year: 2018 },
      { order_number: 'INK-7', cents: 1_000_00, trajectory_id: later, client_id: k2 },
    ]);
    const again = await importRows(file.db, 'invoices', rows);
    expect(again.counts).toMatchObject({ newRows: 0, unchangedRows: 3, orders: 0, invoices: 0 });
  });

  it('needs a fund that is known, one for all, and no cost of the past', async () => {
    await addTrajectory(file.db, { clientId: k1 });
    const paid = await addTrajectory(file.db, { clientId: k2 });
    await file.db
      .insertInto('imported_cost')
      .values({ trajectory_id: paid, fund_id: fundId, amount_cents: 900_00 })
      .execute();
    await file.db.insertInto('fund').values({ name: 'Fonds B' }).execute();
    const { faults } = await check([
      { ...bought, fund: '' },
      { ...bought, invoiceNumber: 'F-2', fund: 'Fonds Z' },
      { ...bought, invoiceNumber: 'F-3', clientNumber: 'K2' },
      { ...bought, invoiceNumber: 'F-4', orderNumber: 'A' },
      { ...bought, invoiceNumber: 'F-5', fund: 'Fonds B' },
      { ...bought, invoiceNumber: 'F-6', orderNumber: 'B' },
    ]);
    expect(faults).toEqual([
      'regel 2, kolom "fund": Dit traject heeft nog geen order in Trede. Vul in uit welk fonds de factuur betaald wordt. Dan maakt Trede de order.',
      'regel 3, kolom "fund": Het fonds ‘Fonds Z’ staat niet in Trede. Maak het eerst aan bij Budget, of verbeter de naam.',
      'regel 4, kolom "invoiceAmount": De kosten van dit traject (€\u00a0900,00) staan al in Trede, uit een eerdere lijst, en tellen als betaald. Deze factuur is daar een deel van. Sla deze rij over: er ontbreekt dan niets.',
      'regel 6, kolom "fund": Op regel 5 staat Fonds A voor hetzelfde traject. Trede maakt een order van één fonds. Maak ze gelijk.',
      'regel 7, kolom "orderNumber": Op regel 5 staat order A voor hetzelfde traject. Een traject heeft één order. Maak ze gelijk.',
    ]);
  });

  it('has an order that grows with the list of the next month, until that is undone', async () => {
    await addTrajectory(file.db, { clientId: k1 });
    await importRows(file.db, 'invoices', [bought]);
    const prices = () =>
      file.db
        .selectFrom('order_line')
        .innerJoin('order_share', 'order_share.line_id', 'order_line.id')
        .select([
          'unit_price_cents',
          'order_line.amount_cents',
          'order_share.amount_cents as share',
        ])
        .execute();
    const next = [
      { ...bought, invoiceNumber: 'F-2', invoiceAmount: '200,00' },
      { ...bought, invoiceNumber: 'F-3', invoiceAmount: '50,50' },
    ];
    const plan = await importRows(file.db, 'invoices', [bought, ...next]);
    expect(plan.counts).toMatchObject({ unchangedRows: 1, newRows: 2, orders: 0, invoices: 2 });
    expect(plan.warnings.map(({ line, message }) => [line, message])).toEqual([
      [
        3,
        'Order 2018-0001 is door een import gemaakt. De prijs was de som van de facturen van toen: €\u00a01.000,00. Trede maakt er €\u00a01.250,50 van.',
      ],
    ]);
    expect(await prices()).toEqual([
      { unit_price_cents: 1_250_50, amount_cents: 1_250_50, share: 1_250_50 },
    ]);
    expect(await booked()).toHaveLength(3);
    const again = await importRows(file.db, 'invoices', next);
    expect(again.counts).toMatchObject({ unchangedRows: 2, invoices: 0 });
    expect(again.warnings).toEqual([]);
    const changed = await file.db.selectFrom('import_changed').selectAll().execute();
    expect(changed).toMatchObject([
      { import_id: 2, table_name: 'order_line', value_before: '100000' },
      { import_id: 2, table_name: 'order_line', value_before: '100000' },
      { import_id: 2, table_name: 'order_share', value_before: '100000' },
    ]);
  });

  it('has an order that stays as it is when its import was undone or a person made it', async () => {
    await addTrajectory(file.db, { clientId: k1 });
    await importRows(file.db, 'invoices', [bought]);
    await file.db.updateTable('import_run').set({ undone_at: '2019-01-01' }).execute();
    const { faults } = await check([{ ...bought, invoiceNumber: 'F-2' }]);
    expect(faults).toHaveLength(1);
  });

  it('may have a cost of 0, of a list that names a fund only; its order then says what it costs', async () => {
    const listed = { clientNumber: 'K1', trajectoryType: 'Jobcoaching', fund: 'Fonds A' };
    const trajectory = { ...listed, trajectoryStart: '01-02-2018', provider: 'Op Stap' };
    await importRows(file.db, 'trajectories', [trajectory]);
    const costs = () => file.db.selectFrom('eval_cost').select('amount_cents').execute();
    expect(await costs()).toEqual([{ amount_cents: 0 }]);
    const plan = await importRows(file.db, 'invoices', [bought]);
    expect(plan.counts).toMatchObject({ orders: 1, invoices: 1 });
    const spent = (await costs()).reduce((sum, { amount_cents: cents }) => sum + cents, 0);
    expect(spent).toBe(1_000_00);
    const same = await checkRows(file.db, 'trajectories', [{ ...trajectory, cost: '1.000,00' }]);
    expect(same).toMatchObject({ warnings: [], changes: [], counts: { unchangedRows: 1 } });
    const { sheets } = await file.db.transaction().execute((trx) => caseloadList(trx, today));
    expect(sheets[0].rows.flat()).toContainEqual({ cents: 1_000_00 });
  });

  it('is taxed as the catalogue says, also without a provider', async () => {
    await addTrajectory(file.db, { clientId: k1, provider: null });
    await file.db.deleteFrom('product').execute();
    await file.db
      .insertInto('product')
      .values((eb) => ({
        type_id: eb.selectFrom('trajectory_type').select('id').where('name', '=', 'Jobcoaching'),
        provider_id: null,
        price_cents: null,
        vat_rate: '21',
      }))
      .execute();
    await importRows(file.db, 'invoices', [bought]);
    expect(await file.db.selectFrom('order_line').select('vat_rate').execute()).toEqual([
      { vat_rate: '21' },
    ]);
  });

  it('does not choose between two trajectories', async () => {
    await addTrajectory(file.db, { clientId: k1 });
    await addTrajectory(file.db, { clientId: k1, start: '2018-05-01' });
    const { faults } = await check([bought]);
    expect(faults).toEqual([
      'regel 2, kolom "trajectoryStart": Klant K1 heeft meer dan één traject ‘Jobcoaching’. Vul ook de aanbieder en de startdatum in, zodat er één past.',
    ]);
  });
});
