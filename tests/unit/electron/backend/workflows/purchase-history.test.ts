import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../support/backend.ts';
import { addClient } from '../../../../support/caseload.ts';
import { committedOf, orderOf, wholly } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let fundId: number;
let productId: number;

beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001' });
  fundId = await addFundRows(file.backend.db(), {
    name: 'Uitvoeringsakkoord 2017',
    amountCents: 5000_00,
  });
  // A line without a price keeps that of its first purchase.
  const { product } = await file.backend.ask('purchasing.saveProduct', {
    id: null,
    typeName: 'Jobcoaching',
    providerName: 'Werkpad',
    unit: 'traject',
    priceCents: null,
    vatRate: '21',
  });
  productId = product.id;
});
afterEach(() => file.cleanup());

const ask = () => file.backend;
const history = () => ask().ask('caseload.history', { clientId });
const buy = () =>
  ask().ask('purchasing.order', {
    ...orderOf({
      productId,
      clientIds: [clientId],
      unitPriceCents: 1450_00,
      funding: wholly(fundId),
    }),
    vatRate: '21',
    endDate: '2020-07-14',
  });
const book = (lineId: number) =>
  ask().ask('purchasing.recordInvoice', {
    invoiceNumber: 'F-17',
    invoicedOn: '2019-12-20',
    paidOn: null,
    budgetYear: 2019,
    lines: [{ lineId, amountCents: 450_00 }],
  });
const lineOf = ({ order }: Awaited<ReturnType<typeof buy>>) => order.lines[0]?.id ?? 0;
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
      canUndo: true,
    });
    expect(entry?.lines).toEqual(
      expect.arrayContaining([
        { label: 'Ordernummer', before: null, after: '2019-0001' },
        { label: 'Fonds', before: null, after: 'Uitvoeringsakkoord 2017' },
      ]),
    );
    expect(entry?.lines.map(({ after }) => after)).toContain('€\u00a01.450,00');
  });

  it('tells of an order that was cancelled, and of an invoice that was booked', async () => {
    const first = await buy();
    await ask().ask('purchasing.cancelOrder', { orderId: first.order.id });
    await book(lineOf(await buy()));
    expect(await history()).toMatchObject([
      { what: 'Factuur geboekt: F-17', canUndo: true },
      { what: 'Traject ingekocht: Jobcoaching, Werkpad' },
      { what: 'Order geannuleerd: Jobcoaching, Werkpad', canUndo: true },
      { what: 'Traject ingekocht: Jobcoaching, Werkpad', canUndo: false },
    ]);
    const [booked, , cancelled] = await history();
    expect(booked?.lines).toEqual(
      expect.arrayContaining([
        { label: 'Factuurnummer', before: null, after: 'F-17' },
        { label: 'Factuurdatum', before: null, after: '20-12-2019' },
      ]),
    );
    expect(cancelled?.lines).toEqual([
      { label: 'Order geannuleerd op', before: null, after: '31-12-2019' },
      { label: 'Status (traject)', before: 'Toegekend', after: 'Geannuleerd' },
    ]);
  });

  it('takes money back backwards only: the invoice first, then the order', async () => {
    const bought = await buy();
    const { changeId: booked } = await book(lineOf(bought));
    expect(await refusedUndo(bought.changeId)).toMatch(/staat intussen ook op een andere plaats/);
    await ask().ask('caseload.undoChange', { changeId: booked });
    expect(await committedOf(ask().db(), fundId)).toBe(1450_00);
    await ask().ask('caseload.undoChange', { changeId: bought.changeId });
    expect(await committedOf(ask().db(), fundId)).toBe(0);
    expect(await ask().ask('purchasing.orders', {})).toEqual([]);
    expect((await buy()).order.orderNumber).toBe('2019-0002');
  });

  it('leaves an edited trajectory to be cancelled, and its edit then stands', async () => {
    const { order } = await buy();
    const { changeId } = await moveEnd('2020-09-30');
    expect(await latest()).toMatchObject({ changeId, canUndo: true });
    await ask().ask('purchasing.cancelOrder', { orderId: order.id });
    expect(await committedOf(ask().db(), fundId)).toBe(0);
    expect(await history()).toMatchObject([
      { what: 'Order geannuleerd: Jobcoaching, Werkpad' },
      { changeId, canUndo: false },
      { what: 'Traject ingekocht: Jobcoaching, Werkpad' },
    ]);
    expect(await refusedUndo(changeId)).toMatch(/de order van dit traject is daarna geannuleerd/);
    const { trajectories } = await ask().ask('caseload.client', { clientId });
    expect(trajectories).toMatchObject([{ status: 'geannuleerd', endDate: '2020-09-30' }]);
  });

  it('still undoes an edit of a trajectory with an invoice', async () => {
    const bought = await buy();
    const { changeId } = await moveEnd('2020-09-30');
    await book(lineOf(bought));
    await ask().ask('caseload.undoChange', { changeId });
    const { trajectories } = await ask().ask('caseload.client', { clientId });
    expect(trajectories).toMatchObject([{ endDate: '2020-07-14', invoicedCents: 450_00 }]);
  });
});
