import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { orderOf, wholly } from '../../../../support/money-calls.ts';
import { addFundRows, addLineInvoiceRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let providerId: number;
let clientId: number;
let fundId: number;
let productId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: 'K1' });
  fundId = await addFundRows(file.backend.db(), { name: 'Fonds' });
  const { product } = await file.backend.ask('purchasing.saveProduct', {
    id: null,
    typeName: 'Jobcoaching',
    providerName: 'Werkpad',
    unit: 'traject',
    priceCents: 100_00,
    vatRate: '21',
  });
  productId = product.id;
  providerId = product.providerId ?? 0;
});
afterEach(() => file.cleanup());

const first = {
  name: 'Werkpad',
  contactName: null,
  email: null,
  phone: null,
  contractFrom: null,
  contractUntil: null,
  ceilingCents: null,
};
const wish = (change: object = {}) => ({
  id: providerId,
  before: first,
  name: 'Werkpad',
  contactName: 'A. de Wit',
  email: 'info@werkpad.example',
  phone: '',
  contractFrom: '2020-01-01',
  contractUntil: '2020-12-31',
  ceilingCents: 250_00,
  ...change,
});
const provider = async () =>
  (await file.backend.ask('purchasing.providers', {})).find(({ id }) => id === providerId);
const order = (change: object = {}) => ({
  ...orderOf({ productId, clientIds: [clientId], unitPriceCents: 100_00, funding: wholly(fundId) }),
  ...change,
});
const place = async (change?: object) =>
  (await file.backend.ask('purchasing.order', order(change))).order;
const warnings = async (change?: object) =>
  (await file.backend.ask('purchasing.checkOrder', order(change))).warnings.filter((one) =>
    one.includes('Werkpad'),
  );

describe('a provider', () => {
  it('is kept with contact and contract, and gets its old facts back', async () => {
    const { changeId } = await file.backend.ask('purchasing.saveProvider', wish());
    expect(await provider()).toEqual({
      ...wish({ before: undefined }),
      phone: null,
      orderedCents: 0,
    });
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await provider()).toMatchObject({ contactName: null, ceilingCents: null });
  });

  it('has a name of its own, that gives no client away', async () => {
    const { refused } = file.backend;
    const taken = wish({ id: null, name: 'WERKPAD' });
    expect(await refused('purchasing.saveProvider', taken)).toMatchObject({ field: 'name' });
    const named = wish({ name: 'Voornaam Achternaam K1' });
    expect(await refused('purchasing.saveProvider', named)).toMatchObject({
      code: 'invalid-input',
      field: 'name',
    });
    const odd = wish({ contractUntil: '2019-12-31' });
    expect(await refused('purchasing.saveProvider', odd)).toMatchObject({ field: 'contractUntil' });
    expect((await refused('purchasing.saveProvider', wish({ id: 999 }))).code).toBe('not-found');
  });
});

describe('the ceiling and the contract', () => {
  it('count what was ordered within the contract, not what was cancelled or freed', async () => {
    await file.backend.ask('purchasing.saveProvider', wish());
    await place();
    await place({ startDate: '2021-01-01', budgetYear: 2021 });
    const cancelled = await place();
    await file.backend.ask('purchasing.cancelOrder', { orderId: cancelled.id });
    expect((await provider())?.orderedCents).toBe(100_00);
    const closed = await place();
    await addLineInvoiceRows(file.backend.db(), {
      lineId: closed.lines[0]?.id ?? 0,
      shares: { [fundId]: 30_00 },
    });
    await file.backend.ask('purchasing.closeLine', {
      orderId: closed.id,
      lineId: null,
      reason: 'Klaar',
    });
    expect((await provider())?.orderedCents).toBe(130_00);
    const over = await place();
    await addLineInvoiceRows(file.backend.db(), {
      lineId: over.lines[0]?.id ?? 0,
      shares: { [fundId]: 120_00 },
      number: 'F-2',
    });
    expect((await provider())?.orderedCents).toBe(250_00);
  });

  it('warn and never block', async () => {
    await file.backend.ask('purchasing.saveProvider', wish());
    expect(await warnings()).toEqual([]);
    await place();
    await place();
    expect(await warnings()).toEqual([
      'Bij Werkpad is met deze order voor €\u00a0300,00 besteld. Het plafond is €\u00a0250,00.',
    ]);
    expect(await warnings({ startDate: '2019-12-31' })).toEqual([
      'Het contract met Werkpad begint op 01-01-2020. Dit begint eerder, op 31-12-2019.',
    ]);
    expect(await warnings({ startDate: '2021-01-01', budgetYear: 2021 })).toEqual([
      'Het contract met Werkpad liep tot en met 31-12-2020. Dit begint later, op 01-01-2021.',
    ]);
    const long = { startDate: '2020-12-01', endDate: '2021-02-01', lines: [] };
    const line = { clientId, quantityHundredths: 1, unitPriceCents: 1 };
    expect(await warnings({ ...long, lines: [line] })).toEqual([
      'Het contract met Werkpad loopt tot en met 31-12-2020. Dit duurt langer, tot en met 01-02-2021.',
    ]);
    await place();
  });
});
