import { isDamage } from './integrity.ts';
import { openDatabase, type OpenedDatabase } from './open.ts';

export interface OpenedWithKey {
  readonly file: OpenedDatabase;
  /** The one of the keys that fits. */
  readonly dataKey: Buffer;
}

/**
 * Opens the file with the first of these keys that fits: while a new data key is being made there are two, and
 * nobody knows yet which of them the file has.
 *
 * @throws what `openDatabase` throws; where none fits, what it throws of the last
 */
export function openWithOneOf(
  path: string,
  [dataKey, ...others]: readonly [Buffer, ...Buffer[]],
): OpenedWithKey {
  try {
    return { file: openDatabase(path, dataKey), dataKey };
  } catch (error) {
    const [next, ...last] = others;
    if (next === undefined || !isDamage(error)) throw error;
    return openWithOneOf(path, [next, ...last]);
  }
}
