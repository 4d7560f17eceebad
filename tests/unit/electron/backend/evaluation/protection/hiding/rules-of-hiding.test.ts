import { describe, expect, it } from 'vitest';
import type { CountedTable, EarlierExport, ProtectionRules } from '#shared/evaluation/counted.ts';
import { hideTogether } from '../../../../../../../electron/backend/evaluation/protection/hiding/hide-together.ts';
import { cells, cost, sum, tableOf } from '../tables.ts';

const hiding: ProtectionRules = {
  way: 'verbergen',
  smallestGroup: 5,
  secret: 'geheim',
  earlier: [],
};

const hidden = async (tables: readonly CountedTable[], rules: Partial<ProtectionRules> = {}) => {
  const { tables: shown } = await hideTogether(tables, { ...hiding, ...rules });
  const keys = tables.flatMap((table) => table.cells.flat().map(({ key }) => key));
  const figures = shown.flatMap((table) => table.cells.flat());
  return keys.filter((_, at) => figures[at] === null).sort();
};

const sums = [sum('t = a + b + c + d')];
const before = (figures: EarlierExport['figures']): EarlierExport[] => [
  { id: 1, way: 'verbergen', smallestGroup: 5, figures },
];

describe('the rules of hiding', () => {
  it('publishes what is large enough, exactly', async () => {
    const table = tableOf({ rij: cells({ a: 10, b: 20, c: 30, d: 0, t: 60 }) }, { sums });
    expect(await hidden([table])).toEqual([]);
  });

  it('hides a small count, and the cheapest other from which it could be subtracted', async () => {
    const table = tableOf({ rij: cells({ a: 3, b: 120, c: 30, d: 10, t: 163 }) }, { sums });
    expect(await hidden([table])).toEqual(['a', 'd']);
  });

  it('hides no other where the small ones keep each other from being known', async () => {
    const table = tableOf({ rij: cells({ a: 3, b: 4, c: 30, d: 10, t: 47 }) }, { sums });
    expect(await hidden([table])).toEqual(['a', 'b']);
  });

  it('hides a third where two together are too few to leave five values', async () => {
    const table = tableOf({ rij: cells({ a: 1, b: 2, c: 30, d: 10, t: 43 }) }, { sums });
    expect(await hidden([table])).toEqual(['a', 'b', 'd']);
  });

  it('does not publish what two hidden ones are together, where that is a small group', async () => {
    const table = tableOf(
      { rij: cells({ a: 1, b: 3, c: 14, d: 20, t: 38 }) },
      { sums: [sum('t = a + b + c + d')] },
    );
    expect(await hidden([table])).toEqual(['a', 'b', 'c']);
    const two = tableOf(
      { rij: cells({ a: 1, b: 3, c: 14, t: 18 }) },
      { sums: [sum('t = a + b + c')] },
    );
    expect(await hidden([two])).toEqual(['a', 'b', 'c']);
  });

  it('does not let it be added up by who works out first what was hidden for it', async () => {
    // 2 and 2 were hidden, and so 9: but of its own sum 9 was the only one that was not published.
    const table = tableOf(
      {
        a: cells({ a1: 24, a2: 25, a3: 5, a: 54 }),
        b: cells({ b1: 21, b2: 10, b3: 2, b: 33 }),
        c: cells({ c1: 6, c2: 4, c3: 2, c: 12 }),
        totaal: cells({ t1: 51, t2: 39, t3: 9, t: 99 }),
      },
      {
        sums: [
          ...['a = a1 + a2 + a3', 'b = b1 + b2 + b3', 'c = c1 + c2 + c3', 't = t1 + t2 + t3'],
          ...['t1 = a1 + b1 + c1', 't2 = a2 + b2 + c2', 't3 = a3 + b3 + c3', 't = a + b + c'],
        ].map(sum),
      },
    );
    const shown = await hidden([table]);
    expect(shown).toEqual(expect.arrayContaining(['b3', 'c3']));
    for (const { total, parts } of table.sums) {
      expect([total, ...parts].filter((key) => shown.includes(key))).not.toHaveLength(1);
    }
  });

  it('takes the smallest group from the setting', async () => {
    const table = tableOf({ rij: cells({ a: 12, b: 120, c: 30, d: 25, t: 187 }) }, { sums });
    expect(await hidden([table], { smallestGroup: 12 })).toEqual([]);
    expect(await hidden([table], { smallestGroup: 13 })).toEqual(['a', 'd']);
  });

  it('does not publish that a whole group has one outcome', async () => {
    const table = tableOf({ rij: cells({ a: 12, b: 0, t: 12 }) }, { sums: [sum('t = a + b')] });
    expect(await hidden([table])).toEqual(['a', 'b']);
  });

  it('does not publish that all but a few of a group were in a trajectory', async () => {
    const [group, inside] = [
      'personen|caseload|targetGroup=["oudkomer"]',
      'personen|trajecten|targetGroup=["oudkomer"]|trajectoryType=["Jobcoaching"]',
    ];
    const of = (value: number) => [
      tableOf({ rij: cells({ [group]: 40 }) }),
      tableOf({ rij: cells({ [inside]: value }) }, { id: 'trajecten' }),
    ];
    expect(await hidden(of(30))).toEqual([]);
    expect(await hidden(of(38))).toHaveLength(1);
    expect(await hidden(of(40))).toHaveLength(1);
  });

  it('does not hide zeros of which everybody knows that they must be', async () => {
    const cohort = (year: string, outflow: string) =>
      `personen|uitstroom|outflowYear=["${outflow}"]|settlementYear=["${year}"]`;
    const early = { [cohort('2018', '2017')]: 0, [cohort('2018', '2018')]: 12 };
    const total = 'personen|uitstroom|settlementYear=["2018"]';
    const table = tableOf(
      { rij: cells({ ...early, [total]: 12 }) },
      { sums: [{ total, parts: Object.keys(early) }] },
    );
    expect(await hidden([table])).toEqual([]);
  });

  describe('with what was shared before', () => {
    const table = tableOf({ rij: cells({ a: 3, b: 120, c: 30, d: 10, t: 163 }) }, { sums });

    it('does not hide behind a count that is known', async () => {
      const earlier = before([{ key: 'd', published: 10, exact: 10 }]);
      expect(await hidden([table], { earlier })).toEqual(['a', 'c']);
    });

    it('hides a count of which nearly the same was shared', async () => {
      const earlier = before([{ key: 'c', published: 28, exact: 28 }]);
      expect(await hidden([table], { earlier })).toContain('c');
      expect(
        await hidden([table], { earlier: before([{ key: 'c', published: 12, exact: 12 }]) }),
      ).toEqual(['a', 'd']);
    });

    it('relates every figure that was shared of a count, not the first alone', async () => {
      const [inside, around] = ['2018-01-01..2018-12-31', '2018-01-01..2019-12-31'].map(
        (period) => `personen|caseload|${period}|spoken=["ja"]`,
      ) as [string, string];
      const versions = [100, 108].flatMap((exact) =>
        before([{ key: inside, published: exact, exact }]),
      );
      const of = (now: number) => tableOf({ rij: cells({ [around]: now }) });
      expect(await hidden([of(110)], { earlier: versions })).toEqual([around]);
      expect(await hidden([of(110)], { earlier: versions.toReversed() })).toEqual([around]);
      expect(await hidden([of(120)], { earlier: versions })).toEqual([]);
      // In the report itself that year is another count by now, and still lies inside.
      const both = tableOf({ rij: cells({ [inside]: 90, [around]: 110 }) });
      expect(await hidden([both], { earlier: versions })).toEqual([around]);
    });

    it('relates the merged rows of before to those of now', async () => {
      const year = (of: string) => `personen|caseload|settlementYear=["${of}"]`;
      const merged = (...years: string[]) => `samen:${years.map(year).join('+')}`;
      const now = merged('2016', '2017', '2018');
      const then = { key: merged('2016', '2017'), published: 21, exact: 21 };
      const of = (value: number) => [tableOf({ rij: cells({ [now]: value }) })];
      expect(await hidden(of(23), { earlier: before([then]) })).toEqual([now]);
      expect(await hidden(of(33), { earlier: before([then]) })).toEqual([]);
    });

    it('takes no figure of before to lie inside one that is less by now', async () => {
      const [all, part] = ['personen|caseload', 'personen|caseload|spoken=["ja"]'] as const;
      const earlier = before([{ key: part, published: 100, exact: 100 }]);
      expect(await hidden([tableOf({ rij: cells({ [all]: 90 }) })], { earlier })).toEqual([]);
    });

    it('leaves five values within what a rounded count tells', async () => {
      const earlier: EarlierExport[] = [
        {
          id: 1,
          way: 'afronden',
          smallestGroup: 5,
          figures: [{ key: 'd', published: 10, exact: 10 }],
        },
      ];
      expect(await hidden([table], { earlier })).toEqual(['a', 'd']);
    });
  });

  describe('of amounts', () => {
    const euro = [{ id: 'kosten', label: 'Kosten', unit: 'euro' as const }];
    const type = (name: string) => `trajectoryType=["${name}"]`;
    const report = (fewPersons: number, paidMore = 0) => {
      const names = ['a', 'b', 'c'];
      const persons = [fewPersons, 60, 40];
      const counts = tableOf(
        Object.fromEntries(
          names.map((name, at) => [
            name,
            cells({ [`personen|trajecten|${type(name)}`]: persons[at] ?? 0 }),
          ]),
        ),
        { id: 'trajecten' },
      );
      const keys = names.map((name) => `euro|kosten|${type(name)}`);
      const costs = tableOf(
        Object.fromEntries(
          names.map((name, at) => [
            name,
            [cost(keys[at] ?? '', (persons[at] ?? 0) + (at === 0 ? paidMore : 0), 1_000)],
          ]),
        ),
        { id: 'trajectkosten', columns: euro, sums: [{ total: 'euro|kosten', parts: keys }] },
      );
      const fund = (name: string) => `euro|kosten|fund=["${name}"]`;
      const funds = tableOf(
        {
          x: [cost(fund('x'), 70, 1_000)],
          y: [cost(fund('y'), 30 + fewPersons + paidMore, 1_000)],
        },
        {
          id: 'fondsen',
          columns: euro,
          sums: [{ total: 'euro|kosten', parts: [fund('x'), fund('y')] }],
        },
      );
      return [counts, costs, funds];
    };

    it('publishes those of exact counts', async () => {
      expect(await hidden(report(20))).toEqual([]);
    });

    it('hides that of which a few more were paid for than were guided', async () => {
      expect(await hidden(report(9, 1))).toContain('euro|kosten|trajectoryType=["a"]');
    });

    it('hides that of a hidden count, and leaves the total open', async () => {
      const found = await hidden(report(14), { smallestGroup: 20 });
      expect(found).toContain('personen|trajecten|trajectoryType=["a"]');
      expect(found).toContain('euro|kosten|trajectoryType=["a"]');
      expect(found.some((key) => key.includes('fund'))).toBe(true);
    });
  });

  describe('who left of a group', () => {
    const of = (population: string, group?: string) =>
      `personen|${population}|2018-01-01..2018-12-31${group === undefined ? '' : `|targetGroup=["${group}"]`}`;
    const groups = ['statushouder', 'oudkomer', 'ander'];
    const report = (sizes: readonly number[], left: readonly number[]) =>
      [
        ['caseload', sizes],
        ['uitstroom', left],
      ].map(([population, counts]) => {
        const name = String(population);
        const each = groups.map((group, at) => ({
          key: of(name, group),
          value: +(counts?.[at] ?? 0),
        }));
        const total = { key: of(name), value: each.reduce((sum, { value }) => sum + value, 0) };
        const sums = [{ total: of(name), parts: groups.map((group) => of(name, group)) }];
        return tableOf({ rij: [...each, total] }, { id: name, sums });
      });

    it('is not told of very few when it is nobody', async () => {
      const { tables } = await hideTogether(report([40, 30, 3], [12, 9, 0]), hiding);
      expect(tables[1]?.cells[0]?.[2]).toBeNull();
    });

    it('is told of more', async () => {
      const { tables } = await hideTogether(report([40, 30, 12], [12, 9, 0]), hiding);
      expect(tables[1]?.cells[0]).toEqual([12, 9, 0, 21]);
    });
  });

  it('publishes what is public as it is, and leaves out exact notes', async () => {
    const table = tableOf({ rij: [{ key: 'taakstelling', value: 3, public: true }] });
    const { tables, protection } = await hideTogether([table], hiding);
    expect(tables[0]?.cells).toEqual([[3]]);
    expect(JSON.stringify(tables)).not.toContain('onbekend: 3');
    expect(protection[0]).toBe(
      'Aantallen van 1 tot en met 4 zijn verborgen, zodat niemand te herkennen is.',
    );
  });

  it('rests between its steps, where it can be stopped', async () => {
    const table = tableOf({ rij: cells({ a: 3, b: 120, t: 123 }) }, { sums: [sum('t = a + b')] });
    const stop = () => Promise.reject(new Error('gestopt'));
    await expect(hideTogether([table], { ...hiding, pause: stop })).rejects.toThrow('gestopt');
  });

  it('never publishes a count as safe when the tables contradict each other', async () => {
    const table = tableOf({ rij: cells({ a: 2, b: 11, t: 14 }) }, { sums: [sum('t = a + b')] });
    await expect(hideTogether([table], hiding)).rejects.toThrow('t is not its parts');
  });
});
