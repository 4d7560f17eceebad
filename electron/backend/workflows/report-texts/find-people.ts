import { folded } from '#shared/kernel/text.ts';

/** What would tell who somebody is. */
export interface KnownPeople {
  /** First and last names of clients, of their children and of their buddies. */
  readonly names: readonly string[];
  /** Numbers of clients and bijstandspartijen, telephone numbers, addresses of e-mail. */
  readonly numbers: readonly string[];
}

/** Parts of names that many words and names share: on their own they tell nothing. */
const particles = new Set(
  'van von den der del des ter ten het de di da el al ul ad abu abd ibn bin bint ben umm'.split(
    ' ',
  ),
);
/** A name this short is a word more often than a name, unless it is written as a name. */
const shortName = 3;
const shortestNumber = 3;
const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const figures = /[\p{L}\d][\p{L}\d@._+/ -]*[\p{L}\d]/gu;
const signs = /[^\p{L}\d]/gu;

/** Looks for people in texts: made once for all texts of a report. */
export function peopleFinder(known: KnownPeople): (text: string) => string[] {
  const names = new Set(known.names.flatMap(wordsOfName));
  const numbers = known.numbers
    .map(bare)
    .filter((number) => number.length >= shortestNumber)
    .map((number) => ({ number, digits: /^\d+$/.test(number) }));
  return (text) => {
    const byName = [...text.matchAll(word)]
      .map(([found]) => found)
      .filter((found) => isName(found));
    const byNumber = numbers.flatMap(({ number, digits }) => findNumber(text, number, digits));
    return [...new Set([...byName, ...byNumber])];
  };

  function isName(found: string): boolean {
    const plain = plainWord(found);
    if (!names.has(plain)) return false;
    return plain.length > shortName || found.charAt(0) !== found.charAt(0).toLowerCase();
  }
}

/** The words of a name that can tell who it is: all that are no particle, or all when there is nothing else. */
function wordsOfName(name: string): string[] {
  const parts = [...name.matchAll(word)].map(([part]) => plainWord(part));
  const telling = parts.filter((part) => !particles.has(part) && part.length > 1);
  return telling.length > 0 ? telling : parts.filter((part) => part.length > 1);
}

const plainWord = (text: string): string => folded(text).replace(/’/g, "'");

const bare = (text: string): string => folded(text).replace(signs, '');

/**
 * A number however it is written: `204 101`, `204.101`. One with letters in it, or an address, as it stands.
 * It is no part of a longer one.
 */
function findNumber(text: string, number: string, digits: boolean): string[] {
  return [...text.matchAll(figures)].flatMap(([found]) => {
    const parts = digits ? numbersIn(found) : found.split(' ');
    return parts.filter((part) => bare(part) === number);
  });
}

/** Rows of digits with signs between them that people write inside a number. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d(?:[ .-]?\d)*/g)].flatMap(([whole]) => [whole, ...whole.split(' ')]);
