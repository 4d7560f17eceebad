import type { Pause } from '#shared/evaluation/counted.ts';
import { type Constraint, type Domains, eachOnce, holds } from '../constraint.ts';
import { anyNumber } from '../any-number.ts';
import type { Count } from '../count-list.ts';
import { IntegerSystem } from '../integer-system.ts';
import { SeenValues } from '../seen-values.ts';
import { WholeSets } from '../whole-sets.ts';
import type { World } from './attack-prices.ts';

/** A count that may be 1 to 4 must have so many possible values. */
const enough = 5;
const largestSmall = 4;

/** The printed counts that a reader may take for 1 to 4, and what he can say of those that he narrows down. */
export interface Narrowed {
  readonly suspects: number;
  readonly exposed: readonly string[];
}

/**
 * Looks for five possible values of each count that may be 1 to 4, each in a complete set that fits:
 * first with the numbers of persons behind amounts as they are, then with others that fit the money.
 *
 * @param worlds the numbers of persons behind amounts that a reader cannot rule out; first the true ones
 */
export async function narrowDown(
  counts: readonly Count[],
  constraints: readonly Constraint[],
  worlds: readonly World[],
  pause: Pause,
): Promise<Narrowed> {
  const truth = counts.map(({ exact }) => exact);
  // A reader may well think that a part is never more than its total where it can be: then he is misled.
  const each = constraints.map(eachOnce).filter((constraint) => holds(constraint, truth));
  const system = new IntegerSystem(counts.length, each);
  const domainsIn = (world: World): Domains | undefined => {
    const domains: Domains = {
      low: counts.map(({ name, least }) => Math.max(least, world.get(name)?.least ?? least)),
      high: counts.map(({ name, most }) => Math.min(most, world.get(name)?.most ?? most)),
    };
    if (domains.low.some((low, at) => low > (domains.high[at] ?? low))) return undefined;
    return system.narrow(domains) ? domains : undefined;
  };
  const [start, ...others] = worlds.map(domainsIn);
  if (!start) return { suspects: 0, exposed: ['nothing fits'] };
  if (!system.fits(truth, start)) return { suspects: 0, exposed: ['untrue'] };
  const possible = [start, ...others].filter((domains) => domains !== undefined);
  const seen = new SeenValues(system, start, truth);
  const searched = new Map<Domains, WholeSets>();
  const setsIn = async (domains: Domains) => {
    const sets = searched.get(domains) ?? (await WholeSets.of(each, domains));
    searched.set(domains, sets);
    return sets;
  };
  const isEnough = (values: ReadonlySet<number>) => values.size >= enough;
  const exposed: string[] = [];
  let suspects = 0;
  try {
    for (const [at, { name, shown, exact, smallestGroup }] of counts.entries()) {
      const maySmall = ({ low, high }: Domains) =>
        (low[at] ?? 0) <= largestSmall && (high[at] ?? 0) >= 1;
      // Beside earlier exports nobody is no group.
      const isAsked = shown !== undefined || (smallestGroup !== undefined && exact > 0);
      if (!isAsked || !possible.some(maySmall)) continue;
      await pause();
      suspects += 1;
      seen.grow(at, isEnough);
      for (const domains of possible) {
        const high = domains.high[at] ?? 0;
        for (let value = domains.low[at] ?? 0; value <= high; value += 1) {
          if (isEnough(seen.of(at))) break;
          if (seen.of(at).has(value)) continue;
          const found = (await setsIn(domains)).find(at, value);
          if (found) seen.note(found, domains === start);
        }
      }
      const values = [...seen.of(at)];
      if (values.length === 1 && values[0] === 0 && (await isAboutNobody(each, counts, at))) {
        continue;
      }
      // All values that it can have were looked for: whoever has five or more persons is no small group.
      if (values.length >= enough || values.every((value) => value > largestSmall)) continue;
      exposed.push(
        `${name} (shown ${String(shown ?? 'nowhere')}) can only be ${values.join(', ')}`,
      );
    }
  } finally {
    for (const sets of searched.values()) sets.dispose();
  }
  return { suspects, exposed };
}

/**
 * Where there can be anybody there can mostly be 1; a few, or very many, where the lines ask for more. Each that is
 * possible keeps a count from being taken for one about nobody, so to try more of them is on the safe side.
 */
const triedNumbers = [1, 2, 5, 100];

/**
 * The lines that the tables have leave no room for anybody, whatever numbers stand in them: where nobody
 * settled in a year there is no line for it, and nobody of it has waited.
 */
async function isAboutNobody(
  constraints: readonly Constraint[],
  counts: readonly Count[],
  at: number,
): Promise<boolean> {
  const anything = { low: counts.map(() => 0), high: counts.map(() => anyNumber) };
  const sets = await WholeSets.of(constraints, anything);
  try {
    return triedNumbers.every((value) => sets.find(at, value) === undefined);
  } finally {
    sets.dispose();
  }
}
