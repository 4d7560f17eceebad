import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import {
  committedOf,
  historyOf,
  orderOf,
  productOf,
  wholly,
} from '../../../../../support/money-calls.ts';
import { addFundRows, addLineInvoiceRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientIds: number[];
let fundId: number;
let productId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientIds = [await addClient(db, { number: 'K1' }), await addClient(db, { number: 'K2' })];
  fundId = await addFundRows(db, { name: 'Fonds', amountCents: 500_00 });
  productId = await productOf(db, 'Jobcoaching');
});
afterEach(() => file.cleanup());

const place = async (unitPriceCents = 100_00) => {
  const { order } = await file.backend.ask(
    'purchasing.order',
    orderOf({ productId, clientIds, unitPriceCents, funding: wholly(fundId) }),
  );
  return order;
};
const committed = () => committedOf(file.backend.db(), fundId);
const statuses = async () => {
  const rows = await file.backend
    .db()
    .selectFrom('trajectory')
    .select('status')
    .orderBy('id')
    .execute();
  return rows.map(({ status }) => status);
};

describe('purchasing.cancelOrder', () => {
  it('frees the money, keeps the number and the history, and can be undone', async () => {
    const first = await place();
    const { order, changeId } = await file.backend.ask('purchasing.cancelOrder', {
      orderId: first.id,
      reason: 'Klant verhuist',
    });
    expect(order).toMatchObject({
      status: 'geannuleerd',
      cancelledOn: '2019-12-31',
      cancelReason: 'Klant verhuist',
      committedCents: 0,
      amountCents: 200_00,
    });
    expect((await historyOf(file.backend, order.id))[0]).toMatchObject({
      what: 'Geannuleerd',
      reason: 'Klant verhuist',
    });
    expect(await statuses()).toEqual(['geannuleerd', 'geannuleerd']);
    expect(await committed()).toBe(0);
    expect((await place()).orderNumber).toBe('2019-0002');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await committed()).toBe(400_00);
    expect(await statuses()).toEqual(['toegekend', 'toegekend', 'toegekend', 'toegekend']);
  });

  it('does not come back when the money went to something else', async () => {
    const first = await place(150_00);
    const { changeId } = await file.backend.ask('purchasing.cancelOrder', { orderId: first.id });
    await place(200_00);
    const { code, message } = await file.backend.refused('caseload.undoChange', { changeId });
    expect(code).toBe('conflict');
    expect(message).toContain('Fonds');
    expect(await committed()).toBe(400_00);
  });

  it('is refused a second time, and once an invoice has come in', async () => {
    const first = await place();
    await file.backend.ask('purchasing.cancelOrder', { orderId: first.id });
    const cancel = (orderId: number) => file.backend.refused('purchasing.cancelOrder', { orderId });
    expect((await cancel(first.id)).code).toBe('conflict');
    const second = await place();
    await addLineInvoiceRows(file.backend.db(), {
      lineId: second.lines[0]?.id ?? 0,
      shares: { [fundId]: 1 },
    });
    expect((await cancel(second.id)).message).toContain('factuur');
    expect((await cancel(999)).code).toBe('not-found');
  });

  it('is refused once somebody noted how a trajectory ended', async () => {
    const first = await place();
    await file.backend
      .db()
      .updateTable('trajectory')
      .set({ status: 'afgerond', end_date: '2020-02-01' })
      .where('id', '=', first.lines[1]?.trajectoryId ?? 0)
      .execute();
    const { code, message } = await file.backend.refused('purchasing.cancelOrder', {
      orderId: first.id,
    });
    expect(code).toBe('conflict');
    expect(message).toContain('hoe het eindigde');
  });

  it('is not done again by undoing when an invoice came in between', async () => {
    const first = await place();
    const { changeId } = await file.backend.ask('purchasing.cancelOrder', { orderId: first.id });
    const { changeId: back } = await file.backend.ask('caseload.undoChange', { changeId });
    await addLineInvoiceRows(file.backend.db(), {
      lineId: first.lines[0]?.id ?? 0,
      shares: { [fundId]: 100_00 },
    });
    const late = await file.backend.refused('caseload.undoChange', { changeId: back });
    expect(late.code).toBe('conflict');
  });
});

describe('purchasing.closeLine', () => {
  it('frees what is not invoiced of one line, then of all', async () => {
    const order = await place();
    const [first, second] = order.lines.map(({ id }) => id);
    await addLineInvoiceRows(file.backend.db(), {
      lineId: first ?? 0,
      shares: { [fundId]: 40_00 },
    });
    expect(await committed()).toBe(160_00);
    const reason = 'Kwam niet meer';
    const close = (lineId: number | null) =>
      file.backend.ask('purchasing.closeLine', { orderId: order.id, lineId, reason });
    const { order: closed, changeId } = await close(first ?? 0);
    expect(closed).toMatchObject({ status: 'vastgelegd', committedCents: 100_00 });
    expect(closed.lines[0]).toMatchObject({
      closedOn: '2019-12-31',
      closeReason: reason,
      openCents: 0,
      invoicedCents: 40_00,
    });
    expect(await committed()).toBe(100_00);
    const { order: all } = await close(null);
    expect(all.status).toBe('afgesloten');
    expect(await committed()).toBe(0);
    const again = { orderId: order.id, lineId: second ?? 0, reason };
    expect((await file.backend.refused('purchasing.closeLine', again)).code).toBe('conflict');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await committed()).toBe(60_00);
  });

  it('is refused for a line of another order', async () => {
    const order = await place();
    expect(
      await file.backend.refused('purchasing.closeLine', {
        orderId: order.id,
        lineId: 999,
        reason: 'Zo maar',
      }),
    ).toMatchObject({ code: 'not-found', field: 'lineId' });
  });
});

describe('purchasing.orders', () => {
  it('lists the newest first, of a fund and of a year', async () => {
    const first = await place();
    const other = await addFundRows(file.backend.db(), { name: 'Ander' });
    const { order: second } = await file.backend.ask(
      'purchasing.order',
      orderOf({
        productId,
        clientIds,
        unitPriceCents: 1_00,
        funding: wholly(other),
        budgetYear: 2021,
      }),
    );
    const ids = async (filter: { fundId?: number; year?: number }) =>
      (await file.backend.ask('purchasing.orders', filter)).map(({ id }) => id);
    expect(await ids({})).toEqual([second.id, first.id]);
    expect(await ids({ fundId })).toEqual([first.id]);
    expect(await ids({ year: 2021 })).toEqual([second.id]);
    expect(await ids({ fundId, year: 2021 })).toEqual([]);
  });

  it('counts committed, invoiced and paid once', async () => {
    const order = await place();
    const [first, second] = order.lines.map(({ id }) => id);
    const db = file.backend.db();
    await addLineInvoiceRows(db, {
      lineId: first ?? 0,
      shares: { [fundId]: 30_00 },
      paidOn: '2020-03-01',
    });
    await addLineInvoiceRows(db, {
      lineId: second ?? 0,
      shares: { [fundId]: 20_00 },
      number: 'F-2',
    });
    expect(await file.backend.ask('purchasing.orders', {})).toMatchObject([
      { amountCents: 200_00, committedCents: 150_00, invoicedCents: 20_00, paidCents: 30_00 },
    ]);
  });
});
