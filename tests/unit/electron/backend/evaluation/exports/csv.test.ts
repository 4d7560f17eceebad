import { describe, expect, it } from 'vitest';
import { reportAsCsv } from '../../../../../../electron/backend/evaluation/exports/csv.ts';
import { trickyReport } from '../reports.ts';

describe('the CSV for a Dutch Excel', () => {
  const csv = reportAsCsv(trickyReport);
  const lines = csv.slice(1).split('\r\n');

  it('starts with a byte order mark and has no sep= line', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).not.toMatch(/^\uFEFF?sep=/im);
  });

  it('ends every line with CR LF', () => {
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('writes the period as day, month, year', () => {
    expect(lines).toContain('Periode;01-06-2017 tot en met 31-12-2019');
  });

  it('has each line of a text of the team in a line of its own', () => {
    expect(lines).toContain('Wij <i>begeleiden</i> mensen.');
    expect(lines).toContain('Naar werk.');
  });

  it('puts each table under its title, with what the columns count', () => {
    const title = lines.indexOf('Tabel 1. Kosten per traject');
    expect(title).toBeGreaterThan(0);
    expect(lines[title + 1]).toBe('Traject;Personen;Kosten (euro)');
  });

  it('writes amounts with a decimal comma, counts whole, hidden figures as a word', () => {
    expect(lines).toContain(`"'+31 bellen; ""snel""";1250;1234567,89`);
    expect(lines).toContain("'@SUM(A1);0;0,05");
    expect(lines).toContain("'-2+3;verborgen;verborgen");
    expect(lines).toContain('Élan, café ’t Hoekje;5;1,00');
  });

  it('writes percentages with their sign, and both periods beside each other', () => {
    const [table] = trickyReport.tables;
    if (table === undefined) throw new Error('no table');
    const percents = (value: number | null) => ({
      ...table,
      rows: [{ id: 'werk', label: 'Werk' }],
      columns: [{ id: 'deel', label: 'Deel', unit: 'procent' as const }],
      cells: [[value]],
    });
    const both = reportAsCsv({
      ...trickyReport,
      comparedWith: { from: '2014-01-01', until: '2016-12-31' },
      tables: [percents(62)],
      comparedTables: [percents(null)],
    });
    expect(both).toContain(
      'Traject;Deel 01-06-2017 t/m 31-12-2019 (procent);Deel 2014–2016 (procent)\r\n',
    );
    expect(both).toContain('Werk;62%;verborgen\r\n');
    expect(both).toContain('Vergeleken met;01-01-2014 tot en met 31-12-2016\r\n');
  });
});
