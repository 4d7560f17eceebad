import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredCharts } from '#shared/evaluation/charts/all-charts.ts';
import { chartWords } from '#shared/evaluation/charts/chart-words.ts';
import { drawChart } from '#shared/evaluation/charts/draw-chart.ts';
import { chartNotes, fillsOf, legendOf } from '#shared/evaluation/charts/legend.ts';
import type { Drawing, Mark } from '#shared/evaluation/charts/marks.ts';
import { seriesOf } from '#shared/evaluation/charts/series-of.ts';
import {
  evaluationDefaults,
  seriesChartSchema,
  type ReportTable,
  type SeriesChart,
} from '#shared/evaluation/schema.ts';
import { chartTable as table } from './chart-table.ts';

function both(now: ReportTable, then: ReportTable): SeriesChart {
  const declared = declaredCharts.get(now.id);
  const context = {
    period: { from: '2018-01-01', until: '2018-12-31' },
    mode: 'intern',
    way: 'geen',
    settings: evaluationDefaults,
    yearCounts: [],
  } as const;
  const chart =
    declared && seriesOf(declared, now, context, { table: then, now: '2018', then: '2017' });
  if (!chart) throw new Error('no chart');
  expect(seriesChartSchema.parse(chart)).toEqual(chart);
  return chart;
}

const marks = <Kind extends Mark['kind']>(drawings: readonly Drawing[], kind: Kind) =>
  drawings.flatMap((drawing) =>
    drawing.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind),
  );
const texts = (drawings: readonly Drawing[], role: 'figure' | 'period' | 'category') =>
  marks(drawings, 'text').flatMap((mark) => (mark.role === role ? [mark.text] : []));
const drawn = (chart: SeriesChart, width = 612) => drawChart(chart, { width, mode: 'intern' });

describe('a chart of two periods with the same categories', () => {
  const kinds = both(
    table('uitstroom', ['totaal'], {
      'betaald-werk': [75],
      studie: [null],
      'parttime-werk': [20],
      overlijden: [0],
      totaal: [99],
    }),
    table('uitstroom', ['totaal'], {
      'betaald-werk': [60],
      studie: [0],
      'parttime-werk': [null],
      verhuizing: [15],
      overlijden: [0],
      totaal: [88],
    }),
  );

  it('has what was in one of them in both, and says what was not there', () => {
    expect(kinds.categories).toEqual([
      'Rij betaald-werk',
      'Rij studie',
      'Rij parttime-werk',
      'Rij verhuizing',
    ]);
    expect(kinds.series.map(({ values }) => values)).toEqual([
      [75, null, 0, 'absent'],
      [0, 0, 20, 'absent'],
    ]);
    expect(kinds.compared).toMatchObject({ now: '2018', then: '2017', apart: false });
    expect(kinds.compared?.categories).toEqual(kinds.categories);
    expect(kinds.compared?.series.map(({ values }) => values)).toEqual([
      [60, 0, 0, 15],
      [0, 0, null, 0],
    ]);
  });

  it('says of which period its finding is', () => {
    expect(kinds.title).toMatch(/ \(2018\)$/);
  });

  it('stands in pairs, each bar with its period, in fills that differ without colour', () => {
    const drawings = drawn(kinds);
    expect(texts(drawings, 'period')).toEqual(kinds.categories.flatMap(() => ['2018', '2017']));
    expect(marks(drawings, 'bar').map(({ fill }) => fill)).toEqual([
      'solid',
      'open',
      'hatched',
      'open',
    ]);
    expect(legendOf(kinds)).toEqual([
      { fill: 'solid', label: 'Volledig uit de bijstand, 2018' },
      { fill: 'hatched', label: 'Deel van de bijstand blijft, 2018' },
      { fill: 'open', label: 'Volledig uit de bijstand, 2017' },
      { fill: 'dotted', label: 'Deel van de bijstand blijft, 2017' },
    ]);
  });

  it('draws no bar for what is hidden or not there, but its word or a dash', () => {
    expect(texts(drawn(kinds), 'figure')).toEqual([
      '75',
      '60',
      'verborgen',
      '0',
      '20',
      'verborgen',
      '–',
      '15',
    ]);
    expect(chartNotes(kinds).join(' ')).toContain('Een streepje');
  });

  it('draws both periods on one scale', () => {
    const [now, then] = marks(drawn(kinds), 'bar');
    expect((then?.width ?? 0) / (now?.width ?? 1)).toBeCloseTo(60 / 75);
  });

  it('says every figure of both in words, and never 0 for what is not there', () => {
    expect(chartWords(kinds, 'intern')).toBe(
      'Aantal personen. Rij betaald-werk: volledig uit de bijstand 75 (2018) en 60 (2017), deel van de bijstand blijft 0 (2018) en 0 (2017); ' +
        'Rij studie: volledig uit de bijstand verborgen (2018) en 0 (2017), deel van de bijstand blijft 0 (2018) en 0 (2017); ' +
        'Rij parttime-werk: volledig uit de bijstand 0 (2018) en 0 (2017), deel van de bijstand blijft 20 (2018) en verborgen (2017); ' +
        'Rij verhuizing: volledig uit de bijstand geen getal (2018) en 15 (2017), deel van de bijstand blijft geen getal (2018) en 0 (2017).',
    );
  });

  it('names a period only in its legend when its name is long', () => {
    const { compared } = kinds;
    if (compared === undefined) throw new Error('not compared');
    const [now, then] = ['01-07-2018 t/m 31-12-2018', '01-01-2018 t/m 30-06-2018'];
    const long = { ...kinds, compared: { ...compared, now, then } };
    expect(texts(drawn(long), 'period')).toEqual([]);
    expect(legendOf(long).map(({ label }) => label)).toContain(`Volledig uit de bijstand, ${then}`);
  });
});

describe('a chart whose categories are moments of its period', () => {
  const quarters = both(
    table('uitstroom-per-kwartaal', ['volledig', 'deels', 'totaal'], {
      '2018-1': [10, 5, 15],
      '2018-2': [20, 0, 20],
      totaal: [30, 5, 35],
    }),
    table('uitstroom-per-kwartaal', ['volledig', 'deels', 'totaal'], {
      '2017-1': [40, null, 45],
      '2017-2': [0, 0, 0],
      totaal: [40, null, 45],
    }),
  );

  it('has a drawing a period, on one scale and in the same fills', () => {
    const drawings = drawn(quarters);
    expect(drawings.map(({ period }) => period)).toEqual(['2018', '2017']);
    expect(texts(drawings, 'category')).toEqual([
      'Rij 2018-1',
      'Rij 2018-2',
      'Rij 2017-1',
      'Rij 2017-2',
    ]);
    expect(texts(drawings, 'figure')).toEqual(['10 + 5', '20', '40 + verborgen', '0']);
    const bars = marks(drawings, 'bar');
    expect(bars.map(({ fill }) => fill)).toEqual(['solid', 'hatched', 'solid', 'solid']);
    expect((bars[3]?.height ?? 0) / (bars[2]?.height ?? 1)).toBeCloseTo(40 / 20);
    expect(legendOf(quarters)).toHaveLength(2);
  });

  it('says the figures of each period in turn', () => {
    expect(chartWords(quarters, 'intern')).toBe(
      'Aantal personen. Over 2018: Rij 2018-1: volledig uit de bijstand 10, deel van de bijstand blijft 5; Rij 2018-2: volledig uit de bijstand 20, deel van de bijstand blijft 0. ' +
        'Over 2017: Rij 2017-1: volledig uit de bijstand 40, deel van de bijstand blijft verborgen; Rij 2017-2: volledig uit de bijstand 0, deel van de bijstand blijft 0.',
    );
  });
});

it('is the same on screen and paper, inside its width, with figures of the chart only', () => {
  const value = fc.option(fc.oneof(fc.nat(2000), fc.constant('absent' as const)), { nil: null });
  const anyChart = fc
    .record({
      how: fc.constantFrom('grouped' as const, 'stacked' as const, 'lines' as const),
      categories: fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 12 }),
      count: fc.integer({ min: 1, max: 3 }),
      apart: fc.boolean(),
    })
    .chain(({ how, categories, count, apart }) => {
      const some = fc.array(
        fc.array(value, { minLength: categories.length, maxLength: categories.length }),
        { minLength: count, maxLength: count },
      );
      const series = (values: (number | 'absent' | null)[][]) =>
        values.map((each, index) => ({ label: `Reeks ${index + 1}`, values: each }));
      return fc.tuple(some, some).map(([now, then]): SeriesChart => ({
        id: 'ladder',
        tableId: 'ladder',
        title: 'Klanten per trede',
        drawn: how,
        unit: 'personen',
        categories,
        series: series(now),
        compared: {
          now: '2018',
          then: '2017',
          apart: apart || how === 'lines',
          categories,
          series: series(then),
        },
      }));
    });
  fc.assert(
    fc.property(anyChart, (chart) => {
      const [screen, paper] = [drawn(chart, 520), drawn(chart, 612)];
      const said = (drawings: readonly Drawing[]) =>
        texts(drawings, 'figure').flatMap((text) => text.replace(/^Reeks \d /, '').split(' + '));
      expect(said(screen).toSorted()).toEqual(said(paper).toSorted());
      const all = [...chart.series, ...(chart.compared?.series ?? [])].flatMap(
        (each) => each.values,
      );
      const known = new Set(all.map(asText));
      for (const text of said(paper)) expect(known).toContain(text);
      for (const bar of marks(paper, 'bar')) {
        expect(bar.width).toBeGreaterThan(0);
        expect(bar.height).toBeGreaterThan(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(612.01);
        expect(fillsOf(chart)).toContain(bar.fill);
      }
      for (const { height } of paper) expect(height).toBeLessThanOrEqual(820);
    }),
    { seed: 5, numRuns: 150 },
  );
});

const asText = (value: number | 'absent' | null): string => {
  if (value === null) return 'verborgen';
  return value === 'absent' ? '–' : new Intl.NumberFormat('nl-NL').format(value);
};
