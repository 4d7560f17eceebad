import { splitRecords, type ListRecord } from './split.ts';

const candidates = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof candidates)[number];

const sampleLength = 256 * 1024;
const sampleRecords = 300;

/**
 * Finds what separates the columns by how consistently it cuts many rows into the same number of
 * cells: a decimal comma cuts some rows and not others. `null` when nothing cuts anything.
 */
export function findDelimiter(text: string): Delimiter | null {
  const sample = wholeLines(text.slice(0, sampleLength), text.length > sampleLength);
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of candidates) {
    if (!sample.includes(delimiter)) continue;
    const score = consistency(sampleOf(sample, delimiter));
    if (score > 0 && (best === null || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** A share of rows with the usual number of cells, times how telling that number is. */
function consistency(records: readonly ListRecord[]): number {
  const widths = records
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells }) => cells.length);
  const width = usualWidth(widths);
  if (width < 2) return 0;
  const share = widths.filter((other) => other === width).length / widths.length;
  return share * share * Math.log2(width);
}

/** The number of cells that most rows have; of equally frequent ones the largest. */
export function usualWidth(widths: readonly number[]): number {
  const countByWidth = new Map<number, number>();
  for (const width of widths) countByWidth.set(width, (countByWidth.get(width) ?? 0) + 1);
  const sorted = [...countByWidth].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return sorted[0]?.[0] ?? 0;
}

function sampleOf(sample: string, delimiter: Delimiter): ListRecord[] {
  try {
    return splitRecords(sample, delimiter, sampleRecords);
  } catch {
    // Cut through a quoted text, or with the wrong separator: judge by the lines as they stand.
    return sample
      .split(/\r\n|\n|\r/, sampleRecords)
      .map((line, index) => ({ line: index + 1, cells: line.split(delimiter) }));
  }
}

function wholeLines(sample: string, wasCut: boolean): string {
  const end = wasCut ? sample.lastIndexOf('\n') : -1;
  return end < 0 ? sample : sample.slice(0, end);
}
