import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import {
  countSystem,
  type CountSystem,
} from '../../../../../../electron/backend/evaluation/protection/facts.ts';
import { LeftOut } from '../../../../../../electron/backend/evaluation/protection/left-out.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { loadSolver } from '../../../../../../electron/backend/evaluation/protection/solver.ts';
import { cells, cost, rounding, sum, tableOf } from './tables.ts';

let solver: Highs;
beforeAll(async () => {
  solver = await loadSolver();
});

describe('leaving out what narrows a count', () => {
  /** A count of 3 that many others tell as well: each that is left out shows the next. */
  const toldBy = (many: number): CountSystem => {
    const others = Array.from({ length: many }, (_, at) => `b${String(at)}`);
    const counts = Object.fromEntries(['a', ...others].map((key) => [key, 3]));
    const table = tableOf(
      { rij: cells(counts) },
      {
        sums: others.map((key) => sum(`${key} = a`)),
        rows: [{ id: 'rij', label: 'rij', listed: 'when-counted' }],
      },
    );
    return countSystem([table], new Map(), new Set());
  };
  const widen = async (many: number, pause?: () => Promise<void>) => {
    const system = toldBy(many);
    const counts = new Map(system.figures.map(({ key }) => [key, 0]));
    const reader = { solver, shown: system, counts, exact: undefined };
    const leftOut = new LeftOut([], []);
    return [await leftOut.untilWide(reader, system, 'a', { pause }), leftOut.keys.size];
  };

  it('leaves out all that tell it', async () => {
    expect(await widen(20)).toEqual([true, 21]);
  });

  it('can be given up, and lets other work go on', async () => {
    let paused = 0;
    await widen(20, () => Promise.resolve(void (paused += 1)));
    expect(paused).toBeGreaterThan(20);
    const stop = () => Promise.reject(new Error('gestopt'));
    await expect(widen(20, stop)).rejects.toThrow('gestopt');
  });

  it('gives up after so much work, however quick the computer is', async () => {
    await expect(widen(510)).rejects.toMatchObject({
      refused: { code: 'not-shareable', message: expect.stringContaining('niet op tijd') },
    });
  });
});

describe('a rounded report beside one in which the same counts were hidden', () => {
  it('shows no amount of which the price narrows what was hidden', async () => {
    const of = (type: string) => `trajectoryType=["${type}"]`;
    const keyOf = (group: string, type: string) =>
      `personen|trajecten|2018-01-01..2018-12-31|targetGroup=[${group}]|${of(type)}`;
    const all = (type: string) => `personen|trajecten|2018-01-01..2018-12-31|${of(type)}`;
    const [old, status, unknown, whole] = [
      keyOf('"oudkomer"', '1'),
      keyOf('"statushouder"', '1'),
      keyOf('', '1'),
      all('1'),
    ] as const;
    const counts = tableOf(
      { coaching: cells({ [status]: 16, [old]: 1, [unknown]: 1, [whole]: 18 }) },
      { sums: [{ total: whole, parts: [status, old, unknown] }] },
    );
    const euro = (type: string) => `euro|kosten|2018-01-01..2018-12-31|${of(type)}`;
    const costs = tableOf(
      {
        coaching: [{ key: whole, value: 18 }, cost(euro('1'), 18, 1000)],
        taal: [{ key: all('2'), value: 30 }, cost(euro('2'), 30, 1000)],
      },
      {
        id: 'kosten',
        columns: [
          { id: 'personen', label: 'Personen', unit: 'personen' },
          { id: 'kosten', label: 'Kosten', unit: 'euro' },
        ],
      },
    );
    const figures = [
      { key: status, published: 16, exact: 16 },
      ...[old, unknown].map((key) => ({ key, published: null, exact: 1 })),
      { key: whole, published: null, exact: 18 },
    ];
    const before: EarlierExport = { id: 1, way: 'verbergen', smallestGroup: 5, figures };
    const { tables } = await protectTables([counts, costs], { ...rounding, earlier: [before] });
    const [shown, money] = tables;
    expect(money?.cells.map((row) => row[1])).toEqual([null, null]);
    // Of the total no less than 5 values may be left beside the 16 that everybody knows.
    const total = shown?.cells[0]?.[3] ?? 100;
    expect(total + 4 - 16).toBeGreaterThanOrEqual(4);
  });
});
