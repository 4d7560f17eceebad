import { formatCount } from '../kernel/text.ts';
import type { Report } from './schema.ts';
import { figureText, hiddenWord } from './texts.ts';

/*
 * How a published figure is said in a sentence: of a rounded one that it is about so many, of any other as
 * it is. Every sentence with a figure goes through here.
 */

/** How the figures of a report were protected; `geen` in a report of mode `intern`. */
export type PublishedWay = Report['way'];

const countedWords = {
  personen: ['persoon', 'personen'],
  klanten: ['klant', 'klanten'],
  'nieuwe klanten': ['nieuwe klant', 'nieuwe klanten'],
  bijstandspartijen: ['bijstandspartij', 'bijstandspartijen'],
} as const;
export type CountedWord = keyof typeof countedWords;

/** Rounded to 5, a 0 can be a few. */
const canBeAFew = (count: number, way: PublishedWay): boolean => count === 0 && way === 'afronden';

/** A count without what it counts: `ongeveer 75`, `76`, `minder dan 5`. */
export function saidNumber(count: number, way: PublishedWay): string {
  if (canBeAFew(count, way)) return 'minder dan 5';
  return way === 'afronden' ? `ongeveer ${formatCount(count)}` : formatCount(count);
}

/**
 * A count with what it counts: `ongeveer 75 personen`, `1 persoon`, `verborgen`.
 *
 * @param none what is said when it is exactly 0
 */
export function saidCount(
  count: number | null,
  word: CountedWord,
  way: PublishedWay,
  none = `geen ${word}`,
): string {
  if (count === null) return hiddenWord;
  if (count === 0 && !canBeAFew(count, way)) return none;
  const [one, more] = countedWords[word];
  return `${saidNumber(count, way)} ${count === 1 ? one : more}`;
}

/** Whether the verb with a count is that of one: `1 persoon staat`, `niemand staat`. */
export const isSingular = (count: number, way: PublishedWay): boolean =>
  count < 2 && !canBeAFew(count, way);

/** Whether one count is more than another, also when both were rounded: each may be up to 4 off. */
export const isSurelyMore = (one: number, other: number, way: PublishedWay): boolean =>
  one - other >= (way === 'afronden' ? 10 : 1);

/** An amount in a sentence. Amounts are rounded in every report to share, also where counts are exact. */
export const saidAmount = (cents: number, way: PublishedWay): string =>
  way === 'geen'
    ? `€\u00a0${figureText(cents, 'euro', 'intern')}`
    : `ongeveer €\u00a0${figureText(cents, 'euro', 'deelbaar')}`;

/** A part of a sentence as its beginning, with a capital. */
export const beginning = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);
