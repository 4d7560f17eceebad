import type { CellKey } from '#shared/evaluation/counted.ts';
import { type CountSystem, type Fact, keysOf, linearRow } from './facts.ts';
import type { LinearRow } from './solver.ts';

/*
 * What was shared before is tied to what is shared now: who was there and who came are who is there. Where the
 * published counts of both keep to that as the exact ones do, a reader has as much room as with one report. So
 * a rounding heeds the ties where it can.
 */

/** Weighs more than nearness and chance, and less than what keeps its value. */
const ofTie = 100;

/** The ties between a report and what was shared before, see `earlier.ts` and `periods/`. */
export interface Ties {
  readonly facts: readonly Fact[];
  /** Of counts that are not in the report, what was published, or everybody knows. */
  readonly published: ReadonlyMap<CellKey, number>;
}

/** Those of them that the report does not tell by itself. */
export function tiesBeyond(
  system: CountSystem,
  attacked: CountSystem,
  published: ReadonlyMap<CellKey, number>,
): Ties {
  const own = new Set(system.figures.map(({ key }) => key));
  const told = new Set(system.facts);
  const known = attacked.figures.flatMap(({ key, known: isKnown, value }) =>
    isKnown && value !== undefined && !own.has(key) ? [[key, value] as const] : [],
  );
  const all = new Map([...published, ...known]);
  const facts = attacked.facts.filter(
    (fact) => !told.has(fact) && keysOf(fact).some((key) => !all.has(key)),
  );
  return { facts, published: all };
}

/** Columns and rows to add to a programme; all in steps of the base. */
export interface TieRows {
  /** The cost of each column to add, which can be any whole number from 0. */
  readonly cost: readonly number[];
  readonly rows: readonly LinearRow[];
}

/** The ties as rows that can be broken, at a cost. */
export function tieRows(
  { facts, published }: Ties,
  columnOf: ReadonlyMap<CellKey, number>,
  columns: number,
  base: number,
): TieRows {
  const cost: number[] = [];
  const rows: LinearRow[] = [];
  const open = new Map<CellKey, number>();
  const add = (costs: number) => columns + cost.push(costs) - 1;
  for (const fact of facts) {
    const factors =
      fact.kind === 'sum'
        ? [[fact.total, -1] as const, ...fact.parts.map((part) => [part, 1] as const)]
        : fact.kind === 'at-most'
          ? ([
              [fact.high, 1],
              [fact.low, -1],
            ] as const)
          : [];
    if (factors.length === 0) continue;
    let told = 0;
    const terms: (readonly [number, number])[] = [];
    for (const [key, factor] of factors) {
      const value = published.get(key);
      const column = columnOf.get(key) ?? open.get(key);
      if (column !== undefined) terms.push([column, factor]);
      else if (value !== undefined) told += (factor * value) / base;
      else {
        const added = add(0);
        open.set(key, added);
        terms.push([added, factor]);
      }
    }
    // What is known exactly need not be a multiple of the base.
    const [least, most] = [Math.floor(-told), Math.ceil(-told)];
    terms.push([add(ofTie), 1]);
    if (fact.kind === 'sum') terms.push([add(ofTie), -1]);
    rows.push(linearRow(least, fact.kind === 'sum' ? most : Infinity, terms));
  }
  return { cost, rows };
}
