import type { CountedSum } from '#shared/evaluation/counted.ts';
import type { CountList } from '../count-list.ts';
import type { ToldThen } from './told-then.ts';

/** A count of the list, with the keys that it is the sum of. */
export interface Place {
  readonly at: number;
  readonly parts: readonly string[];
}

/** The counts of this report, and those of before over the same facts. */
export interface NowAndThen {
  readonly list: CountList;
  readonly then: ReadonlyMap<string, ToldThen>;
  /** What is counted now, by key: also what was merged or left out. */
  readonly values: ReadonlyMap<string, number>;
  /** The sums of this report, over its rows as they were counted. */
  readonly sums: readonly CountedSum[];
  /** The merged rows of this report, each over all that was left out of its table. */
  readonly mergedRows: readonly Place[];
  readonly smallestGroup: number;
  /** These together were told before, and as exactly as they are now. */
  readonly isTold: (parts: readonly string[]) => boolean;
}
