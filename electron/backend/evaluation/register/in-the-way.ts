import type { EarlierExport, Pause } from '#shared/evaluation/counted.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { readEarlierExports } from './earlier-exports.ts';
import { readExports } from './exports.ts';

/** In milliseconds: by then who asked has gone on, and nothing else is answered meanwhile. */
const longestSearch = 20_000;

type InTheWay = CallOutput<'evaluation.inTheWay'>;
const unknown: InTheWay = { kind: 'unknown', exports: [] };

/**
 * Which earlier report keeps another one from being shared, as far as that can be found out in time.
 *
 * @param make makes that report for a reader who has these earlier ones; refuses with `not-shareable`
 */
export async function whatStandsInTheWay(
  { trx, pause }: Pick<FileCallContext, 'trx' | 'pause'>,
  make: (beside: readonly EarlierExport[], pause: Pause) => Promise<unknown>,
  mostMilliseconds = longestSearch,
): Promise<InTheWay> {
  const begun = performance.now();
  const pauseInTime = async () => {
    if (performance.now() - begun > mostMilliseconds) throw new OutOfTime();
    await pause();
  };
  const isRefused = async (beside: readonly EarlierExport[]) => {
    await pauseInTime();
    try {
      await make(beside, pauseInTime);
      return false;
    } catch (error) {
      if (error instanceof Refusal && error.refused.code === 'not-shareable') return true;
      throw error;
    }
  };
  try {
    const earlier = await readEarlierExports(trx);
    if (earlier.length === 0) return unknown;
    if (await isRefused([])) return { kind: 'itself', exports: [] };
    if (!(await isRefused(earlier))) return unknown;
    const found = await firstInTheWay(earlier, isRefused);
    return { kind: 'export', exports: await readExports(trx, found?.id) };
  } catch (error) {
    if (error instanceof OutOfTime) return unknown;
    throw error;
  }
}

/**
 * The export without which, with all that was shared before it, the report is not refused, and with which it is.
 * There may be more of them. Each question halves what is left.
 */
async function firstInTheWay(
  earlier: readonly EarlierExport[],
  isRefused: (beside: readonly EarlierExport[]) => Promise<boolean>,
): Promise<EarlierExport | undefined> {
  let without = 0;
  let withIt = earlier.length;
  while (withIt - without > 1) {
    const middle = Math.floor((without + withIt) / 2);
    if (await isRefused(earlier.slice(0, middle))) withIt = middle;
    else without = middle;
  }
  return earlier[withIt - 1];
}

class OutOfTime extends Error {}
