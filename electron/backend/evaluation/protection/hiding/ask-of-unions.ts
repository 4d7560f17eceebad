import { linearRow } from '../facts.ts';
import type { HidingProblem, HidingRule } from './problem.ts';
import { Unions } from './unions.ts';
import type { Move } from './witnesses.ts';

export interface AskedOfUnions {
  /** With a column for each of them: one that a reader may work out. */
  readonly problem: HidingProblem;
  readonly unions: readonly number[];
  /** A move of the problem as one of this. */
  readonly moving: (move: Move) => Move;
}

/**
 * Asks also of hidden figures that are a small group together whether a reader can narrow down how many they are: from
 * several sums he may know what the larger figures are together that were hidden with them.
 *
 * @param hidden the columns that are not published
 */
export function askOfUnions(
  problem: HidingProblem,
  rule: HidingRule,
  hidden: ReadonlySet<number>,
): AskedOfUnions {
  const columns = [...problem.columns];
  const rows = [...problem.rows];
  const known = new Set(columns.map(({ id }) => id));
  const asked = new Map<number, readonly number[]>();
  for (const parts of new Unions(problem, rule, hidden).guarded()) {
    const id = parts.map((part) => columns[part]?.id ?? '').join(' met ');
    if (known.has(id)) continue;
    known.add(id);
    const value = parts.reduce((sum, part) => sum + (columns[part]?.value ?? 0), 0);
    const column = columns.length;
    columns.push({ id, value, least: 0, most: Infinity, role: 'implied', weight: 1 });
    rows.push(linearRow(0, 0, [...parts.map((part) => [part, 1] as const), [column, -1]]));
    asked.set(column, parts);
  }
  return {
    problem: { ...problem, columns, rows },
    unions: [...asked.keys()],
    moving: (move) => {
      const whole = new Map(move);
      for (const [column, parts] of asked) {
        const by = parts.reduce((sum, part) => sum + (move.get(part) ?? 0), 0);
        if (by !== 0) whole.set(column, by);
      }
      return whole;
    },
  };
}
