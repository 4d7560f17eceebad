import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const wish = {
  id: null,
  typeName: 'Jobcoaching',
  providerName: 'Werkpad',
  unit: 'uur',
  priceCents: 85_00,
  vatRate: '21',
} as const;
const save = (change: object = {}) =>
  file.backend.ask('purchasing.saveProduct', { ...wish, ...change });
const catalogue = () => file.backend.ask('purchasing.catalogue', {});

describe('the catalogue', () => {
  it('starts with what was bought in Overbetuwe, by type and provider', async () => {
    const rows = await catalogue();
    expect(rows.map(({ typeName, providerName }) => [typeName, providerName])).toEqual([
      ['Activering 2Switch', '2Switch'],
      ['Activering 4WD CARE', '4WD CARE'],
      ['Bewegen Werkt', 'Bewegen Werkt'],
      ['Jobcoaching', null],
      ['Sollicitatietraining', null],
      ['Versterken van netwerken', 'Forte Welzijn'],
      ['Versterken van netwerken', 'Stillare'],
      ['Voorbereiding studie', null],
      ['Vrijwilligerswerk', null],
      ['Wegwijs in de maatschappij', 'Stichting Lemat'],
      ['Zorg en rust', null],
    ]);
    expect(rows.every(({ unit, prices }) => unit === 'traject' && prices.length === 0)).toBe(true);
  });

  it('uses a known type and provider again, and refuses the same by the same unit', async () => {
    const before = await catalogue();
    const { product } = await save({ typeName: 'jobcoaching ', providerName: 'STICHTING LEMAT' });
    expect(product).toMatchObject({
      typeName: 'Jobcoaching',
      providerName: 'Stichting Lemat',
      unit: 'uur',
      priceCents: 85_00,
    });
    const { product: monthly } = await save({ providerName: 'Stichting Lemat', unit: 'maand' });
    expect(monthly.typeId).toBe(product.typeId);
    expect(await catalogue()).toHaveLength(before.length + 2);
    const again = { ...wish, providerName: 'stichting lemat' };
    expect(await file.backend.refused('purchasing.saveProduct', again)).toMatchObject({
      code: 'conflict',
      field: 'typeName',
    });
    const nobodys = { ...wish, providerName: null, unit: 'traject' } as const;
    expect((await file.backend.refused('purchasing.saveProduct', nobodys)).code).toBe('conflict');
  });

  it('changes a line and takes that back, the new provider with it', async () => {
    const { product } = await save();
    const { changeId } = await save({
      id: product.id,
      before: product,
      providerName: 'Nieuw',
      priceCents: 90_00,
    });
    expect((await catalogue()).find(({ id }) => id === product.id)).toMatchObject({
      providerName: 'Nieuw',
      priceCents: 90_00,
    });
    await file.backend.ask('caseload.undoChange', { changeId });
    expect((await catalogue()).find(({ id }) => id === product.id)).toMatchObject({
      providerName: 'Werkpad',
      priceCents: 85_00,
    });
    const names = (await file.backend.ask('purchasing.providers', {})).map(({ name }) => name);
    expect(names).not.toContain('Nieuw');
    const gone = { ...wish, id: 999 };
    expect((await file.backend.refused('purchasing.saveProduct', gone)).code).toBe('not-found');
  });
});

describe('prices with a period', () => {
  it('count on their days, and the usual price on others', async () => {
    const { product } = await save();
    const price = { id: null, productId: product.id, priceCents: 95_00 };
    const { changeId } = await file.backend.ask('purchasing.savePrice', {
      ...price,
      validFrom: '2019-07-01',
      validUntil: '2019-12-31',
    });
    const read = async () => (await catalogue()).find(({ id }) => id === product.id);
    expect(await read()).toMatchObject({
      priceCents: 95_00,
      usualPriceCents: 85_00,
      prices: [{ priceCents: 95_00, validFrom: '2019-07-01', validUntil: '2019-12-31' }],
    });
    const over = { ...price, validFrom: '2019-12-31', validUntil: null };
    expect(await file.backend.refused('purchasing.savePrice', over)).toMatchObject({
      code: 'conflict',
      field: 'validFrom',
    });
    await file.backend.ask('purchasing.savePrice', { ...over, validFrom: '2020-01-01' });
    const [first] = (await read())?.prices ?? [];
    await file.backend.ask('purchasing.savePrice', {
      ...price,
      id: first?.id ?? 0,
      priceCents: 96_00,
      validFrom: '2019-06-01',
      validUntil: '2019-11-30',
    });
    expect(await read()).toMatchObject({ priceCents: 85_00 });
    expect((await file.backend.refused('caseload.undoChange', { changeId })).code).toBe('conflict');
  });

  it('are taken away, and come back by undoing', async () => {
    const { product } = await save();
    await file.backend.ask('purchasing.savePrice', {
      id: null,
      productId: product.id,
      priceCents: 1,
      validFrom: '2019-01-01',
      validUntil: null,
    });
    const prices = async () =>
      (await catalogue()).find(({ id }) => id === product.id)?.prices ?? [];
    const priceId = (await prices())[0]?.id ?? 0;
    const { changeId } = await file.backend.ask('purchasing.removePrice', { priceId });
    expect(await prices()).toEqual([]);
    expect((await file.backend.refused('purchasing.removePrice', { priceId })).code).toBe(
      'not-found',
    );
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await prices()).toHaveLength(1);
  });
});

describe('the start list', () => {
  it('adds the measures that are not there, once, and goes as a whole', async () => {
    await save({ typeName: 'taalstage', providerName: 'Werkpad' });
    const before = await catalogue();
    const { added, changeId } = await file.backend.ask('purchasing.addStartingCatalogue', {});
    const after = await catalogue();
    expect(added).toBe(11);
    expect(after).toHaveLength(before.length + added);
    expect(after.filter(({ typeName }) => typeName.toLowerCase() === 'taalstage')).toHaveLength(1);
    expect(after).toContainEqual(
      expect.objectContaining({
        typeName: 'Werkervaringsplek',
        providerName: null,
        priceCents: null,
        stepFrom: 3,
        stepUntil: 4,
      }),
    );
    expect(await file.backend.ask('purchasing.addStartingCatalogue', {})).toEqual({
      changeId: 0,
      added: 0,
    });
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await catalogue()).toEqual(before);
  });
});
