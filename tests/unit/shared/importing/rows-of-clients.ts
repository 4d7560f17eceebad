import { readCaseload, type ListedCaseload } from '#shared/importing/caseload.ts';
import { suggestFields } from '#shared/importing/columns.ts';
import type { ListChoices } from '#shared/importing/schema.ts';

const headers = [
  'klantnummer',
  'partij',
  'voornaam',
  'achternaam',
  'geboortedatum',
  'datum vestiging',
  'doelgroep',
  'trede start',
  'trede nu',
  'taalniveau',
  'traject',
  'aanbieder',
  'start',
  'eind',
  'resultaat',
  'kosten',
  'fonds',
  'uitstroom',
  'uitstroomdatum',
];

type Rows = readonly Record<string, string>[];
type Answers = ListChoices['samePersons'];

function readWith(samePersons: Answers, rows: Rows): ListedCaseload {
  const fields = suggestFields(headers);
  return readCaseload(
    {
      headers,
      rows: rows.map((row, index) => ({
        line: index + 2,
        cells: headers.map((header) => row[header] ?? ''),
      })),
    },
    {
      columns: fields.map((field, column) => ({ column, field })),
      referenceDate: '2019-12-31',
      today: '2020-03-01',
      samePersons,
    },
  );
}

/** Rows begin on line 2, one a line. What a test does not name is empty. */
export const readRows = Object.assign((...rows: Rows) => readWith([], rows), {
  /** The same, with what the user says of who is who. */
  as: (samePersons: Answers, ...rows: Rows) => readWith(samePersons, rows),
});

export const salma = { klantnummer: 'K1', voornaam: 'Salma', achternaam: 'Haddad' };
export const jobcoaching = { ...salma, traject: 'Jobcoaching', start: '01-02-2019' };
