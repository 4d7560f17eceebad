import { describe, expect, it } from 'vitest';
import { quartersBeside } from '#shared/evaluation/compared-quarters.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { shownTables } from '#shared/evaluation/shown-table.ts';

const perQuarter = (quarters: readonly string[], id = 'uitstroom-per-kwartaal'): ReportTable => ({
  id,
  title: 'Uitstroom per kwartaal',
  rows: [
    ...quarters.map((quarter) => ({
      id: quarter,
      label: `${quarter.slice(0, 4)}, kwartaal ${quarter.slice(5)}`,
    })),
    { id: 'totaal', label: 'Totaal' },
  ],
  columns: [{ id: 'totaal', label: 'Totaal', unit: 'personen' }],
  cells: [...quarters, 'totaal'].map((_, at) => [at]),
  notes: [],
});
const yearOf = (year: number) =>
  perQuarter([1, 2, 3, 4].map((quarter) => `${String(year)}-${String(quarter)}`));
const labels = (now: ReportTable, then: ReportTable) =>
  quartersBeside(now, then).map(({ rows }) => rows.map(({ label }) => label));

describe('the quarters of two periods', () => {
  it('stand beside each other, so that no line is half empty', () => {
    const [shown] = shownTables({
      tables: [yearOf(2018)],
      comparedTables: [yearOf(2017)],
      period: { from: '2018-01-01', until: '2018-12-31' },
      comparedWith: { from: '2017-01-01', until: '2017-12-31' },
    });
    expect(shown?.rows.map(({ label }) => label)).toEqual([
      'Kwartaal 1',
      'Kwartaal 2',
      'Kwartaal 3',
      'Kwartaal 4',
      'Totaal',
    ]);
    expect(shown?.columns.map(({ period }) => period)).toEqual(['2018', '2017']);
    expect(shown?.cells).toEqual([0, 1, 2, 3, 4].map((count) => [count, count]));
    expect(shown?.hasAbsent).toBe(false);
  });

  it('name their years when a period has more than one, and each its own when they differ', () => {
    const now = perQuarter(['2018-4', '2019-1']);
    expect(labels(now, perQuarter(['2016-4', '2017-1']))[0]).toEqual([
      '2018 / 2016, kwartaal 4',
      '2019 / 2017, kwartaal 1',
      'Totaal',
    ]);
    expect(labels(now, perQuarter(['2017-1', '2017-2']))[1]).toEqual([
      '2018, kwartaal 4 / 2017, kwartaal 1',
      '2019, kwartaal 1 / 2017, kwartaal 2',
      'Totaal',
    ]);
  });

  it('do so too where they were merged to half-years or years', () => {
    const merged = (...rows: readonly (readonly [id: string, label: string])[]): ReportTable => ({
      ...perQuarter(rows.map(([id]) => id)),
      rows: [...rows.map(([id, label]) => ({ id, label })), { id: 'totaal', label: 'Totaal' }],
    });
    const halves = (year: string) =>
      merged(
        [`${year}-h1`, `${year}, eerste halfjaar`],
        [`${year}-h2`, `${year}, tweede halfjaar`],
      );
    expect(labels(halves('2018'), halves('2017'))).toEqual([
      ['Eerste halfjaar', 'Tweede halfjaar', 'Totaal'],
      ['Eerste halfjaar', 'Tweede halfjaar', 'Totaal'],
    ]);
    const years = (...of: readonly string[]) =>
      merged(...of.map((year) => [`${year}-jaar`, year] as const));
    expect(labels(years('2018', '2019'), years('2016', '2017'))[0]).toEqual([
      '2018 / 2016',
      '2019 / 2017',
      'Totaal',
    ]);
  });

  it('stand alone where the other period is shorter', () => {
    expect(labels(yearOf(2018), perQuarter(['2017-1', '2017-2']))).toEqual([
      ['Kwartaal 1', 'Kwartaal 2', '2018, kwartaal 3', '2018, kwartaal 4', 'Totaal'],
      ['Kwartaal 1', 'Kwartaal 2', 'Totaal'],
    ]);
  });

  it('stay as they are where both periods have some, and in tables of something else', () => {
    const overlapping = [yearOf(2018), perQuarter(['2017-4', '2018-1'])] as const;
    expect(quartersBeside(...overlapping)).toEqual(overlapping);
    const halves = [perQuarter(['2018-1'], 'taakstelling'), perQuarter(['2017-1'], 'x')] as const;
    expect(quartersBeside(...halves)).toEqual(halves);
  });
});
