import { describe, expect, it } from 'vitest';
import type { ReportContext } from '#shared/evaluation/published.ts';
import { evaluationDefaults, type ReportTable, type Unit } from '#shared/evaluation/schema.ts';
import { allSentences, declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';

const context: ReportContext = {
  period: { from: '2017-06-01', until: '2019-12-31' },
  mode: 'intern',
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
  table('duurzame-uitstroom', 'personen', ['uit', 'terug', 'te-vroeg', 'totaal'], {
    'na-6-maanden': [65, 1, 24, 90],
    'na-12-maanden': [30, 10, 50, 90],
  }),
  table('wachttijden', 'personen', ['intake'], { 'binnen-4-weken': [40], totaal: [75] }),
  table('routes', 'personen', ['totaal'], { geen: [125], totaal: [295] }),
  table('fondsen', 'euro', ['kosten'], { een: [11_063_750], 'zonder-fonds': [0] }),
  table('uitstroom', 'personen', ['totaal'], { volledig: [90] }),
];

const said = (id: string, more: Partial<ReportContext> = {}, tables = published) =>
  declaredSentences.get(id)?.lines(tables, { ...context, ...more }) ?? [];

describe('the sentences of a report', () => {
  it('read tables that there are', () => {
    for (const { reads } of allSentences) {
      for (const id of reads) expect(declaredTables.has(id), id).toBe(true);
    }
  });

  it('are filled in from the published figures', () => {
    expect(said('resultaten')).toEqual([
      'Van 90 personen die volledig uitstroomden, waren er 65 na 6 maanden nog uit de bijstand.',
      '1 van hen kwam binnen die tijd terug.',
      'Van 24 is het nog te vroeg om dat te weten.',
      'Van 75 nieuwe klanten hadden er 40 binnen 4 weken na de vestiging een intake.',
      'Van 295 klanten waren er 125 nog op geen van de vier routes van de landelijke monitor.',
    ]);
    expect(said('financiering')).toEqual([
      'Uit ‘een’ ging € 110.637,50 naar trajecten.',
      'Per persoon die volledig uitstroomde is dat € 1.229,31. Daarin zitten ook de kosten voor wie niet uitstroomde.',
    ]);
  });

  it('ask after as many months as the team has set', () => {
    const settings = { ...evaluationDefaults, sustainedMonths: 12 as const };
    expect(said('resultaten', { settings })[0]).toBe(
      'Van 90 personen die volledig uitstroomden, waren er 30 na 12 maanden nog uit de bijstand.',
    );
  });

  it('say of a shared figure that it is about so many', () => {
    const lines = [
      ...said('resultaten', { mode: 'deelbaar' }),
      ...said('financiering', { mode: 'deelbaar' }),
    ];
    const figures = lines.join(' ').match(/(?:ongeveer (?:€ )?)?[\d.]*\d/gi) ?? [];
    // 6 months, 4 weeks.
    expect(figures.filter((figure) => !/ongeveer/i.test(figure))).toEqual(['6', '4']);
  });

  it('leave out what is hidden, not counted or 0', () => {
    const hidden = published.map(({ cells, ...rest }) => ({
      ...rest,
      cells: cells.map((row) => row.map((value) => (value === 65 ? null : 0))),
    }));
    expect(said('resultaten', {}, hidden)).toEqual([]);
    expect(said('financiering', {}, hidden)).toEqual([]);
    expect(said('resultaten', {}, [])).toEqual([]);
  });
});
