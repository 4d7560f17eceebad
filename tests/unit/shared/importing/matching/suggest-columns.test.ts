import { describe, expect, it } from 'vitest';
import { sampleColumn } from '#shared/importing/matching/column-sample.ts';
import { noNamesInUse } from '#shared/importing/matching/content.ts';
import { judgeBsns } from '#shared/importing/matching/judge-bsn.ts';
import { suggestColumns } from '#shared/importing/matching/suggest-columns.ts';
import type { ListShape } from '#shared/importing/shapes.ts';

const names = { ...noNamesInUse, providers: new Set(['op stap', '2switch']) };

/** The fields of columns without a useful name, by what stands in them. */
function fieldsOf(
  columns: readonly (readonly [header: string, ...cells: string[]])[],
  shape: ListShape = 'clients',
) {
  const seen = columns.map(([header, ...cells]) => ({
    header,
    sample: sampleColumn(cells),
    holdsBsns: false,
  }));
  return suggestColumns(seen, shape, names, '2019-12-31').map((found) => found?.field ?? null);
}

describe('columns known by what stands in them', () => {
  it('are those of which the values speak for themselves', () => {
    expect(
      fieldsOf([
        ['kolom 1', 'K1001', 'K1002', 'K1003'],
        ['Voornaam', 'Jan', 'Iris', 'Noor'],
        ['Achternaam', 'Bos', 'Mos', 'Ros'],
        ['', 'M', 'V', 'V'],
        ['xyz', 'Syrië', 'Eritrea', 'Syrië'],
        ['kolom 6', '01-02-1980', '03-04-1991', '05-06-1975'],
        ['kolom 7', '01-02-2018', '03-04-2017', '05-06-2016'],
        ['kolom 8', 'A1', 'B1', 'A2'],
      ]),
    ).toEqual([
      'clientNumber',
      'firstName',
      'lastName',
      'sex',
      'nationality',
      'birthDate',
      'settlementDate',
      'languageLevel',
    ]);
  });

  it('are providers that the team file knows', () => {
    const list = [
      ['Klantnr', 'K1', 'K2'],
      ['Traject', 'a', 'b'],
      ['Startdatum', '01-02-2018', '01-02-2018'],
      ['Waar', 'Op Stap', '2Switch'],
    ] as const;
    expect(fieldsOf(list, 'trajectories')[3]).toBe('provider');
  });

  it('stay open when a date could be two', () => {
    const list = [
      ['Klantnr', 'K1', 'K2'],
      ['Traject', 'a', 'b'],
      ['Startdatum', '01-02-2018', '01-02-2018'],
      ['een', '01-02-2018', '01-02-2018'],
      ['twee', '01-02-2018', '01-02-2018'],
    ] as const;
    expect(fieldsOf(list, 'trajectories').slice(3)).toEqual([null, null]);
    expect(fieldsOf(list.slice(0, 4), 'trajectories')[3]).toBe('trajectoryEnd');
  });

  it('are not those of which the name says something else', () => {
    expect(
      fieldsOf([
        ['Klantnr', 'K1', 'K2', 'K3'],
        ['Aantal kinderen', '1', '2', '3'],
        ['Geslacht partner', 'M', 'V', 'V'],
        ['Datum aanmelding', '01-02-2018', '02-02-2018', '03-02-2018'],
        ['Nr', '1', '2', '3'],
        ['Opmerkingen', 'werk', 'studie', 'verhuisd'],
      ]),
    ).toEqual(['clientNumber', null, null, null, null, null]);
  });

  it('lose a doubtful name when they hold something else', () => {
    const taal = (...cells: string[]) => fieldsOf([['Taal', ...cells]])[0];
    expect(taal('A1', 'A2', 'B1')).toBe('languageLevel');
    expect(taal('Arabisch', 'Tigrinya', 'Dari')).toBeNull();
    const outflow = (...cells: string[]) =>
      fieldsOf([
        ['Uitstroom', ...cells],
        ['Datum uitstroom', '01-02-2018', ''],
      ]);
    expect(outflow('ja', 'nee')).toEqual([null, null]);
    expect(outflow('werk', 'studie')).toEqual(['outflowKind', 'outflowDate']);
  });
});

describe('columns that may hold BSNs', () => {
  const bsns = ['123456782', '111222333', '100000009', '100000010', '900000004'];
  const others = ['100000001', '100000003', '100000004', '100000005', '100000006'];
  const verdicts = (...columns: readonly (readonly [string, readonly string[]])[]) =>
    judgeBsns(columns.map(([header, values]) => ({ header, values })));

  it('are left out, but asked about as client number', () => {
    expect(verdicts(['Klantnummer', bsns], ['Persoon', bsns], ['BSN', others])).toEqual([
      'ask',
      'bsn',
      'bsn',
    ]);
    expect(verdicts(['Klantnummer', others])).toEqual(['none']);
    expect(verdicts(['Klantnummer', [...bsns.slice(0, 1), ...others.slice(0, 4)]])).toEqual([
      'none',
    ]);
  });

  it('are asked about as the only candidate while there are few', () => {
    expect(verdicts(['nummer', bsns.slice(0, 1)], ['Voornaam', ['A']])).toEqual(['ask', 'none']);
    expect(verdicts(['nummer', bsns], ['Voornaam', ['A']])).toEqual(['bsn', 'none']);
    expect(verdicts(['nummer', bsns.slice(0, 1)], ['Klantnr', ['K1']])).toEqual(['bsn', 'none']);
  });

  it('may hold other numbers, one of which passes', () => {
    expect(verdicts(['Factuurnummer', bsns.slice(0, 1)])).toEqual(['none']);
    expect(verdicts(['Factuurnummer', bsns])).toEqual(['bsn']);
  });
});
