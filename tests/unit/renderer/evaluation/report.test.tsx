import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Report } from '#shared/evaluation/schema.ts';
import { isEmptyReport } from '../../../../renderer/evaluation/figures.ts';
import { sectionsOf } from '../../../../renderer/evaluation/sections.ts';
import { ReportView } from '../../../../renderer/evaluation/report-view.tsx';
import type { ReportReading } from '../../../../renderer/evaluation/use-report.ts';
import { CallRefused } from '../../../../renderer/lib/call.ts';

const report: Report = {
  municipality: 'Veldermeer',
  teamName: 'Statushouders',
  period: { from: '2017-06-01', until: '2019-12-31' },
  mode: 'deelbaar',
  title: 'Evaluatie begeleiding naar werk en participatie',
  way: 'afronden',
  comparedWith: null,
  blocks: [
    { kind: 'heading', text: 'Resultaten' },
    { kind: 'sentences', id: 'samenvatting', lines: ['Samen vormen zij ongeveer 200 gezinnen.'] },
    { kind: 'chart', id: 'uitstroom' },
    { kind: 'table', id: 'trajectkosten' },
    { kind: 'text', text: 'Eerste alinea.\n\nTweede alinea.' },
  ],
  charts: [
    {
      id: 'uitstroom',
      tableId: 'trajectkosten',
      title: '110 personen stroomden uit',
      drawn: 'stacked',
      unit: 'personen',
      categories: ['Betaald werk', 'Parttime werk'],
      series: [
        { label: 'Volledig uit de bijstand', values: [75, 0] },
        { label: 'Deel van de bijstand blijft', values: [0, null] },
      ],
    },
  ],
  comparedTables: [],
  protection: ['Alle aantallen zijn afgerond op 5.'],
  tables: [
    {
      id: 'trajectkosten',
      title: 'Kosten per traject',
      rowHeading: 'Traject',
      rows: [
        { id: 'jobcoaching', label: 'Jobcoaching' },
        { id: 'activering-2switch', label: 'Activering 2Switch' },
      ],
      columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }],
      cells: [[7_300_000], [null]],
      notes: ['Bedragen zijn afgerond op € 1.000.'],
    },
  ],
};

const shown = ({
  wrongPeriod = false,
  ...more
}: Partial<ReportReading> & { readonly wrongPeriod?: boolean }): string =>
  renderToStaticMarkup(
    <MantineProvider>
      <ReportView
        reading={{
          report,
          problem: null,
          making: null,
          isFormer: false,
          stopped: false,
          stop: () => undefined,
          resume: () => undefined,
          ...more,
        }}
        wrongPeriod={wrongPeriod}
        waysOut={[{ label: 'Rapport intern bekijken', take: () => undefined }]}
      />
    </MantineProvider>,
  );

describe('the report on screen', () => {
  it('shows amounts as amounts, and says what ‘verborgen’ means', () => {
    const markup = shown({});
    expect(markup).toContain('>73.000</td>');
    expect(shown({ report: { ...report, mode: 'intern' } })).toContain('>73.000,00</td>');
    expect(markup).toContain('verborgen');
    expect(markup).toContain('is het getal niet te delen');
    expect(markup).toContain('Bedragen in euro');
  });

  it('draws no bar for a hidden figure, and tells the same in words', () => {
    const markup = shown({});
    const chart = markup.slice(markup.indexOf('110 personen stroomden uit</title>'));
    expect(chart).toContain(
      'Parttime werk: volledig uit de bijstand 0, deel van de bijstand blijft verborgen',
    );
    const drawn = chart.slice(0, chart.indexOf('</svg>'));
    expect(drawn.match(/class="chart-bar/g)).toHaveLength(1);
    expect(drawn).toContain('>verborgen</text>');
  });

  it('stands in the order of its parts, each paragraph on its own', () => {
    const markup = shown({});
    const places = ['Resultaten', '200 gezinnen', '110 personen', '73.000', '>Eerste alinea.</p>'];
    const found = places.map((words) => markup.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(markup).toContain('>Tweede alinea.</p>');
    expect(sectionsOf(report).map(({ title }) => title)).toEqual([
      'Resultaten',
      'Kosten per traject',
    ]);
  });

  it('has the table of a chart below it, when it stands nowhere else', () => {
    const chart = { kind: 'chart', id: 'trajectkosten' } as const;
    const alone = { ...report, blocks: [chart, chart] };
    expect(shown({ report: alone }).match(/<table/g)).toHaveLength(1);
    expect(sectionsOf(alone).map(({ title }) => title)).toEqual(['Kosten per traject']);
    const both = { ...report, blocks: [chart, { kind: 'table', id: 'trajectkosten' } as const] };
    expect(shown({ report: both }).match(/<table/g)).toHaveLength(1);
  });

  it('names sentences itself only where the report has no headings', () => {
    const blocks = report.blocks.filter(({ kind }) => kind !== 'heading');
    expect(sectionsOf({ ...report, blocks })[0]?.title).toBe('Samenvatting');
  });

  it('lays an earlier period beside the figures', () => {
    const earlier = report.tables.map((table) => ({
      ...table,
      cells: [[6_000_000], [5_100_000]],
      about: ['Telt bedragen in euro, over 01-06-2014 tot en met 31-12-2016.'],
      notes: [...table.notes, 'Van ongeveer 20 klanten.'],
    }));
    const comparedWith = { from: '2014-06-01', until: '2016-12-31' };
    const markup = shown({ report: { ...report, comparedWith, comparedTables: earlier } });
    const text = markup.replace(/<[^>]*>/g, '');
    expect(text).toContain('Vergeleken met 01-06-2014 tot en met 31-12-2016.');
    expect(markup).toMatch(/73\.000<\/td><td[^>]*>60\.000/);
    expect(markup).toMatch(/verborgen<\/td><td[^>]*>51\.000/);
    expect(text).toContain('Telt bedragen in euro, over 01-06-2014');
    expect(text).toContain('€ 1.000. Over 01-06-2014 t/m 31-12-2016: Van ongeveer 20');
    expect(text.match(/afgerond op € 1\.000/g)).toHaveLength(1);
  });

  it('has two columns of half a year by their days, and what is the same in any period once', () => {
    const table = {
      ...report.tables[0],
      id: 'trajectkosten',
      title: 'Routes',
      rows: [{ id: 'werk', label: 'Werk' }],
      columns: [
        { id: 'hier', label: 'Hier', unit: 'procent' as const },
        { id: 'land', label: 'Nederland', unit: 'procent' as const, timeless: true as const },
      ],
      notes: [],
    };
    const markup = shown({
      report: {
        ...report,
        period: { from: '2018-07-01', until: '2018-12-31' },
        comparedWith: { from: '2017-07-01', until: '2017-12-31' },
        tables: [{ ...table, cells: [[29, 13]] }],
        comparedTables: [{ ...table, cells: [[25, 13]] }],
      },
    });
    const text = markup.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' ');
    expect(text).toContain('Hier Nederland 01-07-2018 t/m 31-12-2018 01-07-2017 t/m 31-12-2017');
    expect(text).toContain('Werk 29% 25% 13%');
  });

  it('says that there is nothing to count where a table has no rows, and only there', () => {
    const none = { ...report.tables[0], id: 'trajectkosten', title: '', rows: [], cells: [] };
    const withTable = (table: object) =>
      shown({ report: { ...report, tables: [{ ...none, ...table }] } as Report });
    expect(withTable({})).toContain('niets te tellen');
    expect(withTable({ columns: [] })).not.toContain('niets te tellen');
  });

  it('says on top of an internal report that it is confidential', () => {
    expect(shown({ report: { ...report, mode: 'intern' } })).toContain('VERTROUWELIJK');
    expect(shown({})).not.toContain('VERTROUWELIJK');
  });

  it('keeps the former report in grey, with words, while the typed period is wrong', () => {
    const markup = shown({ wrongPeriod: true });
    expect(markup).toContain('data-old="true"');
    expect(markup).toContain('Het gaat over 01-06-2017 tot en met 31-12-2019.');
  });

  it('shows a refusal with its sentence and the way out, and no figures', () => {
    const problem = new CallRefused({
      code: 'not-shareable',
      message: 'Dit rapport is niet veilig te delen. Kies een langere periode.',
    });
    const markup = shown({ problem });
    expect(markup).toContain('Kies een langere periode.');
    expect(markup).toContain('Rapport intern bekijken');
    expect(markup).toContain('Er is niets bewaard en niets gedeeld.');
    expect(markup).not.toContain('73.000');
  });

  it('says that another period may have something to count', () => {
    const empty = {
      ...report,
      tables: report.tables.map((table) => ({ ...table, cells: [[0], [0]] })),
    };
    expect(isEmptyReport(empty)).toBe(true);
    expect(isEmptyReport(report)).toBe(false);
    expect(isEmptyReport({ ...report, tables: [] })).toBe(false);
    expect(shown({ report: empty })).toContain('Kies een andere periode.');
  });

  it('is said to be the former one, by its name and days, while another is made', () => {
    expect(shown({ isFormer: true, making: 'other' })).toContain(
      'nog het vorige rapport: ‘Evaluatie begeleiding naar werk en participatie’ over 01-06-2017',
    );
    expect(shown({ report: undefined, isFormer: true, making: 'other' })).not.toContain('vorige');
  });

  it('that was given up says so, and can be made after all', () => {
    expect(shown({ report: undefined, stopped: true })).toContain('Rapport toch maken');
  });
});
