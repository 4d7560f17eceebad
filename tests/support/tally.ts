import { appendFileSync } from 'node:fs';
import type { PromiseId } from '../../build/faults/promises.mts';
import type { Counted } from '../../build/faults/tally.mts';

export type { PromiseId };

function write(counted: Counted): void {
  const file = process.env['TREDE_TALLY'];
  if (file) appendFileSync(file, `${JSON.stringify(counted)}\n`);
}

/**
 * Counts tries of a promise for the table of `npm run test:faults`. Any test may count, wherever it stands: by
 * importing this it becomes part of that command. In other runs nothing is kept.
 *
 * @param failed how many of them showed that the promise was broken
 */
export function count(promise: PromiseId, tried: number, failed: number): void {
  write({ promise, tried, failed });
}

/** Says in the table why a promise cannot be tried on this machine. */
export function skip(promise: PromiseId, why: string): void {
  write({ promise, skipped: why });
}

/** Does one try of a promise and counts it. What it throws makes it a failed one, and goes on. */
export async function attempt<T>(promise: PromiseId, work: () => T | Promise<T>): Promise<T> {
  try {
    const value = await work();
    count(promise, 1, 0);
    return value;
  } catch (error) {
    count(promise, 1, 1);
    throw error;
  }
}
