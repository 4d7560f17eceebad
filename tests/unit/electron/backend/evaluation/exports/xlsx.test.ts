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
});
