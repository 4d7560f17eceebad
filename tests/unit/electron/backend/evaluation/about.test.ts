import { describe, expect, it } from 'vitest';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { aboutOf } from '../../../../../electron/backend/evaluation/about.ts';

const period = { from: '2017-06-01', until: '2019-12-31' };

/** A published table of persons: its rows by id, each with its figures. */
const published = (
  columns: readonly string[],
  rows: Readonly<Record<string, readonly (number | null)[]>>,
  units: Readonly<Record<string, 'bijstandspartijen' | 'euro'>> = {},
): ReportTable => ({
  id: '',
  title: '',
  columns: columns.map((id) => ({ id, label: id, unit: units[id] ?? 'personen' })),
  rows: Object.keys(rows).map((id) => ({ id, label: id })),
  cells: Object.values(rows).map((row) => [...row]),
  notes: [],
});

const about = (
  id: string,
  table: ReportTable,
  way: 'geen' | 'afronden' | 'verbergen',
): string[] => {
  const declared = declaredTables.get(id);
  if (declared === undefined) throw new Error(`no table ${id}`);
  return aboutOf(declared, table, period, way);
};

const overPeriod = 'over 01-06-2017 tot en met 31-12-2019.';

describe('what a table says of itself', () => {
  it('is what it counts, the period, of how many, and how many are unknown', () => {
    const units = { bijstandspartijen: 'bijstandspartijen' } as const;
    const table = published(
      ['personen', 'bijstandspartijen'],
      { statushouder: [199, 150], oudkomer: [93, 57], onbekend: [1, 1], totaal: [293, 207] },
      units,
    );
    expect(about('caseload', table, 'geen')).toEqual([
      `Telt personen en bijstandspartijen, ${overPeriod}`,
      'Totaal: 293 personen, 207 bijstandspartijen.',
      'Doelgroep onbekend: 1 persoon.',
    ]);
  });

  it('says of rounded figures that they are, and that a 0 can be a few', () => {
    const table = published(['personen'], { man: [50], vrouw: [45], onbekend: [0], totaal: [95] });
    expect(about('geslacht', table, 'afronden')).toEqual([
      `Telt personen, ${overPeriod}`,
      'Totaal: ongeveer 95 personen.',
      'Geslacht anders of onbekend: minder dan 5 personen.',
    ]);
  });

  it('says that nobody is unknown when there is no such line, and hides what is hidden', () => {
    const columns = ['statushouder', 'oudkomer', 'onbekend', 'totaal'];
    const table = published(columns, {
      ja: [10, 8, null, 20],
      nee: [20, 12, null, 34],
      totaal: [30, 20, null, 54],
    });
    expect(about('taalmaatje', table, 'verbergen').slice(1)).toEqual([
      'Totaal: 54 personen.',
      'Taalmaatje onbekend: geen.',
      'Doelgroep onbekend: verborgen.',
    ]);
  });

  it('adds up where every person is in one row, if all of them are shown', () => {
    const rows = { syrische: [40], overig: [15], onbekend: [5] };
    const total = (table: ReportTable) => about('nationaliteit', table, 'afronden')[1];
    expect(total(published(['personen'], rows))).toBe('Totaal: ongeveer 60 personen.');
    expect(total(published(['personen'], { ...rows, overig: [null] }))).toBe(
      'Nationaliteit onbekend: ongeveer 5 personen.',
    );
  });

  it('gives no total where somebody can be in two rows', () => {
    const table = published(['statushouder', 'oudkomer', 'totaal'], { jobcoaching: [45, 5, 50] });
    expect(about('trajecten', table, 'geen')).toEqual([
      `Telt personen, ${overPeriod}`,
      'Iemand kan in meer rijen staan, dus de rijen tellen niet op tot een totaal.',
      'Doelgroep onbekend: geen.',
    ]);
  });

  it('takes no row for all of them where somebody can be in two, to say who is unknown', () => {
    const groups = ['statushouder', 'oudkomer', 'onbekend', 'totaal'];
    const table = published(groups, { activering: [20, 5, 0, 25], jobcoaching: [30, 0, 12, 42] });
    const line = 'Doelgroep onbekend: dat staat per rij in de kolom ‘Onbekend’.';
    for (const id of ['trajecten', 'aanbieders']) {
      expect(about(id, table, 'geen').at(-1)).toBe(line);
    }
    // Also where there is no row at all: then nothing is hidden.
    expect(about('trajecten', published(groups, {}), 'geen').at(-1)).toBe(line);
    const sexes = published(['man', 'vrouw', 'onbekend'], { traject: [5, 5, 0], geen: [5, 5, 3] });
    expect(about('partners-begeleiding', sexes, 'geen').at(-1)).toBe(
      'Geslacht anders of onbekend: dat staat per rij in de kolom ‘Anders of onbekend’.',
    );
  });

  it('says the unknown of each column that has rows of its own', () => {
    const table = published(['start', 'nu'], { '1': [6, 4], onbekend: [1, 3], totaal: [7, 7] });
    expect(about('ladder', table, 'geen').slice(2)).toEqual([
      'Trede bij de start onbekend: 1 persoon.',
      'Trede aan het eind onbekend: 3 personen.',
    ]);
  });

  it('counts nothing but money in a table of amounts', () => {
    const table = published(['kosten'], { jobcoaching: [100] }, { kosten: 'euro' });
    expect(about('trajectkosten', table, 'geen')).toEqual([`Telt bedragen in euro, ${overPeriod}`]);
  });

  it('is of all in the first line where each row is a fact of its own', () => {
    const table = published(['man', 'vrouw', 'totaal'], {
      klanten: [50, 43, 93],
      gesproken: [40, 30, 70],
    });
    expect(about('mannen-vrouwen', table, 'geen').slice(1)).toEqual([
      'Totaal: 93 personen.',
      'Geslacht anders of onbekend: geen.',
    ]);
  });
});
