import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MoneyDocument } from '#shared/budget/documents.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { orderOf, productOf, wholly } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let fundId: number;
let orderId: number;

const textOf = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeEach(async () => {
  file = await makeTeamFile();
  const { backend } = file;
  const db = backend.db();
  const first = await addClient(db, {
    number: '00123',
    firstName: 'Samira',
    lastName: 'Haddad',
    settlementDate: '2017-05-01',
  });
  const second = await addClient(db, { number: '00456', settlementDate: null });
  fundId = await addFundRows(db, {
    name: 'Uitvoeringsakkoord',
    amountCents: 50_000_00,
    targetGroup: 'statushouder',
    spendUntil: '2020-12-31',
  });
  const productId = await productOf(db, 'Bewegen Werkt');
  const wish = orderOf({
    productId,
    clientIds: [first, second],
    unitPriceCents: 1250_50,
    funding: wholly(fundId),
    overrides: [{ fundId, condition: 'targetGroup', reason: 'Statushouder volgens het dossier' }],
  });
  const { order } = await backend.ask('purchasing.order', wish);
  orderId = order.id;
  await backend.ask('purchasing.recordInvoice', {
    invoiceNumber: 'BW-77',
    invoicedOn: '2019-12-01',
    paidOn: '2019-12-20',
    budgetYear: 2020,
    lines: order.lines.map(({ id }) => ({ lineId: id, amountCents: 1000_25 })),
  });
});
afterEach(() => file.cleanup());

const documentOf = (request: MoneyDocument) => file.backend.ask('budget.document', request);
const csvOf = async (request: MoneyDocument) =>
  (await documentOf(request)).content.split('\r\n').map((line) => line.split(';'));

describe('the letter of an order', () => {
  it('says what, when, for which numbers and at what price, and names nobody', async () => {
    const { content, encodedAs, suggestedName } = await documentOf({
      kind: 'order',
      orderId,
      format: 'pdf',
    });
    const text = textOf(content);
    expect(encodedAs).toBe('html');
    expect(suggestedName).toBe('Opdracht 2019-0001');
    expect(text).toContain('Hierbij geven wij u opdracht voor: Bewegen Werkt.');
    expect(text).toContain('Het begint op 15-01-2020.');
    expect(text).toContain('00123 1 traject 1.250,50 1.250,50');
    expect(text).toContain('Samen 2.501,00');
    for (const secret of ['Samira', 'Haddad', 'Uitvoeringsakkoord', 'dossier', 'statushouder']) {
      expect(content).not.toContain(secret);
    }
  });

  it('says of an order that was cancelled that it does not stand', async () => {
    const { backend } = file;
    const { order } = await backend.ask(
      'purchasing.order',
      orderOf({
        productId: await productOf(backend.db(), 'Jobcoaching'),
        clientIds: [await addClient(backend.db(), { number: '7', settlementDate: '2018-01-01' })],
        unitPriceCents: 10_00,
        funding: wholly(fundId),
      }),
    );
    await backend.ask('purchasing.cancelOrder', { orderId: order.id });
    const { content } = await documentOf({ kind: 'order', orderId: order.id, format: 'pdf' });
    expect(textOf(content)).toContain('Geannuleerd op 31-12-2019.');
    expect(textOf(content)).toContain('aanbieder niet bekend');
  });
});

describe('lists about money', () => {
  it('give the same figures on paper, in a workbook and as CSV', async () => {
    const list = { kind: 'budget', fundId, year: 2020 } as const;
    const csv = await csvOf({ ...list, format: 'csv' });
    const row = csv.find(([name]) => name === 'Uitvoeringsakkoord');
    expect(row?.slice(3, 8)).toEqual(['50000,00', '2000,50', '0,00', '500,50', '47499,00']);

    const printed = textOf((await documentOf({ ...list, format: 'pdf' })).content);
    expect(printed).toContain('50.000,00 2.000,50 0,00 500,50 47.499,00');
    expect((await documentOf({ ...list, format: 'pdf' })).content).toContain('VERTROUWELIJK');

    const { content, encodedAs } = await documentOf({ ...list, format: 'xlsx' });
    const [sheet] = await readWorkbook(Buffer.from(content, encodedAs as 'base64'));
    const cells = sheet?.data.find(([name]) => name === 'Uitvoeringsakkoord');
    expect(cells?.slice(3, 8)).toEqual([50_000, 2000.5, 0, 500.5, 47_499]);
  });

  it('lists orders and invoices by number of the client, each euro once', async () => {
    const orders = await csvOf({ kind: 'orders', fundId: null, year: null, format: 'csv' });
    const order = orders.find(([number]) => number === '2019-0001');
    expect(order?.[5]).toBe('00123, 00456');
    expect(order?.slice(8)).toEqual(['2501,00', '500,50', '0,00', '2000,50']);
    expect(orders.find(([name]) => name === 'Samen')?.slice(8)).toEqual(order?.slice(8));

    const invoices = await csvOf({ kind: 'invoices', fundId, year: 2020, format: 'csv' });
    const rows = invoices.filter(([number]) => number === 'BW-77');
    expect(rows.map((cells) => [cells[3], cells[6], cells[9]])).toEqual([
      ['20-12-2019', '00123', '1000,25'],
      ['20-12-2019', '00456', '1000,25'],
    ]);
    expect(await csvOf({ kind: 'invoices', fundId, year: 2019, format: 'csv' })).toContainEqual([
      'Er zijn geen facturen.',
    ]);
  });
});

describe('a list of one fund or one year', () => {
  const totalOf = async (request: MoneyDocument, from: number) =>
    (await csvOf(request)).find(([name]) => name?.startsWith('Samen'))?.slice(from);

  it('has only what that fund pays, so that the funds are together the whole', async () => {
    const { backend } = file;
    const db = backend.db();
    const other = await addFundRows(db, { name: 'Ander', amountCents: 1000_00 });
    const { order } = await backend.ask(
      'purchasing.order',
      orderOf({
        productId: await productOf(db, 'Jobcoaching'),
        clientIds: [await addClient(db, { number: '8', settlementDate: '2018-01-01' })],
        unitPriceCents: 100_00,
        funding: {
          way: 'procent',
          parts: [
            { fundId, weight: 7_000 },
            { fundId: other, weight: 3_000 },
          ],
        },
      }),
    );
    await backend.ask('purchasing.recordInvoice', {
      invoiceNumber: 'J-1',
      invoicedOn: '2019-12-01',
      paidOn: null,
      budgetYear: 2020,
      lines: [{ lineId: order.lines[0]?.id ?? 0, amountCents: 60_00 }],
    });
    const list = { fundId: other, year: 2020, format: 'csv' } as const;
    expect(await totalOf({ kind: 'orders', ...list }, 9)).toEqual([
      '30,00',
      '12,00',
      '18,00',
      '0,00',
    ]);
    expect((await totalOf({ kind: 'invoices', ...list }, 9))?.[0]).toBe('18,00');
    expect(await totalOf({ kind: 'orders', ...list, year: 2019 }, 8)).toBeUndefined();
  });

  it('adds up a fund per year over all years, and expects nothing of them together', async () => {
    const { backend } = file;
    const db = backend.db();
    const yearly = await addFundRows(db, {
      name: 'Jaarlijks',
      years: { 2018: 700_00, 2019: 1000_00, 2020: 900_00 },
    });
    await addFundRows(db, { name: 'Onbekend' });
    await backend.ask(
      'purchasing.order',
      orderOf({
        productId: await productOf(db, 'Jobcoaching'),
        clientIds: [await addClient(db, { number: '9', settlementDate: '2018-01-01' })],
        unitPriceCents: 100_00,
        funding: wholly(yearly),
      }),
    );
    const list = { kind: 'budget', fundId: null, year: null, format: 'csv' } as const;
    const csv = await csvOf(list);
    expect(csv.find(([name]) => name === 'Jaarlijks')?.slice(3, 8)).toEqual([
      '2600,00',
      '0,00',
      '0,00',
      '100,00',
      '2500,00',
    ]);
    expect(csv.flat()).not.toContain('Vooruitblik');
    // As on the screen, a fund of unknown amount is in no sum.
    expect(csv.find(([name]) => name === 'Samen, 2 van 3 fondsen')?.[3]).toBe('52600,00');
    // Amounts of a year and of a whole period are of two sorts of time: each has a sum of its own.
    expect(csv.find(([name]) => name === 'Samen alle jaren, 1 fonds')?.[3]).toBe('2600,00');
    expect(csv.find(([name]) => name === 'Samen hele looptijd, 1 fonds')?.[3]).toBe('50000,00');
    const oneYear = await csvOf({ ...list, year: 2020 });
    expect(oneYear.filter(([name]) => name?.startsWith('Samen')).map(([name]) => name)).toEqual([
      'Samen 2020, 1 fonds',
      'Samen hele looptijd, 1 fonds',
      'Samen, 2 van 3 fondsen',
    ]);
  });
});

describe('the evidence of a fund', () => {
  it('says of each line why the fund may pay, who allowed what, and what is missing', async () => {
    const rows = await csvOf({ kind: 'evidence', fundId, year: 2020, format: 'csv' });
    const text = (await documentOf({ kind: 'evidence', fundId, year: 2020, format: 'csv' }))
      .content;
    const lines = rows.filter(([number]) => number === 'BW-77');
    expect(lines.map((cells) => [cells[6], cells[7]])).toEqual([
      ['00123', '1000,25'],
      ['00456', '1000,25'],
    ]);
    expect(lines.map((cells) => cells.slice(8, 12))).toEqual([
      ['ja', 'ja', 'ja', 'ja'],
      ['uitzondering', 'ja', 'ja', 'ja'],
    ]);
    expect(lines[1]?.[12]).toMatch(
      /^Doelgroep: statushouders\. Toegestaan door b.kuiphof op 31-12/,
    );
    expect(lines[0]?.slice(13, 15)).toEqual(['b.kuiphof', 'niet nodig']);
    expect(text).toContain('Doelgroep;statushouders');
    expect(text).toContain('Statushouder volgens het dossier.');
    expect(text).toContain('de doelgroep van de klant');
    expect(text).not.toContain('Haddad');
  });

  it('says who let a fund pay what it had not free', async () => {
    const { backend } = file;
    const db = backend.db();
    const small = await addFundRows(db, { name: 'Klein', amountCents: 10_00 });
    const { order } = await backend.ask('purchasing.order', {
      ...orderOf({
        productId: await productOf(db, 'Jobcoaching'),
        clientIds: [await addClient(db, { number: '31', settlementDate: '2018-01-01' })],
        unitPriceCents: 50_00,
        funding: wholly(small),
      }),
      overrides: [{ fundId: small, condition: 'free', reason: 'Volgt bij de najaarsnota' }],
    });
    await backend.ask('purchasing.recordInvoice', {
      invoiceNumber: 'J-9',
      invoicedOn: '2019-12-01',
      paidOn: null,
      budgetYear: 2020,
      lines: [{ lineId: order.lines[0]?.id ?? 0, amountCents: 50_00 }],
    });
    const { content } = await documentOf({
      kind: 'evidence',
      fundId: small,
      year: 2020,
      format: 'csv',
    });
    expect(content).toContain(
      'Er was te weinig vrij. Toegestaan door b.kuiphof op 31-12-2019: Volgt bij de najaarsnota.',
    );
    expect(content).toContain('Jobcoaching');
  });

  it('shares a course among its participants, adding up to what was invoiced', async () => {
    const { backend } = file;
    const db = backend.db();
    const clientIds = [];
    for (const number of ['11', '12', '13']) {
      clientIds.push(await addClient(db, { number, settlementDate: '2016-01-01' }));
    }
    const course = await backend.ask('purchasing.order', {
      ...orderOf({
        productId: await productOf(db, 'Wegwijs in de maatschappij'),
        clientIds: [],
        unitPriceCents: 100_00,
        funding: wholly(fundId),
      }),
      costKind: 'groep',
      unit: 'groep',
      lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 100_00 }],
      course: { sharing: 'ingepland', capacity: 8, clientIds, sessionDates: ['2020-02-01'] },
    });
    await backend.ask('purchasing.recordInvoice', {
      invoiceNumber: 'L-1',
      invoicedOn: '2019-12-02',
      paidOn: null,
      budgetYear: 2020,
      lines: [{ lineId: course.order.lines[0]?.id ?? 0, amountCents: 100_00 }],
    });
    const rows = await csvOf({ kind: 'evidence', fundId, year: 2020, format: 'csv' });
    const shares = rows.filter(([number]) => number === 'L-1');
    expect(shares.map((cells) => [cells[6], cells[7]])).toEqual([
      ['11', '33,34'],
      ['12', '33,33'],
      ['13', '33,33'],
    ]);
    expect(shares.every((cells) => cells.at(-1)?.includes('de betaaldatum'))).toBe(true);
  });
});
