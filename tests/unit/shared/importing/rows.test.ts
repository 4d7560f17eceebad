import { describe, expect, it } from 'vitest';
import { readCaseload } from '#shared/importing/caseload.ts';
import { suggestFields } from '#shared/importing/columns.ts';
import { describeRemark } from '#shared/importing/remarks.ts';

describe('empty cells beyond the last column', () => {
  const header = [
    'klantnummer',
    'voornaam',
    'achternaam',
    'traject',
    'start',
    'kosten',
    'fonds',
    'x',
  ];
  const whole = (number: string) => [number, 'A', `B ${number}`, '', '', '', '', ''];
  const cut = ['K9', 'A', 'B', 'Jobcoaching', '01-01-2018', '1450', '50', '', ''];
  const read = (...rows: string[][]) =>
    readCaseload(
      { headers: header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) },
      {
        columns: suggestFields(header).map((field, column) => ({ column, field })),
        referenceDate: '2019-12-31',
        today: '2020-03-01',
      },
    ).faults.map(describeRemark);

  it('are a fault of a row that has more than most: its amount may be cut in two', () => {
    expect(read(whole('K1'), cut, whole('K2'))).toEqual([
      'regel 3, kolom "hele regel": De kop heeft 8 cellen en deze rij 9. Staat er een scheidingsteken in een tekst of bedrag? Zet het tussen aanhalingstekens.',
    ]);
  });

  it('are fine when all rows have them', () => {
    const wider = ['K1', 'K2', 'K3'].map((number) => [...whole(number), '', '']);
    expect(read(...wider)).toEqual([]);
  });
});
