import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';
import type { TableChoices } from '../../../../../../electron/backend/importing/reading/table.ts';
import { asUsableList } from '../../../../../../electron/backend/importing/reading/usable-list.ts';
import { refusalOf } from '../../../../../support/refusal.ts';

const read = (text: string, choices?: TableChoices) => readTable(Buffer.from(text), choices);
describe('the delimiter of a list', () => {
  it.each([
    ['naam;bedrag;fonds\nJan;1,50;A\nPiet;2,50;B\nKees, de oude;3,50;C\n', ';'],
    ['nr;voornaam;bedrag\nK1;Jan;1,5\nK2;Piet;2,5\n', ';'],
    ['jaar1;jaar2;jaar3\n1,5;2,5;3,5\n1,7;2,7;3,7\n1,9;2,9;3,9\n', ';'],
    ['nr,naam,bedrag\nK1,Jan,"1,5"\nK2,Piet,"2,5"\n', ','],
    ['nr,naam,fonds\nK1,"Bos; Jan",A\nK2,"Wit; Piet",B\n', ','],
    ['nr, naam, plaats\nK1, "Bos, Jan", Delft\nK2, Piet, "Gouda"\n', ', '],
    ['nr\tnaam\n1\tJan\n', '\t'],
    ['nr|naam\n1|Jan, de oude\n', '|'],
    ['naam\nJan\nPiet, de oude\nKees\n', null],
    ['wie\nJan de Wit\nPiet de Boer\n', null],
  ])('is found in %j', async (text, delimiter) => {
    expect((await read(text)).delimiter).toBe(delimiter);
  });

  it('is the chosen one', async () => {
    expect(await read('a;b,c\n1;2,3\n', { delimiter: ',' })).toMatchObject({
      delimiter: ',',
      headers: ['a;b', 'c'],
      rows: [{ line: 2, cells: ['1;2', '3'] }],
    });
  });

  it.each(['sep=,\r\n', '\ufeffsep=,\r\n', '"sep=,"\n'])('is what %j names', async (line) => {
    expect(await read(`${line}nr,naam\r\n1,a;b\r\n`)).toMatchObject({
      delimiter: ',',
      headerLine: 2,
      headers: ['nr', 'naam'],
      rows: [{ line: 3, cells: ['1', 'a;b'] }],
    });
  });
});

describe('the header of a list', () => {
  it('stands below titles, of which the lines count', async () => {
    expect(
      await read(
        'Caseload statushouders;;;\r\nPeildatum;31-12-2019;;\r\n\r\nnr;voornaam;achternaam;\r\n1;Jan;Bos;\r\n',
      ),
    ).toMatchObject({
      headerLine: 4,
      headers: ['nr', 'voornaam', 'achternaam'],
      rows: [{ line: 5, cells: ['1', 'Jan', 'Bos'] }],
      leftOut: [
        { line: 1, kind: 'title', text: 'Caseload statushouders' },
        { line: 2, kind: 'title', text: 'Peildatum · 31-12-2019' },
      ],
    });
  });

  it('stands below more titles than there are rows', async () => {
    const { headerLine, headers, rows } = await read(
      'Overzicht;;;;;\nGemeente:;Veldermeer;;;;\nPeildatum:;31-12-2019;;;;\n;;;;;\nKl.nr.;Naam;Geb.datum;M/V;Consulent;Bedrag\n1001;Noë, A.;1-2-1990;V;Jan;€ 1.450,-\n1002;Wit;3-4-1985;M;Jan;\n;;;;;\nTotaal;;;;;€ 1.450,-\n',
    );
    expect([headerLine, headers[0], rows.length]).toEqual([5, 'Kl.nr.', 2]);
  });

  it('may begin in the second column', async () => {
    expect(
      await read(';Klant;;Traject;\n;Nummer;Naam;Soort;Start\n;1001;Bos;Taal;1-1-2019\n'),
    ).toMatchObject({ headerLine: 2, headers: ['', 'Nummer', 'Naam', 'Soort', 'Start'] });
  });

  it.each([
    ['K1;Jan;01-02-1990\nK2;Piet;02-03-1991\n', 2],
    ['Jan;12;1,50\nPiet;13;2,50\n', 2],
    ['K1;Jan;Delft\n', 1],
  ])('may not be there: %j', async (text, count) => {
    const { headerLine, headers, rows } = await read(text);
    expect([headerLine, headers, rows.length]).toEqual([0, ['', '', ''], count]);
  });

  it.each([
    'voornaam;achternaam;wijk\nJan;Bos;Noord\nPiet;Wit;Zuid\n',
    'voornaam;achternaam;wijk\n',
    'naam;2017;2018\nJan;1;2\nPiet;3;4\n',
    'naam;kolom1\nJan;1\nPiet;3\n',
    'nr;naam;geboren;31-12-2019\n1;Jan;1-1-1990;ja\n2;Piet;2-2-1991;nee\n',
  ])('is the first line of %j', async (text) => {
    expect((await read(text)).headerLine).toBe(1);
  });

  it('keeps repeated and empty names as they stand, on one line', async () => {
    expect((await read('nr;;"start\r\ntraject";nr\n1;x;y;2\n')).headers).toEqual([
      'nr',
      '',
      'start traject',
      'nr',
    ]);
  });

  it('has no name for a column that only the rows have', async () => {
    expect((await read('nr;naam\n1;Jan;x\n2;Piet;y\n')).headers).toEqual(['nr', 'naam', '']);
  });

  it('takes the names above it where its own do not tell the columns apart', async () => {
    expect(
      await read('Klant;;Traject;;Uitstroom;\nnr;naam;start;eind;;eind\nK1;Jan;1;2;studie;3\n'),
    ).toMatchObject({
      headerLine: 1,
      headers: ['nr', 'naam', 'start', 'Traject eind', 'Uitstroom', 'Uitstroom eind'],
      leftOut: [],
    });
  });

  it('goes alone where its own names are enough', async () => {
    expect(await read('Klant;;Traject;\nnr;naam;start;eind\nK1;Jan;1;2\n')).toMatchObject({
      headerLine: 2,
      headers: ['nr', 'naam', 'start', 'eind'],
      leftOut: [{ line: 1, kind: 'title', text: 'Klant · Traject' }],
    });
  });

  it.each([
    [1, ['Lijst van', '1-1-2020'], 3],
    [2, ['nr', 'naam'], 2],
    [3, ['K1', 'Jan'], 1],
    [0, ['', ''], 4],
  ])('is on the chosen line: %i', async (headerLine, headers, count) => {
    const text = 'Lijst van;1-1-2020\nnr;naam\nK1;Jan\nK2;Piet\n';
    const table = await read(text, { headerLine });
    expect([table.headerLine, table.headers, table.rows.length]).toEqual([
      headerLine,
      headers,
      count,
    ]);
  });

  it('may have been written with another delimiter than the rows', async () => {
    expect(
      await read('nr,naam,bedrag,plaats\nK1;Jan;1,00;Delft\nK2;Piet;2,00;Gouda\n'),
    ).toMatchObject({ headerLine: 1, headers: ['nr', 'naam', 'bedrag', 'plaats'] });
  });
});

describe('what is no row', () => {
  it.each(['Totaal;;249.431,50', ';Eindtotaal:;412', ';Totaal 2019;€ 1.450,-', 'Subtotaal'])(
    'is a row of totals: %s',
    async (totals) => {
      const { rows, leftOut } = await read(`nr;naam;kosten\nK1;Jan;1,00\n${totals}\n`);
      expect(rows.map(({ line }) => line)).toEqual([2]);
      expect(leftOut).toMatchObject([{ line: 3, kind: 'totals' }]);
    },
  );

  it.each(['K2;Totaal;1,00', 'Totaalbeeld 3;Jan;1,00', 'Totaal;Jan;1,00'])(
    'is not a client who is called so: %s',
    async (client) => {
      const { rows } = await read(`nr;naam;kosten\nK1;Jan;1,00\n${client}\n`);
      expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    },
  );

  it('is the header on the next page', async () => {
    const { rows, leftOut } = await read('nr;naam\nK1;Jan\nnr;naam\nK2;Piet\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(leftOut).toEqual([{ line: 3, kind: 'title', text: 'nr · naam' }]);
  });

  it('is a remark below the rows', async () => {
    const { rows, leftOut } = await read(
      'nr;naam;start;wijk\n1;Jan;1-1-2019;Noord\n2;"Piet\nWit";1-1-2019;Zuid\nTotaal;2;;\n;;;\nBron: Suite;;;\n',
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(leftOut).toEqual([
      { line: 5, kind: 'totals', text: 'Totaal · 2' },
      { line: 7, kind: 'title', text: 'Bron: Suite' },
    ]);
  });

  it.each(['K9;;;', 'Amir;;;', '\nK9;;;'])(
    'is not a client of whom little is known: %j',
    async (row) => {
      const { rows } = await read(`nr;naam;start;wijk\nK1;Jan;1-1-2019;Noord\n${row}\n`);
      expect(rows).toHaveLength(2);
    },
  );

  it('is another table below', async () => {
    const { rows, leftOut } = await read(
      'nr;voornaam;naam;geboren\nK1;Jan;Bos;1-1-1990\n\nnr;voornaam;naam;traject;kosten\nK1;Jan;Bos;taal;1,00\nK2;Piet;Wit;taal;2,00\n',
    );
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(leftOut).toEqual([
      {
        line: 4,
        kind: 'title',
        text: 'Een andere tabel, met 2 regels: nr · voornaam · naam · traject · kosten',
      },
    ]);
  });
});

describe('a list that is of no use', () => {
  it.each([
    ['one column', 'naam\nJan\nPiet\n', /maar één kolom/],
    ['only a header', 'nr;voornaam\n\n;\n', /geen enkele regel/],
    ['no header', 'K1;Jan;01-02-1990\nK2;Piet;02-03-1991\n', /geen regel met de namen/],
    ['a text that was cut off', 'nr;naam\n1;a\n2;"b\nc', /^Op regel 3 begint een tekst/],
    ['too many columns', `${'a;'.repeat(300)}\n${'1;'.repeat(300)}\n`, /300 kolommen|ten hoogste/],
  ])('is refused: %s', async (_name, text, message) => {
    expect(await refusalOf(async () => asUsableList(await read(text)))).toMatch(message);
  });

  it('is not one of which a column has no name', async () => {
    expect(asUsableList(await read('nr;;voornaam\n1;x;Jan\n')).headers).toEqual([
      'nr',
      'kolom 2 zonder naam',
      'voornaam',
    ]);
  });
});
