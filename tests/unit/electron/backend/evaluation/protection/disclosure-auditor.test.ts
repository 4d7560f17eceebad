import { describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { auditDisclosure } from '../../../../../support/disclosure-auditor.ts';
import { IntegerSystem } from '../../../../../support/disclosure-solver.ts';
import { randomFrom } from './random-people.ts';
import { randomTables } from './random-tables.ts';
import { cells, cost, sum, tableOf } from './tables.ts';

/** The tables with each cell through this, as a careless protection would. */
const published = (
  tables: readonly CountedTable[],
  change: (value: number, euro: boolean) => number | null,
): ReportTable[] =>
  tables.map((table) => ({
    id: table.id,
    title: table.title,
    rows: table.rows.map(({ id, label }) => ({ id, label })),
    columns: [...table.columns],
    notes: [...table.notes],
    cells: table.cells.map((row) =>
      row.map(({ value, money }) => change(value, money !== undefined)),
    ),
  }));

const hideEuro = (round: (value: number) => number) => (value: number, euro: boolean) =>
  euro ? null : round(value);

describe('the auditor itself', () => {
  it('bounds the four hidden cells of a table with known sums', () => {
    const terms = (...variables: number[]) => variables.map((at) => [at, 1] as const);
    const exactly = (value: number, ...variables: number[]) => ({
      terms: terms(...variables),
      least: value,
      most: value,
    });
    const system = new IntegerSystem(4, [
      exactly(7, 0, 1),
      exactly(3, 2, 3),
      exactly(6, 0, 2),
      exactly(4, 1, 3),
    ]);
    const domains = { low: [0, 0, 0, 0], high: [10, 10, 10, 10] };
    expect(system.narrow(domains)).toBe(true);
    expect([domains.low[0], domains.high[0]]).toEqual([3, 6]);
    expect(system.solve(domains, [0, 0, 0, 0])).toEqual([3, 4, 3, 0]);
  });

  it('sees figures that were not protected', { timeout: 60_000 }, () => {
    const tables = randomTables(randomFrom(1), 200);
    const { faults } = auditDisclosure(
      tables,
      published(tables, (value) => value),
    );
    expect(faults.some((fault) => fault.includes('is shown as'))).toBe(true);
  });

  it('sees that counts rounded one by one do not add up', { timeout: 60_000 }, () => {
    const tables = randomTables(randomFrom(2), 200);
    const alone = hideEuro((value) => Math.round(value / 5) * 5);
    const { faults } = auditDisclosure(tables, published(tables, alone));
    expect(faults.some((fault) => fault.includes('does not add up'))).toBe(true);
  });

  it('sees a row that shows 0 and is only there because somebody is in it', () => {
    const table = tableOf(
      { rij: cells({ a: 3 }) },
      { rows: [{ id: 'rij', label: 'rij', listed: 'when-counted' }] },
    );
    const { faults } = auditDisclosure(
      [table],
      published([table], () => 0),
    );
    expect(faults).toEqual(['a (shown 0) can only be 3, 4, 2, 1']);
  });

  it('sees what is left of a count that was left out', () => {
    const rows = [
      { id: 'rij', label: 'rij', listed: 'when-counted' },
      { id: 'totaal', label: 'totaal', listed: 'always' },
    ] as const;
    const audited = (total: number) => {
      const table = tableOf({ rij: cells({ a: 3 }), totaal: cells({ t: total }) }, { rows });
      const rounded = (value: number) => (value === 3 ? null : Math.floor(value / 5) * 5);
      return auditDisclosure([table], published([table], rounded)).faults;
    };
    expect(audited(7)).toEqual([]);
    expect(audited(4)).toContain('a (shown nowhere) can only be 3, 4, 2, 1');
  });

  it('sees that two tables together tell what one does not', () => {
    const one = tableOf(
      { rij: cells({ a: 2, b: 11, t: 13 }) },
      { id: 'een', sums: [sum('t = a + b')] },
    );
    const other = tableOf(
      { rij: cells({ c: 3, t: 13, u: 16 }) },
      { id: 'twee', sums: [sum('u = c + t')] },
    );
    const shown = published([one, other], (value) => Math.round(value / 5) * 5);
    shown[1]!.cells[0]![1] = 10;
    const { faults } = auditDisclosure([one, other], shown);
    expect(faults).toContain('t is shown as 15 and as 10');
  });

  it('reads a count from a price', () => {
    const row = { jobcoaching: cells({ a: 2, b: 11, t: 13 }) };
    const persons = tableOf(row, {
      id: 'trajecten',
      columns: ['a', 'b', 'totaal'].map((id) => ({ id, label: id, unit: 'personen' as const })),
      sums: [sum('t = a + b')],
    });
    const costs = tableOf(
      { jobcoaching: [cost('kosten', 13, 1450)] },
      { id: 'trajectkosten', columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }] },
    );
    const shown = published([persons, costs], (_, euro) => (euro ? 1_900_000 : 0));
    shown[0]!.cells = [[0, 15, 15]];
    expect(auditDisclosure([persons, costs], shown).faults).toEqual([
      'a (shown 0) can only be 2, 1, 0',
    ]);
    shown[0]!.cells = [[0, 10, 10]];
    expect(auditDisclosure([persons, costs], shown).faults).toEqual([]);
  });

  it('sees an amount that follows from the total', () => {
    const costs = tableOf(
      {
        a: [cost('euro a', 3, 1000)],
        b: [cost('euro b', 50, 1000)],
        c: [cost('euro c', 50, 1000)],
      },
      {
        columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }],
        sums: [sum('euro t = euro a + euro b + euro c')],
      },
    );
    const shown = published([costs], (value) => (value < 500_000 ? null : value));
    expect(auditDisclosure([costs], shown).faults).toEqual([
      'euro a can be had by subtraction',
      'euro a can only be of 3 persons',
    ]);
  });

  it('calculates hidden amounts from the prices and the total', () => {
    const prices = { a: [8, 1800], b: [13, 500], c: [50, 1450] } as const;
    const persons = tableOf(
      Object.fromEntries(
        Object.entries(prices).map(([id, [count]]) => [id, [{ key: id, value: count }]]),
      ),
      { id: 'trajecten', columns: [{ id: 'totaal', label: 'Totaal', unit: 'personen' }] },
    );
    const costs = tableOf(
      Object.fromEntries(
        Object.entries(prices).map(([id, [count, euro]]) => [
          id,
          [cost(`euro ${id}`, count, euro)],
        ]),
      ),
      {
        id: 'trajectkosten',
        columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }],
        sums: [sum('euro t = euro a + euro b + euro c')],
      },
    );
    const shown = published([persons, costs], (value, euro) =>
      euro ? (value < 5_000_000 ? null : 7_300_000) : Math.round(value / 5) * 5,
    );
    expect(auditDisclosure([persons, costs], shown).faults).toEqual([
      'euro a can only be of 8 persons',
    ]);
  });

  it('knows that the years of settlement make the groups', () => {
    const caseload = tableOf(
      { statushouder: cells({ s: 20 }), oudkomer: cells({ o: 3 }) },
      { id: 'caseload', columns: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
    );
    const cohort = tableOf(
      { '2011': cells({ y11: 1 }), '2012': cells({ y12: 2 }), '2014': cells({ y14: 20 }) },
      { id: 'cohort', columns: [{ id: 'instroom', label: 'Instroom', unit: 'personen' }] },
    );
    const shown = published([caseload, cohort], (value) => (value === 20 ? 20 : 0));
    shown[1]!.cells[1]![0] = 5;
    expect(auditDisclosure([caseload, cohort], shown).faults).toEqual([
      'o (shown 0) can only be 3, 4, 2, 1',
      'y11 (shown 0) can only be 1, 2, 0, 3',
      'y12 (shown 5) can only be 2, 1, 3, 4',
    ]);
  });

  it('does not take the years for the groups where dates are unknown', () => {
    // Who takes it for true that nobody of an unknown date left has put in himself that it is 0: it then
    // follows whatever is published, also when nothing is.
    const caseload = tableOf(
      { statushouder: cells({ s: 20 }), oudkomer: cells({ o: 12 }) },
      { id: 'caseload', columns: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
    );
    const cohort = tableOf(
      {
        '2012': cells({ y12: 12 }),
        '2014': cells({ y14: 20 }),
        onbekend: cells({ u: 0 }),
        totaal: cells({ all: 32 }),
      },
      {
        id: 'cohort',
        columns: [{ id: 'instroom', label: 'Instroom', unit: 'personen' }],
        sums: [sum('all = y12 + y14 + u'), sum('all = s + o')],
      },
    );
    const shown = published([caseload, cohort], (value) => Math.round(value / 5) * 5);
    expect(auditDisclosure([caseload, cohort], shown).faults).toEqual([]);
  });

  it('learns nothing by subtracting what is free for all from a table in which all else is hidden', () => {
    const columns = [{ id: 'kosten', label: 'Kosten', unit: 'euro' as const }];
    const paid = { a: [cost('euro a', 3, 1000)], b: [cost('euro b', 4, 700)] };
    const alone = tableOf(paid, { columns, sums: [sum('euro t = euro a + euro b')] });
    const withFree = tableOf(
      { ...paid, vrij: [{ ...cost('euro vrij', 9, 0), public: true }] },
      { columns, sums: [sum('euro t = euro a + euro b + euro vrij')] },
    );
    const hideAll = published([alone], () => null);
    const hideButFree = published([withFree], (value) => (value === 0 ? 0 : null));
    expect(auditDisclosure([withFree], hideButFree).faults).toEqual(
      auditDisclosure([alone], hideAll).faults,
    );
    expect(auditDisclosure([alone], hideAll).faults).toEqual([]);
  });

  it('sees a zero with a sign', () => {
    const table = tableOf({ rij: cells({ a: 0 }) });
    const shown = published([table], () => -0);
    expect(auditDisclosure([table], shown).faults).toContain('a -0 is shown');
  });
});
