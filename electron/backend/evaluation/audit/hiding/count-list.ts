import type { ExactReport } from '../exact-report.ts';
import type { Count } from './count.ts';

/** As far above its exact figure as a hidden count is taken to be possible. */
export const headroom = 60;

/** The counts of a report by their names, each with what its own figure tells of it. */
export class CountList {
  readonly #together: ExactReport['together'];
  readonly #faults: string[];
  readonly #places = new Map<string, number>();
  readonly #counts: Count[] = [];

  /** @param faults hears of a count that is not shown as it is */
  constructor(together: ExactReport['together'], faults: string[]) {
    this.#together = together;
    this.#faults = faults;
  }

  get all(): readonly Count[] {
    return this.#counts;
  }

  /** Gives the place of a count. */
  put(ownName: string, ownExact: number, shown?: number | null): number {
    const { name, exact } = this.#together.get(ownName) ?? { name: ownName, exact: ownExact };
    const place = this.#places.get(name) ?? this.#counts.length;
    this.#places.set(name, place);
    this.#counts[place] ??= { name, exact, shown: undefined, least: 0, most: exact + headroom };
    const count = this.#counts[place];
    if (shown === undefined) return place;
    if (count.shown !== undefined && count.shown !== shown) this.#faults.push(`${name} differs`);
    count.shown = shown;
    if (shown === null) return place;
    if (shown !== exact) this.#faults.push(`${name}: ${exact} is shown as ${shown}`);
    count.least = shown;
    count.most = shown;
    return place;
  }
}
