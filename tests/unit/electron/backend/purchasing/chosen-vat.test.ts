import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importList } from '../../../../support/import-list.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const line = async (type: string) => {
  const rows = await file.backend.ask('purchasing.catalogue', {});
  const found = rows.find(({ typeName }) => typeName === type);
  if (found === undefined) throw new Error('not in the catalogue');
  return found;
};

const wishOf = (product: Awaited<ReturnType<typeof line>>) => ({
  id: product.id,
  before: product,
  typeName: product.typeName,
  providerName: product.providerName,
  unit: product.unit,
});

it('nobody chose the VAT of what came with the start list', async () => {
  await file.backend.ask('purchasing.addStartingCatalogue', {});
  for (const type of ['Jobcoaching', 'Bewegen Werkt', 'Sollicitatietraining', 'Taalstage']) {
    expect((await line(type)).vatRate).toBeNull();
  }
});

it('nobody chose the VAT of what came with a price from an imported list, until somebody says so', async () => {
  const path = join(file.folder, 'lijst.csv');
  writeFileSync(
    path,
    [
      'klantnummer;voornaam;achternaam;traject;aanbieder;traject start;traject eind;kosten',
      '204117;Rima;Nasser;Jobcoaching;Werkpad;01-03-2019;01-09-2019;1.200,00',
    ].join('\n'),
  );
  await importList(file.backend, path);
  const rows = await file.backend.ask('purchasing.catalogue', {});
  const listed = rows.find(({ providerName }) => providerName === 'Werkpad');
  expect(listed).toMatchObject({ usualPriceCents: 1200_00, vatRate: null });
  if (listed === undefined) throw new Error('not in the catalogue');

  const without = { ...wishOf(listed), priceCents: 1200_00, vatRate: null };
  expect(await file.backend.refused('purchasing.saveProduct', without)).toMatchObject({
    code: 'invalid-input',
    field: 'vatRate',
  });
  // Who chooses what was guessed has chosen all the same, and can take that back.
  const { changeId, product } = await file.backend.ask('purchasing.saveProduct', {
    ...without,
    vatRate: 'vrijgesteld',
  });
  expect(product.vatRate).toBe('vrijgesteld');
  await file.backend.ask('caseload.undoChange', { changeId });
  const again = await file.backend.ask('purchasing.catalogue', {});
  expect(again.find(({ id }) => id === listed.id)?.vatRate).toBeNull();
});

it('a price with a period asks for the VAT as long as nobody chose it', async () => {
  const product = await line('Jobcoaching');
  const price = {
    id: null,
    productId: product.id,
    priceCents: 95_00,
    validFrom: '2019-07-01',
    validUntil: null,
  };
  expect((await file.backend.refused('purchasing.savePrice', price)).field).toBe('vatRate');
  await file.backend.ask('purchasing.savePrice', { ...price, vatRate: 'vrijgesteld' });
  expect((await line('Jobcoaching')).vatRate).toBe('vrijgesteld');
});

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

it('nobody said the VAT of an imported invoice without an order, unless it was chosen in the catalogue', async () => {
  const invoices = async (name: string, number: string) => {
    const path = join(file.folder, name);
    writeFileSync(
      path,
      [
        'Factuurnummer;Factuurdatum;Klantnummer;Traject;Aanbieder;Fonds;Factuurbedrag;Betaald op',
        `${number};01-10-2019;204117;Jobcoaching;Werkpad;Fonds werk;1.210,00;15-10-2019`,
      ].join('\n'),
    );
    await importList(file.backend, path);
  };
  const path = join(file.folder, 'lijst.csv');
  writeFileSync(
    path,
    [
      'klantnummer;voornaam;achternaam;traject;aanbieder;traject start;traject eind;fonds',
      '204117;Rima;Nasser;Jobcoaching;Werkpad;01-03-2019;01-09-2019;Fonds werk',
    ].join('\n'),
  );
  await importList(file.backend, path);
  await invoices('facturen.csv', 'F-1');
  const [{ id: orderId, clients } = { id: 0, clients: [] }] = await file.backend.ask(
    'purchasing.orders',
    {},
  );
  const rateOf = async () =>
    (await file.backend.ask('purchasing.orderDetail', { orderId })).lines.map(
      ({ vatRate }) => vatRate,
    );
  const letter = async () =>
    words(
      (await file.backend.ask('budget.document', { kind: 'order', orderId, format: 'pdf' }))
        .content,
    );
  const insight = async () =>
    words(
      (await file.backend.ask('privacy.insight', { clientId: clients[0]?.id ?? 0, form: 'pdf' }))
        .content,
    );
  expect(await rateOf()).toEqual([null]);
  expect(await letter()).toContain('Bedragen in euro, met btw (hoeveel is niet bekend).');
  expect(await insight()).toContain('Btw niet bekend');

  const listed = (await file.backend.ask('purchasing.catalogue', {})).find(
    ({ providerName }) => providerName === 'Werkpad',
  );
  if (listed === undefined) throw new Error('not in the catalogue');
  await file.backend.ask('purchasing.saveProduct', {
    ...wishOf(listed),
    priceCents: 1_210_00,
    vatRate: 'vrijgesteld',
  });
  expect(await rateOf()).toEqual(['vrijgesteld']);
  expect(await letter()).toContain('Bedragen in euro, met btw (vrijgesteld).');
  expect(await insight()).toContain('Btw vrijgesteld');
});
