import type { EarlierExport } from '#shared/evaluation/counted.ts';
import { anyNumber, type Count } from './possible-values.ts';
import type { ExactReport } from '../exact-report.ts';

/** A published count is less than this from what it is. */
const base = 5;

/** The counts of a report by their names, each with what its own figure tells of it. */
export class CountList {
  readonly #together: ExactReport['together'];
  readonly #faults: string[];
  readonly #places = new Map<string, number>();
  readonly #counts: Count[] = [];

  /** @param faults hears of a count that is shown in two ways */
  constructor(together: ExactReport['together'], faults: string[]) {
    this.#together = together;
    this.#faults = faults;
  }

  get all(): readonly Count[] {
    return this.#counts;
  }

  /** How a count is shown: `null` when it was left out, nothing when it is printed nowhere. */
  shownOf(name: string): number | null | undefined {
    const place = this.#places.get(name);
    return place === undefined ? undefined : this.#counts[place]?.shown;
  }

  /** Gives the place of a count. */
  put(ownName: string, ownExact: number, shown?: number | null): number {
    const { name, exact } = this.#together.get(ownName) ?? { name: ownName, exact: ownExact };
    const place = this.#places.get(name) ?? this.#counts.length;
    const known = this.#counts[place];
    if (known && shown !== undefined && known.shown !== undefined && known.shown !== shown) {
      this.#faults.push(`${name} is shown as ${String(known.shown)} and as ${String(shown)}`);
    }
    if (known && (known.shown !== undefined || shown === undefined)) return place;
    this.#places.set(name, place);
    this.#counts[place] = {
      name,
      exact,
      ...(shown === undefined ? {} : { shown }),
      least: typeof shown === 'number' ? Math.max(0, shown - base + 1) : 0,
      most: typeof shown === 'number' ? shown + base - 1 : anyNumber,
    };
    return place;
  }

  /** Takes what earlier exports tell of counts that are what they were: a reader guesses right that they are. */
  learn(earlier: readonly EarlierExport[]): void {
    for (const { way, figures } of earlier) {
      const spread = way === 'verbergen' ? 0 : base - 1;
      for (const { key, published, exact } of figures) {
        const count = this.#counts[this.#places.get(key) ?? -1];
        if (count?.exact !== exact || published === null) continue;
        count.least = Math.max(count.least, published - spread);
        count.most = Math.min(count.most, published + spread);
      }
    }
  }

  /** What is known of a count otherwise: it is at least so many. */
  raise(name: string, least: number): void {
    const place = this.#places.get(name);
    const count = place === undefined ? undefined : this.#counts[place];
    if (count) count.least = Math.max(count.least, least);
  }
}
