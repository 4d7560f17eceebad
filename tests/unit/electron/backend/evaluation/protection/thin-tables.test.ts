import { describe, expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import { dimensionOf, type DimensionName } from '#shared/evaluation/dimensions.ts';
import { merging } from '#shared/evaluation/merging.ts';
import { personSetOf } from '../../../../../../electron/backend/evaluation/protection/periods/person-set.ts';
import { Refusal } from '../../../../../../electron/backend/refusal.ts';
import { setNameOf } from '../../../../../../electron/backend/evaluation/protection/periods/same-set.ts';
import { mergeTables } from '../../../../../../electron/backend/evaluation/protection/thin-tables.ts';
import { withoutThin } from '../../../../../../electron/backend/evaluation/protection/without-thin.ts';
import { tableOf } from './tables.ts';

const period = '2018-01-01..2018-12-31';
const keyOf = (line: string, group?: string) =>
  [
    `personen|caseload|${period}`,
    `contactBand=["${line}"]`,
    ...(group === undefined ? [] : [`targetGroup=["${group}"]`]),
  ].join('|');
const lines = ['geen', '1-3', '4-7', '8-of-meer'];

/** The contacts of two groups, with their total. */
function contacts(id: string, counts: readonly (readonly [number, number])[]): CountedTable {
  const rows = Object.fromEntries(
    lines.map((line, at) => {
      const [one = 0, other = 0] = counts[at] ?? [];
      return [
        line,
        [
          { key: keyOf(line, 'oudkomer'), value: one },
          { key: keyOf(line, 'statushouder'), value: other },
          { key: keyOf(line), value: one + other },
        ],
      ];
    }),
  );
  const sums = lines.map((line) => ({
    total: keyOf(line),
    parts: [keyOf(line, 'oudkomer'), keyOf(line, 'statushouder')],
  }));
  return tableOf(rows, { id, sums });
}

const rowsOf = (tables: readonly CountedTable[], id: string) =>
  Object.fromEntries(
    (tables.find((table) => table.id === id)?.rows ?? []).map((row, at) => [
      row.label,
      tables.find((table) => table.id === id)?.cells[at]?.map(({ value }) => value),
    ]),
  );

/** The same over another period. */
const compared = (table: CountedTable): CountedTable => {
  const over = (key: string) => key.replaceAll(period, '2017-01-01..2017-12-31');
  return {
    ...table,
    id: `${table.id}@vergeleken`,
    cells: table.cells.map((row) => row.map((cell) => ({ ...cell, key: over(cell.key) }))),
    sums: table.sums.map(({ total, parts }) => ({ total: over(total), parts: parts.map(over) })),
  };
};

const thin = contacts('contacten', [
  [6, 6],
  [4, 5],
  [3, 7],
  [1, 2],
]);
const thick = contacts('contacten', [
  [10, 10],
  [10, 10],
  [10, 10],
  [10, 10],
]);

describe('a table with too few persons for its cells', () => {
  it('gets wider rows, a step at a time, and says so', () => {
    const { tables, merged } = mergeTables([thin], { smallestGroup: 5 });
    expect(rowsOf(tables, 'contacten')).toEqual({
      geen: [6, 6, 12],
      '1 tot en met 7 contacten': [7, 12, 19],
      '8-of-meer': [1, 2, 3],
    });
    expect(merged.get('contacten')?.notes.join(' ')).toContain(
      'te weinig personen in een vakje: gemiddeld minder dan ongeveer 5',
    );
  });

  it('keeps its rows where they hold enough', () => {
    const { tables, merged } = mergeTables([thick], { smallestGroup: 5 });
    expect(rowsOf(tables, 'contacten')).toEqual(rowsOf([thick], 'contacten'));
    expect(merged.size).toBe(0);
  });

  it('keeps its sums true, within wider rows too', () => {
    const { tables } = mergeTables([thin], { smallestGroup: 5 });
    const cells = new Map(
      tables.flatMap((table) => table.cells.flat()).map((c) => [c.key, c.value]),
    );
    const wide = [keyOf('1-3'), keyOf('4-7')].sort().join('+');
    const sums = tables.flatMap((table) => table.sums);
    expect(sums.map(({ total }) => total)).toContain(`samen:${wide}`);
    for (const { total, parts } of sums) {
      if (!cells.has(total)) continue;
      expect(parts.reduce((sum, key) => sum + (cells.get(key) ?? NaN), 0)).toBe(cells.get(total));
    }
  });

  it('has the same rows in the period that is compared, whichever is thin', () => {
    const ids = (tables: readonly CountedTable[]) =>
      tables.map(({ rows }) => rows.map(({ id }) => id));
    for (const [now, then] of [
      [thin, thick],
      [thick, thin],
    ] as const) {
      const [one, other] = ids(mergeTables([now, compared(then)], { smallestGroup: 5 }).tables);
      expect(one).toEqual(['geen', '1-7', '8-of-meer']);
      expect(other).toEqual(one);
    }
  });

  it('tells the proof what its number of rows tells a reader', () => {
    const { floors, ceilings, tables } = mergeTables([thin], { smallestGroup: 5 });
    const size = tables[0]?.sums.find(({ total }) => total === 'omvang:contacten');
    expect(size?.parts).toHaveLength(6);
    expect(ceilings.get('omvang:contacten')).toBe(39);
    expect(floors.get('omvang:contacten')).toBe(30);
    expect(mergeTables([thick], { smallestGroup: 5 }).floors.get('omvang:contacten')).toBe(40);
  });
});

describe('how few is too few', () => {
  const quarters = (of: number) =>
    tableOf({ '2018-1': [{ key: 'x', value: of }] }, { id: 'uitstroom-per-kwartaal' });

  it('is more with a larger smallest group, so that no total is told to be smaller than that', () => {
    const told = [5, 10, 20].map((smallestGroup) => {
      const { tables, ceilings } = mergeTables([thin], { smallestGroup });
      return [tables[0]?.rows.length, ceilings.get('omvang:contacten')];
    });
    // 31 of three lines in two groups are enough in steps of 10 and of 20, and too few in steps of 40.
    expect(told).toEqual([
      [3, 39],
      [2, 39],
      [2, 79],
    ]);
  });

  it.each([5, 10, 20])('leaves ten persons open and more, beside groups of %d', (smallestGroup) => {
    for (let persons = 0; persons <= 120; persons += 1) {
      const table = contacts('contacten', [
        [persons, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ]);
      const { floors, ceilings } = mergeTables([table], { smallestGroup });
      const least = floors.get('omvang:contacten') ?? 0;
      const most = ceilings.get('omvang:contacten') ?? Infinity;
      expect(least <= persons && persons <= most).toBe(true);
      expect(most - least).toBeGreaterThanOrEqual(2 * smallestGroup - 1);
      expect(most).toBeGreaterThanOrEqual(4 * smallestGroup - 1);
    }
  });

  it('is not asked of one line', () => {
    const { tables, floors, ceilings } = mergeTables([quarters(2)], { smallestGroup: 5 });
    expect(tables[0]?.rows).toHaveLength(1);
    expect([...floors, ...ceilings]).toEqual([]);
  });
});

describe('tables that cannot be protected when the thin ones are merged', () => {
  const counts = { smallestGroup: 5 };

  it('keep their lines, and then nothing is told of how many they hold', async () => {
    const tried: (readonly [rows: number | undefined, told: boolean])[] = [];
    const found = await withoutThin([thin], counts, (merge) => {
      const { tables, floors, ceilings } = merge();
      tried.push([tables[0]?.rows.length, floors.size + ceilings.size > 0]);
      return Promise.resolve(tables[0]?.rows.length === 4 ? 'found' : undefined);
    });
    expect(found).toBe('found');
    expect(tried).toEqual([
      [3, true],
      [4, false],
    ]);
  });

  it('keep their lines when else less would be shared, if that is of use', async () => {
    const attempts = (...found: readonly (string | undefined)[]) => {
      const left = [...found];
      return withoutThin(
        [thin],
        counts,
        (merge) => {
          merge();
          return Promise.resolve(left.shift());
        },
        (result) => result === 'whole',
      );
    };
    expect(await attempts('whole', 'not asked')).toBe('whole');
    expect(await attempts('less', 'whole')).toBe('whole');
    expect(await attempts('less', 'less too')).toBe('less');
    expect(await attempts(undefined, 'less')).toBe('less');
    expect(await attempts(undefined, undefined)).toBeUndefined();
  });

  it('keep them too when else the report is refused, and other errors are passed on', async () => {
    const refusing = (error: Error) => {
      let times = 0;
      return withoutThin([thin], counts, (merge) => {
        merge();
        times += 1;
        return times === 1 ? Promise.reject(error) : Promise.resolve(times);
      });
    };
    expect(await refusing(new Refusal('not-shareable', 'Te veel werk.'))).toBe(2);
    await expect(refusing(new Error('stop'))).rejects.toThrow('stop');
  });

  it('are not tried again where nothing was told', async () => {
    const one = tableOf({ rij: [{ key: 'x', value: 2 }] });
    let times = 0;
    const found = await withoutThin([one], counts, (merge) => {
      times += merge().tables.length;
      return Promise.resolve(undefined);
    });
    expect([found, times]).toEqual([undefined, 1]);
  });
});

describe('what may be merged', () => {
  it.each(Object.entries(merging).filter(([, how]) => how.kind === 'neighbours'))(
    '%s goes into ever wider bands of lines that follow on each other',
    (name, how) => {
      const { domain } = dimensionOf(name as DimensionName);
      const all =
        domain.kind === 'fixed'
          ? domain.lines.map(({ id }) => id)
          : ['2017-4', '2018-1', '2018-2', '2018-3', '2018-4', '2019-1'];
      let finer = all;
      for (const widening of how.kind === 'neighbours' ? how.widenings : []) {
        const wider = all.map((id) => widening(id)?.id ?? id);
        expect(new Set(wider).size).toBeLessThan(new Set(finer).size);
        wider.forEach((band, at) => {
          expect(wider.slice(wider.indexOf(band), at + 1).every((each) => each === band)).toBe(
            true,
          );
          // Whole bands of the step before.
          expect(wider[finer.indexOf(finer[at] ?? '')]).toBe(band);
        });
        finer = wider;
      }
    },
  );

  it('is the same set in reports over other periods', () => {
    const quarters = (over: string, ...asked: readonly string[]) =>
      `samen:${asked.map((each) => `personen|kwartalen|${over}|outflowQuarter=["2018-${each}"]`).join('+')}`;
    const half = (over: string) => quarters(over, '1', '2');
    expect(setNameOf(half(period))).toBe(setNameOf(half('2017-06-01..2019-12-31')));
    expect(setNameOf(half(period))).not.toBe(setNameOf(half('2018-02-01..2019-12-31')));
    const year = `personen|uitstroom|2017-06-01..2019-12-31|outflowYear=["2018"]`;
    expect(setNameOf(quarters(period, '1', '2', '3', '4'))).toBe(setNameOf(year));
    expect(personSetOf(half(period))?.rectangles.flatMap(({ left }) => left)).toEqual([
      { from: '2018-01-01', until: '2018-03-31' },
      { from: '2018-04-01', until: '2018-06-30' },
    ]);
  });
});
