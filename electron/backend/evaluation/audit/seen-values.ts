import type { Domains } from './constraint.ts';
import type { IntegerSystem } from './integer-system.ts';

/** The values that each count was seen to have, each in a complete set of whole numbers that fits. */
export class SeenValues {
  readonly #system: IntegerSystem;
  readonly #domains: Domains;
  readonly #seen: readonly Map<number, readonly number[]>[];
  /** The sets that lie within the domains; others are of a reader who thinks otherwise of the money. */
  readonly #within = new Set<readonly number[]>();

  /** @param truth the counts as they are: a set that fits in the system and the domains */
  constructor(system: IntegerSystem, domains: Domains, truth: readonly number[]) {
    this.#system = system;
    this.#domains = domains;
    this.#seen = truth.map(() => new Map());
    this.note(truth);
  }

  /** The values of a count that were seen so far. */
  of(at: number): ReadonlySet<number> {
    return new Set(this.#seen[at]?.keys());
  }

  /**
   * Takes a set that fits for what it shows of every count.
   *
   * @param isWithin it lies within the domains that this was made with
   */
  note(set: readonly number[], isWithin = true): void {
    if (isWithin) this.#within.add(set);
    set.forEach((value, at) => {
      const values = this.#seen[at];
      if (values && !values.has(value)) values.set(value, set);
    });
  }

  /** Looks for more values of a count, from one to the next, until these will do or no more are found. */
  grow(at: number, willDo: (values: ReadonlySet<number>) => boolean): void {
    const values = this.#seen[at] ?? new Map<number, readonly number[]>();
    for (let grown = true; grown && !willDo(this.of(at));) {
      grown = false;
      for (const [value, set] of [...values]) {
        if (!this.#within.has(set)) continue;
        for (const by of [1, -1] as const) {
          if (values.has(value + by)) continue;
          const found = this.#system.shift(set, at, by, this.#domains);
          if (found) this.note(found);
          grown ||= found !== undefined;
        }
      }
    }
  }
}
