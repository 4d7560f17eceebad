import { describe, expect, it } from 'vitest';
import {
  holds,
  loadSolver,
} from '../../../../../../electron/backend/evaluation/protection/solver.ts';
import { tightened } from '../../../../../../electron/backend/evaluation/protection/tighten.ts';
import { WholeAnswers } from '../../../../../../electron/backend/evaluation/protection/whole-answers.ts';
import { everythingIn, everythingOdd, oddCase, smallCase } from './small-programmes.ts';

const solver = await loadSolver();

const cases = [
  ...Array.from({ length: 15 }, (_, at) => ({ ...smallCase(at + 1), all: everythingIn })),
  ...Array.from({ length: 25 }, (_, at) => ({ ...oddCase(at + 1), all: everythingOdd })),
].map(({ programme, figures, all }) => ({ programme, figures, all: all(programme) }));

describe('whole figures that a solver is asked for', () => {
  it('fit, and are there for each value that can be and for no other', () => {
    const answers = { found: 0, impossible: 0, unknown: 0 };
    for (const { programme, figures, all } of cases) {
      const asked = new WholeAnswers(solver, programme, tightened(programme));
      figures.forEach((_, column) => {
        const possible = new Set(all.map((each) => each[column]));
        for (let value = -1; value <= 13; value += 1) {
          const near = asked.find(figures, column, value);
          const whole = asked.findWhole(column, value);
          for (const found of [near, whole]) {
            if (typeof found === 'string') continue;
            expect(holds(programme, found)).toBe(true);
            expect(found[column]).toBe(value);
          }
          expect(typeof whole !== 'string').toBe(possible.has(value));
          if (near === 'impossible') expect(possible.has(value)).toBe(false);
          answers[typeof near === 'string' ? near : 'found'] += 1;
        }
      });
      asked.dispose();
    }
    expect(answers.found).toBeGreaterThan(300);
    expect(answers.impossible).toBeGreaterThan(300);
    // Between fractions and whole numbers: then these are asked for at once.
    expect(answers.unknown).toBeGreaterThan(0);
    expect(answers.unknown).toBeLessThan(answers.found);
  });

  it('end where the values of a figure end', () => {
    for (const { programme, figures, all } of cases) {
      const asked = new WholeAnswers(solver, programme, tightened(programme));
      figures.forEach((_, column) => {
        const values = all.map((each) => each[column] ?? NaN);
        for (const [direction, end] of [
          [1, Math.min(...values)],
          [-1, Math.max(...values)],
        ] as const) {
          const whole = asked.end(column, direction, 'whole');
          const fraction = asked.end(column, direction, 'fractions');
          if (Number.isFinite(programme.upper[column])) {
            expect(whole?.value).toBeCloseTo(end, 4);
            expect((fraction?.value ?? NaN) * direction).toBeLessThanOrEqual(
              end * direction + 1e-4,
            );
          }
          if (whole?.figures) expect(holds(programme, whole.figures)).toBe(true);
        }
      });
      const first = asked.first();
      expect(typeof first !== 'string' && holds(programme, first)).toBe(true);
      asked.dispose();
    }
  });

  it('are not there where nothing fits', () => {
    const rows = [{ lower: 3, upper: 3, columns: [0, 1], factors: [1, 1] }];
    const none = { lower: [0, 0], upper: [1, 1], cost: [], rows };
    const asked = new WholeAnswers(solver, none, tightened(none));
    expect(asked.first()).toBe('impossible');
    expect(asked.findWhole(0, 1)).toBe('impossible');
    asked.dispose();
  });
});
