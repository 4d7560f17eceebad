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

describe('two columns with the same name', () => {
  const headers = [
    'klantnr',
    'voornaam',
    'achternaam',
    'Kosten',
    'traject',
    'start',
    'KOSTEN',
    'x',
    'X',
  ];
  const warningsWith = (fields: ReturnType<typeof suggestFields>) =>
    readCaseload(
      {
        headerLine: 3,
        headers,
        rows: [{ line: 4, cells: ['1', 'A', 'B', '1,00', 'T', '01-01-2018', '2,00', '', ''] }],
      },
      {
        columns: fields.map((field, column) => ({ column, field })),
        referenceDate: '2019-12-31',
        today: '2020-03-01',
      },
    ).warnings;

  it('are remarked on when only one is read', () => {
    const suggested = suggestFields(headers);
    expect(warningsWith(suggested)).toEqual([
      {
        line: 3,
        column: 'KOSTEN',
        columnIndex: 6,
        message: 'Kolom 4 en kolom 7 heten allebei ‘KOSTEN’. Trede leest alleen kolom 4.',
      },
    ]);
    const swapped = suggested.with(3, null).with(6, 'cost');
    expect(warningsWith(swapped)).toMatchObject([{ line: 3, column: 'Kosten' }]);
    expect(warningsWith(suggested.with(6, 'fund'))).toEqual([]);
  });
});
