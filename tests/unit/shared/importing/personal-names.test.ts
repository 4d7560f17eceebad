import { describe, expect, it } from 'vitest';
import { readCaseload } from '#shared/importing/caseload.ts';
import { suggestFields } from '#shared/importing/columns.ts';
import { describeRemark } from '#shared/importing/remarks.ts';

const headers = [
  'klantnummer',
  'voornaam',
  'achternaam',
  'nationaliteit',
  'traject',
  'start',
  'kosten',
  'fonds',
  'aanbieder',
];

interface Names {
  readonly traject?: string;
  readonly fonds?: string;
  readonly nationaliteit?: string;
  readonly aanbieder?: string;
}

/** The faults of a list with some clients, of whom the first has these names. */
function faultsOf(names: Names): string[] {
  const { traject = 'Taal', fonds = 'A', nationaliteit = '', aanbieder = '' } = names;
  const costs = ['01-01-2018', '1', fonds, aanbieder];
  const first = ['203402', 'Salma', 'el Haddad', nationaliteit, traject, ...costs];
  const others = [
    ['K-7', 'Noë', "'t Hof"],
    ['2016', 'Jan', 'Bos'],
    ['4', 'Piet', 'Mos'],
  ];
  const { faults } = readCaseload(
    { headers, rows: [first, ...others].map((cells, index) => ({ line: index + 2, cells })) },
    {
      columns: suggestFields(headers).map((field, column) => ({ column, field })),
      referenceDate: '2019-12-31',
      today: '2020-03-01',
    },
  );
  return faults.map(describeRemark);
}

describe('names that come into reports', () => {
  it.each([
    'Jobcoaching 203402',
    'Coaching (203402)',
    'Coaching k-7',
    'Coaching Salma el Haddad',
    'Coaching el haddad, salma',
    'Noe ’t Hof',
    'Salma volgt samen met Jan een cursus van twee jaar: el Haddad, Salma',
  ])('may not give a client away: %s', (traject) => {
    expect(faultsOf({ traject })).toEqual([
      'regel 2, kolom "traject": In de naam van dit traject staat een klantnummer of de naam van een klant. Die naam komt in rapporten. Haal het weg.',
    ]);
  });

  it('are also those of funds, providers and nationalities', () => {
    expect(
      faultsOf({
        fonds: 'Fonds 203402',
        nationaliteit: 'Salma el Haddad',
        aanbieder: 'Salma el Haddad BV',
      }),
    ).toEqual([
      'regel 2, kolom "nationaliteit": In deze nationaliteit staat een klantnummer of de naam van een klant. Die naam komt in rapporten. Haal het weg.',
      'regel 2, kolom "fonds": In de naam van dit fonds staat een klantnummer of de naam van een klant. Die naam komt in rapporten. Haal het weg.',
      'regel 2, kolom "aanbieder": In de naam van deze aanbieder staat een klantnummer of de naam van een klant. Die naam komt in rapporten. Haal het weg.',
    ]);
  });

  it.each([
    'Fonds 2016',
    'Module 4',
    'Traject 2034021',
    'Salma',
    'Bos en Jan',
    'Salma el Jan Haddad',
    'Werkfit',
  ])('may be anything else: %s', (name) => {
    expect(faultsOf({ traject: name, fonds: name, aanbieder: name })).toEqual([]);
  });
});
