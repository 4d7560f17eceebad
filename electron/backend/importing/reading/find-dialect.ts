import { kindOf, isFilled } from './cell-kind.ts';
import { plainDialect, type Dialect } from './dialect.ts';
import { parseWhole, type Cells } from './parse.ts';

/** In the order in which they are preferred when they cut equally well. */
const candidates = [';', ',', '\t', '|', ' '] as const;

const sampleBytes = 64 * 1024;
const sampleRecords = 120;

/** The score of a delimiter that cuts half of the rows into two cells, or a bit more. */
const poor = 0.7;

/** Names are two or three words. */
const fewestWords = 4;

const anyLineBreak = ['\r\n', '\n', '\r'];

/**
 * Finds how a text is cut into cells: by how consistently a delimiter cuts many rows into the same number
 * of cells, and by whether the cells look like cells. A decimal comma cuts some rows and not others, and
 * leaves `50;2` behind. The delimiter, when it is chosen, is not questioned.
 */
export function findDialect(utf8: Buffer, chosen?: string): Dialect {
  const sample = utf8.subarray(0, sampleBytes);
  const text = sample.toString('utf8');
  const delimiters: readonly string[] = chosen === undefined ? candidates : [chosen];
  let best: { readonly dialect: Dialect; readonly score: number } | null = null;
  for (const delimiter of delimiters) {
    if (!text.includes(delimiter)) continue;
    // Words are cells only where nothing else cuts well.
    if (delimiter === ' ' && best !== null && best.score > poor) continue;
    for (const dialect of variants(text, delimiter, chosen !== undefined)) {
      const { records } = parseWhole(sample, dialect, anyLineBreak, sampleRecords);
      const score = consistency(records.length > 0 ? records : asLines(text, delimiter), dialect);
      if (score > 0 && (best === null || score > best.score)) best = { dialect, score };
    }
  }
  return best?.dialect ?? plainDialect(chosen ?? null);
}

/** The usual dialect first: another must cut better. */
function variants(text: string, delimiter: string, chosen: boolean): Dialect[] {
  const spaced = `${delimiter} `;
  const isSpaced = !chosen && delimiter !== ' ' && isAlways(text, delimiter, spaced);
  const usual = plainDialect(isSpaced ? spaced : delimiter);
  const dialects: Dialect[] = [usual];
  if (text.includes('\\"')) dialects.push({ ...usual, escape: '\\' });
  if (hasApostrophesForQuotes(text, delimiter)) {
    dialects.unshift({ ...usual, quote: "'", escape: "'" });
  }
  return dialects;
}

/** Whether a space follows each delimiter outside quotes. Decimal commas are no delimiters. */
function isAlways(text: string, delimiter: string, spaced: string): boolean {
  if (!text.includes(spaced)) return false;
  const outside = text.replace(/"(?:[^"]|"")*"/g, '""').replace(/(\d),(?=\d)/g, '$1');
  return outside.split(delimiter).length === outside.split(spaced).length;
}

/**
 * Apostrophes are quotes when as many cells end in one as begin with one, and no cell begins with a double
 * quote. `'t Hof` and `'s-Gravenhage` only begin with one.
 */
function hasApostrophesForQuotes(text: string, delimiter: string): boolean {
  if (!text.includes("'")) return false;
  const edge = delimiter.replace(/[|\\^$.*+?]/g, String.raw`\$&`);
  const count = (pattern: string) => text.match(new RegExp(pattern, 'gm'))?.length ?? 0;
  const begins = count(`(?:^|${edge} ?)'(?=[^\\r\\n])`);
  if (begins < 2 || count(`(?:^|${edge} ?)"`) > 0) return false;
  const ends = count(`'(?=${edge}|\\r?$)`);
  return Math.abs(begins - ends) <= begins * 0.1;
}

/** The share of rows with the usual number of cells, how telling that number is, and the cells. */
function consistency(records: readonly Cells[], { delimiter, quote }: Dialect): number {
  const filled = records.filter((cells) => cells.some(isFilled));
  const width = usualWidth(filled.map((cells) => cells.length));
  if (width < (delimiter === ' ' ? fewestWords : 2)) return 0;
  const usual = filled.filter((cells) => cells.length === width);
  const share = usual.length / filled.length;
  let cells = 0;
  let clean = 0;
  for (const record of usual) {
    for (const cell of record) {
      cells += 1;
      if (isClean(cell) && !cell.startsWith(quote)) clean += 1;
    }
  }
  const likely = delimiter === ' ' ? 0.25 : 1;
  return share * share * Math.log2(width) * (clean / cells) ** 2 * likely;
}

/** Not so clean is what still holds a delimiter: `50;2`, `a|b`, `12,x`. Prose has a space behind a comma. */
const isClean = (cell: string): boolean =>
  !/[;|\t]|,(?=[^\s,])/.test(cell) || kindOf(cell) === 'number' || cell.includes('\n');

/** The number of cells that most rows have; of equally frequent ones the largest. */
export function usualWidth(widths: readonly number[]): number {
  const countByWidth = new Map<number, number>();
  for (const width of widths) countByWidth.set(width, (countByWidth.get(width) ?? 0) + 1);
  const sorted = [...countByWidth].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return sorted[0]?.[0] ?? 0;
}

/** The whole sample stands in a quote that never closes: judge by the lines as they stand. */
const asLines = (text: string, delimiter: string): Cells[] =>
  text.split(/\r\n|\n|\r/, sampleRecords).map((line) => line.split(delimiter));
