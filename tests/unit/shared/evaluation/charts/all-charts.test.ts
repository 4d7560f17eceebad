import { describe, expect, it } from 'vitest';
import { allCharts, declaredCharts } from '#shared/evaluation/charts/all-charts.ts';
import { chartWords } from '#shared/evaluation/charts/chart-words.ts';
import { seriesOf } from '#shared/evaluation/charts/series-of.ts';
import { fundCourseTable } from '#shared/evaluation/derived/fund-course.ts';
import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import type { ReportContext } from '#shared/evaluation/published.ts';
import type { PublishedWay } from '#shared/evaluation/said.ts';
import {
  evaluationDefaults,
  seriesChartSchema,
  type ReportTable,
} from '#shared/evaluation/schema.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { chartTable as table } from './chart-table.ts';

const context = (way: PublishedWay): ReportContext => ({
  period: { from: '2017-06-01', until: '2019-12-31' },
  mode: way === 'geen' ? 'intern' : 'deelbaar',
  way,
  settings: evaluationDefaults,
  yearCounts: [],
});

const drawn = (published: ReportTable, way: PublishedWay = 'afronden') => {
  const declared = declaredCharts.get(published.id);
  return declared ? seriesOf(declared, published, context(way)) : null;
};

describe('the charts', () => {
  it('each draw a table of their own that there is, column for column', () => {
    for (const { id, series = [] } of allCharts) {
      const declared = declaredTables.get(id);
      expect(declared ?? derivedTables.get(id), id).toBeDefined();
      if (declared === undefined || !('measures' in declared.columns)) continue;
      const columns = declared.columns.measures.map((measure) => measure.id);
      for (const { column } of series) expect(columns).toContain(column);
    }
  });

  it('tell the steps that most came to, from published figures', () => {
    const ladder = { '1': [115, 50], '6': [0, 60], totaal: [295, 295], onbekend: [5, 10] };
    const chart = drawn(table('ladder', ['start', 'nu'], ladder));
    expect(seriesChartSchema.parse(chart)).toEqual(chart);
    expect(chart?.title).toBe(
      'Op trede 1 (geïsoleerd) stonden aan het eind ongeveer 50 personen, bij de start ongeveer 115',
    );
    expect(chart?.categories).toEqual(['1 geïsoleerd', '6 betaald werk']);
    expect(drawn(table('ladder', ['start', 'nu'], { '6': [0, 65] }))?.title).toMatch(
      /bij de start minder dan 5 personen$/,
    );
    for (const way of ['geen', 'verbergen'] as const) {
      expect(drawn(table('ladder', ['start', 'nu'], { '6': [0, 65] }), way)?.title).toBe(
        'Op trede 6 (betaald werk) stonden aan het eind 65 personen, bij de start niemand',
      );
    }
  });

  it('keep who left for a part apart, and leave out in words what has nobody', () => {
    const chart = drawn(
      table('uitstroom', ['statushouder', 'totaal'], {
        'betaald-werk': [60, 75],
        'parttime-werk': [15, null],
        studie: [0, 0],
        volledig: [60, 75],
        totaal: [75, 95],
      }),
    );
    expect(chart?.categories).toEqual(['Rij betaald-werk', 'Rij parttime-werk']);
    expect(chart?.series).toEqual([
      { label: 'Volledig uit de bijstand', values: [75, 0] },
      { label: 'Deel van de bijstand blijft', values: [0, null] },
    ]);
    expect(chart && chartWords(chart, 'deelbaar')).toContain(
      'Rij parttime-werk: volledig uit de bijstand 0, deel van de bijstand blijft verborgen.',
    );
  });

  it('name the quarter with most outflow only when there is one', () => {
    const quarters = (last: number) =>
      table('uitstroom-per-kwartaal', ['volledig', 'deels', 'totaal'], {
        '2018-1': [10, 0, 10],
        '2018-2': [last, 5, last + 5],
        totaal: [25, 5, 30],
      });
    expect(drawn(quarters(15))?.title).toBe(
      'De meeste uitstroom was in Rij 2018-2: ongeveer 20 personen',
    );
    // 15 may be 11 and 10 may be 14.
    expect(drawn(quarters(10))?.title).not.toContain('De meeste');
    expect(drawn(quarters(10), 'verbergen')?.title).toBe(
      'De meeste uitstroom was in Rij 2018-2: 15 personen',
    );
    expect(drawn(quarters(5))?.title).toBe(
      'Ongeveer 30 personen stroomden helemaal of voor een deel uit de bijstand',
    );
  });

  it('name no quarter as the one with most outflow when one is hidden, which may be more', () => {
    const quarters = table('uitstroom-per-kwartaal', ['volledig', 'deels', 'totaal'], {
      '2018-1': [null, null, 12],
      '2018-2': [null, null, null],
      totaal: [37, 5, 42],
    });
    expect(drawn(quarters, 'verbergen')?.title).toBe(
      '42 personen stroomden helemaal of voor een deel uit de bijstand',
    );
  });

  it('say whether a count is rounded', () => {
    const cohort = table('cohort', ['uitgestroomd', 'actief'], {
      '2016': [30, 0],
      totaal: [30, 0],
    });
    expect(drawn(cohort, 'afronden')?.title).toBe(
      'Ongeveer 30 klanten stroomden volledig uit de bijstand, en minder dan 5 klanten zijn nog actief',
    );
    expect(drawn(cohort, 'verbergen')?.title).toBe(
      '30 klanten stroomden volledig uit de bijstand, en niemand is nog actief',
    );
  });

  it('draw nothing of a table in which everything is 0', () => {
    expect(drawn(table('cohort', ['uitgestroomd', 'actief'], { '2016': [0, 0] }))).toBeNull();
  });
});

describe('what is left of the funds', () => {
  const fundCourse = {
    moments: ['Begin', 'eind jun 2017'],
    funds: [
      { id: 1, name: 'ESF', left: [5_000_00, -120_00] },
      { id: 2, name: 'AMIF', left: null },
    ],
  };

  it('is a table and lines of the funds whose amount is known, and names the others', () => {
    const derived = fundCourseTable.derive([], { ...context('geen'), fundCourse });
    expect(derived).toMatchObject({
      rows: [{ label: 'Begin' }, { label: 'eind jun 2017' }],
      columns: [{ label: 'ESF', unit: 'euro' }],
      cells: [[5_000_00], [-120_00]],
    });
    expect(derived?.notes.at(-1)).toBe('Van deze fondsen is het bedrag niet ingevuld: AMIF.');
    const chart = derived && drawn({ id: 'fondsverloop', title: '', ...derived }, 'geen');
    expect(chart?.title).toBe('Er is €\u00a0120,00 meer besteed dan in ESF zit');
  });

  it('is not in a report to share, which says why', () => {
    const derived = fundCourseTable.derive([], context('afronden'));
    expect(derived).toMatchObject({ rows: [], columns: [], cells: [] });
    expect(derived?.notes).toEqual([expect.stringContaining('alleen in een intern rapport')]);
    expect(derived && drawn({ id: 'fondsverloop', title: '', ...derived })).toBeNull();
  });
});
