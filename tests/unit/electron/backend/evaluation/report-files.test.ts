import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportMode } from '#shared/evaluation/schema.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { reportSchema } from '#shared/evaluation/schema.ts';
import { fillTables, inventedNames } from '../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../support/random-caseload.ts';
import { makeTeamFile, testTeam, type TestTeamFile } from '../../../../support/team-file.ts';

const period = { from: '2016-03-01', until: '2019-12-31' };
let file: TestTeamFile;

beforeAll(async () => {
  file = await makeTeamFile();
  await fillTables(file.backend.db(), randomCaseload(12, 160));
});
afterAll(() => file.cleanup());

const documentOf = async (mode: ReportMode, format: 'pdf' | 'csv' | 'json') =>
  file.backend.ask('evaluation.document', { request: { period, mode }, format });

/** All figures of a report in order of reading, as each format writes them. */
const figures = (report: Report) =>
  report.tables.flatMap(({ cells, columns }) =>
    cells.flatMap((row) =>
      row.map((value, column) => ({ value, euro: columns[column]?.unit === 'euro' })),
    ),
  );

describe.each(['intern', 'deelbaar'] as const)('a report that is %s', (mode) => {
  let report: Report;
  beforeAll(async () => {
    report = await file.backend.ask('evaluation.report', { period, mode });
  });

  it('is what the contract says, for this team and period', () => {
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ ...testTeam, period, mode });
    const named = evaluationReport.parts.flatMap((part) => (part.kind === 'table' ? part.id : []));
    expect(report.tables.map(({ id }) => id)).toEqual(named);
    for (const { rows, columns, cells } of report.tables) {
      expect(cells.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    }
  });

  it('has the same figures in JSON', async () => {
    const { content } = await documentOf(mode, 'json');
    const { tabellen } = JSON.parse(content) as { tabellen: { cellen: (number | null)[][] }[] };
    expect(tabellen.flatMap(({ cellen }) => cellen.flat())).toEqual(
      figures(report).map(({ value }) => value),
    );
  });

  it('has the same figures in CSV', async () => {
    const { content } = await documentOf(mode, 'csv');
    const read = content.split('\r\n').flatMap((line) => {
      const cells = line.split(';').slice(1);
      return cells.every((cell) => /^(\d+(,\d\d)?|verborgen)$/.test(cell)) ? cells : [];
    });
    expect(read.filter((cell) => !/^20\d\d$/.test(cell))).toEqual(
      figures(report)
        .map(({ value, euro }) => {
          if (value === null) return 'verborgen';
          return euro ? (value / 100).toFixed(2).replace('.', ',') : String(value);
        })
        .filter((cell) => !/^20\d\d$/.test(cell)),
    );
  });

  it('has the same figures on paper', async () => {
    const { content } = await documentOf(mode, 'pdf');
    const read = [...content.matchAll(/<td class="figure[^"]*">([^<]*)<\/td>/g)].map(
      ([, cell = '']) =>
        cell === 'verborgen' ? null : Number(cell.replaceAll('.', '').replace(',', '.')),
    );
    expect(read).toEqual(
      figures(report).map(({ value, euro }) => (value !== null && euro ? value / 100 : value)),
    );
  });

  it.each(['pdf', 'csv', 'json'] as const)('names nobody in the %s', async (format) => {
    const { content } = await documentOf(mode, format);
    for (const name of Object.values(inventedNames)) {
      expect(content.toLowerCase()).not.toContain(name.toLowerCase());
    }
  });

  it('says only published figures in summary and chart', () => {
    const published = new Set(figures(report).map(({ value }) => value));
    const costs = report.tables.find(({ id }) => id === 'trajectkosten')?.cells.flat() ?? [];
    published.add(costs.reduce<number>((sum, value) => sum + (value ?? 0), 0));
    const withoutDates = [...report.summary, report.chart.title].map((sentence) =>
      sentence.replaceAll(/\d\d-\d\d-\d{4}/g, ''),
    );
    const said = withoutDates
      .flatMap((sentence) => sentence.match(/\d[\d.]*(,\d\d)?/g) ?? [])
      .map((text) => Number(text.replace(/\.$/, '').replaceAll('.', '').replace(',', '')));
    for (const figure of said) expect(published).toContain(figure);
    for (const { value } of report.chart.bars) expect(published).toContain(value);
  });

  it('puts nationalities in order of what is published', () => {
    const table = report.tables.find(({ id }) => id === 'nationaliteit');
    const named = (table?.rows ?? []).flatMap(({ id }, row) =>
      id === 'onbekend' || id === 'overig' ? [] : [table?.cells[row]?.[0] ?? -1],
    );
    expect(named).toEqual(named.toSorted((a, b) => b - a));
  });
});

describe('the sentences', () => {
  it('say that a figure is rounded, and say an exact one as it is', async () => {
    const [internal, shared] = [
      await file.backend.ask('evaluation.report', { period, mode: 'intern' }),
      await file.backend.ask('evaluation.report', { period, mode: 'deelbaar' }),
    ];
    const said = ({ summary, chart }: Report) => [...summary.slice(1), chart.title].join(' ');
    expect(said(internal)).not.toMatch(/ongeveer/i);
    expect(said(shared).match(/\d+/g)?.length).toBeGreaterThan(4);
    expect(said(shared).replaceAll(/ongeveer \d+/gi, '')).not.toMatch(/\d/);
    expect(shared.chart.title).toMatch(
      /^Ongeveer \d+ personen stroomden helemaal of voor een deel uit/,
    );
  });
});

describe('what may be shared', () => {
  it('holds no sentence with exact figures, and says how it was protected', async () => {
    const internal = await file.backend.ask('evaluation.report', { period, mode: 'intern' });
    const shared = await file.backend.ask('evaluation.report', { period, mode: 'deelbaar' });
    const unknown = ({ tables }: Report) =>
      tables
        .flatMap(({ about = [], notes }) => [...about, ...notes])
        .filter((line) => /onbekend:/.test(line));
    expect(unknown(internal).some((line) => /onbekend: \d+ (persoon|personen)\.$/.test(line))).toBe(
      true,
    );
    expect(unknown(shared).length).toBeGreaterThan(0);
    for (const line of unknown(shared)) {
      expect(line).toMatch(/onbekend: (geen|minder dan 5 personen|ongeveer \d*[05] personen)\.$/);
    }
    expect(internal.protection).toEqual([]);
    expect(shared.protection.length).toBeGreaterThan(0);
  });

  it('is the same each time', async () => {
    const [first, second] = [
      await documentOf('deelbaar', 'json'),
      await documentOf('deelbaar', 'json'),
    ];
    expect(second).toEqual(first);
  });
});

describe('the suggested period', () => {
  it('covers in whole years what happened', async () => {
    const suggested = await file.backend.ask('evaluation.suggestedPeriod', {});
    expect(suggested).toEqual({ from: '2015-01-01', until: '2021-12-31' });
  });
});

describe('an empty team file', () => {
  it('gives a report without figures, and the current year as period', async () => {
    const empty = await makeTeamFile();
    try {
      expect(await empty.backend.ask('evaluation.suggestedPeriod', {})).toEqual({
        from: '2019-01-01',
        until: '2019-12-31',
      });
      for (const mode of ['intern', 'deelbaar'] as const) {
        const report = await empty.backend.ask('evaluation.report', { period, mode });
        expect(figures(report).filter(({ value }) => (value ?? 0) !== 0)).toEqual([]);
        for (const format of ['pdf', 'csv', 'json'] as const) {
          const request = { period, mode };
          const made = await empty.backend.ask('evaluation.document', { request, format });
          expect(made.content).not.toBe('');
        }
      }
    } finally {
      await empty.cleanup();
    }
  });
});
