import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { reportAsXlsx } from '../../../../../../electron/backend/evaluation/exports/xlsx.ts';
import type { Report } from '#shared/evaluation/schema.ts';
import { unzippedTexts } from '../../../../../support/unzip.ts';
import { trickyReport } from '../reports.ts';

const read = async (report: Report) => readWorkbook(Buffer.from(await reportAsXlsx(report)));

describe('the workbook', () => {
  it('has a sheet that says what it is, then a sheet a table', async () => {
    const sheets = await read(trickyReport);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Over dit rapport', 'Kosten per traject']);
    const about = sheets[0]?.data.map((row) => row.slice(0, 2)) ?? [];
    expect(about).toContainEqual(['Periode', '01-06-2017 tot en met 31-12-2019']);
    expect(about).toContainEqual(['Gemeente', trickyReport.municipality]);
    expect(about).toContainEqual(['Bescherming', 'Deelbaar, afgerond']);
    expect(about).toContainEqual(['Soort rapport', 'Deelbaar: niemand is te herkennen.']);
  });

  it('has real numbers under its heads, texts as they are, and words for what is hidden', async () => {
    const [, sheet] = await read(trickyReport);
    expect(sheet?.data.slice(0, 5).map((row) => row.slice(0, 3))).toEqual([
      ['Tabel 1. Kosten per traject', null, null],
      ['Traject', 'Personen', 'Kosten (euro)'],
      ['+31 bellen; "snel"', 1250, 1234567.89],
      ['@SUM(A1)', 0, 0.05],
      ['-2+3', 'verborgen', 'verborgen'],
    ]);
    expect(sheet?.data.at(-2)?.[0]).toBe('Aantallen zijn afgerond op 5.');
  });

  it('holds no formula, freezes its heads, and writes percentages as such', async () => {
    const [table] = trickyReport.tables;
    if (table === undefined) throw new Error('no table');
    const percent = {
      ...table,
      columns: [{ id: 'procent', label: 'Procent', unit: 'procent' as const }],
      cells: [[62], [0], [null], [100], [5]],
    };
    const bytes = await reportAsXlsx({ ...trickyReport, tables: [table, percent] });
    const files = unzippedTexts(bytes);
    const xml = [...files].flatMap(([name, text]) =>
      name.startsWith('xl/worksheets/sheet') ? [text] : [],
    );
    expect(xml).toHaveLength(3);
    for (const sheet of xml) expect(sheet).not.toMatch(/<f[ >]/);
    for (const sheet of xml.slice(1)) {
      expect(sheet).toMatch(
        /<pane[^>]*ySplit="2"[^>]*state="frozen"|<pane[^>]*state="frozen"[^>]*ySplit="2"/,
      );
    }
    expect(files.get('xl/styles.xml')).toContain('#,##0.00');
    const sheets = await readWorkbook(Buffer.from(bytes));
    expect(sheets[2]?.sheet).toBe('Kosten per traject (2)');
    expect(sheets[2]?.data[2]?.[1]).toBe(0.62);
  });

  it('prints each sheet on A4, with its heads and what it is on every page', async () => {
    const [table] = trickyReport.tables;
    if (table === undefined) throw new Error('no table');
    const wide = {
      ...table,
      id: 'proef',
      title: "Kosten 'per' <fonds> & jaar",
      columns: Array.from({ length: 7 }, (_, index) => ({
        id: `${index}`,
        label: `${2010 + index}`,
        unit: 'personen' as const,
      })),
      cells: table.rows.map(() => Array.from({ length: 7 }, () => 5)),
    };
    const files = unzippedTexts(
      await reportAsXlsx({
        ...trickyReport,
        municipality: '5 & 6 <dorpen>',
        tables: [table, wide],
      }),
    );
    const [narrowSheet = '', wideSheet = ''] = [2, 3].map((number) =>
      files.get(`xl/worksheets/sheet${number}.xml`),
    );
    for (const sheet of [narrowSheet, wideSheet]) {
      expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(sheet).toMatch(/<pageSetup paperSize="9" [^>]*fitToWidth="1" fitToHeight="0"/);
      expect(sheet).toContain(
        '<oddHeader>&amp;L Gemeente 5 &amp;&amp; 6 &lt;dorpen&gt;&amp;R Deelbaar, afgerond</oddHeader>',
      );
      expect(sheet).toContain(
        '<oddFooter>&amp;L Periode 01-06-2017 tot en met 31-12-2019&amp;RPagina &amp;P van &amp;N</oddFooter>',
      );
    }
    expect(narrowSheet).toContain('orientation="portrait"');
    expect(wideSheet).toContain('orientation="landscape"');
    expect(files.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Kosten ''per'' &lt;fonds&gt; &amp; jaar'!$1:$2</definedName>`,
    );
  });

  it('has its totals in bold, and words in the place of the figures', async () => {
    const [table] = trickyReport.tables;
    if (table === undefined) throw new Error('no table');
    const rows = table.rows.map((row, index) => (index === 4 ? { ...row, id: 'totaal' } : row));
    const files = unzippedTexts(
      await reportAsXlsx({ ...trickyReport, tables: [{ ...table, rows }] }),
    );
    const sheet = files.get('xl/worksheets/sheet2.xml') ?? '';
    const styles = [...(files.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*>.*?<\/xf>/g)].map(
      ([xf]) => xf,
    );
    const styleOf = (cell: string) =>
      styles[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])] ?? '';
    for (const cell of ['A7', 'B7', 'C7']) expect(styleOf(cell)).toContain('fontId="1"');
    for (const cell of ['A6', 'B6', 'C6']) expect(styleOf(cell)).not.toContain('fontId="1"');
    for (const cell of ['B5', 'C5']) expect(styleOf(cell)).toContain('horizontal="right"');
  });
});
