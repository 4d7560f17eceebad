import type { Highs, Model } from 'highs';
import { mostPersons } from './attack.ts';
import { type CountSystem, factRows } from './facts.ts';
import { createModel } from './solver.ts';

/**
 * Everybody knows that these counts are 0, whatever is published: that follows from which lines the tables
 * have and from what adds up. No rounding can hide it, and the report does not tell it.
 *
 * They are asked for together: where all of them are 0 at most, each of them is. To ask it of one after the other
 * takes half of the time of a proof beside earlier reports.
 *
 * @param columns of which counts it is asked
 * @returns those of them that can only be 0
 */
export function certainlyNone(
  solver: Highs,
  system: CountSystem,
  columns: readonly number[],
): ReadonlySet<number> {
  if (columns.length === 0) return new Set();
  const { figures } = system;
  const model = createModel(
    solver,
    {
      lower: figures.map(({ floor }) => floor),
      upper: figures.map(() => Infinity),
      cost: figures.map(() => 0),
      rows: factRows(system, () => mostPersons),
    },
    false,
  );
  try {
    for (const column of columns) {
      model.changeColCost(column, -1);
      model.changeColBounds(column, 0, mostPersons);
    }
    let open = columns;
    for (;;) {
      const most = mostOf(solver, model);
      const found = (column: number) => most?.[column] ?? 0;
      if (most && open.reduce((sum, column) => sum + found(column), 0) < 1 / 2) break;
      const left = open.filter((column) => found(column) < 1);
      // Of part of a person in some of them it is not known in which: then it is asked of each.
      if (left.length === open.length) {
        return new Set(open.filter((column) => isImpossible(solver, model, column)));
      }
      for (const column of open) if (!left.includes(column)) model.changeColCost(column, 0);
      open = left;
    }
    return new Set(open);
  } finally {
    model.dispose();
  }
}

/** That there is anybody in this count. */
function isImpossible(solver: Highs, model: Model, column: number): boolean {
  model.changeColBounds(column, 1, mostPersons);
  try {
    return model.run().modelStatus === solver.constants.modelStatus.infeasible;
  } finally {
    model.changeColBounds(column, 0, mostPersons);
  }
}

function mostOf(solver: Highs, model: Model): readonly number[] | undefined {
  const { modelStatus } = model.run();
  return modelStatus === solver.constants.modelStatus.optimal
    ? [...model.getSolution().colValue]
    : undefined;
}
