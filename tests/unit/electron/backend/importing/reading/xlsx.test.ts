import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../../../electron/backend/importing/reading/xlsx.ts';
import { Refusal } from '../../../../../../electron/backend/refusal.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import { workbook, type Sheet } from '../../../../../../electron/backend/spreadsheets/workbook.ts';
import { rawWorkbook } from './workbook/raw-workbook.ts';

const sheet = (name: string, headers: readonly string[], ...rows: Cell[][]): Sheet => ({
  name,
  columns: headers.map((header) => ({ header })),
  rows,
});
const written = async (...sheets: Sheet[]) => Buffer.from(await workbook(sheets));
const clients = sheet(
  'Klanten',
  ['Klantnummer', 'Voornaam', 'Achternaam', 'Vestigingsdatum'],
  ['00123', 'Amina', 'Haile', { day: '2017-06-01' }],
  ['00124', 'Yusuf', 'Demir', { day: '2018-02-03' }],
);

const numerically = (a: number, b: number) => a - b;

describe('reading a list from a workbook', () => {
  it('finds the header and the rows', async () => {
    expect(await readXlsx(await written(clients), {})).toEqual({
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      headerLine: 1,
      headers: ['Klantnummer', 'Voornaam', 'Achternaam', 'Vestigingsdatum'],
      rows: [
        { line: 2, cells: ['00123', 'Amina', 'Haile', '01-06-2017'] },
        { line: 3, cells: ['00124', 'Yusuf', 'Demir', '03-02-2018'] },
      ],
      leftOut: [],
      sheets: ['Klanten'],
      sheet: 'Klanten',
    });
  });

  it('judges titles, blank lines and totals as it does in a CSV', async () => {
    const list = sheet(
      'Lijst',
      ['Caseload 2019'],
      [],
      ['Klantnummer', 'Voornaam', 'Achternaam', 'Kosten'],
      ['00123', 'Amina', 'Haile', { cents: 145000 }],
      [],
      ['00124', 'Yusuf', 'Demir', { cents: 5 }],
      ['Totaal', null, null, { cents: 145005 }],
    );
    const table = await readXlsx(await written(list), {});
    expect(table.headerLine).toBe(3);
    expect(table.rows.map(({ line }) => line)).toEqual([4, 6]);
    expect(table.leftOut.map(({ kind, line }) => [kind, line])).toEqual([
      ['title', 1],
      ['totals', 7],
    ]);
  });

  it('takes the header line that was chosen, none included', async () => {
    const bytes = await written(clients);
    expect(await readXlsx(bytes, { headerLine: 2 })).toMatchObject({
      headerLine: 2,
      headers: ['00123', 'Amina', 'Haile', '01-06-2017'],
    });
    expect((await readXlsx(bytes, { headerLine: 0 })).rows).toHaveLength(3);
  });

  it('prefers the sheet with names of columns that it knows, and takes the one that was chosen', async () => {
    const front = sheet('Voorblad', ['Project', 'Periode'], ['Versnelde integratie', '2017-2019']);
    const bytes = await written(front, clients, sheet('Leeg', []));
    expect(await readXlsx(bytes, {})).toMatchObject({
      sheets: ['Voorblad', 'Klanten', 'Leeg'],
      sheet: 'Klanten',
    });
    expect(await readXlsx(bytes, { sheet: 'Voorblad' })).toMatchObject({
      sheet: 'Voorblad',
      headers: ['Project', 'Periode'],
    });
    expect((await readXlsx(bytes, { sheet: 'Leeg' })).rows).toEqual([]);
  });

  it('leaves out the empty columns left and right of the table', async () => {
    const list = sheet(
      'Lijst',
      [],
      [null, null, 'Klantnummer', 'Voornaam', 'Achternaam'],
      [null, null, '00123', 'Amina', null],
      [null, null, '00124', null, 'Demir'],
    );
    const table = await readXlsx(await written(list), {});
    expect(table.headers).toEqual(['Klantnummer', 'Voornaam', 'Achternaam']);
    expect(table.rows).toEqual([
      { line: 3, cells: ['00123', 'Amina', ''] },
      { line: 4, cells: ['00124', '', 'Demir'] },
    ]);
  });

  it('takes cells that are merged over the whole list for a title', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Lijst 2019</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>Klantnummer</t></is></c><c r="B2" t="inlineStr"><is><t>Voornaam</t></is></c></row>
      <row r="3"><c r="A3"><v>123</v></c><c r="B3" t="inlineStr"><is><t>Amina</t></is></c></row>`;
    const after = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
    const table = await readXlsx(rawWorkbook({ sheets: [{ name: 'Blad1', rows, after }] }), {});
    expect(table).toMatchObject({ headerLine: 2, headers: ['Klantnummer', 'Voornaam'] });
  });

  it('reads any texts back as they were written', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('', '00123', '1.450,00', '_x0041_', '&amp;', ' ', 'a\r\nb', '\u0001\ufffd'),
    );
    const rows = fc.array(fc.tuple(text, text, text), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const list = sheet('Lijst', ['Klantnummer', 'Voornaam', 'Achternaam'], ...cells);
        const table = await readXlsx(await written(list), { headerLine: 1 });
        const expected = cells
          .map((row, index) => ({ line: index + 2, cells: row }))
          .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
        expect([...table.rows, ...table.leftOut].map(({ line }) => line).sort(numerically)).toEqual(
          expected.map(({ line }) => line),
        );
        for (const row of table.rows) expect(expected).toContainEqual(row);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a sheet that is not there', { sheet: 'Ander' }, /werkblad is er niet/],
    ['nothing at all', {}, /staat niets/],
  ])('says so when there is %s', async (_, choices, message) => {
    const bytes = rawWorkbook({ sheets: [{ name: 'Blad1', rows: '<row r="1"/>' }] });
    const refused = await readXlsx(bytes, choices).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).refused.message).toMatch(message);
  });
});
