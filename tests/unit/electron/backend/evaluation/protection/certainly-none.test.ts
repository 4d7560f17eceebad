import { describe, expect, it } from 'vitest';
import { certainlyNone } from '../../../../../../electron/backend/evaluation/protection/certainly-none.ts';
import {
  type CountSystem,
  countSystem,
  factRows,
} from '../../../../../../electron/backend/evaluation/protection/facts.ts';
import {
  createModel,
  loadSolver,
} from '../../../../../../electron/backend/evaluation/protection/solver.ts';
import { randomFrom } from './random-people.ts';
import { randomTables } from './random-tables.ts';
import { cells, sum, tableOf } from './tables.ts';

const solver = await loadSolver();

const keysOf = ({ figures }: CountSystem, columns: Iterable<number>) =>
  [...columns].map((column) => figures[column]?.key).sort();

/** Asked of each by itself: there is nobody in it in whatever fits. */
function noneByItself(system: CountSystem, columns: readonly number[]): number[] {
  const { figures } = system;
  return columns.filter((column) => {
    const programme = {
      lower: figures.map(({ floor }, at) => (at === column ? 1 : floor)),
      upper: figures.map(() => Infinity),
      cost: figures.map(() => 0),
      rows: factRows(system, () => 1e6),
    };
    const model = createModel(solver, programme, false);
    try {
      return model.run().modelStatus === solver.constants.modelStatus.infeasible;
    } finally {
      model.dispose();
    }
  });
}

describe('what everybody knows to be nobody', () => {
  it('is what cannot be more by what adds up, and not what only happens to be 0', () => {
    const table = tableOf(
      { rij: cells({ a: 0, b: 0, c: 0, d: 4, t: 4, u: 4 }) },
      { sums: [sum('t = a + b + d'), sum('u = t + a'), sum('u = t')] },
    );
    const system = countSystem([table], new Map(), new Set());
    const all = system.figures.map((_, column) => column);
    const zeros = all.filter((column) => system.figures[column]?.value === 0);
    expect(keysOf(system, certainlyNone(solver, system, zeros))).toEqual(['a']);
    expect(certainlyNone(solver, system, [])).toEqual(new Set());
  });

  it('is the same asked of all together as of each by itself', () => {
    let none = 0;
    for (let seed = 1; seed <= 10; seed += 1) {
      const tables = randomTables(randomFrom(seed), 30);
      const whole = countSystem(tables, new Map(), new Set());
      // As where a line has nobody in it, which everybody sees.
      const sealed = new Set(whole.figures.flatMap(({ key }, at) => (at % 7 === 0 ? [key] : [])));
      const system: CountSystem = {
        ...whole,
        facts: [
          ...whole.facts,
          ...whole.figures.flatMap(({ key, value }) =>
            sealed.has(key) && value === 0 ? [{ kind: 'sum' as const, total: key, parts: [] }] : [],
          ),
        ],
      };
      const zeros = system.figures.flatMap(({ value }, column) => (value === 0 ? [column] : []));
      const found = certainlyNone(solver, system, zeros);
      none += found.size;
      expect(keysOf(system, found), `seed ${seed}`).toEqual(
        keysOf(system, noneByItself(system, zeros)),
      );
      expect(found.size, `seed ${seed}`).toBeLessThan(zeros.length);
    }
    expect(none).toBeGreaterThan(10);
  });
});
