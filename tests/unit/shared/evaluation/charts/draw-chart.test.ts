import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '#shared/evaluation/charts/draw-chart.ts';
import type { Drawing, Mark } from '#shared/evaluation/charts/marks.ts';
import type { SeriesChart } from '#shared/evaluation/schema.ts';

const chart = (
  drawn: SeriesChart['drawn'],
  categories: string[],
  ...values: (number | null)[][]
): SeriesChart => ({
  id: 'ladder',
  tableId: 'ladder',
  title: 'Klanten per trede',
  drawn,
  unit: 'personen',
  categories,
  series: values.map((each, index) => ({ label: `Reeks ${index + 1}`, values: each })),
});
const drawn = (asked: SeriesChart, width = 612): readonly Drawing[] =>
  drawChart(asked, { width, mode: 'intern' });
const marks = <Kind extends Mark['kind']>(drawings: readonly Drawing[], kind: Kind) =>
  drawings.flatMap((drawing) =>
    drawing.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind),
  );
const figures = (drawings: readonly Drawing[]) =>
  marks(drawings, 'text').flatMap(({ role, text }) => (role === 'figure' ? [text] : []));

it('draws many lying bars closer, so that they stay below half a page', () => {
  const years = Array.from({ length: 17 }, (_, at) => `Vestigingsjaar ${2000 + at}`);
  const rows = (count: number) => {
    const some = years.slice(0, count);
    return drawn(chart('stacked', some, ...[1, 2].map(() => some.map(() => 40))))[0];
  };
  const [few, many] = [rows(10), rows(17)];
  expect((few?.height ?? 0) / 10).toBeGreaterThan((many?.height ?? 0) / 17);
  expect(many?.height).toBeLessThan(300);
  const tops = marks(many ? [many] : [], 'bar').map(({ y, height }) => [y, y + height]);
  for (const [at, [top = 0]] of tops.entries()) {
    const [before, end = 0] = tops[at - 1] ?? [top, 0];
    if (before !== top) expect(top).toBeGreaterThan(end);
  }
});

describe('a chart of series side by side', () => {
  const steps = drawn(chart('grouped', ['1', '2'], [50, 75], [20, null]));

  it('stands up when its figures fit, in proportion, the last series solid', () => {
    const [first, second, third] = marks(
      drawn(chart('grouped', ['1', '2'], [50, 75], [20, 25])),
      'bar',
    );
    expect((third?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(75 / 50);
    expect([first?.fill, second?.fill]).toEqual(['hatched', 'solid']);
    expect(first?.y).toBeCloseTo((third?.y ?? 0) + (third?.height ?? 0) - (first?.height ?? 0));
  });

  it('has no bar for a hidden figure, but its word', () => {
    expect(marks(steps, 'bar')).toHaveLength(3);
    expect(figures(steps)).toContain('verborgen');
  });

  it('lies down when words do not fit under its bars', () => {
    const kinds = Array.from({ length: 9 }, (_, index) => `Een reden met een lange naam ${index}`);
    const [drawing] = drawn(
      chart(
        'grouped',
        kinds,
        kinds.map((_, index) => index + 1),
      ),
    );
    const bars = marks(drawing ? [drawing] : [], 'bar');
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    expect(Math.max(...bars.map(({ width }) => width))).toBeLessThan(612);
  });
});

describe('a chart of series on each other', () => {
  it('says every part of a stack, and not that nobody is in the other', () => {
    const drawings = drawn(chart('stacked', ['2016', '2017', '2018'], [20, 0, 0], [10, 5, 0]));
    expect(figures(drawings)).toEqual(['20 + 10', '5', '0']);
    expect(marks(drawings, 'bar').map(({ fill }) => fill)).toEqual(['solid', 'hatched', 'hatched']);
  });

  it('goes on over a next drawing when it is longer than a page', () => {
    const years = Array.from({ length: 90 }, (_, index) => String(1930 + index));
    const drawings = drawn(
      chart(
        'stacked',
        years,
        years.map((_, index) => index + 1),
      ),
    );
    expect(drawings.length).toBeGreaterThan(1);
    for (const { height } of drawings) expect(height).toBeLessThanOrEqual(820);
    expect(figures(drawings)).toEqual(years.map((_, index) => String(index + 1)));
  });
});

describe('a chart of lines', () => {
  it('says how each begins and ends, and leaves a gap where a figure is hidden', () => {
    const drawings = drawn(chart('lines', ['a', 'b', 'c', 'd'], [9, 7, null, 3], [8, 8, 8, 8]));
    expect(figures(drawings).toSorted()).toEqual(['8', '9', 'Reeks 1 3', 'Reeks 2 8']);
    expect(marks(drawings, 'line')[0]?.path.match(/M/g)).toHaveLength(2);
    expect(new Set(marks(drawings, 'line').map(({ dash }) => dash)).size).toBe(2);
  });

  it('keeps names that would stand on each other apart', () => {
    const lines = Array.from({ length: 6 }, () => [5, 5]);
    const ends = marks(drawn(chart('lines', ['a', 'b'], ...lines)), 'text')
      .filter(({ text }) => text.startsWith('Reeks'))
      .map(({ y }) => y)
      .toSorted((a, b) => a - b);
    ends.slice(1).forEach((y, index) => expect(y - (ends[index] ?? 0)).toBeGreaterThanOrEqual(14));
  });
});

it('draws inside its width, writes figures of the chart only, and survives any chart', () => {
  const value = fc.option(fc.integer({ min: -2000, max: 2_000_000 }), { nil: null });
  const anyChart = fc
    .record({
      drawn: fc.constantFrom('grouped' as const, 'stacked' as const, 'lines' as const),
      categories: fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 40 }),
      count: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ drawn: how, categories, count }) =>
      fc
        .array(fc.array(value, { minLength: categories.length, maxLength: categories.length }), {
          minLength: count,
          maxLength: count,
        })
        .map((values) => chart(how, categories, ...values)),
    );
  fc.assert(
    fc.property(anyChart, fc.constantFrom(480, 612), (asked, width) => {
      const drawings = drawn(asked, width);
      const known = new Set(asked.series.flatMap(({ values }) => values).map(asText));
      for (const text of figures(drawings)) {
        const said = text.replace(/^Reeks \d /, '').split(' + ');
        for (const figure of said) expect(known).toContain(figure);
      }
      for (const bar of marks(drawings, 'bar')) {
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.01);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

const asText = (value: number | 'absent' | null): string => {
  if (value === null) return 'verborgen';
  return value === 'absent' ? '–' : new Intl.NumberFormat('nl-NL').format(value);
};
