import { linearRow } from '../../../../../../../electron/backend/evaluation/protection/facts.ts';
import type {
  HidingColumn,
  HidingProblem,
  HidingRule,
} from '../../../../../../../electron/backend/evaluation/protection/hiding/problem.ts';
import { findNarrow } from '../../../../../../../electron/backend/evaluation/protection/hiding/prove.ts';
import { chooseHidden } from '../../../../../../../electron/backend/evaluation/protection/hiding/search.ts';
import { loadSolver } from '../../../../../../../electron/backend/evaluation/protection/solver.ts';

export const noPause = () => Promise.resolve();

/** What other programs ask of a hidden figure: that it cannot be worked out exactly. */
export const notExactly = (largestSmall: number): HidingRule => ({
  largestSmall,
  fewestValues: 2,
  outside: false,
});

/** Figures by name, each sum as a total and its parts; which figures must be hidden. */
export function problemOf(
  figures: Readonly<Record<string, number>>,
  sums: readonly (readonly [total: string, parts: readonly string[]])[],
  small: readonly string[],
): HidingProblem {
  const names = Object.keys(figures);
  return {
    columns: names.map((id): HidingColumn => {
      const value = figures[id] ?? 0;
      return { id, value, least: 0, most: Infinity, role: 'printed', weight: value + 1 };
    }),
    rows: sums.map(([total, parts]) =>
      linearRow(0, 0, [
        [names.indexOf(total), -1],
        ...parts.map((part) => [names.indexOf(part), 1] as const),
      ]),
    ),
    small: new Set(small.map((name) => names.indexOf(name))),
    mayBeMore: [],
  };
}

/** The names of what is hidden, proven. */
export async function hiddenNames(problem: HidingProblem, rule: HidingRule): Promise<string[]> {
  const solver = await loadSolver();
  const choice = await chooseHidden(solver, problem, rule, new Set(), noPause);
  if (choice === undefined) throw new Error('nothing was found');
  const { hidden, witnesses } = choice;
  const narrow = await findNarrow(solver, problem, rule, hidden, witnesses.moves(), noPause);
  if (narrow.length > 0) throw new Error('not proven');
  return [...hidden].map((column) => problem.columns[column]?.id ?? '').sort();
}

/** A table of rows and columns with the totals of both, named `row/column`; `-` is the total. */
export function crossTable(
  rows: readonly string[],
  columns: readonly string[],
  counts: readonly (readonly number[])[],
): { figures: Record<string, number>; sums: [string, string[]][] } {
  const figures: Record<string, number> = {};
  const of = (row: number, column: number) => counts[row]?.[column] ?? 0;
  const add = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);
  rows.forEach((row, at) =>
    columns.forEach((column, to) => (figures[`${row}/${column}`] = of(at, to))),
  );
  rows.forEach((row, at) => (figures[`${row}/-`] = add(columns.map((_, to) => of(at, to)))));
  columns.forEach((column, to) => (figures[`-/${column}`] = add(rows.map((_, at) => of(at, to)))));
  figures['-/-'] = add(counts.flat());
  return {
    figures,
    sums: [
      ...rows.map((row): [string, string[]] => [
        `${row}/-`,
        columns.map((each) => `${row}/${each}`),
      ]),
      ...columns.map((each): [string, string[]] => [
        `-/${each}`,
        rows.map((row) => `${row}/${each}`),
      ]),
      ['-/-', rows.map((row) => `${row}/-`)],
      ['-/-', columns.map((each) => `-/${each}`)],
    ],
  };
}
