import { inventedNames } from '../../../../support/invented-names.ts';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedReport, ExportFormat, Report, Unit } from '#shared/evaluation/schema.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { exportFormats, reportSchema } from '#shared/evaluation/schema.ts';
import { fillTables } from '../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../support/random-caseload.ts';
import { unzippedTexts } from '../../../../support/unzip.ts';
import { makeTeamFile, testTeam, type TestTeamFile } from '../../../../support/team-file.ts';

const period = { from: '2016-03-01', until: '2019-12-31' };
let file: TestTeamFile;

/** A file for a few tests: what was shared from a file says what may still be shared. */
function withFile(): void {
  beforeAll(async () => {
    made.clear();
    file = await makeTeamFile();
    await fillTables(file.backend.db(), randomCaseload(12, 160));
  });
  afterAll(() => file.cleanup());
}

const made = new Map<string, ReturnType<typeof makeDocument>>();
const makeDocument = async (request: AskedReport, format: ExportFormat) =>
  file.backend.ask('evaluation.document', { request, format });

/** A document as it is made the first time: protecting takes a while. */
function documentOf(request: AskedReport, format: ExportFormat): ReturnType<typeof makeDocument> {
  const key = JSON.stringify([request, format]);
  const document = made.get(key) ?? makeDocument(request, format);
  made.set(key, document);
  return document;
}

/** All figures of a report in order of reading. */
const figures = (report: Report) => report.tables.flatMap(({ cells }) => cells.flat());

/** The same, as a format has them: `read` gives a cell by table, row and column. */
const figuresAsRead = (
  report: Report,
  read: (place: { table: number; row: number; column: number; unit: Unit }) => number | null,
) =>
  report.tables.flatMap(({ rows, columns }, table) =>
    rows.flatMap((_, row) => columns.map(({ unit }, column) => read({ table, row, column, unit }))),
  );

/** A figure as Dutch readers write it; cents for euro. */
function asFigure(text: string, unit: Unit): number | null {
  if (text === 'verborgen') return null;
  expect(text).toMatch(/^−?\d[\d.]*(,\d\d)?%?$/);
  expect(text.endsWith('%')).toBe(unit === 'procent');
  const number = Number(
    text.replace(/%$/, '').replaceAll('.', '').replace(',', '.').replace('−', '-'),
  );
  return unit === 'euro' ? Math.round(number * 100) : number;
}

const ownCharts: AskedReport['definition'] = {
  title: 'Eigen figuren',
  parts: [
    { kind: 'chart', id: 'uitstroom-per-kwartaal' },
    { kind: 'chart', id: 'cohort-jaren' },
    { kind: 'chart', id: 'fondsverloop' },
    { kind: 'chart', id: 'ladder' },
  ],
};

describe.each<[string, AskedReport]>([
  ['intern', { period, mode: 'intern' }],
  ['rounded to share', { period, mode: 'deelbaar' }],
  ['of own charts', { period, mode: 'intern', definition: ownCharts }],
  ['of own charts, rounded', { period, mode: 'deelbaar', definition: ownCharts }],
  [
    'of own charts, with figures hidden',
    { period, mode: 'deelbaar', protection: 'verbergen', definition: ownCharts },
  ],
])('a report that is %s', (_name, request) => {
  const { mode } = request;
  withFile();
  let report: Report;
  beforeAll(async () => {
    report = await file.backend.ask('evaluation.report', request);
  });

  it('is what the contract says, for this team and period', () => {
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ ...testTeam, period, mode });
    const named = (request.definition ?? evaluationReport).parts.flatMap((part) =>
      part.kind === 'table' || request.definition ? ('id' in part ? part.id : []) : [],
    );
    expect(report.tables.map(({ id }) => id)).toEqual(named);
    for (const { rows, columns, cells } of report.tables) {
      expect(cells.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    }
  });

  it('has the same figures in JSON, and says how each table is protected', async () => {
    const { content } = await documentOf(request, 'json');
    const { tabellen } = JSON.parse(content) as {
      tabellen: { cellen: (number | null)[][]; bescherming: string }[];
    };
    expect(tabellen.flatMap(({ cellen }) => cellen.flat())).toEqual(figures(report));
    const way = { geen: 'geen', afronden: 'afgerond', verbergen: 'verborgen' }[report.way];
    expect(new Set(tabellen.map(({ bescherming }) => bescherming))).toEqual(new Set([way]));
  });

  it('has the same figures in CSV', async () => {
    const { content } = await documentOf(request, 'csv');
    const lines = content.split('\r\n').map((line) => line.split(';'));
    const heads = report.tables.map(({ about = [] }, table) => {
      const title = lines.findIndex(([cell]) => cell?.startsWith(`Tabel ${table + 1}. `));
      return title + about.length + 1;
    });
    const read = figuresAsRead(report, ({ table, row, column, unit }) =>
      asFigure(lines[(heads[table] ?? 0) + row + 1]?.[column + 1] ?? '', unit),
    );
    expect(read).toEqual(figures(report));
  });

  it('has the same figures in a workbook, as real numbers', async () => {
    const { content, encodedAs } = await documentOf(request, 'xlsx');
    const sheets = await readWorkbook(Buffer.from(content, encodedAs));
    expect(sheets).toHaveLength(report.tables.length + 1);
    const read = figuresAsRead(report, ({ table, row, column, unit }) => {
      const cell = sheets[table + 1]?.data[row + 2]?.[column + 1];
      if (cell === 'verborgen') return null;
      expect(typeof cell).toBe('number');
      return unit === 'euro' || unit === 'procent' ? Math.round(Number(cell) * 100) : Number(cell);
    });
    expect(read).toEqual(figures(report));
  });

  it('has the same figures on paper', async () => {
    const { content } = await documentOf(request, 'pdf');
    const tables = content.split('<div class="table ').slice(1);
    const read = report.tables.flatMap(({ rows, columns }, at) => {
      const parts = (tables[at] ?? '').split('<table').slice(1);
      // A wide table is printed in parts, each with all rows.
      const perRow = rows.map((_, row) =>
        parts.flatMap((part) => {
          const line = part.split('<tbody>')[1]?.split('<tr')[row + 1] ?? '';
          return [...line.matchAll(/<td class="figure[^"]*">([^<]*)<\/td>/g)].map(
            ([, cell]) => cell,
          );
        }),
      );
      return perRow.flatMap((cells) =>
        columns.map(({ unit }, column) => asFigure(cells[column] ?? '', unit)),
      );
    });
    expect(read).toEqual(figures(report));
  });

  it.each(exportFormats)('names nobody in the %s', async (format) => {
    const { content, encodedAs } = await documentOf(request, format);
    const text =
      encodedAs === 'utf8'
        ? content
        : [...unzippedTexts(Buffer.from(content, encodedAs)).values()].join('\n');
    for (const name of Object.values(inventedNames)) {
      expect(text.toLowerCase()).not.toContain(name.toLowerCase());
    }
  });

  it('draws published figures only, and says them beside each bar and in words', async () => {
    expect(report.charts.length).toBeGreaterThan(1);
    const { content } = await documentOf(request, 'pdf');
    const drawings = content.split('<svg class="chart"').slice(1);
    for (const [place, { tableId, unit, series, title }] of report.charts.entries()) {
      const table = report.tables.find(({ id }) => id === tableId);
      const published = new Set(table?.cells.flat());
      const values = series.flatMap((each) => each.values);
      for (const value of values) if (value !== 0) expect(published).toContain(value);
      const drawing = drawings[place]?.split('</svg>')[0] ?? '';
      expect(drawing).toContain(`>${title}</title>`);
      const texts = [...drawing.matchAll(/class="chart-text chart-figure">([^<]*)</g)].map(
        ([, text]) => text,
      );
      const drawn = texts.flatMap((text = '') => text.split(' + '));
      for (const text of drawn) {
        const figure = /(?:^| )(−?[\d.]+(?:,\d\d)?|verborgen)$/.exec(text)?.[1] ?? '';
        expect(values).toContain(asFigure(figure, unit));
      }
      expect(drawn.length).toBeGreaterThan(0);
    }
  });

  it('finds in a chart what is published in its table', () => {
    for (const { tableId, title } of report.charts) {
      const table = report.tables.find(({ id }) => id === tableId);
      const cells = table?.cells.flat() ?? [];
      // Where quarters were merged a label may be a whole year.
      const years = (table?.rows ?? []).flatMap(({ label }) => /^\d{4}$/.exec(label)?.[0] ?? []);
      const found = years
        .reduce((rest, year) => rest.replaceAll(year, ''), title)
        .replace(/trede \d|\d{4}, (?:kwartaal \d|\w+ halfjaar)|fonds \d+/gi, '')
        .matchAll(/(?<![\w,.])(\d[\d.]*)(,\d\d)?/g);
      for (const [, whole = '', cents] of found) {
        const number = Number(whole.replaceAll('.', '') + (cents?.slice(1) ?? ''));
        expect(cells.map((value) => Math.abs(value ?? 0))).toContain(number);
      }
    }
  });

  it('puts nationalities in order of what is published', () => {
    const table = report.tables.find(({ id }) => id === 'nationaliteit');
    const named = (table?.rows ?? []).flatMap(({ id }, row) =>
      ['onbekend', 'overig', 'totaal'].includes(id) ? [] : [table?.cells[row]?.[0] ?? -1],
    );
    expect(named).toEqual(named.toSorted((a, b) => b - a));
  });
});

describe('the sentences', () => {
  withFile();
  it('say that a figure is rounded, and say an exact one as it is', async () => {
    const [internal, shared] = [
      await file.backend.ask('evaluation.report', { period, mode: 'intern' }),
      await file.backend.ask('evaluation.report', { period, mode: 'deelbaar' }),
    ];
    const said = ({ blocks, charts }: Report) => [
      ...blocks.flatMap((block) =>
        block.kind === 'sentences' && block.id === 'samenvatting' ? block.lines.slice(1) : [],
      ),
      charts.find(({ id }) => id === 'uitstroom')?.title ?? '',
    ];
    expect(said(internal).join(' ')).not.toMatch(/ongeveer/i);
    expect(said(shared).join(' ').match(/\d+/g)?.length).toBeGreaterThan(4);
    expect(
      said(shared)
        .join(' ')
        .replaceAll(/ongeveer \d+/gi, ''),
    ).not.toMatch(/\d/);
    expect(said(shared).at(-1)).toMatch(
      /^Ongeveer \d+ personen stroomden helemaal of voor een deel uit/,
    );
  });
});

describe('what may be shared', () => {
  withFile();
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
      expect(line).toMatch(
        /onbekend: (geen|minder dan 5 personen|ongeveer \d*[05] personen|dat staat per rij in .*)\.$/,
      );
    }
    expect(internal.protection).toEqual([]);
    expect(shared.protection.length).toBeGreaterThan(0);
  });

  it('is the same each time', async () => {
    const [first, second] = [
      await makeDocument({ period, mode: 'deelbaar' }, 'json'),
      await makeDocument({ period, mode: 'deelbaar' }, 'json'),
    ];
    expect(second).toEqual(first);
  });
});

describe('an empty team file', () => {
  it('gives a report without figures', async () => {
    const empty = await makeTeamFile();
    try {
      for (const mode of ['intern', 'deelbaar'] as const) {
        const report = await empty.backend.ask('evaluation.report', { period, mode });
        expect(figures(report).filter((value) => (value ?? 0) !== 0)).toEqual([]);
        for (const format of exportFormats) {
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
