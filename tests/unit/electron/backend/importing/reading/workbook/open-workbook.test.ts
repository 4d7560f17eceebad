import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../../../../../electron/backend/importing/reading/workbook/open-workbook.ts';
import { workbook } from '../../../../../../../electron/backend/spreadsheets/workbook.ts';
import { rawWorkbook, zipOf } from './raw-workbook.ts';

const read = async (bytes: Buffer) => {
  const opened = await openWorkbook(bytes);
  return opened.read(opened.sheets[0] ?? '');
};
const readRows = (rows: string, more: Partial<Parameters<typeof rawWorkbook>[0]> = {}) =>
  read(rawWorkbook({ sheets: [{ name: 'Blad1', rows }], ...more }));

describe('a workbook', () => {
  it('comes back as it was written', async () => {
    const bytes = await workbook([
      {
        name: 'Klanten',
        columns: [{ header: 'Klantnummer' }, { header: 'Waarde' }],
        rows: [
          ['00123', { cents: 145010 }],
          ['a&b <c>', { day: '1989-05-11' }],
          [' spatie\nregel 2 ', { number: 2.5 }],
          [null, { asRead: '1.450,-' }],
          ['a_x0041_b', '=1+1'],
        ],
        emptyRows: 5,
      },
    ]);
    expect(await read(Buffer.from(bytes))).toEqual([
      { line: 1, cells: ['Klantnummer', 'Waarde'] },
      { line: 2, cells: ['00123', '1450,10'] },
      { line: 3, cells: ['a&b <c>', '11-05-1989'] },
      { line: 4, cells: [' spatie\nregel 2 ', '2,5'] },
      { line: 5, cells: ['', '1.450,-'] },
      { line: 6, cells: ['a_x0041_b', '=1+1'] },
    ]);
  });

  it('gives of each cell what a Dutch Excel shows', async () => {
    const rows = `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>
      <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="e"><v>#N/A</v></c>
      <c r="E1" t="str"><f>A1&amp;"x"</f><v>é&amp;x</v></c><c r="F1" s="1"><f>B1</f><v>0.25</v></c>
      <c r="G1" t="d"><v>2019-12-31T00:00:00</v></c><c r="H1" s="2" t="n"><v>43830</v></c>
      <c r="I1" s="1"/><c r="J1"><f>A1</f></c><c r="K1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>`;
    expect(await readRows(rows, { formats: ['0%', 'dd/mm/yyyy'] })).toEqual([
      {
        line: 1,
        cells: [
          'WAAR',
          'ONWAAR',
          '#DEEL/0!',
          '#N/B',
          'é&x',
          '25%',
          '31-12-2019',
          '31-12-2019',
          '',
          '',
          'inline',
        ],
      },
    ]);
  });

  it('reads shared texts: rich, empty, with line breaks and a phonetic reading', async () => {
    const strings = `<si><t>één</t></si><si/><si><r><t>vet </t></r><r><rPr><b/></rPr><t xml:space="preserve">en niet</t></r><rPh sb="0" eb="1"><t>weg</t></rPh></si><si><t>a
b_x000D_</t></si>`;
    const cells = [0, 1, 2, 3].map((at) => `<c r="${'ABCD'[at] ?? ''}1" t="s"><v>${at}</v></c>`);
    expect(await readRows(`<row r="1">${cells.join('')}</row>`, { strings })).toEqual([
      { line: 1, cells: ['één', '', 'vet en niet', 'a\nb\r'] },
    ]);
  });

  it('keeps the numbers of rows and the places of columns, empty ones between', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row r="4"/><row r="900000"><c r="A900000"><v>3</v></c></row>';
    const [first, second] = await readRows(rows);
    expect(first?.line).toBe(3);
    expect(first?.cells[1]).toBe('1');
    expect(first?.cells[26]).toBe('2');
    expect(second?.line).toBe(900_000);
  });

  it('reads rows and cells that do not say where they are', async () => {
    const rows = '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c t="b"><v>1</v></c></row>';
    expect(await readRows(rows)).toEqual([
      { line: 1, cells: ['1', '', '2'] },
      { line: 2, cells: ['WAAR', '', ''] },
    ]);
  });

  it('reads names with a prefix, attributes in single quotes, and paths in any case', async () => {
    const bytes = zipOf({
      'XL/Workbook2.xml': {
        data: "<x:workbook xmlns:x='m'><x:sheets><x:sheet name='Rij &amp; kolom' sheetId='1' r:id='r'/></x:sheets></x:workbook>",
      },
      'XL/_rels/Workbook2.xml.rels': {
        data: "<Relationships><Relationship Id='r' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' Target='worksheets/a.xml'/></Relationships>",
      },
      'xl/worksheets/a.xml': {
        data: "<x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r='A1' t='b'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
      },
    });
    const opened = await openWorkbook(bytes);
    expect(opened.sheets).toEqual(['Rij & kolom']);
    expect(await opened.read('Rij & kolom')).toEqual([{ line: 1, cells: ['WAAR'] }]);
  });

  it('reads more rows than one piece holds', async () => {
    const count = 20_000;
    const rows = Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`,
    ).join('');
    const strings = Array.from({ length: count }, (_, index) => `<si><t>t ${index}</t></si>`);
    const read = await readRows(rows, { strings: strings.join('') });
    expect(read).toHaveLength(count);
    expect(read[12_345]).toEqual({ line: 12_346, cells: ['t 12345'] });
  });

  it.each(['1', 'true'])('counts days from 1904 where it says %s', async (from1904) => {
    const rows = '<row r="1"><c r="A1" s="1"><v>0</v></c></row>';
    const [row] = await readRows(rows, { formats: ['dd-mm-yyyy'], from1904 });
    expect(row?.cells).toEqual(['01-01-1904']);
  });

  it('leaves hidden sheets out', async () => {
    const opened = await openWorkbook(
      rawWorkbook({
        sheets: [
          { name: 'Verborgen', rows: '', state: 'hidden' },
          { name: 'Diep', rows: '', state: 'veryHidden' },
          { name: 'Klanten', rows: '' },
        ],
      }),
    );
    expect(opened.sheets).toEqual(['Klanten']);
    expect(await opened.read('Klanten')).toEqual([]);
  });
});
