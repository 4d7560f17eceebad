import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../../../../../electron/backend/evaluation/exports/document.ts';
import { Paper } from '../../../../../renderer/evaluation/paper.tsx';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import {
  exportFormats,
  reportSchema,
  type AskedReport,
  type Report,
  type ReportTable,
  type Unit,
} from '#shared/evaluation/schema.ts';
import { linesOfBoth } from '#shared/evaluation/compared-table.ts';
import { modeLines, periodInShort } from '#shared/evaluation/texts.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { importList } from '../../../../support/import-list.ts';
import { rounds } from '../../../../support/long.ts';
import {
  byName,
  csvTables,
  pageTables,
  xlsxTables,
  type ReadFigure,
  type ReadTable,
} from '../../../../support/report-outputs/read-outputs.ts';
import { textOf } from '../../../../support/report-outputs/read-markup.ts';
import { makeTeamFile, testTeam, type TestTeamFile } from '../../../../support/team-file.ts';
import { unzippedTexts } from '../../../../support/unzip.ts';

// A real report of the demo caseload, in everything that somebody can read it from: the screen, JSON, CSV,
// the workbook and the page of the PDF (whose print is compared with that page in the end-to-end tests).

const demoList = fileURLToPath(
  new URL('../../../../../resources/demo/caseload.csv', import.meta.url),
);
const period = { from: '2018-01-01', until: '2018-12-31' };
const before = { from: '2017-01-01', until: '2017-12-31' };
const madeOn = '2026-03-17';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
  await importList(file.backend, demoList);
});
afterAll(() => file.cleanup());

const ways = {
  intern: { mode: 'intern' },
  afronden: { mode: 'deelbaar', protection: 'afronden' },
  verbergen: { mode: 'deelbaar', protection: 'verbergen' },
} as const;

const asked = readyMadeReports.flatMap(({ id, definition }) =>
  (['intern', 'afronden', 'verbergen'] as const).flatMap((way) =>
    ([null, before] as const).map((comparedWith): [string, AskedReport] => [
      `${id}, ${way}${comparedWith ? ', compared' : ''}`,
      { ...ways[way], period, comparedWith, definition },
    ]),
  ),
);
/** In turn: with the years, each report, way and comparison comes by; all of them take minutes. */
const some = asked.filter((_, index) => rounds(index % 5, 0) === 0);

/** Every figure of a report as the contract has it, by the names that readers see. */
function expectedTables(report: Report): { title: string; figures: Map<string, ReadFigure> }[] {
  const { tables, comparedTables, comparedWith } = report;
  return tables.map((published) => {
    const other = comparedTables.find(({ id }) => id === published.id);
    const now = other ? byPlaceOfQuarter(published) : published;
    const then = other && byPlaceOfQuarter(other);
    const rows = then ? linesOfBoth(now.rows, then.rows) : now.rows;
    const columns = (then ? linesOfBoth(now.columns, then.columns) : now.columns).flatMap(
      ({ id, label, unit, timeless }) => {
        const value = (row: string, ...from: ReportTable[]) =>
          from.map((table) => figureOf(table, row, id, unit)).find((each) => each !== '–') ?? '–';
        if (then === undefined || comparedWith === null) {
          return [{ heading: label, of: (row: string) => value(row, now) }];
        }
        if (timeless) return [{ heading: label, of: (row: string) => value(row, now, then) }];
        return [
          { table: now, name: periodInShort(report.period) },
          { table: then, name: periodInShort(comparedWith) },
        ].flatMap(({ table, name }) =>
          table.columns.some((column) => column.id === id)
            ? [
                {
                  heading: label === name ? label : `${label} ${name}`,
                  of: (row: string) => value(row, table),
                },
              ]
            : [],
        );
      },
    );
    const figures = byName(
      rows.map(({ label }) => label),
      columns.map(({ heading }) => heading),
      (row, column) => columns[column]?.of(rows[row]?.id ?? '') ?? '–',
    );
    return { title: now.title, figures };
  });
}

/** In a report to share there may be too few persons for quarters. */
const mergedQuarters = new Map([
  ['h1', 'Eerste halfjaar'],
  ['h2', 'Tweede halfjaar'],
  ['jaar', '2018 / 2017'],
]);

/** Of two years the same quarters stand beside each other. */
const byPlaceOfQuarter = (table: ReportTable): ReportTable =>
  table.id !== 'uitstroom-per-kwartaal'
    ? table
    : {
        ...table,
        rows: table.rows.map((row) => {
          const quarter = row.id.split('-')[1];
          if (quarter === undefined) return row;
          return { id: quarter, label: mergedQuarters.get(quarter) ?? `Kwartaal ${quarter}` };
        }),
      };

/** A figure as it is stored and printed: euro for cents, a part of 1 for a percentage. */
function figureOf(table: ReportTable, rowId: string, columnId: string, unit: Unit): ReadFigure {
  const row = table.rows.findIndex(({ id }) => id === rowId);
  const column = table.columns.findIndex(({ id }) => id === columnId);
  if (row === -1 || column === -1) return '–';
  const value = table.cells[row]?.[column];
  if (value === null || value === undefined) return 'verborgen';
  return unit === 'euro' || unit === 'procent' ? value / 100 : value;
}

interface JsonFigures {
  rijen: { id: string; label: string }[];
  kolommen: { id: string; label: string; telt: Unit }[];
  cellen: (number | null)[][];
  toelichting: string[];
}
interface JsonReport {
  tabellen: (JsonFigures & {
    id: string;
    titel: string;
    bescherming: string;
    vergeleken?: JsonFigures;
  })[];
}

const onlyFigures = (tables: readonly ReadTable[]) =>
  tables.map(({ title, figures }) => ({ title, figures }));

describe.each(some)('%s', (_name, request) => {
  let report: Report;
  let expected: ReturnType<typeof expectedTables>;
  const documents = {} as Record<(typeof exportFormats)[number], string>;
  let workbook: Buffer;
  beforeAll(async () => {
    report = await file.backend.ask('evaluation.report', request);
    expected = expectedTables(report);
    for (const format of exportFormats) {
      documents[format] = (await documentOf(report, format, madeOn)).content;
    }
    workbook = Buffer.from(documents.xlsx, 'base64');
  }, 60_000);

  const screen = () =>
    renderToStaticMarkup(
      createElement(MantineProvider, null, createElement(Paper, { report, old: false })),
    );

  it('has the same figures everywhere, and no others', async () => {
    expect(expected.flatMap(({ figures }) => [...figures]).length).toBeGreaterThan(10);
    expect(onlyFigures(csvTables(documents.csv))).toEqual(expected);
    expect(onlyFigures(await xlsxTables(workbook))).toEqual(expected);
    expect(onlyFigures(pageTables(documents.pdf))).toEqual(expected);
    expect(onlyFigures(pageTables(screen()))).toEqual(expected);
  });

  it('has the tables themselves in JSON, with how they are protected', () => {
    const { tabellen } = JSON.parse(documents.json) as JsonReport;
    const asTable = ({ rijen, kolommen, cellen }: JsonFigures) => ({
      rows: rijen,
      columns: kolommen.map(({ id, label, telt }) => ({ id, label, unit: telt })),
      cells: cellen,
    });
    const published = (table: ReportTable) => ({
      rows: table.rows,
      columns: table.columns.map(({ id, label, unit }) => ({ id, label, unit })),
      cells: table.cells,
    });
    expect(tabellen.map(asTable)).toEqual(report.tables.map(published));
    expect(tabellen.flatMap(({ vergeleken = [] }) => vergeleken).map(asTable)).toEqual(
      report.comparedTables.map(published),
    );
    const way = { geen: 'geen', afronden: 'afgerond', verbergen: 'verborgen' }[report.way];
    for (const { bescherming } of tabellen) expect(bescherming).toBe(way);
  });

  it('says under each table in every output what it counts and how', async () => {
    const read = {
      csv: csvTables(documents.csv),
      xlsx: await xlsxTables(workbook),
      pdf: pageTables(documents.pdf),
      screen: pageTables(screen()),
    };
    const json = (JSON.parse(documents.json) as JsonReport).tabellen;
    report.tables.forEach((table, at) => {
      const then = report.comparedTables.find(({ id }) => id === table.id);
      const said = [table, ...(then ? [then] : [])].flatMap(({ about = [], notes }) => [
        ...about,
        ...notes,
      ]);
      for (const tables of Object.values(read)) {
        for (const line of said) expect(tables[at]?.words).toContain(line.replace(/\s+/g, ' '));
        // A page says in one line more what its columns count, where the files say it in each head.
        expect(tables[at]?.words.endsWith(read.csv[at]?.words ?? '?')).toBe(true);
      }
      const inJson = [json[at], json[at]?.vergeleken].flatMap((each) => each?.toelichting ?? []);
      expect(inJson).toEqual(said);
    });
  });

  it('says in every output what it is, and what the team and its figures say', () => {
    const sheets = textOf([...unzippedTexts(workbook).values()].join(' '));
    const csv = documents.csv.replaceAll('""', '"').replace(/\s+/g, ' ');
    const [pdf, shown] = [textOf(documents.pdf), textOf(screen())];
    const lines = report.blocks.flatMap((block) =>
      block.kind === 'sentences'
        ? block.lines
        : block.kind === 'leftOut'
          ? [block.line]
          : 'text' in block
            ? [block.text]
            : [],
    );
    for (const line of [...lines, ...report.protection, modeLines[report.mode]]) {
      for (const output of [sheets, csv, pdf]) expect(output).toContain(line.replace(/\s+/g, ' '));
    }
    for (const line of lines) expect(shown).toContain(line.replace(/\s+/g, ' '));
    for (const line of [report.title, testTeam.municipality]) {
      for (const output of [sheets, csv, pdf]) expect(output).toContain(line);
    }
    for (const output of [sheets, csv]) expect(output).toContain(formatPeriod(period));
  });

  it('draws and tells in its charts only what stands in their tables', () => {
    for (const html of [documents.pdf, screen()]) {
      const drawings = [...html.matchAll(/<svg[^>]* role="img"[\s\S]*?<\/svg>/g)].map(
        ([svg]) => svg,
      );
      const said = drawings.flatMap((svg) => {
        const figures = [...svg.matchAll(/chart-text chart-figure"[^>]*>([^<]*)</g)];
        return figures.flatMap(([, text = '']) => textOf(text).split(' + '));
      });
      const known = new Set(
        report.charts.flatMap(({ tableId }) =>
          [...report.tables, ...report.comparedTables]
            .filter(({ id }) => id === tableId)
            .flatMap(({ cells }) => cells.flat().map((value) => value ?? 'verborgen')),
        ),
      );
      for (const text of said) {
        const figure = text.split(' ').at(-1) ?? '';
        if (figure === '–' || figure === '0') continue;
        const number = figure === 'verborgen' ? figure : Number(figure.replaceAll('.', ''));
        // Euro in whole cents, where they are drawn as they are.
        const asCents = Number(figure.replaceAll('.', '').replace(',', ''));
        expect(known.has(number) || known.has(asCents), text).toBe(true);
      }
      expect(said.length > 0).toBe(report.charts.length > 0);
    }
  });

  it('is made of what is published and nothing else', async () => {
    // As it crosses to the screen: what the contract does not know is gone.
    const published = reportSchema.parse(JSON.parse(JSON.stringify(report)));
    for (const format of ['csv', 'json', 'pdf'] as const) {
      const { content } = await documentOf(published, format, madeOn);
      expect(content === documents[format]).toBe(true);
    }
    // A zip holds the time at which it was made.
    const { content } = await documentOf(published, 'xlsx', madeOn);
    expect(unzippedTexts(Buffer.from(content, 'base64'))).toEqual(unzippedTexts(workbook));
  });

  it('has nothing hidden in its workbook', () => {
    const files = unzippedTexts(workbook);
    const known =
      /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(sheet\d+\.xml|_rels\/sheet\d+\.xml\.rels))$/;
    for (const [name, xml] of files) {
      expect(name).toMatch(known);
      expect(xml).not.toMatch(/<f[ >]|hidden=|<comment|externalLink|<Relationship[^>]*External/i);
    }
    // Each text of the workbook stands in a cell.
    const strings = files.get('xl/sharedStrings.xml')?.match(/<si>/g)?.length ?? 0;
    const used = new Set(
      [...files.values()].flatMap((xml) =>
        [...xml.matchAll(/t="s"[^>]*><v>(\d+)</g)].map(([, place]) => Number(place)),
      ),
    );
    expect(used.size).toBe(strings);
  });
});

it('leaves the app as it was made for the screen', async () => {
  const request: AskedReport = { ...ways.verbergen, period, comparedWith: before };
  const report = await file.backend.ask('evaluation.report', request);
  for (const format of ['csv', 'json'] as const) {
    const { content } = await file.backend.ask('evaluation.document', { request, format });
    expect(content).toBe((await documentOf(report, format, madeOn)).content);
  }
}, 60_000);
