import { describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { attackPrices } from '../../../../../../electron/backend/evaluation/audit/rounding/attack-prices.ts';
import { auditRounding } from '../../../../../../electron/backend/evaluation/audit/rounding/audit-rounding.ts';
import { IntegerSystem } from '../../../../../../electron/backend/evaluation/audit/integer-system.ts';
import { randomFrom } from '../protection/random-people.ts';
import { randomTables } from '../protection/random-tables.ts';
import { cells, cost, sum, tableOf } from '../protection/tables.ts';

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
  it('bounds the four hidden cells of a table with known sums, and moves from one answer to the next', () => {
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
    expect(system.shift([3, 4, 3, 0], 0, 1, domains)).toEqual([4, 3, 2, 1]);
    expect(system.shift([3, 4, 3, 0], 0, -1, domains)).toBeUndefined();
  });

  it('sees figures that were not protected', { timeout: 60_000 }, async () => {
    const tables = randomTables(randomFrom(1), 200);
    const { faults } = await auditRounding(
      tables,
      published(tables, (value) => value),
    );
    expect(faults.some((fault) => fault.includes('is shown as'))).toBe(true);
  });

  it('sees that counts rounded one by one do not add up', { timeout: 60_000 }, async () => {
    const tables = randomTables(randomFrom(2), 200);
    const alone = hideEuro((value) => Math.round(value / 5) * 5);
    const { faults } = await auditRounding(tables, published(tables, alone));
    expect(faults.some((fault) => fault.includes('does not add up'))).toBe(true);
  });

  it('sees a row that shows 0 and is only there because somebody is in it', async () => {
    const table = tableOf(
      { rij: cells({ a: 3 }) },
      { rows: [{ id: 'rij', label: 'rij', listed: 'when-counted' }] },
    );
    const { faults } = await auditRounding(
      [table],
      published([table], () => 0),
    );
    expect(faults).toEqual(['a (shown 0) can only be 3, 4, 2, 1']);
  });

  it('sees what is left of a count that was left out', async () => {
    const rows = [
      { id: 'rij', label: 'rij', listed: 'when-counted' },
      { id: 'totaal', label: 'totaal', listed: 'always' },
    ] as const;
    const audited = async (total: number) => {
      const table = tableOf({ rij: cells({ a: 3 }), totaal: cells({ t: total }) }, { rows });
      const rounded = (value: number) => (value === 3 ? null : Math.floor(value / 5) * 5);
      return (await auditRounding([table], published([table], rounded))).faults;
    };
    expect(await audited(7)).toEqual([]);
    expect(await audited(4)).toContain('a (shown nowhere) can only be 3, 4, 2, 1');
  });

  it('sees that two tables together tell what one does not', async () => {
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
    const { faults } = await auditRounding([one, other], shown);
    expect(faults).toContain('t is shown as 15 and as 10');
  });

  it('reads a count from a price', async () => {
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
    expect((await auditRounding([persons, costs], shown)).faults).toEqual([
      'a (shown 0) can only be 2, 1, 0',
    ]);
    shown[0]!.cells = [[0, 10, 10]];
    expect((await auditRounding([persons, costs], shown)).faults).toEqual([]);
  });

  it('sees an amount that follows from the total', async () => {
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
    expect((await auditRounding([costs], shown)).faults).toEqual([
      'euro a can be had by subtraction',
      'euro a can only be of 3 persons',
    ]);
  });

  it('calculates hidden amounts from the prices and the total', async () => {
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
    expect((await auditRounding([persons, costs], shown)).faults).toEqual([
      'euro a can only be of 8 persons',
    ]);
  });

  it('does not lose itself in the sums of many hidden amounts, and finds enough of them', async () => {
    const types = Array.from({ length: 16 }, (_, at) => ({
      id: `soort ${at}`,
      guided: 5 + (at % 5),
      price: 1_000 + 137 * at,
    }));
    const columns = [{ id: 'kosten', label: 'Kosten', unit: 'euro' as const }];
    const persons = tableOf(
      Object.fromEntries(types.map(({ id, guided }) => [id, cells({ [id]: guided })])),
      { id: 'trajecten', columns: [{ id: 'totaal', label: 'Totaal', unit: 'personen' }] },
    );
    const costs = tableOf(
      Object.fromEntries(
        types.map(({ id, guided, price }) => [id, [cost(`euro ${id}`, guided, price)]]),
      ),
      {
        id: 'trajectkosten',
        columns,
        sums: [{ total: 'euro t', parts: types.map(({ id }) => `euro ${id}`) }],
      },
    );
    const total = types.reduce((all, { guided, price }) => all + guided * price, 0);
    const funds = tableOf(
      { fonds: [cost('euro fonds', 1, total)] },
      { id: 'fondsen', columns, sums: [sum('euro t = euro fonds')] },
    );
    const exact = [persons, costs, funds];
    const shown = published(exact, (value, euro) => {
      if (!euro) return Math.round(value / 5) * 5;
      return value === total * 100 ? Math.round(value / 100_000) * 100_000 : null;
    });
    const boundsOf = () => ({ least: 1, most: 14 });
    const { faults, worlds } = await attackPrices({ exact, shown, boundsOf }, () =>
      Promise.resolve(),
    );
    expect(faults).toEqual([]);
    // Of each amount at least five numbers of persons are possible.
    expect(worlds.length).toBeGreaterThan(types.length * 5);
  });

  it('knows that the years of settlement make the groups', async () => {
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
    expect((await auditRounding([caseload, cohort], shown)).faults).toEqual([
      'o (shown 0) can only be 3, 4, 2, 1',
      'y11 (shown 0) can only be 1, 2, 0, 3',
      'y12 (shown 5) can only be 2, 1, 3, 4',
    ]);
  });

  it('does not take the years for the groups where dates are unknown', async () => {
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
    expect((await auditRounding([caseload, cohort], shown)).faults).toEqual([]);
  });

  it('learns nothing by subtracting what is free for all from a table in which all else is hidden', async () => {
    const columns = [{ id: 'kosten', label: 'Kosten', unit: 'euro' as const }];
    const paid = { a: [cost('euro a', 3, 1000)], b: [cost('euro b', 4, 700)] };
    const alone = tableOf(paid, { columns, sums: [sum('euro t = euro a + euro b')] });
    const withFree = tableOf(
      { ...paid, vrij: [{ ...cost('euro vrij', 9, 0), public: true }] },
      { columns, sums: [sum('euro t = euro a + euro b + euro vrij')] },
    );
    const hideAll = published([alone], () => null);
    const hideButFree = published([withFree], (value) => (value === 0 ? 0 : null));
    expect((await auditRounding([withFree], hideButFree)).faults).toEqual(
      (await auditRounding([alone], hideAll)).faults,
    );
    expect((await auditRounding([alone], hideAll)).faults).toEqual([]);
  });

  it('knows what was shared before, where it is what it was', async () => {
    const table = tableOf(
      { rij: cells({ a: 3, t: 13 }), rest: cells({ b: 10, u: 20 }) },
      {
        sums: [sum('t = a + b')],
      },
    );
    const shown = published(
      [table],
      (value) => Math.floor(value / 5) * 5 + (value === 3 ? 5 : value === 13 ? 5 : 0),
    );
    const faultsBeside = async (exact: number) => {
      const figures = ['t', 'b'].map((key) => {
        const now = key === 't' ? 13 : 10;
        return { key, exact: key === 't' ? exact : now, published: key === 't' ? exact : now };
      });
      const before = { id: 1, way: 'verbergen' as const, smallestGroup: 5, figures };
      return (await auditRounding([table], shown, { earlier: [before] })).faults;
    };
    expect((await auditRounding([table], shown)).faults).toEqual([]);
    expect(await faultsBeside(13)).toEqual(['a (shown 5) can only be 3']);
    // Who does not know that it is what it was learns nothing of it.
    expect(await faultsBeside(40)).toEqual([]);
  });

  it('sees a zero with a sign', async () => {
    const table = tableOf({ rij: cells({ a: 0 }) });
    const shown = published([table], () => -0);
    expect((await auditRounding([table], shown)).faults).toContain('a -0 is shown');
  });
});
