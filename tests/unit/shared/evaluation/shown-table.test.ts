import { describe, expect, it } from 'vitest';
import { aboutTexts } from '#shared/evaluation/about-texts.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { shownTables, type ComparedTables } from '#shared/evaluation/shown-table.ts';
import { notesOf, shownFigure } from '#shared/evaluation/shown-words.ts';
import { yearsOf } from '#shared/evaluation/texts.ts';

const table = (rows: string[], columns: string[], cells: (number | null)[][]): ReportTable => ({
  id: 'uitstroom',
  title: 'Uitstroom',
  rows: rows.map((id) => ({ id, label: id })),
  columns: columns.map((id) => ({ id, label: id, unit: 'personen' })),
  cells,
  notes: ['Een noot.'],
});
const three = {
  period: { from: '2017-01-01', until: '2019-12-31' },
  comparedWith: { from: '2014-01-01', until: '2016-12-31' },
};
const shown = (now: ReportTable, then?: ReportTable, periods = three) => {
  const report: ComparedTables = {
    tables: [now],
    comparedTables: then ? [then] : [],
    period: periods.period,
    comparedWith: then ? periods.comparedWith : null,
  };
  const [first] = shownTables(report);
  if (first === undefined) throw new Error('no table');
  return first;
};

describe('a table of two periods', () => {
  const both = shown(
    table(
      ['werk', 'totaal'],
      ['2017', 'totaal'],
      [
        [5, 10],
        [5, null],
      ],
    ),
    table(
      ['werk', 'studie', 'totaal'],
      ['2016', 'totaal'],
      [
        [1, 20],
        [2, 30],
        [3, 50],
      ],
    ),
  );

  it('has each column beside the same one of the other period', () => {
    expect(both.columns.map(({ label, period }) => [label, period])).toEqual([
      ['2017', '2017–2019'],
      ['2016', '2014–2016'],
      ['totaal', '2017–2019'],
      ['totaal', '2014–2016'],
    ]);
    expect(new Set(both.columns.map(({ id }) => id)).size).toBe(4);
  });

  it('names half-years by their days, so that nobody takes them for years', () => {
    const halves = {
      period: { from: '2018-07-01', until: '2018-12-31' },
      comparedWith: { from: '2017-07-01', until: '2017-12-31' },
    };
    const own = table(['werk'], ['totaal'], [[5]]);
    expect(shown(own, own, halves).columns.map(({ period }) => period)).toEqual([
      '01-07-2018 t/m 31-12-2018',
      '01-07-2017 t/m 31-12-2017',
    ]);
  });

  it('names no period beside a year that is that period', () => {
    const years = {
      period: { from: '2019-01-01', until: '2019-12-31' },
      comparedWith: { from: '2018-01-01', until: '2018-12-31' },
    };
    const beside = shown(
      table(['werk'], ['2019', 'totaal'], [[5, 5]]),
      table(['werk'], ['2018', 'totaal'], [[10, 10]]),
      years,
    );
    expect(beside.columns.map(({ label, period }) => [label, period])).toEqual([
      ['2019', undefined],
      ['2018', undefined],
      ['totaal', '2019'],
      ['totaal', '2018'],
    ]);
    expect(beside.cells).toEqual([[5, 10, 5, 10]]);
  });

  it('has what is only in one of them before the total, and tells it from what is hidden', () => {
    expect(both.rows.map(({ id }) => id)).toEqual(['werk', 'studie', 'totaal']);
    expect(both.cells).toEqual([
      [5, 1, 10, 20],
      ['absent', 2, 'absent', 30],
      [5, 3, null, 50],
    ]);
    expect(notesOf(both)).toEqual([
      'Een noot.',
      expect.stringContaining('verborgen'),
      expect.stringContaining('streepje'),
    ]);
  });
});

describe('what two periods say', () => {
  const said = (about: string[], notes: string[]): ReportTable => ({
    ...table(['werk'], ['totaal'], [[5]]),
    about,
    notes,
  });
  const both = shown(
    said(
      ['Telt personen, over 2018.', 'Totaal: 5 personen.', aboutTexts.overlaps],
      ['Voor beide.'],
    ),
    said(
      ['Telt personen, over 2017.', 'Totaal: 5 personen.', aboutTexts.overlaps],
      ['Voor beide.', 'Toen was het anders.'],
    ),
  );

  it('is said of each, also where the figures are the same', () => {
    expect(both.about).toEqual([
      'Telt personen, over 2018.',
      'Totaal: 5 personen.',
      aboutTexts.overlaps,
      'Telt personen, over 2017.',
      'Totaal: 5 personen.',
    ]);
  });

  it('is said once where it holds for both, and else with its period', () => {
    expect(both.notes).toEqual(['Voor beide.', 'Over 2014–2016: Toen was het anders.']);
  });

  it('has what is the same in any period once', () => {
    const routes = table(
      ['werk', 'geen'],
      ['hier', 'land'],
      [
        [29, 13],
        [42, 20],
      ],
    );
    const columns = routes.columns.map((column) =>
      column.id === 'land' ? { ...column, timeless: true as const } : column,
    );
    const beside = shown(
      { ...routes, columns },
      {
        ...routes,
        columns,
        cells: [
          [25, 13],
          [40, 20],
        ],
      },
    );
    expect(beside.columns.map(({ label, period }) => [label, period])).toEqual([
      ['hier', '2017–2019'],
      ['hier', '2014–2016'],
      ['land', undefined],
    ]);
    expect(beside.cells).toEqual([
      [29, 25, 13],
      [42, 40, 20],
    ]);
  });
});

it('is as it was without another period', () => {
  const alone = table(['werk'], ['totaal'], [[5]]);
  expect(shown(alone)).toEqual({ ...alone, about: [], hasAbsent: false });
  expect(notesOf(shown(alone))).toEqual(['Een noot.']);
});

it('writes a percentage with its sign', () => {
  expect(shownFigure(62, 'procent', 'deelbaar')).toBe('62%');
  expect(shownFigure(0.5, 'procent', 'deelbaar')).toBe('0,5%');
  expect(shownFigure(1_099.95, 'procent', 'intern')).toBe('1.099,95%');
  expect(shownFigure(null, 'procent', 'deelbaar')).toBe('verborgen');
  expect(shownFigure('absent', 'euro', 'intern')).toBe('–');
});

it('names a report by its years, but no part of a year by the year', () => {
  expect(yearsOf({ from: '2017-06-01', until: '2019-12-31' })).toBe('2017–2019');
  expect(yearsOf({ from: '2019-01-01', until: '2019-12-31' })).toBe('2019');
  expect(yearsOf({ from: '2019-07-01', until: '2019-12-31' })).toBe('01-07-2019 t/m 31-12-2019');
});
