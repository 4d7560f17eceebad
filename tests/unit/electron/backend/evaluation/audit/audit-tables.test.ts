import { describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ProtectionWay, ReportTable } from '#shared/evaluation/schema.ts';
import { auditTables } from '../../../../../../electron/backend/evaluation/audit/audit-tables.ts';
import { cells, cost, sum, tableOf } from '../protection/tables.ts';

const faultsOf = (
  tables: readonly CountedTable[],
  shown: readonly ReportTable[],
  way: ProtectionWay = 'afronden',
) => auditTables(tables, shown, { way, smallestGroup: 5, earlier: [] });

const shownAs = (
  table: CountedTable,
  figureOf: (value: number) => number | null = (value) => value,
): ReportTable => ({
  id: table.id,
  title: table.title,
  rows: table.rows.map(({ id, label }) => ({ id, label })),
  columns: [...table.columns],
  cells: table.cells.map((row) => row.map(({ value }) => figureOf(value))),
  notes: [],
});

describe.each(['afronden', 'verbergen'] as const)(
  'a report with more than was counted: %s',
  (way) => {
    const table = tableOf(
      { een: cells({ a: 30 }), twee: cells({ b: 40 }), samen: cells({ t: 70 }) },
      { sums: [sum('t = a + b')] },
    );
    const shown = shownAs(table);
    const another = { id: 'x', label: 'x' };

    it('is content when it has just what was counted', async () => {
      expect(await faultsOf([table], [shown], way)).toEqual([]);
    });

    it.each<readonly [string, ReportTable[], string]>([
      [
        'a row',
        [{ ...shown, rows: [...shown.rows, another], cells: [...shown.cells, [3]] }],
        'rows',
      ],
      [
        'a column',
        [
          {
            ...shown,
            columns: [...shown.columns, { ...another, unit: 'personen' }],
            cells: shown.cells.map((row) => [...row, 3]),
          },
        ],
        'columns',
      ],
      ['a figure', [{ ...shown, cells: shown.cells.map((row) => [...row, 3]) }], 'figures'],
      ['a table', [shown, { ...shown, id: 'x' }], 'tables'],
    ])('sees %s that nobody counted', async (_, report, what) => {
      expect((await faultsOf([table], report, way)).join()).toContain(what);
    });
  },
);

describe('a report over two periods', () => {
  it.each(['', '@vergeleken'])('is attacked in each of them: %s', async (period) => {
    const columns = (id: string) => [{ id, label: id, unit: 'personen' as const }];
    const caseload = tableOf(
      { statushouder: cells({ s: 20 }), oudkomer: cells({ o: 3 }) },
      { id: `caseload${period}`, columns: columns('personen') },
    );
    const cohort = tableOf(
      { '2011': cells({ y11: 1 }), '2012': cells({ y12: 2 }), '2014': cells({ y14: 20 }) },
      { id: `cohort${period}`, columns: columns('instroom') },
    );
    const shown = [caseload, cohort].map((table) =>
      shownAs(table, (value) => (value === 20 ? 20 : value === 2 ? 5 : 0)),
    );
    expect((await faultsOf([caseload, cohort], shown)).join()).toContain('o (shown 0) can only be');
  });

  it.each(['', '@vergeleken'])('has the same zeros for every reader: %s', async (period) => {
    const key = (outcome: string) => `personen|uitstroom|2018-01-01..2018-12-31|${outcome}`;
    const [left, before] = [key('jaar=["2018"]'), key('jaar=["2017"]')];
    const table = tableOf(
      { '2018': cells({ [before]: 0, [left]: 60, [key('')]: 60 }) },
      {
        id: `cohort-jaren${period}`,
        columns: ['uitstroom-2017', 'uitstroom-2018', 'samen'].map((id) => ({
          id,
          label: id,
          unit: 'personen' as const,
        })),
        sums: [{ total: key(''), parts: [before, left] }],
      },
    );
    expect(await faultsOf([table], [shownAs(table)], 'verbergen')).toEqual([]);
  });
});

describe('what a reader has beside the figures', () => {
  it('is the sentence that says from how many persons a row stands by itself', async () => {
    const rows = [
      { id: 'a', label: 'a', listed: 'when-counted', mergeable: true },
      { id: 'b', label: 'b', listed: 'when-counted', mergeable: true },
      { id: 'c', label: 'c', listed: 'when-counted', mergeable: true },
      { id: 'onbekend', label: 'Onbekend', listed: 'always' },
    ] as const;
    const table = tableOf(
      {
        a: cells({ a: 15 }),
        b: cells({ b: 10 }),
        c: cells({ c: 5 }),
        onbekend: cells({ u: 3 }),
      },
      { rows, mergeSmallRows: { id: 'overig', label: 'Overig' }, sums: [sum('t = a + b + c + u')] },
    );
    const total = tableOf({ rij: cells({ t: 33 }) }, { id: 'totaal' });
    const merged: ReportTable = {
      ...shownAs(table),
      rows: [
        { id: 'a', label: 'a' },
        { id: 'overig', label: 'Overig' },
        { id: 'onbekend', label: 'Onbekend' },
      ],
      cells: [[15], [15], [5]],
    };
    const told = 'Groepen van minder dan 15 personen staan samen in de rij ‘Overig’.';
    const shown = [merged, shownAs(total, () => 35)];
    const figures = [{ key: 't', exact: 33, published: 33 }];
    const before = { id: 1, way: 'verbergen' as const, smallestGroup: 5, figures };
    const known = { way: 'afronden' as const, smallestGroup: 5, earlier: [before] };
    const faults = async (notes: string[]) =>
      (await auditTables([table, total], [{ ...merged, notes }, ...shown.slice(1)], known)).join();
    expect(await faults([])).toBe('');
    // Then 15 at least are in each of the other rows, of 33.
    expect(await faults([told])).toContain('u (shown 5) can only be');
  });

  it('is an idea of the money that does not go against what is known otherwise', async () => {
    const columns = [{ id: 'kosten', label: 'Kosten', unit: 'euro' as const }];
    const persons = tableOf(
      { a: cells({ a: 1, b: 6, t: 7 }) },
      {
        id: 'trajecten',
        columns: ['een', 'twee', 'totaal'].map((id) => ({
          id,
          label: id,
          unit: 'personen' as const,
        })),
        sums: [sum('t = a + b')],
      },
    );
    const costs = tableOf(
      { a: [cost('euro a', 7, 1_000)], b: [cost('euro b', 40, 900)] },
      { id: 'trajectkosten', columns, sums: [sum('euro t = euro a + euro b')] },
    );
    const shown = [
      shownAs(persons, (value) => (value === 1 ? 0 : 10)),
      shownAs(costs, (value) => (value === 700_000 ? null : 3_600_000)),
    ];
    const figures = [{ key: 't', exact: 7, published: 7 }];
    const before = { id: 1, way: 'verbergen' as const, smallestGroup: 5, figures };
    const known = { way: 'afronden' as const, smallestGroup: 5, earlier: [before] };
    const alone = await auditTables([persons], shown.slice(0, 1), known);
    expect(alone.join()).toContain('a (shown 0) can only be 1, 0');
    expect((await auditTables([persons, costs], shown, known)).join()).toContain(
      'a (shown 0) can only be 1, 0',
    );
  });
});
