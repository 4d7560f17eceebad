import { describe, expect, it } from 'vitest';
import { sampleColumn } from '#shared/importing/matching/column-sample.ts';
import type { NamesInUse } from '#shared/importing/matching/content.ts';
import { judgeBsns } from '#shared/importing/matching/judge-bsn.ts';
import { suggestColumns } from '#shared/importing/matching/suggest-columns.ts';
import type { ListShape } from '#shared/importing/shapes.ts';

const names: NamesInUse = {
  types: new Set(),
  providers: new Set(['op stap', '2switch']),
  funds: new Set(),
  caseManagers: new Set(),
};

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
  return suggestColumns(seen, shape, names, '2019-12-31').map((found) => found.field);
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

describe('a name that does not say of what it is', () => {
  const client = [
    ['Klantnr', 'K1', 'K2', 'K3', 'K4'],
    ['Voornaam', 'Jan', 'Iris', 'Noor', 'Ali'],
    ['Achternaam', 'Bos', 'Mos', 'Ros', 'Vos'],
  ] as const;
  const found = (...columns: readonly (readonly [string, ...string[]])[]) =>
    fieldsOf([...client, ...columns]).slice(client.length);
  const days = ['01-02-2018', '02-03-2018', '03-04-2018', '04-05-2018'] as const;

  it('gives way to one that does, wherever it stands', () => {
    expect(
      found(
        ['Startdatum', ...days],
        ['Soort traject', 'Taal', '', 'Werk', ''],
        ['Start traject', days[0], '', days[2], ''],
        ['Kosten', '1', '2', '3', '4'],
        ['Kosten traject', '1', '', '3', ''],
      ),
    ).toEqual([null, 'trajectoryType', 'trajectoryStart', null, 'cost']);
    expect(
      found(
        ['Einddatum', ...days],
        ['Soort traject', 'Taal', 'Taal', 'Werk', 'Werk'],
        ['Startdatum', ...days],
        ['Einde traject', ...days],
      ),
    ).toEqual([null, 'trajectoryType', 'trajectoryStart', 'trajectoryEnd']);
  });

  it('is of the trajectory where only rows with a trajectory have it', () => {
    const type = ['Soort traject', 'Taal', '', 'Werk', '-'] as const;
    expect(found(['Startdatum', days[0], '', days[2], '-'], type)).toEqual([
      'trajectoryStart',
      'trajectoryType',
    ]);
    expect(found(['Startdatum', ...days], type)).toEqual([null, null]);
    expect(
      found(['Startdatum', days[0], '', days[2], ''], type, ['Status', 'a', 'b', 'a', 'b']),
    ).toEqual(['trajectoryStart', 'trajectoryType', null]);
    expect(
      found(['Startdatum', days[0], '', days[2], ''], type, ['Kosten', '10', '0,00', '5', '-']),
    ).toEqual(['trajectoryStart', 'trajectoryType', 'cost']);
  });

  it('is the day of outflow where only rows with a reason have it', () => {
    const reason = ['Reden uitstroom', 'werk', '', 'studie', ''] as const;
    expect(found(['Einddatum', days[0], '', days[2], ''], reason)).toEqual([
      'outflowDate',
      'outflowKind',
    ]);
    expect(found(['Einddatum', days[0], days[1], days[2], ''], reason)).toEqual([null, null]);
    const trajectory = [
      ['Soort traject', 'Taal', 'Taal', 'Werk', 'Werk'],
      ['Start traject', ...days],
    ] as const;
    const withOutflow = [['Datum uitstroom', days[0], '', days[2], ''], reason] as const;
    expect(found(['Einddatum', days[0], '', days[2], ''], ...trajectory, ...withOutflow)[0]).toBe(
      'trajectoryEnd',
    );
    expect(found(['Einddatum', ...days], ...trajectory, reason)).toEqual([
      'trajectoryEnd',
      'trajectoryType',
      'trajectoryStart',
      null,
    ]);
  });

  it('says why it stays out', () => {
    const reasons = (...columns: readonly (readonly [string, ...string[]])[]) =>
      suggestColumns(
        [...client, ...columns].map(([header, ...cells]) => ({
          header,
          sample: sampleColumn(cells),
          holdsBsns: false,
        })),
        'clients',
        names,
        '2019-12-31',
      )
        .slice(client.length)
        .map(({ leftOut }) => leftOut && [leftOut.field, leftOut.misses]);
    expect(reasons(['Reden uitstroom', 'werk', '', '', ''])).toEqual([
      ['outflowKind', 'outflowDate'],
    ]);
    expect(
      reasons(['Startdatum', ...days], ['Soort traject', 'Taal', '', '', ''], ['Aanbieder', 'A']),
    ).toEqual([
      ['trajectoryStart', null],
      ['trajectoryType', 'trajectoryStart'],
      ['provider', 'trajectoryStart'],
    ]);
    expect(reasons(['Opmerking', 'x'])).toEqual([null]);
  });
});

describe('columns that may hold BSNs', () => {
  const bsns = ['123456782', '111222333', '100000009', '100000010', '900000004'];
  const others = ['100000001', '100000003', '100000004', '100000005', '100000006'];
  const verdicts = (...columns: readonly (readonly [string, readonly string[]])[]) =>
    judgeBsns(columns.map(([header, values]) => ({ header, values }))).map(
      ({ verdict }) => verdict,
    );

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

  it('are asked about where half passes, whatever they are', () => {
    const most = [...bsns, ...others];
    expect(verdicts(['Klantnummer', ['K1', 'K2']], ['Bijstandspartij', most])).toEqual([
      'none',
      'ask',
    ]);
    expect(verdicts(['Klantnummer', ['K1', 'K2']], ['Ordernummer', most])).toEqual(['none', 'ask']);
    expect(verdicts(['Bijstandspartij', [...bsns, ...others, 'K1']])).toEqual(['none']);
  });

  it.each([
    (bsn: string) => `BSN ${bsn}`,
    (bsn: string) => `BSN${bsn}`,
    (bsn: string) => `${bsn} (oud)`,
    (bsn: string) => `${bsn}.0`,
    (bsn: string) => `${bsn},00`,
    (bsn: string) => `${bsn}-0`,
    (bsn: string) => `K${bsn}`,
  ])('are known however they are written (%#)', (written) => {
    const cells = bsns.map(written);
    expect(verdicts(['Klantnummer', cells], ['Bijstandspartij', cells])).toEqual(['ask', 'bsn']);
  });

  it('may hold other numbers, one of which passes', () => {
    expect(verdicts(['Factuurnummer', bsns.slice(0, 1)])).toEqual(['none']);
    expect(verdicts(['Factuurnummer', bsns])).toEqual(['bsn']);
  });
});
