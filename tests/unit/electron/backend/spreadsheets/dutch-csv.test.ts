import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText, dutchCsv } from '../../../../../electron/backend/spreadsheets/dutch-csv.ts';

describe('a CSV for a Dutch Excel', () => {
  it('begins with a byte order mark, has semicolons and CR LF, and no sep= line', () => {
    expect(
      dutchCsv([
        ['Klantnummer', 'Naam'],
        ['00123', 'Ünal'],
      ]),
    ).toBe('\uFEFFKlantnummer;Naam\r\n00123;Ünal\r\n');
  });

  it('writes days, amounts and numbers as Dutch Excel reads them', () => {
    const cells = [{ day: '2019-12-31' }, { cents: 145000 }, { cents: -5 }, { number: 2.5 }, null];
    expect(dutchCsv([cells])).toBe('\uFEFF31-12-2019;1450,00;-0,05;2,5;\r\n');
  });

  it.each(['-110,7', '-1.450,-', '- 12', '-€ 3,50', '€ -3,50', '+31', '-5%', '1.000'])(
    'gives a number of another list back as it came: %j',
    (asRead) => {
      expect(dutchCsv([[{ asRead }]])).toBe(`\uFEFF${asRead}\r\n`);
    },
  );

  it.each(['=1+1', '-2+3', '-1-2', '+31 bellen', '@SUM(A1)', '- geen'])(
    'defuses what is no number in another list: %j',
    (asRead) => {
      expect(dutchCsv([[{ asRead }]])).toBe(`\uFEFF'${asRead}\r\n`);
    },
  );

  it.each(['=1', '+1', '-1', '@a', '\t1', '\r1', ' =1', '＝1', '\n=1'])(
    'defuses a text that Excel could run: %j',
    (value) => {
      expect(csvText(value).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['Syrische', '2015', '5 Betaald werk', "'s-Hertogenbosch", 'a=b'])(
    'leaves an ordinary text alone: %j',
    (value) => {
      expect(csvText(value)).toBe(value);
    },
  );

  it('is read back as it was written, apostrophes aside', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = parse(dutchCsv(rows), { bom: true, delimiter: ';', record_delimiter: '\r\n' });
        const withoutApostrophe = read.map((cells: string[], row: number) =>
          cells.map((cell, column) => (cell === `'${rows[row]?.[column]}` ? cell.slice(1) : cell)),
        );
        expect(withoutApostrophe).toEqual(rows);
      }),
    );
  });
});
