import type { CellKey } from '#shared/evaluation/counted.ts';
import type { Highs, Model } from 'highs';
import { type CountSystem, factRows } from './facts.ts';
import { roundingBase } from './rounding.ts';
import type { Programme } from './solver.ts';

/** More than any count. */
export const mostPersons = 1e6;

/**
 * What a reader knows who has the whole report and all rules: each published count lies less than 5
 * from the exact one, and the facts hold.
 *
 * @param fixed counts that are taken to be this
 */
export function attackProgramme(
  system: CountSystem,
  published: ReadonlyMap<CellKey, number>,
  fixed: ReadonlyMap<CellKey, number> = new Map(),
): Programme {
  const spread = roundingBase - 1;
  const lower: number[] = [];
  const upper: number[] = [];
  for (const { key, printed, floor, ceiling = Infinity, known, value, within } of system.figures) {
    const shown = published.get(key) ?? 0;
    const only = fixed.get(key) ?? (known ? value : undefined);
    if (only !== undefined) {
      lower.push(only);
      upper.push(only);
    } else {
      lower.push(Math.max(floor, printed ? shown - spread : 0, within?.low ?? 0));
      upper.push(Math.min(ceiling, printed ? shown + spread : Infinity, within?.high ?? Infinity));
    }
  }
  const cost = system.figures.map(() => 0);
  return {
    lower,
    upper,
    cost,
    rows: factRows(system, (column) => Math.min(upper[column] ?? 0, mostPersons)),
  };
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Between which values a column lies, in fractions too; all values where the solver does not say. */
export function rangeOf(solver: Highs, model: Model, column: number): Range {
  const end = (direction: 1 | -1): number | undefined => {
    model.changeColCost(column, direction);
    const { modelStatus } = model.run();
    if (modelStatus !== solver.constants.modelStatus.optimal) return undefined;
    return model.getSolution().colValue[column];
  };
  try {
    const [least = 0, most = Infinity] = [end(1), end(-1)];
    return { least: Math.ceil(least - roughly), most: Math.floor(most + roughly) };
  } finally {
    model.changeColCost(column, 0);
  }
}

/** Where a range ends to a solver. */
const roughly = 1e-6;
