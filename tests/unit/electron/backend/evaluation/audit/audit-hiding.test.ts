import { describe, expect, it } from 'vitest';
import type { CountedTable, EarlierExport } from '#shared/evaluation/counted.ts';
import { auditHiding } from '../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { cells, cost, sum, tableOf } from '../protection/tables.ts';

/* The auditor must see what is wrong, or its silence says nothing. */

const shownAs = (table: CountedTable, figures: readonly (readonly (number | null)[])[]) => ({
  id: table.id,
  title: table.title,
  rows: table.rows.map(({ id, label }) => ({ id, label })),
  columns: table.columns.map((column) => ({ ...column })),
  cells: figures.map((row) => [...row]),
  notes: [],
});

const faultsOf = async (
  table: CountedTable,
  figures: readonly (readonly (number | null)[])[],
  smallestGroup = 5,
  earlier: readonly EarlierExport[] = [],
) => (await auditHiding([table], [shownAs(table, figures)], { smallestGroup, earlier })).join('; ');

const row = tableOf(
  { rij: cells({ a: 3, b: 120, c: 30, d: 10, t: 163 }) },
  { sums: [sum('t = a + b + c + d')] },
);

describe('the auditor of hidden counts', () => {
  it('is content with a figure that is hidden behind another', async () => {
    expect(await faultsOf(row, [[null, 120, 30, null, 163]])).toBe('');
  });

  it('sees a small count, another figure, and a hidden one that is worked out', async () => {
    expect(await faultsOf(row, [[3, 120, 30, 10, 163]])).toContain('a is shown as 3');
    expect(await faultsOf(row, [[null, 120, null, 15, 163]])).toContain('10 is shown as 15');
    expect(await faultsOf(row, [[null, 120, 30, 10, 163]])).toContain('a is worked out as 3');
  });

  it('sees a figure that is hidden in one place and shown in another', async () => {
    const table = tableOf({ een: cells({ a: 30 }), twee: cells({ a: 30 }) });
    expect(await faultsOf(table, [[30], [null]])).toContain('a is shown as 30 and as null');
  });

  it('sees that too few values are left', async () => {
    const table = tableOf(
      { rij: cells({ a: 1, b: 2, c: 30, t: 33 }) },
      { sums: [sum('t = a + b + c')] },
    );
    expect(await faultsOf(table, [[null, null, 30, 33]])).toContain('a can only be');
  });

  it('sees that a figure can only be small', async () => {
    const table = tableOf({ rij: cells({ a: 6, b: 8 }) });
    const seen = {
      ...table,
      rows: table.rows.map((each) => ({ ...each, listed: 'when-counted' as const })),
    };
    const tied = { ...seen, sums: [sum('t = a + b')] };
    expect(await faultsOf(tied, [[null, null]], 20)).toBe('');
    const total = tableOf({ rij: cells({ a: 6, b: 8, t: 14 }) }, { sums: [sum('t = a + b')] });
    expect(await faultsOf(total, [[null, null, 14]], 10)).toBe('');
  });

  it('sees what hidden figures are together, also where what was hidden for it is worked out', async () => {
    const table = tableOf(
      { rij: cells({ a: 1, b: 3, c: 14, d: 20, t: 38, e: 30, f: 12, u: 56, v: 45 }) },
      { sums: [sum('t = a + b + c + d'), sum('u = c + e + f')] },
    );
    const shown = (c: number | null, f: number | null) => [[null, null, c, 20, 38, 30, f, 56, 45]];
    expect(await faultsOf(table, shown(14, 12))).toContain('of t the hidden a, b are 4');
    expect(await faultsOf(table, shown(null, 12))).toContain('of t the hidden a, b is worked out');
    expect(await faultsOf(table, shown(null, null))).toBe('');
  });

  it('works through several tables', async () => {
    const table = tableOf(
      { rij: cells({ a: 3, b: 4, c: 40, d: 50, t: 47, u: 53 }) },
      { sums: [sum('t = a + b + c'), sum('u = a + d')] },
    );
    expect(await faultsOf(table, [[null, null, 40, 50, 47, 53]])).toContain('a is worked out as 3');
  });

  it('sees that all of a group have the same outcome', async () => {
    const table = tableOf({ rij: cells({ a: 12, b: 0, t: 12 }) }, { sums: [sum('t = a + b')] });
    expect(await faultsOf(table, [[12, 0, 12]])).toContain('all have the same outcome');
    expect(await faultsOf(table, [[null, null, 12]])).toBe('');
  });

  describe('of a group with one outcome, beside a report in which some of the row were 0', () => {
    const table = tableOf(
      { rij: cells({ a: 12, b: 0, c: 0, t: 12 }) },
      { sums: [sum('t = a + b + c')] },
    );
    const beside = (then: Readonly<Record<string, number>>, now: readonly (number | null)[]) => {
      const figures = Object.entries(then).map(([key, exact]) => ({
        key,
        published: exact,
        exact,
      }));
      return faultsOf(table, [now], 5, [{ id: 1, way: 'verbergen', smallestGroup: 5, figures }]);
    };
    const nobody = { a: 0, b: 0, c: 0, t: 0 };
    const fault = 't outside a: all have the same outcome';

    it('is content where only who is sure that nothing else changed knows it, as he knew before', async () => {
      expect(await beside(nobody, [null, null, null, 12])).toBe('');
      expect(await beside(nobody, [null, null, 0, 12])).toBe('');
    });

    it('sees that the report says it by itself too', async () => {
      expect(await beside(nobody, [12, 0, 0, 12])).toContain(fault);
      expect(await beside(nobody, [null, 0, 0, null])).toContain(fault);
      expect(await beside(nobody, [12, null, null, 12])).toContain(fault);
    });

    it('sees that the reports say it together, and neither of them by itself', async () => {
      expect(await beside({ b: 0 }, [null, null, 0, 12])).toContain(fault);
      expect(await beside({ b: 0 }, [null, 0, null, 12])).toBe('');
    });
  });

  it('sees a hidden count in its amount, and in what is left of a total', async () => {
    const euro = [{ id: 'kosten', label: 'Kosten', unit: 'euro' as const }];
    const persons = tableOf(
      { a: cells({ a: 12 }), b: cells({ b: 60 }), c: cells({ c: 40 }) },
      { id: 'trajecten' },
    );
    const costs = tableOf(
      {
        a: [cost('euro|a', 12, 1_000)],
        b: [cost('euro|b', 60, 1_000)],
        c: [cost('euro|c', 40, 1_000)],
      },
      { id: 'trajectkosten', columns: euro, sums: [sum('euro|t = euro|a + euro|b + euro|c')] },
    );
    const funds = tableOf(
      { x: [cost('euro|x', 70, 1_000)], y: [cost('euro|y', 42, 1_000)] },
      { id: 'fondsen', columns: euro, sums: [sum('euro|t = euro|x + euro|y')] },
    );
    const audit = async (amounts: (number | null)[], fund: (number | null)[]) => {
      const shown = [
        shownAs(persons, [[null], [60], [40]]),
        shownAs(
          costs,
          amounts.map((amount) => [amount]),
        ),
        shownAs(
          funds,
          fund.map((amount) => [amount]),
        ),
      ];
      return (await auditHiding([persons, costs, funds], shown, { smallestGroup: 20 })).join('; ');
    };
    const [a, b, c, x, y] = [1_200_000, 6_000_000, 4_000_000, 7_000_000, 4_200_000];
    expect(await audit([a, b, c], [x, y])).toContain('euro|a by its price is a count');
    expect(await audit([null, null, c], [x, y])).toContain('euro|t is known');
    expect(await audit([null, null, c], [x, null])).toContain('something is left');
    expect(await audit([null, null, c], [null, null])).toBe('');
  });
});
