import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import {
  countSystem,
  notPrinted,
} from '../../../../../../electron/backend/evaluation/protection/facts.ts';
import { tiesBeyond } from '../../../../../../electron/backend/evaluation/protection/rounding-ties.ts';
import { roundTogether } from '../../../../../../electron/backend/evaluation/protection/rounding.ts';
import { loadSolver } from '../../../../../../electron/backend/evaluation/protection/solver.ts';
import { cells, tableOf } from './tables.ts';

let solver: Highs;
beforeAll(async () => {
  solver = await loadSolver();
});

describe('rounding beside what was shared before', () => {
  /** Of those who are there, some were there and some came: by way of who is in neither report. */
  const system = countSystem(
    [tableOf({ rij: cells({ came: 13, there: 36 }) })],
    new Map(),
    new Set(),
  );
  const attacked = {
    figures: [
      ...system.figures,
      { ...notPrinted, key: 'toen 23: were', value: 23 },
      { ...notPrinted, key: 'stayed', value: 23 },
    ],
    facts: [
      ...system.facts,
      { kind: 'sum', total: 'toen 23: were', parts: ['stayed'] } as const,
      { kind: 'sum', total: 'there', parts: ['stayed', 'came'] } as const,
    ],
  };

  it('publishes what adds up with it, wherever that can be', () => {
    for (const published of [20, 25]) {
      const ties = tiesBeyond(system, attacked, new Map([['toen 23: were', published]]));
      for (let secret = 0; secret < 30; secret += 1) {
        const counts = roundTogether(solver, system, `geheim ${String(secret)}`, { ties });
        const [came = NaN, there = NaN] = ['came', 'there'].map((key) => counts?.get(key));
        expect(there - came).toBe(published);
      }
    }
  });

  it('is still rounded where it cannot', () => {
    const ties = tiesBeyond(system, attacked, new Map([['toen 23: were', 60]]));
    expect(roundTogether(solver, system, 'geheim', { ties })).toBeDefined();
  });
});
