import type { World } from './disclosure-price-auditor.ts';
import { type Constraint, type Domains, IntegerSystem } from './disclosure-solver.ts';
import { WholeSets } from './disclosure-whole.ts';

/** A count that may be 1 to 4 must have so many possible values. */
const enough = 5;

/** A count as a reader of the report knows it. */
export interface Count {
  readonly name: string;
  readonly exact: number;
  /** `null` when it was left out of its place; nothing when it has none. */
  readonly shown?: number | null;
  /** Between these it is, as far as its own figure tells. */
  least: number;
  most: number;
}

/**
 * Looks for five possible values of each count that may be 1 to 4, each in a complete set that fits:
 * first with the numbers of persons behind amounts as they are, then with others that fit the money.
 */
export function countValues(
  counts: readonly Count[],
  constraints: readonly Constraint[],
  worlds: readonly World[],
): { suspects: number; fewestValues: number; exposed: string[] } {
  // A reader may well think that a part is never more than its total where it can be: then he is misled.
  const each = constraints.map(eachOnce).filter(({ terms, least, most }) => {
    const sum = terms.reduce((all, [at, factor]) => all + factor * (counts[at]?.exact ?? 0), 0);
    return sum >= least && sum <= most;
  });
  const system = new IntegerSystem(counts.length, each);
  const truth = counts.map(({ exact }) => exact);
  const inWorld = (world: World): Domains | undefined => {
    const only = (count: Count, otherwise: number) => world.get(count.name) ?? otherwise;
    const domains: Domains = {
      low: counts.map((count) => only(count, count.least)),
      high: counts.map((count) => only(count, count.most)),
    };
    return system.narrow(domains) ? domains : undefined;
  };
  const [start, ...others] = worlds.map(inWorld);
  const exposed: string[] = [];
  if (!start) return { suspects: 0, fewestValues: 0, exposed: ['nothing fits'] };
  if (!system.fits(truth, start)) return { suspects: 0, fewestValues: 0, exposed: ['untrue'] };
  const possible = [start, ...others].filter((domains) => domains !== undefined);
  /** Of each count, for each value that it can have, a complete set that fits. */
  const seen = truth.map((value) => new Map([[value, truth]]));
  const note = (found: number[]) =>
    found.forEach((value, at) => {
      if (!seen[at]?.has(value)) seen[at]?.set(value, found);
    });
  let suspects = 0;
  let fewestValues = Infinity;
  const searched = new Map<Domains, WholeSets>();
  counts.forEach(({ name, shown }, at) => {
    const maySmall = ({ low, high }: Domains) => (low[at] ?? 0) <= 4 && (high[at] ?? 0) >= 1;
    if (shown === undefined || !possible.some(maySmall)) return;
    suspects += 1;
    const values = seen[at] ?? new Map<number, number[]>();
    for (let grown = true; grown && values.size < enough;) {
      grown = false;
      for (const [value, solution] of [...values]) {
        for (const by of [1, -1] as const) {
          if (values.has(value + by) || !system.fits(solution, start)) continue;
          const found = system.shift(solution, at, by, start);
          if (found) note(found);
          grown ||= found !== undefined;
        }
      }
    }
    for (const domains of possible) {
      const high = domains.high[at] ?? 0;
      for (let value = domains.low[at] ?? 0; value <= high && values.size < enough; value += 1) {
        if (values.has(value)) continue;
        const sets = searched.get(domains) ?? new WholeSets(each, domains);
        searched.set(domains, sets);
        const found = sets.find(at, value);
        if (found) note(found);
      }
    }
    if (values.size === 1 && values.has(0) && isAboutNobody(each, counts.length, at)) return;
    // All values that it can have were looked for: whoever has five or more persons is no small group.
    if ([...values.keys()].every((value) => value > 4)) return;
    fewestValues = Math.min(fewestValues, values.size);
    if (values.size < enough) {
      exposed.push(
        `${name} (shown ${String(shown ?? 'nowhere')}) can only be ${[...values.keys()].join(', ')}`,
      );
    }
  });
  for (const sets of searched.values()) sets.dispose();
  return { suspects, fewestValues, exposed };
}

/**
 * The lines that the tables have leave no room for anybody, whatever numbers stand in them: where nobody
 * settled in a year there is no line for it, and nobody of it has waited.
 */
function isAboutNobody(constraints: readonly Constraint[], size: number, at: number): boolean {
  const anything = {
    low: Array.from({ length: size }, () => 0),
    high: Array.from({ length: size }, () => 100_000),
  };
  const sets = new WholeSets(constraints, anything);
  const found = [1, 2, 5, 100].some((value) => sets.find(at, value) !== undefined);
  sets.dispose();
  return !found;
}

/** Rows that are taken together stand once in what holds of them all. */
const eachOnce = ({ terms, least, most }: Constraint): Constraint => ({
  terms: [...new Map(terms)],
  least,
  most,
});
