import { folded } from '../kernel/text.ts';
import { knownRows, knownWords } from './known-words.ts';
import { passwordLength } from './schema.ts';

export const passwordVerdicts = ['too-short', 'guessable', 'fair', 'strong'] as const;
export type PasswordVerdict = (typeof passwordVerdicts)[number];

const letterOf: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
};

/** Beside a meter; `too-short` and `guessable` are refused. */
export const passwordVerdictTexts: Readonly<Record<PasswordVerdict, string>> = {
  'too-short': `Nog te kort. Neem ten minste ${passwordLength.minimum} tekens. Een korte zin is goed.`,
  guessable: 'Makkelijk te raden. Neem een korte zin die niemand kent.',
  fair: 'Redelijk. Een woord erbij maakt het sterker.',
  strong: 'Sterk.',
};

/** In signs that nobody can guess. Each try costs half a second. */
const enough = { fair: 10, strong: 16 } as const;

/**
 * How hard a password is to guess, by its length and by what is known in it, not by the kinds of signs: a
 * word that many choose, a name that belongs here, a year, a row of keys or something that stood before counts
 * as one sign.
 *
 * @param names what a colleague would try: of the user, the team and the municipality
 */
export function judgePassword(
  password: string,
  names: readonly string[] = [],
): { readonly verdict: PasswordVerdict; readonly refused: boolean } {
  const verdict = verdictOf(password, names);
  return { verdict, refused: verdict === 'too-short' || verdict === 'guessable' };
}

function verdictOf(password: string, names: readonly string[]): PasswordVerdict {
  if (password.length < passwordLength.minimum) return 'too-short';
  const signs = unguessableSigns(password, names);
  if (signs < enough.fair) return 'guessable';
  return signs < enough.strong ? 'fair' : 'strong';
}

/** The least number of parts that the password can be put together from. */
export function unguessableSigns(password: string, names: readonly string[] = []): number {
  const text = withLetters(folded(password.slice(0, passwordLength.maximum)));
  const words = new Set([...knownWords, ...wordsIn(names)]);
  const least: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let best = (least[end - 1] ?? 0) + 1;
    for (let start = end - shortest; start >= 0; start -= 1) {
      const cost = (least[start] ?? 0) + 1;
      if (cost < best && isKnown(text, start, end, words)) best = cost;
    }
    least[end] = best;
  }
  return least[text.length] ?? 0;
}

/** Three letters that stand beside each other are in many words: `dijk`. */
const isRow = (part: string): boolean => part.length > shortest || /^\d+$/.test(part);

/** Of what counts as known. */
const shortest = 3;

function isKnown(text: string, start: number, end: number, words: ReadonlySet<string>): boolean {
  const part = text.slice(start, end);
  return (
    words.has(part) ||
    /^(19|20)\d\d$/.test(part) ||
    /^(.)\1+$/.test(part) ||
    (isRow(part) && rows.some((row) => row.includes(part))) ||
    text.slice(0, start).includes(part)
  );
}

const backwards = (row: string): string => [...row].reverse().join('');
/** As the text is looked at, so that `1qaz` is found when its sign for an i was taken for a letter. */
const rows = [...knownRows, ...knownRows.map(backwards)].flatMap((row) => [row, withLetters(row)]);

/** `W@chtw00rd` → `wachtwoord`. Digits between digits stay: they may be a year or a row. */
function withLetters(text: string): string {
  return text.replace(/[@$]|(?<!\d)[01345](?!\d)|(?<=[a-z])0+(?=[a-z])/g, (signs) =>
    [...signs].map((sign) => letterOf[sign] ?? sign).join(''),
  );
}

const wordsIn = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const words = folded(name).split(/[^\p{L}\p{N}]+/u);
    return [...words, words.join('')].filter((word) => word.length >= shortest);
  });
