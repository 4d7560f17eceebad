import type { CellKey } from '#shared/evaluation/counted.ts';
import { attackProgramme } from './attack.ts';
import { keysOf } from './facts.ts';
import type { Reader } from './proof.ts';
import { createModel } from './solver.ts';

/** A published count that keeps another one low or high: published as more, or as less, it would not. */
export interface Narrowing {
  readonly key: CellKey;
  readonly asMore: boolean;
}

/** A smaller part than this is the solver's arithmetic. */
const noticeable = 1e-7;

/** How narrow a count is, and by what. */
export interface Narrowness {
  /** The most that it can be, less the least. */
  readonly width: number;
  readonly by: readonly Narrowing[];
  /** All counts that have a part in it, also those that are printed nowhere. */
  readonly through: ReadonlySet<CellKey>;
}

/**
 * Which published counts narrow a count down, at either end. A solver gives one answer of perhaps many,
 * so this is for choosing what to change and proves nothing.
 */
export function narrowedBy({ solver, shown, counts, exact }: Reader, key: CellKey): Narrowness {
  const { figures, facts } = shown;
  const column = figures.findIndex((figure) => figure.key === key);
  const model = createModel(solver, attackProgramme(shown, counts, exact), false);
  const ends: number[] = [];
  const by: Narrowing[] = [];
  const through = new Set<CellKey>();
  try {
    for (const direction of [1, -1]) {
      model.changeColCost(column, direction);
      if (model.run().modelStatus !== solver.constants.modelStatus.optimal) {
        ends.push(direction * -Infinity);
        continue;
      }
      const { colDual, colValue, rowDual } = model.getSolution();
      ends.push(colValue[column] ?? 0);
      figures.forEach((figure, at) => {
        const dual = colDual[at] ?? 0;
        if (Math.abs(dual) > noticeable) through.add(figure.key);
        if (!figure.printed || figure.known || Math.abs(dual) < noticeable) return;
        by.push({ key: figure.key, asMore: dual < 0 });
      });
      facts.forEach((fact, row) => {
        if (Math.abs(rowDual[row] ?? 0) < noticeable) return;
        for (const each of keysOf(fact)) through.add(each);
      });
    }
  } finally {
    model.dispose();
  }
  const [low = 0, high = 0] = ends;
  return { width: Math.floor(high + 1e-6) - Math.ceil(low - 1e-6), by, through };
}
