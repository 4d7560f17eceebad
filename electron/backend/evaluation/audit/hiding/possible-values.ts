import type { Constraint, Domains } from '../constraint.ts';
import { IntegerSystem } from '../integer-system.ts';
import { SeenValues } from '../seen-values.ts';
import { WholeSets } from '../whole-sets.ts';

/** A count that may be small must have so many possible values, and one of them no small group. */
export const enough = 5;

/**
 * So far above the exact one a hidden count is taken to be possible: three times the largest group that a team can ask
 * for. No reader knows that limit: it keeps the search small, and by leaving fewer values has a count called narrow
 * sooner, not later.
 */
const farAbove = 60;

/** As high as a hidden count is taken to be possible. */
export const highestHidden = (exact: number): number => exact + farAbove;

/** What a reader knows: what is true of the counts, between which each is, and how they truly are. */
export interface AuditedSystem {
  readonly constraints: readonly Constraint[];
  readonly domains: Domains;
  readonly truth: readonly number[];
}

/** Looks for the values that a hidden count can have, each in a complete set of whole numbers that fits. */
export class PossibleValues {
  readonly #sets: WholeSets;
  readonly #seen: SeenValues;

  /** Call `dispose` when it is no longer needed. */
  static async of({ constraints, domains, truth }: AuditedSystem): Promise<PossibleValues> {
    const system = new IntegerSystem(truth.length, constraints);
    const sets = await WholeSets.of(constraints, domains);
    return new PossibleValues(sets, new SeenValues(system, domains, truth));
  }

  private constructor(sets: WholeSets, seen: SeenValues) {
    this.#sets = sets;
    this.#seen = seen;
  }

  dispose(): void {
    this.#sets.dispose();
  }

  /** The values of a count that is narrowed down to a small group; nothing when it is not. */
  narrowed(at: number, smallestGroup: number): readonly number[] | undefined {
    const isSmall = (value: number) => value >= 1 && value < smallestGroup;
    const isOpen = (values: ReadonlySet<number>) =>
      values.size >= enough && ![...values].every(isSmall);
    const now = () => this.#seen.of(at);
    this.#seen.grow(at, isOpen);
    if (isOpen(now())) return undefined;
    const [least, most] = this.#sets.endsOf(at);
    if (least >= smallestGroup || most < 1) return undefined;
    const last = Math.min(most, smallestGroup + enough + Math.max(...now()));
    for (let value = least; value <= last && !isOpen(now()); value += 1) this.#try(at, value);
    return isOpen(now()) || ![...now()].some(isSmall) ? undefined : [...now()];
  }

  /** The least and the most that a count can be: it is surely between them. */
  boundsOf(at: number): readonly [least: number, most: number] {
    return this.#sets.endsOf(at);
  }

  /** Of a count that is 0: whether that cannot be known. */
  canBeMore(at: number): boolean {
    const isMore = (values: ReadonlySet<number>) => Math.max(...values) >= 1;
    this.#seen.grow(at, isMore);
    for (let value = 1; value <= enough && !isMore(this.#seen.of(at)); value += 1) {
      this.#try(at, value);
    }
    return isMore(this.#seen.of(at));
  }

  #try(at: number, value: number): void {
    if (this.#seen.of(at).has(value)) return;
    const found = this.#sets.find(at, value);
    if (found) this.#seen.note(found);
  }
}
