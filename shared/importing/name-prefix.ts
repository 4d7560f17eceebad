import { folded } from '../kernel/text.ts';

/** Words that stand between a first and a last name and are nothing by themselves, folded. */
const prefixWords: ReadonlySet<string> = new Set(
  (
    'van der den de het t te ter ten tot op in aan bij uit uijt onder over voor vd v.d. v.d v/d v.d.m. ' +
    'vande vanden vander vandem s d des du di da do dos del della la le les el al ben bin ibn bint abu abd ' +
    'von zu zum zur am im af av'
  ).split(' '),
);
/** The ones that Belgian lists write with a capital; in other languages they may be a name as well. */
const withCapital: ReadonlySet<string> = new Set(['van', 'der', 'den', 'de', 'het', 'ter', 'ten']);

/** `’t` → `t`. */
const bare = (word: string): string => folded(word).replace(/['’‘`]/g, '');

/** Whether a word is one that belongs before a last name, however it is written. */
export const isPrefixWord = (word: string): boolean => prefixWords.has(bare(word));

/** Whether all of a text is such words. */
export const isPrefix = (text: string): boolean => text.split(' ').every(isPrefixWord);

/**
 * Where the words before the last name begin, behind a first name: `Jan van den` → 1. In small letters, or
 * with capitals where everything has them or where two Dutch ones follow each other; the number of words
 * when there are none. The first word is always a name.
 */
export function prefixStart(words: readonly string[], allCapitals: boolean): number {
  const begin = (holds: (word: string) => boolean): number => {
    let from = words.length;
    while (from > 1 && holds(words[from - 1] ?? '')) from -= 1;
    return from;
  };
  if (allCapitals) return begin(isPrefixWord);
  const isSmall = (word: string) => isPrefixWord(word) && word === word.toLowerCase();
  const from = begin((word) => isSmall(word) || withCapital.has(bare(word)));
  const found = words.slice(from);
  return found.length >= 2 || found.every(isSmall) ? from : words.length;
}

/** `van der` and `Berg` → `van der Berg`; once, when the last name begins with it already. */
export function withPrefix(prefix: string, lastName: string): string {
  if (/['’‘`-]$/.test(prefix)) {
    return folded(lastName).startsWith(folded(prefix)) ? lastName : `${prefix}${lastName}`;
  }
  return folded(lastName).startsWith(`${folded(prefix)} `) ? lastName : `${prefix} ${lastName}`;
}

/**
 * `Berg, van der` → `van der Berg`. Only when nothing but words before a last name stands behind the one
 * comma: whatever else does may be a first name or a second last name.
 */
export function turnedRound(lastName: string): string {
  if (!lastName.includes(',')) return lastName;
  const [name = '', behind = '', ...more] = lastName.split(',').map((part) => part.trim());
  return name !== '' && behind !== '' && more.length === 0 && isPrefix(behind)
    ? withPrefix(behind, name)
    : lastName;
}
