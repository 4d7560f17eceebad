/** One line of the outcome: our work beside the bare minimum for the same result, in one run. */
export interface Comparison {
  readonly name: string;
  readonly size: number;
  readonly ours: string;
  readonly against: string;
  /** In what the two costs below are: milliseconds, or MB of memory. */
  readonly unit: 'ms' | 'MB';
  readonly oursCost: number;
  readonly againstCost: number;
  /** `oursCost / againstCost`. */
  readonly ratio: number;
  /** The most memory that our work took, in MB; absent where the system does not tell. */
  readonly peakMb?: number;
}

/** The time of one piece of work, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/**
 * Measures two pieces of work in turn, A B A B …, so that a machine that slows down slows both; the
 * medians of both are compared. What a piece of work costs is in milliseconds, unless `what` says otherwise.
 */
export async function compare(
  what: Pick<Comparison, 'name' | 'size' | 'ours' | 'against'> & Partial<Pick<Comparison, 'unit'>>,
  rounds: number,
  ours: () => Promise<number>,
  against: () => Promise<number>,
): Promise<Comparison> {
  const costs = { ours: [] as number[], against: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    costs.ours.push(await ours());
    costs.against.push(await against());
  }
  const oursCost = median(costs.ours);
  const againstCost = median(costs.against);
  return { unit: 'ms', ...what, oursCost, againstCost, ratio: oursCost / againstCost };
}
