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
