import { describe, expect, it } from 'vitest';
import { costPerOutcomeTable } from '#shared/evaluation/derived/cost-per-outcome.ts';
import { costPerRiseTable } from '#shared/evaluation/derived/cost-per-rise.ts';
import { teamCostsTable } from '#shared/evaluation/derived/team-costs.ts';
import { keyFiguresTable } from '#shared/evaluation/derived/key-figures.ts';
import { allDerived } from '#shared/evaluation/derived/all-derived.ts';
import type { PublishedWay } from '#shared/evaluation/said.ts';
import {
  publicException,
  housingTargetTable,
  settledPerYearTable,
} from '#shared/evaluation/derived/municipality.ts';
import { routesNationallyTable } from '#shared/evaluation/derived/routes-nationally.ts';
import type { ReportContext } from '#shared/evaluation/published.ts';
import { evaluationDefaults, type ReportTable, type Unit } from '#shared/evaluation/schema.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';

const context: ReportContext = {
  period: { from: '2017-06-01', until: '2019-12-31' },
  mode: 'intern',
  way: 'geen',
  settings: evaluationDefaults,
  yearCounts: [],
};

const table = (
  id: string,
  unit: Unit,
  columns: readonly string[],
  rows: Readonly<Record<string, readonly (number | null)[]>>,
): ReportTable => ({
  id,
  title: id,
  rows: Object.keys(rows).map((row) => ({ id: row, label: row })),
  columns: columns.map((column) => ({ id: column, label: column, unit })),
  cells: Object.values(rows).map((cells) => [...cells]),
  notes: [],
});

const published = [
  table('caseload', 'personen', ['personen'], { totaal: [293] }),
  table('uitstroom', 'personen', ['totaal'], { 'betaald-werk': [76], volledig: [89] }),
  table('in-traject', 'personen', ['totaal'], { ja: [221], totaal: [293] }),
  table('fondsen', 'euro', ['kosten'], { een: [11_063_750], twee: [13_879_400] }),
  table('ladder-verandering', 'personen', ['personen'], {
    '1-hoger': [58],
    '2-hoger': [36],
    '3-hoger': [98],
    onbekend: [4],
  }),
  table('duurzame-uitstroom', 'personen', ['uit', 'terug', 'te-vroeg'], {
    'na-6-maanden': [65, 5, 19],
  }),
  table('routes', 'personen', ['totaal'], { werk: [86], geen: [123], totaal: [293] }),
];

describe('the derived tables', () => {
  it('read tables that there are, and no table has their id', () => {
    for (const { id, reads } of allDerived) {
      expect(declaredTables.has(id)).toBe(false);
      for (const read of reads) expect(declaredTables.has(read), read).toBe(true);
    }
  });

  it('have no row that is printed as the total of the others', () => {
    const rows = [keyFiguresTable, costPerOutcomeTable].flatMap(
      ({ derive }) => derive(published, context)?.rows ?? [],
    );
    expect(rows.map(({ id }) => id)).toContain('uitstroom');
    expect(rows.filter(({ id }) => ['volledig', 'totaal'].includes(id))).toEqual([]);
  });

  it('divide the published costs by the published outcomes', () => {
    const costs = costPerOutcomeTable.derive(published, context);
    expect(costs?.rows.map(({ id }) => id)).toEqual([
      'in-traject',
      'trede',
      'uitstroom',
      'duurzaam',
      'betaald-werk',
    ]);
    expect(costs?.cells).toEqual([
      [221, 0, 24_943_150, 112_865],
      [58 + 72 + 294, 4, 24_943_150, 58_828],
      [89, 0, 24_943_150, 280_260],
      [65, 19, 24_943_150, 383_741],
      [76, 0, 24_943_150, 328_199],
    ]);
    const hidden = published.map((each) =>
      each.id === 'ladder-verandering'
        ? { ...each, cells: each.cells.map((row, at) => (at === 3 ? [null] : row)) }
        : each,
    );
    expect(costPerOutcomeTable.derive(hidden, context)?.cells[1]?.[1]).toBeNull();
  });

  it('leave out an outcome of fewer than 10, and say nothing when costs are hidden', () => {
    const few = published.map((each) =>
      each.id === 'uitstroom'
        ? table('uitstroom', 'personen', ['totaal'], { 'betaald-werk': [5], volledig: [null] })
        : each,
    );
    expect(costPerOutcomeTable.derive(few, context)?.rows.map(({ id }) => id)).toEqual([
      'in-traject',
      'trede',
      'duurzaam',
    ]);
    const hidden = published.map((each) =>
      each.id === 'fondsen' ? table('fondsen', 'euro', ['kosten'], { een: [null] }) : each,
    );
    expect(costPerOutcomeTable.derive(hidden, context)).toBeNull();
  });

  it('rounds what an outcome cost in a shared report', () => {
    const shared = costPerOutcomeTable.derive(published, { ...context, mode: 'deelbaar' });
    expect(shared?.cells.map((row) => row[3])).toEqual([
      110_000, 60_000, 280_000, 380_000, 330_000,
    ]);
  });

  it('divide what a type cost by who had it and by who rose, where that is 10 or more', () => {
    const byType = [
      table('trajectkosten', 'euro', ['kosten'], {
        coaching: [900_000],
        taal: [100_000],
        gratis: [0],
        verborgen: [null],
      }),
      table('trajecten', 'personen', ['totaal'], {
        coaching: [45],
        taal: [12],
        gratis: [30],
        verborgen: [20],
      }),
      table('ladder-trajecten', 'personen', ['gestegen', 'totaal'], {
        coaching: [20, 40],
        taal: [3, 11],
      }),
    ];
    const costs = costPerRiseTable.derive(byType, context);
    expect(costs?.rows.map(({ id }) => id)).toEqual(['coaching', 'taal']);
    expect(costs?.cells).toEqual([
      [900_000, 45, 20_000, 40, 20, 45_000],
      [100_000, 12, 8_333, 11, 3, null],
    ]);
    expect(costPerRiseTable.derive([], context)).toBeNull();
  });

  it('tell by kind and fund what is the cost of nobody, to the cent', () => {
    const teamCosts = [
      { kind: 'personeel', fundName: 'Fonds A', cents: 100_01 },
      { kind: 'personeel', fundName: null, cents: 5 },
      { kind: 'groep', fundName: 'Fonds A', cents: 20 },
    ] as const;
    const told = teamCostsTable.derive([], { ...context, mode: 'deelbaar', teamCosts });
    expect(told?.rows.map(({ label }) => label)).toEqual(['Personeel', 'Groepscursus', 'Totaal']);
    expect(told?.cells).toEqual([
      [100_01, 5, 100_06],
      [20, 0, 20],
      [100_21, 5, 100_26],
    ]);
    expect(teamCostsTable.derive([], context)).toBeNull();
  });

  it('stand beside the national figures', () => {
    const routes = routesNationallyTable.derive(published, context);
    expect(routes?.cells).toEqual([
      [29, 13, 8],
      [null, 16, 12],
      [null, 33, 25],
      [null, 32, 25],
      [42, 20, 37],
    ]);
    const note = (way: ReportContext['way']) =>
      routesNationallyTable.derive(published, { ...context, way })?.notes[0];
    expect(note('geen')).toContain('van 293 klanten');
    expect(note('verbergen')).toContain('van 293 klanten');
    expect(note('afronden')).toContain('van ongeveer 293 klanten');
  });

  it('do not call a few of very many nobody, nor all but a few everybody', () => {
    const many = [
      table('caseload', 'personen', ['personen'], { totaal: [1_005] }),
      table('uitstroom', 'personen', ['totaal'], { 'parttime-werk': [5], 'betaald-werk': [0] }),
      table('taalmaatje', 'personen', ['totaal'], { ja: [1_000], totaal: [1_005] }),
      table('routes', 'personen', ['totaal'], { werk: [5], totaal: [1_005] }),
    ];
    const figures = keyFiguresTable.derive(many, context);
    const percents = Object.fromEntries(
      figures?.rows.map(({ id }, at) => [id, figures.cells[at]?.[2]]) ?? [],
    );
    expect(percents).toMatchObject({ 'parttime-werk': 0.5, 'betaald-werk': 0, taalmaatje: 99.5 });
    expect(routesNationallyTable.derive(many, context)?.cells[0]?.[0]).toBe(0.5);
  });

  it('count who is still out among those of whom it is known, after the months that were set', () => {
    const figures = keyFiguresTable.derive(published, context);
    const row = figures?.rows.findIndex(({ id }) => id === 'duurzaam') ?? -1;
    expect(figures?.cells[row]).toEqual([65, 70, 93]);
    expect(figures?.rows[row]?.label).toContain('Na 6 maanden');
    const later = keyFiguresTable.derive(published, {
      ...context,
      settings: { ...evaluationDefaults, sustainedMonths: 12 },
    });
    expect(later?.rows.some(({ id }) => id === 'duurzaam')).toBe(false);
  });

  it('give what was entered of the municipality, and leave out what was not', () => {
    const yearCounts = [
      {
        year: 2016,
        settled: 95,
        targetFirstHalf: 40,
        housedFirstHalf: 42,
        targetSecondHalf: 50,
        housedSecondHalf: null,
      },
      {
        year: 2017,
        settled: null,
        targetFirstHalf: null,
        housedFirstHalf: null,
        targetSecondHalf: 0,
        housedSecondHalf: 0,
      },
    ];
    expect(settledPerYearTable.derive([], { ...context, yearCounts })).toMatchObject({
      rows: [{ id: '2016' }],
      cells: [[95]],
    });
    expect(housingTargetTable.derive([], { ...context, yearCounts })).toMatchObject({
      rows: [{ id: '2016-1' }, { id: '2017-2' }],
      cells: [
        [40, 42],
        [0, 0],
      ],
    });
    expect(settledPerYearTable.derive([], context)).toBeNull();
    const notes = (way: PublishedWay) =>
      housingTargetTable.derive([], { ...context, way, yearCounts })?.notes.join(' ');
    expect(notes('afronden')).toContain('openbaar, en daarom precies: niet afgerond');
    expect(notes('verbergen')).toContain('openbaar, en daarom precies: ook kleine aantallen');
    expect(notes('geen')).not.toContain('openbaar');
    expect(publicException(['A', 'B'])).toMatch(/^Uitzondering: ‘A’ en ‘B’\. Dat zijn openbare/);
    expect(housingTargetTable.derive([], context)).toBeNull();
  });
});
