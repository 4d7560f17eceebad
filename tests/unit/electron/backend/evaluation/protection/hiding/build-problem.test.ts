import type { Highs, Model } from 'highs';
import { describe, expect, it } from 'vitest';
import type {
  CountFigure,
  Fact,
} from '../../../../../../../electron/backend/evaluation/protection/facts.ts';
import { buildProblem } from '../../../../../../../electron/backend/evaluation/protection/hiding/build-problem.ts';
import { loadSolver } from '../../../../../../../electron/backend/evaluation/protection/solver.ts';

const figure = (key: string, value?: number): CountFigure => ({
  key,
  value,
  printed: value !== undefined,
  floor: 0,
  known: false,
});
const rule = { largestSmall: 4, fewestValues: 5, outside: true };

/** A count of which only sums are known, so that the solver must look for a figure. */
const build = (solver: Highs, figures: readonly CountFigure[], facts: readonly Fact[]) =>
  buildProblem(
    solver,
    { system: { figures, facts }, known: new Map(), changed: new Set() },
    rule,
    () => 0.5,
  );
const sum = (total: string, ...parts: string[]): Fact => ({ kind: 'sum', total, parts });

/** The solver, when it never gets an answer in time. */
async function slowSolver(): Promise<Highs> {
  const solver = await loadSolver();
  const { timeLimit } = solver.constants.modelStatus;
  return new Proxy(solver, {
    get: (all, name: keyof Highs) =>
      name === 'createModel'
        ? (...options: Parameters<Highs['createModel']>): Model =>
            new Proxy(all.createModel(...options), {
              get: (model, part: keyof Model) => {
                if (part === 'run') return () => ({ ...model.run(), modelStatus: timeLimit });
                const value: unknown = model[part];
                return typeof value === 'function' ? (value.bind(model) as unknown) : value;
              },
            })
        : all[name],
  });
}

describe('what is not printed', () => {
  const figures = [figure('a'), figure('b'), figure('t', 12)];

  it('gets a figure that fits the others', async () => {
    const { problem } = build(await loadSolver(), figures, [sum('t', 'a', 'b')]);
    const [a = -1, b = -1] = problem.columns.map(({ value }) => value);
    expect(a + b).toBe(12);
  });

  it('is a fault of the program when no figure fits', async () => {
    const facts = [sum('t', 'a', 'b'), sum('a', 'b', 't')];
    const contrary = [...figures.slice(0, 2), figure('t', 12), figure('u', 3)];
    const solver = await loadSolver();
    expect(() => build(solver, contrary, [...facts, sum('u', 'a', 't')])).toThrow('do not hold');
  });

  it('is no such fault when the solver does not get there: then the report is refused', async () => {
    const solver = await slowSolver();
    expect(() => build(solver, figures, [sum('t', 'a', 'b')])).toThrow(
      expect.objectContaining({ refused: expect.objectContaining({ code: 'not-shareable' }) }),
    );
  });
});
