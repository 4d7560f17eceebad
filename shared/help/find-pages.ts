import { folded } from '../kernel/text.ts';
import type { HelpBlock, HelpPage } from './page.ts';

/** Words that stand in every question and say nothing about what it is about. */
const fillers = new Set(
  'aan al als bij dan dat de deze die dit doe doen een en er ergens gaan gaat geen heb hebben heeft het hier hoe ik in is kan kunnen maak maken me met mijn moet moeten naar niet nog of om ons op over te tot uit van vind vinden voor waar waarom wat welke werkt wij wil word wordt worden zie zijn zo zou'.split(
    ' ',
  ),
);

/** How much it says that a word stands there. */
const weights = { title: 10, words: 8, head: 4, line: 1.5 } as const;

interface Place {
  readonly weight: number;
  readonly words: readonly string[];
}

/** The name of the program is in every other line; the trede of a client is not meant by it. */
const ownName = /(?<!\*)\bTrede\b/g;

const splitWords = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What remains of a typed question without fillers; all of it when there is nothing else. */
function askedWords(query: string): string[] {
  const all = splitWords(query);
  const telling = all.filter((word) => !fillers.has(word));
  return telling.length === 0 ? all : telling;
}

const headsOf = (block: HelpBlock): string =>
  block.kind === 'steps' || block.kind === 'text' ? (block.title ?? '') : '';

function linesOf(block: HelpBlock): readonly string[] {
  if (block.kind === 'steps') return block.steps;
  if (block.kind === 'text') return block.lines;
  return block.kind === 'picture' ? [block.alt] : [block.line];
}

const wordsOfPage = (text: string): string[] => splitWords(text.replaceAll(ownName, ''));

const placesOf = (page: HelpPage): readonly Place[] => [
  { weight: weights.title, words: wordsOfPage(page.title) },
  { weight: weights.words, words: splitWords(page.words.join(' ')) },
  { weight: weights.head, words: wordsOfPage(page.blocks.map(headsOf).join(' ')) },
  { weight: weights.line, words: wordsOfPage(page.blocks.flatMap(linesOf).join(' ')) },
];

/**
 * What stays of a word without its ending: 'klanten' and 'klant', 'inkopen' and 'inkoop', 'facturen' and
 * 'factuur' become the same. Rough, and only used to compare.
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(en|e)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/s$/, '')
    .replace(/([aeou])\1/g, '$1');
}

/** Whether two words differ by one letter: one other, one more, one less, or two changed places. */
export function isTypo(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = (word: string, skip: number) => word.slice(from + skip);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  if (rest(short, 1) === rest(long, 1)) return true;
  return (
    short[from] === long[from + 1] &&
    short[from + 1] === long[from] &&
    rest(short, 2) === rest(long, 2)
  );
}

/** Between 0 and 1: how well a typed word fits one that stands there. */
function fit(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return typed.length >= 3 ? 0.85 : 0.5;
  if (stemOf(typed) === stemOf(word)) return 0.8;
  if (typed.length >= 4 && word.includes(typed)) return 0.6;
  // 'gemeenteraad' is about the raad, and 'klantgesprek' about a klant.
  if (word.length >= 4 && typed.length >= 6 && (typed.startsWith(word) || typed.endsWith(word)))
    return 0.5;
  return isTypo(typed, word) ? 0.4 : 0;
}

/** Something that was found, and how well it fits. */
export interface Scored<Item> {
  readonly item: Item;
  readonly score: number;
}

/**
 * How well a question fits: each word counts where it fits best. 0 when more than half of its words are
 * nowhere.
 */
function scoreOf(asked: readonly string[], places: readonly Place[]): number {
  let score = 0;
  let missed = 0;
  for (const typed of asked) {
    const best = Math.max(
      ...places.map(({ weight, words }) =>
        words.reduce((most, word) => Math.max(most, weight * fit(typed, word)), 0),
      ),
    );
    if (best === 0) missed += 1;
    score += best;
  }
  return missed * 2 > asked.length || missed === asked.length ? 0 : score / (1 + missed);
}

function best<Item>(
  query: string,
  items: readonly Item[],
  places: (item: Item) => readonly Place[],
): Scored<Item>[] {
  const asked = askedWords(query);
  if (asked.length === 0) return [];
  return items
    .map((item) => ({ item, score: scoreOf(asked, places(item)) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

/** Who has to read more results than this types another word. */
const mostPages = 12;

/** The pages that fit what somebody typed, the best first. Without case, accents and endings. */
export function findPages(query: string, pages: readonly HelpPage[]): HelpPage[] {
  const found = best(query, pages, placesOf);
  // What only names the words in passing stands in the way of what is about them.
  const least = (found[0]?.score ?? 0) / 9;
  return found
    .filter(({ score }) => score >= least)
    .slice(0, mostPages)
    .map(({ item }) => item);
}

/** A word that is explained, as far as it is searched. */
interface Explained {
  readonly name: string;
  readonly words?: readonly string[];
}

/** The explained words that somebody typed; what their explanation says does not count. */
export const findTerms = <Item extends Explained>(query: string, terms: readonly Item[]): Item[] =>
  best(query, terms, (term) => [
    { weight: weights.title, words: splitWords(term.name) },
    { weight: weights.words, words: splitWords((term.words ?? []).join(' ')) },
  ]).map(({ item }) => item);
