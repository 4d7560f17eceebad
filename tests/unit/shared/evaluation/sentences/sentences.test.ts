import { describe, expect, it } from 'vitest';
import type { ReportContext } from '#shared/evaluation/published.ts';
import type { PublishedWay } from '#shared/evaluation/said.ts';
import { evaluationDefaults, type ReportTable, type Unit } from '#shared/evaluation/schema.ts';
import { allSentences, declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
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
  table('duurzame-uitstroom', 'personen', ['uit', 'terug', 'te-vroeg', 'totaal'], {
    'na-6-maanden': [65, 1, 24, 90],
    'na-12-maanden': [30, 10, 50, 90],
  }),
  table('wachttijden', 'personen', ['intake'], { 'binnen-4-weken': [40], totaal: [75] }),
  table('routes', 'personen', ['totaal'], { geen: [125], totaal: [295] }),
  table('fondsen', 'euro', ['kosten'], { een: [11_063_750], 'zonder-fonds': [0] }),
  table('uitstroom', 'personen', ['totaal'], {
    volledig: [90],
    'betaald-werk': [76],
    'parttime-werk': [1],
  }),
  table('caseload', 'personen', ['personen', 'bijstandspartijen'], { totaal: [293, 207] }),
];

const said = (id: string, more: Partial<ReportContext> = {}, tables = published) =>
  declaredSentences.get(id)?.lines(tables, { ...context, ...more }) ?? [];

describe('the sentences of a report', () => {
  it('read tables that there are', () => {
    for (const { reads, readsIntern = [] } of allSentences) {
      for (const id of [...reads, ...readsIntern]) expect(declaredTables.has(id), id).toBe(true);
    }
  });

  it('are filled in from the published figures', () => {
    expect(said('resultaten')).toEqual([
      'Van 90 personen die volledig uitstroomden, waren er 65 na 6 maanden nog uit de bijstand.',
      '1 van hen kwam binnen die tijd terug.',
      'Van 24 is het nog te vroeg om dat te weten.',
      'Van 75 nieuwe klanten hadden er 40 binnen 4 weken na de vestiging een intake.',
    ]);
    expect(said('routes')).toEqual([
      'Van 295 klanten waren er 125 nog niet op weg naar werk, onderwijs, activering of meedoen. Dat zijn de vier routes van de landelijke monitor.',
    ]);
    expect(said('financiering')).toEqual([
      'Uit ‘een’ ging €\u00a0110.637,50 naar trajecten en wat daarbij hoort.',
      'Alle kosten samen, gedeeld door het aantal personen dat volledig uitstroomde: €\u00a01.229,31 per persoon. Daarin zitten ook de kosten voor wie niet uitstroomde.',
    ]);
  });

  it('ask after as many months as the team has set', () => {
    const settings = { ...evaluationDefaults, sustainedMonths: 12 as const };
    expect(said('resultaten', { settings })[0]).toBe(
      'Van 90 personen die volledig uitstroomden, waren er 30 na 12 maanden nog uit de bijstand.',
    );
  });

  const protectedBy = (way: PublishedWay) =>
    ({ mode: way === 'geen' ? 'intern' : 'deelbaar', way }) as const;
  const ids = ['samenvatting', 'resultaten', 'routes', 'financiering'];
  const figuresIn = (lines: readonly string[]) =>
    lines.join(' ').match(/(?:ongeveer (?:€\u00a0)?)?(?<![-\d])\d[\d.]*(?:,\d\d)?(?![-\d])/gi) ??
    [];

  it('say of every rounded figure that it is about so many', () => {
    const lines = ids.flatMap((id) => said(id, protectedBy('afronden')));
    const plain = figuresIn(lines).filter((figure) => !/ongeveer/i.test(figure));
    // 6 months, 4 weeks.
    expect(plain).toEqual(['6', '4']);
  });

  it('say counts as they are where they are exact, and only amounts as about so much', () => {
    const lines = ids.flatMap((id) => said(id, protectedBy('verbergen')));
    const about = figuresIn(lines).filter((figure) => /ongeveer/i.test(figure));
    expect(about.length).toBeGreaterThan(0);
    expect(about.filter((figure) => !figure.includes('€'))).toEqual([]);
    expect(figuresIn(lines).filter((each) => !about.includes(each))).toContain('90');
    expect(ids.flatMap((id) => said(id)).join(' ')).not.toContain('ongeveer');
  });

  it('say how a report is protected as it was done', () => {
    expect(said('communicatie', protectedBy('afronden')).join(' ')).toContain('afgerond');
    expect(said('communicatie', protectedBy('verbergen')).join(' ')).not.toContain('afgerond');
    expect(said('communicatie').join(' ')).toContain('alleen voor het team');
  });

  it('tell the whole first, so that its parts are not added to it', () => {
    expect(said('samenvatting').slice(1)).toEqual([
      'Samen vormen zij 207 bijstandspartijen. Een bijstandspartij is een persoon of een paar met één uitkering.',
      'In totaal stroomden 90 personen volledig uit de bijstand.',
      'Van hen gingen 76 naar betaald werk.',
      '1 persoon ging parttime werken en houdt een deel van de bijstand.',
    ]);
    const withoutWhole = published.map((each) =>
      each.id === 'uitstroom'
        ? table('uitstroom', 'personen', ['totaal'], { volledig: [null], 'betaald-werk': [76] })
        : each,
    );
    expect(said('samenvatting', {}, withoutWhole).slice(2)).toEqual([
      '76 personen gingen uit de bijstand naar betaald werk.',
    ]);
  });

  it('say nothing of them when it is not said who they are', () => {
    const hidden = published.map((each) =>
      each.id === 'duurzame-uitstroom'
        ? table(each.id, 'personen', ['uit', 'terug', 'te-vroeg', 'totaal'], {
            'na-6-maanden': [null, 10, 24, 90],
          })
        : each,
    );
    expect(said('resultaten', protectedBy('verbergen'), hidden).join(' ')).not.toMatch(
      /van hen|te vroeg/,
    );
  });

  it('say of one person that it is one', () => {
    const one = [
      table('duurzame-uitstroom', 'personen', ['uit', 'totaal'], { 'na-6-maanden': [1, 1] }),
      table('wachttijden', 'personen', ['intake'], { 'binnen-4-weken': [1], totaal: [1] }),
    ];
    expect(said('resultaten', {}, one)).toEqual([
      'Van 1 persoon die volledig uitstroomde, was er 1 na 6 maanden nog uit de bijstand.',
      'Van 1 nieuwe klant had er 1 binnen 4 weken na de vestiging een intake.',
    ]);
  });

  it('say that the amount of a fund is left out', () => {
    const hidden = [table('fondsen', 'euro', ['kosten'], { een: [1_000_000], twee: [null] })];
    expect(said('financiering', protectedBy('verbergen'), hidden)).toEqual([
      'Uit ‘een’ ging ongeveer €\u00a010.000 naar trajecten en wat daarbij hoort.',
      'Niet van elk fonds is het bedrag te delen.',
    ]);
    const all = [table('fondsen', 'euro', ['kosten'], { een: [null], twee: [null] })];
    expect(said('financiering', protectedBy('verbergen'), all)).toEqual([
      'De bedragen per fonds zijn niet te delen.',
    ]);
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
