import type { FilePromise } from './promises.mts';

/** One line of what the tests counted. */
export type Counted =
  | { readonly promise: string; readonly tried: number; readonly failed: number }
  /** What could not be tried on this machine. */
  | { readonly promise: string; readonly skipped: string };

export interface Row extends FilePromise {
  readonly tried: number;
  readonly failed: number;
  readonly skipped: string | null;
  readonly kept: boolean;
}

/** @param text one JSON object a line */
export const readTally = (text: string): readonly Counted[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Counted);

/**
 * How it went with each promise. One that was never tried is not kept, and in the full form neither is one that
 * was tried less often than was promised. Only what a test itself says that it could not try here is let off.
 */
export function rowsOf(
  promises: readonly FilePromise[],
  counted: readonly Counted[],
  full: boolean,
): readonly Row[] {
  return promises.map((promise) => {
    const own = counted.filter((one) => one.promise === promise.id);
    const sum = (part: 'tried' | 'failed'): number =>
      own.reduce((total, one) => total + ('skipped' in one ? 0 : one[part]), 0);
    const [tried, failed] = [sum('tried'), sum('failed')];
    const skipped = own.flatMap((one) => ('skipped' in one ? [one.skipped] : []))[0] ?? null;
    const enough = tried >= (full ? promise.tries : 1) || (tried === 0 && skipped !== null);
    return { ...promise, tried, failed, skipped, kept: failed === 0 && enough };
  });
}

function verdict({ tried, failed, skipped, kept }: Row): string {
  if (failed > 0) return 'GEBROKEN';
  if (tried === 0) return skipped === null ? 'NIET GEPROBEERD' : `overgeslagen: ${skipped}`;
  return kept ? 'gehouden' : 'TE WEINIG GEPROBEERD';
}

/** The table as text, promise by promise. */
export function tableOf(rows: readonly Row[], full: boolean): string {
  const head = ['nr', 'belofte', 'beloofd', 'geprobeerd', 'mislukt', 'oordeel'];
  const lines = rows.map((row) => [
    row.id,
    row.says,
    full ? String(row.tries) : '-',
    String(row.tried),
    String(row.failed),
    verdict(row),
  ]);
  const widths = head.map((name, at) =>
    Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const isNumber = (at: number): boolean => at >= 2 && at <= 4;
  const padded = (line: readonly string[]): string =>
    line
      .map((cell, at) =>
        isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [head, widths.map((width) => '─'.repeat(width)), ...lines].map(padded).join('\n');
}
