import { isPrefix, isPrefixWord, prefixStart, withPrefix } from './name-prefix.ts';

/** How the names of one column are written. */
export interface FullNameHabit {
  /** Most have a comma: one without it is an exception, and may be in any order. */
  readonly withComma: boolean;
}

export interface SplitName {
  readonly firstName: string;
  readonly lastName: string;
}

const howTo = 'Schrijf Achternaam, Voornaam. Bijvoorbeeld: Berg, Jan van den.';
const problems = {
  unclear: `Trede ziet niet welk deel de achternaam is. ${howTo}`,
  onePart: `Hier staat maar één deel van de naam. ${howTo}`,
  manyCommas: `In deze naam staan meer komma’s. ${howTo}`,
  exception: `De meeste namen in deze kolom hebben een komma, en deze niet. ${howTo}`,
} as const;

const problem = (kind: keyof typeof problems) => ({ problem: problems[kind] });

/**
 * First and last name out of a whole name. At the comma (`Berg, Jan van den`), or, without one, of just two
 * words that are both a name (`Rima Al-Khatib`). Nothing is guessed: a wrong split would go unseen.
 *
 * @param text one space between words, none around
 * @returns the names, or a Dutch sentence that says what to write
 */
export function splitFullName(
  text: string,
  { withComma }: FullNameHabit,
): SplitName | { readonly problem: string } {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > 2) return problem('manyCommas');
  const [before = '', behind] = parts;
  if (behind !== undefined) return splitAtComma(before, behind, text);
  const [firstName = '', lastName, ...more] = text.split(' ');
  if (lastName === undefined) return problem('onePart');
  if (withComma) return problem('exception');
  const isClear = more.length === 0 && isWholeName(firstName) && isWholeName(lastName);
  return isClear ? { firstName, lastName } : problem('unclear');
}

function splitAtComma(before: string, behind: string, text: string) {
  if (before === '' || behind === '') return problem('onePart');
  const words = behind.split(' ');
  // `Berg, van der`: the first name is missing. One word with a capital may be a name: `Nguyen, Van`.
  const isNoName = words.length > 1 || behind === behind.toLowerCase();
  if (isNoName && isPrefix(behind)) return problem('onePart');
  const from = prefixStart(words, text === text.toUpperCase());
  const prefix = words.slice(from).join(' ');
  return {
    firstName: words.slice(0, from).join(' '),
    lastName: prefix === '' ? before : withPrefix(prefix, before),
  };
}

/** Neither `J.`, `J`, `van` nor `mevr`: letters only, and more than one. */
const isWholeName = (word: string): boolean =>
  /^[\p{L}\p{M}\ufffd][\p{L}\p{M}\ufffd'’‘`-]+$/u.test(word) &&
  !isPrefixWord(word) &&
  !titles.has(word.toLowerCase());

const titles: ReadonlySet<string> = new Set(
  'dhr de heer heer mw mevr mevrouw mevrouwe meneer mr mrs ms dr drs ir fam familie'.split(' '),
);

/** Whether most of the filled cells of a column have a comma inside. */
export function namesHaveComma(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.filter((text) => text.includes(',')).length * 2 > filled.length;
}
