import { remembering } from './remembering.ts';
import { folded } from './text.ts';

/** Who must not be named; what is not known is `null`. */
export interface NamedPerson {
  readonly number: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
}

/** `3`, `2016`: a course or a year as often as a client. */
export const saysLittle = (number: string): boolean => /^(\d{1,3}|(19|20)\d\d)$/.test(number);

/**
 * The texts of these that give a client away, as whole words: by the number, or by the first and last name
 * in either order. Only clients of whom each word stands in some text are sought, so that no more is kept
 * than was asked for.
 */
export function textsWithClient(
  texts: ReadonlySet<string>,
  persons: Iterable<NamedPerson>,
): Set<string> {
  const sought = phrasesOf(persons, wordsIn(texts));
  const found = new Set<string>();
  if (sought.phrases.size === 0) return found;
  for (const text of texts) if (holdsPhrase(wordsOf(text), sought)) found.add(text);
  return found;
}

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function wordsIn(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) words.add(word);
  return words;
}

interface Sought {
  readonly phrases: ReadonlySet<string>;
  /** By the first word of a phrase, how many words the longest has that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}

/** What gives these persons away, as far as it can be written with these words. */
function phrasesOf(persons: Iterable<NamedPerson>, words: ReadonlySet<string>): Sought {
  const phrases = new Set<string>();
  const longest = new Map<string, number>();
  const seek = (own: readonly string[]) => {
    const [first] = own;
    if (first === undefined) return;
    phrases.add(own.join(' '));
    longest.set(first, Math.max(longest.get(first) ?? 0, own.length));
  };
  const known = remembering((text) => {
    const own = wordsOf(text);
    return own.length > 0 && own.every((word) => words.has(word)) ? own : null;
  });
  for (const { number, firstName, lastName } of persons) {
    if (number !== null && !saysLittle(number)) {
      // Most numbers are one word, which is looked up as it is.
      const own = oneWord.test(number) ? [number.toLowerCase()] : wordsOf(number);
      if (own.every((word) => words.has(word))) seek(own);
    }
    if (firstName === null || lastName === null) continue;
    const last = known(lastName);
    const first = last === null ? null : known(firstName);
    if (first === null || last === null) continue;
    seek([...first, ...last]);
    seek([...last, ...first]);
  }
  return { phrases, longest };
}

function holdsPhrase(own: readonly string[], { phrases, longest }: Sought): boolean {
  return own.some((word, from) => {
    const until = Math.min(own.length, from + (longest.get(word) ?? 0));
    let phrase = '';
    for (let at = from; at < until; at += 1) {
      phrase = at === from ? word : `${phrase} ${own[at]}`;
      if (phrases.has(phrase)) return true;
    }
    return false;
  });
}

const oneWord = /^[A-Za-z0-9]+$/;
