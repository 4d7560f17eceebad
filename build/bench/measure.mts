/** One line of the outcome: our work beside the bare minimum for the same result, in one run. */
export interface Comparison {
  readonly name: string;
  readonly size: number;
  readonly ours: string;
  readonly against: string;
  readonly oursMs: number;
  readonly againstMs: number;
  /** `oursMs / againstMs`. */
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
 * medians of both are compared.
 */
export async function compare(
  what: Pick<Comparison, 'name' | 'size' | 'ours' | 'against'>,
  rounds: number,
  ours: () => Promise<number>,
  against: () => Promise<number>,
): Promise<Comparison> {
  const times = { ours: [] as number[], against: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await ours());
    times.against.push(await against());
  }
  const oursMs = median(times.ours);
  const againstMs = median(times.against);
  return { ...what, oursMs, againstMs, ratio: oursMs / againstMs };
}
