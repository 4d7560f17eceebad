import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../support/backend.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let fundId: number;
let productId: number;

beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001' });
  const fund = await file.backend.ask('budget.saveFund', {
    id: null,
    name: 'Uitvoeringsakkoord 2017',
    amountCents: 5000_00,
    spendFrom: null,
    spendUntil: null,
    targetGroup: null,
  });
  fundId = fund.id;
  const product = await file.backend.ask('purchasing.addProduct', {
    typeName: 'Jobcoaching',
    providerName: 'Werkpad',
    priceCents: 1400_00,
    vatRate: '21',
  });
  productId = product.id;
  // A line without a price keeps that of its first purchase.
  await file.backend
    .db()
    .updateTable('product')
    .set({ price_cents: null })
    .where('id', '=', productId)
    .execute();
});
afterEach(() => file.cleanup());

const ask = () => file.backend;
const history = () => ask().ask('caseload.history', { clientId });
const buy = () =>
  ask().ask('purchasing.order', {
    clientId,
    productId,
    fundId,
    priceCents: 1450_00,
    vatRate: '21',
    startDate: '2020-01-15',
    endDate: '2020-07-14',
  });
const book = (orderId: number) =>
  ask().ask('purchasing.recordInvoice', {
    orderId,
    invoiceNumber: 'F-17',
    invoicedOn: '2019-12-20',
    amountCents: 450_00,
    paidOn: null,
  });
const latest = async () => {
  const [entry] = await history();
  if (entry === undefined) throw new Error('the history is empty');
  return entry;
};
const refusedUndo = async (changeId: number) =>
  (await ask().refused('caseload.undoChange', { changeId })).message;

/** The trajectory with another end, as a colleague changes it on the page of the client. */
async function moveEnd(endDate: string): Promise<{ changeId: number }> {
  const { records } = await ask().ask('caseload.dossier', { clientId });
  const [trajectory] = records.trajectory;
  if (trajectory === undefined) throw new Error('there is no trajectory');
  const { id, values } = trajectory;
  return ask().ask('caseload.saveRecord', {
    clientId,
    kind: 'trajectory',
    recordId: id,
    before: values,
    values: { ...values, endDate },
  });
}

describe('the history of a client for whom is bought', () => {
  it('tells what was bought, from which fund and for how much', async () => {
    await buy();
    const [entry, ...others] = await history();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      what: 'Traject ingekocht: Jobcoaching, Werkpad',
      by: testAccount,
      undone: false,
      canUndo: false,
    });
    expect(entry?.lines).toEqual(
      expect.arrayContaining([
        { label: 'Ordernummer', before: null, after: '2019-0001' },
        { label: 'Fonds', before: null, after: 'Uitvoeringsakkoord 2017' },
        { label: 'Prijs', before: null, after: '€\u00a01.450,00' },
      ]),
    );
  });

  it('tells of an order that was cancelled, and of an invoice that was booked', async () => {
    const { order: first } = await buy();
    await ask().ask('purchasing.cancelOrder', { orderId: first.id });
    const { order: second } = await buy();
    await book(second.id);
    expect(await history()).toMatchObject([
      {
        what: 'Factuur geboekt: F-17',
        lines: [
          { label: 'Factuurnummer', before: null, after: 'F-17' },
          { label: 'Factuurdatum', before: null, after: '20-12-2019' },
          { label: 'Bedrag', before: null, after: '€\u00a0450,00' },
        ],
        canUndo: false,
      },
      { what: 'Traject ingekocht: Jobcoaching, Werkpad', canUndo: false },
      {
        what: 'Order geannuleerd: Jobcoaching, Werkpad',
        lines: [
          { label: 'Order geannuleerd op', before: null, after: '31-12-2019' },
          { label: 'Status (traject)', before: 'Toegekend', after: 'Geannuleerd' },
        ],
        canUndo: false,
      },
      { what: 'Traject ingekocht: Jobcoaching, Werkpad', canUndo: false },
    ]);
  });

  it('never takes money back by undoing, and says what to do instead', async () => {
    const { order: first } = await buy();
    const bought = await latest();
    expect(await refusedUndo(bought.changeId)).toMatch(/Annuleer de order/);
    await ask().ask('purchasing.cancelOrder', { orderId: first.id });
    expect(await refusedUndo((await latest()).changeId)).toMatch(/Koop het traject opnieuw in/);
    const { order: second, fund } = await buy();
    expect(second.orderNumber).toBe('2019-0002');
    await book(second.id);
    expect(await refusedUndo((await latest()).changeId)).toMatch(/factuur blijft staan/);
    expect(await ask().ask('purchasing.ordersOfFund', { fundId })).toMatchObject([
      { orderNumber: '2019-0002', status: 'vastgelegd', invoicedCents: 450_00 },
      { orderNumber: '2019-0001', status: 'geannuleerd' },
    ]);
    expect(fund.committedCents).toBe(1450_00);
  });

  it('leaves an edited trajectory to be cancelled, and its edit then stands', async () => {
    const { order } = await buy();
    const { changeId } = await moveEnd('2020-09-30');
    expect(await latest()).toMatchObject({ changeId, canUndo: true });
    expect(await ask().ask('purchasing.cancelOrder', { orderId: order.id })).toMatchObject({
      committedCents: 0,
    });
    expect(await history()).toMatchObject([
      { what: 'Order geannuleerd: Jobcoaching, Werkpad' },
      { changeId, canUndo: false },
      { what: 'Traject ingekocht: Jobcoaching, Werkpad' },
    ]);
    expect(await refusedUndo(changeId)).toBe(
      'Dit kan niet meer ongedaan worden gemaakt: de order van dit traject is daarna geannuleerd. Gaat het traject toch door, koop het dan opnieuw in.',
    );
    const { trajectories } = await ask().ask('caseload.client', { clientId });
    expect(trajectories).toMatchObject([{ status: 'geannuleerd', endDate: '2020-09-30' }]);
  });

  it('still undoes an edit of a trajectory with an invoice', async () => {
    const { order } = await buy();
    const { changeId } = await moveEnd('2020-09-30');
    await book(order.id);
    await ask().ask('caseload.undoChange', { changeId });
    const { trajectories } = await ask().ask('caseload.client', { clientId });
    expect(trajectories).toMatchObject([{ endDate: '2020-07-14', invoicedCents: 450_00 }]);
  });
});
