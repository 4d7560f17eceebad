import type { EarlierExport } from '#shared/evaluation/counted.ts';
import type { ExactReport } from './exact-report.ts';

/** A count as a reader of the report knows it. */
export interface Count {
  readonly name: string;
  readonly exact: number;
  /** `null` when it is hidden or was left out of its place; nothing when it has none. */
  shown: number | null | undefined;
  /** Between these it is, as far as its own figure tells. */
  least: number;
  most: number;
  /**
   * Only on what an earlier export tells, or follows from one: it may not be narrowed down to a group of fewer
   * than this.
   */
  readonly smallestGroup?: number;
  /** Keys by which earlier exports have the same count. */
  readonly alsoNamed?: string[];
}

/** How counts were made fit to share, as far as it tells between which they are. */
export interface WayOfShowing {
  /** A published count is at most so far from what it is. */
  readonly spread: number;
  /** As high as a count is taken to be possible that is printed nowhere, or hidden. */
  readonly highest: (exact: number) => number;
}

/** The counts of a report by their names, each with what its own figure tells of it. */
export class CountList {
  readonly #together: ExactReport['together'];
  readonly #way: WayOfShowing;
  readonly #faults: string[];
  readonly #places = new Map<string, number>();
  readonly #counts: Count[] = [];

  /** @param faults hears of a count that is shown in two ways */
  constructor(together: ExactReport['together'], way: WayOfShowing, faults: string[]) {
    this.#together = together;
    this.#way = way;
    this.#faults = faults;
  }

  /** All of them, by their places; also those that are put in later. */
  get all(): readonly Count[] {
    return this.#counts;
  }

  /** How a count is shown: `null` when it was left out, nothing when it is printed nowhere. */
  shownOf(name: string): number | null | undefined {
    return this.#of(name)?.shown;
  }

  /** Between which a count is; nothing when it has no place. */
  boundsOf(name: string): Pick<Count, 'least' | 'most'> | undefined {
    return this.#of(this.#together.get(name)?.name ?? name);
  }

  /** Gives the place of a count. */
  put(ownName: string, ownExact: number, shown?: number | null): number {
    const { name, exact } = this.#together.get(ownName) ?? { name: ownName, exact: ownExact };
    const place = this.#places.get(name) ?? this.#counts.length;
    this.#places.set(name, place);
    const most = this.#way.highest(exact);
    const count = (this.#counts[place] ??= { name, exact, shown: undefined, least: 0, most });
    if (shown === undefined || count.shown === shown) return place;
    if (count.shown !== undefined) {
      this.#faults.push(`${name} is shown as ${String(count.shown)} and as ${String(shown)}`);
      return place;
    }
    count.shown = shown;
    if (shown !== null) {
      count.least = Math.max(0, shown - this.#way.spread);
      count.most = shown + this.#way.spread;
    }
    return place;
  }

  /** Whether a count has a place by just this name. */
  has(name: string): boolean {
    return this.#places.has(name);
  }

  /**
   * Gives the place of a count that an earlier export tells, or that follows from one: by its own name, also where
   * it is now left out together with others.
   */
  putThen(name: string, exact: number, smallestGroup: number): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const most = this.#way.highest(exact);
    this.#places.set(name, this.#counts.length);
    return this.#counts.push({ name, exact, shown: undefined, least: 0, most, smallestGroup }) - 1;
  }

  /** Tells that earlier exports have this count by another name. */
  nameAlso(at: number, name: string): void {
    const count = this.#counts[at];
    if (count) this.#counts[at] = { ...count, alsoNamed: [...(count.alsoNamed ?? []), name] };
  }

  /** What is known of a count otherwise: it is at least so many. */
  raise(name: string, least: number): void {
    const count = this.#of(name);
    if (count) count.least = Math.max(count.least, least);
  }

  #of(name: string): Count | undefined {
    return this.#counts[this.#places.get(name) ?? -1];
  }
}

/** Exports that were rounded tell a count up to this. */
const roundedSpread = 4;

/** Takes what earlier exports tell of counts that are what they were: a reader guesses right that they are. */
export function learnSameCounts(earlier: readonly EarlierExport[], counts: readonly Count[]): void {
  const byName = new Map(
    counts.flatMap((count) =>
      [count.name, ...(count.alsoNamed ?? [])].map((name) => [name, count] as const),
    ),
  );
  for (const { way, figures } of earlier) {
    const spread = way === 'verbergen' ? 0 : roundedSpread;
    for (const { key, published, exact } of figures) {
      const count = byName.get(key);
      if (count?.exact !== exact || published === null) continue;
      count.least = Math.max(count.least, published - spread);
      count.most = Math.min(count.most, published + spread);
    }
  }
}
