import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { orderOf, productOf, wholly } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let made: TestTeamFile;
beforeEach(async () => {
  made = await makeTeamFile();
});
afterEach(() => made.cleanup());

const newClient = {
  clientNumber: 'K2',
  firstName: 'Rima',
  lastName: 'Nasser',
  birthDate: null,
  sex: null,
  nationality: null,
  settlementDate: null,
  familyReunion: null,
  track: null,
  caseManager: null,
  partnerId: null,
} as const;

describe('the id of a new client', () => {
  it('is none that stands in the log, of whoever is not there any more', async () => {
    const { backend } = made;
    await addClient(backend.db(), { number: 'K1' });
    await backend.refused('caseload.client', { clientId: 40 });
    const { clientId } = await backend.ask('caseload.addClient', newClient);
    expect(clientId).toBe(41);
  });

  it('is none that a list showed, of somebody who was never opened and is not there any more', async () => {
    const { backend } = made;
    for (const number of ['K1', 'K3', 'K4']) await addClient(backend.db(), { number });
    await backend.ask('caseload.list', {});
    await backend.ask('caseload.search', { query: 'K1' });
    const list = { title: 'Klanten', headers: ['Naam'], rows: [['x']], format: 'csv' as const };
    await backend.ask('caseload.listDocument', { ...list, clientIds: [2 ** 40] });
    // As a list that is destroyed, or an import that is taken back, leaves it.
    await backend.db().deleteFrom('client').where('id', '>', 1).execute();
    const { clientId } = await backend.ask('caseload.addClient', newClient);
    expect(clientId).toBe(4);
  });

  it('stays a number that can go on, whatever id somebody asked after', async () => {
    const { backend } = made;
    await addClient(backend.db(), { number: 'K1' });
    await backend.refused('caseload.client', { clientId: Number.MAX_SAFE_INTEGER });
    await backend.refused('caseload.client', { clientId: 2 ** 31 });
    const { clientId } = await backend.ask('caseload.addClient', newClient);
    expect(clientId).toBe(2);
  });
});

describe('the id of a new order', () => {
  it('is none that stands in the log, of an order that is not there any more', async () => {
    const { backend } = made;
    const clientId = await addClient(backend.db(), { number: 'K1' });
    const fundId = await addFundRows(backend.db(), { name: 'A', amountCents: 1_000_00 });
    const productId = await productOf(backend.db(), 'Jobcoaching');
    const order = async () => {
      const funding = wholly(fundId);
      const wish = { productId, clientIds: [clientId], unitPriceCents: 10_00, funding };
      await backend.ask('purchasing.order', orderOf(wish));
      const orders = await backend.db().selectFrom('purchase_order').select('id').execute();
      return Math.max(...orders.map(({ id }) => id));
    };
    const last = await order();
    const db = backend.db();
    // As an import of invoices that is taken back leaves it: with the log, and nothing else.
    await sql`pragma foreign_keys = off`.execute(db);
    for (const table of ['change_row', 'order_share', 'order_line', 'purchase_order'] as const) {
      await db.deleteFrom(table).execute();
    }
    await backend.refused('purchasing.orderDetail', { orderId: last + 50 });
    expect(await order()).toBe(last + 1);
  });
});
