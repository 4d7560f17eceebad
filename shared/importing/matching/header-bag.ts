import { folded } from '../../kernel/text.ts';
import { lexicon } from './lexicon.ts';

const conceptByWord = new Map<string, string>();
for (const [concept, words] of Object.entries(lexicon)) {
  for (const word of words.split(',')) {
    const key = folded(word).replaceAll(' ', '');
    if (!conceptByWord.has(key)) conceptByWord.set(key, concept);
  }
}
const longestWord = Math.max(...[...conceptByWord.keys()].map((word) => word.length));
/** Shorter words are only known when they stand by themselves, or anything could be cut into them. */
const shortestInside = 4;
const insideThough: ReadonlySet<string> = new Set(['nr', 'nrs', 'id', 'dat', 'geb', 'naam']);
const endings = ['', 's', 'e', 'n', 'en'];

/** `startDatum_traject (gepland)` → `start datum traject`: in words, without what is between brackets. */
function headerWords(header: string): string[] {
  const spaced = header
    .replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return folded(spaced)
    .replace(/\bre[ -]?integratie[ -]?/g, ' ')
    .replace(/\bd\.? ?d\b/g, 'dd')
    .replace(/\bv[./] ?[dh]\b/g, 'van')
    .replace(/\bp(?:art(?:icipatie)?)?[\s._-]*(?=ladder|trede)/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** No name of a column is longer; looking for its parts takes long, and they may be many. */
const longestHeaderWord = 100;

/** The meanings of the parts of one word; `null` when it cannot be cut into words that are known. */
function partsOf(word: string): readonly string[] | null {
  const whole = conceptByWord.get(word) ?? conceptWithEnding(word);
  if (whole !== undefined) return [whole];
  if (word.length > longestHeaderWord) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = null;
    for (let from = Math.max(0, end - longestWord - 2); from < end; from += 1) {
      const before = best[from];
      if (before === null || before === undefined) continue;
      const concept = conceptInside(word.slice(from, end));
      if (concept === undefined) continue;
      const known = best[end];
      if (known === null || known === undefined || before.length + 1 < known.length) {
        best[end] = [...before, concept];
      }
    }
  }
  return best[word.length] ?? null;
}

function conceptWithEnding(piece: string): string | undefined {
  for (const ending of endings) {
    if (!piece.endsWith(ending)) continue;
    const stem = piece.slice(0, piece.length - ending.length);
    if (stem.length < shortestInside && ending !== '') continue;
    const concept = conceptByWord.get(stem);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

function conceptInside(piece: string): string | undefined {
  if (insideThough.has(piece)) return conceptByWord.get(piece);
  return piece.length < shortestInside ? undefined : conceptWithEnding(piece);
}

export interface HeaderBag {
  /** The meanings of its words, sorted, each once. */
  readonly concepts: readonly string[];
  /** Whether all of its words are known. */
  readonly whole: boolean;
}

/** What a header says, whatever the order, the spelling and the joining of its words. */
export function headerBag(header: string): HeaderBag {
  const concepts = new Set<string>();
  let whole = true;
  for (const word of headerWords(header)) {
    const parts = /^\d+$/.test(word) ? null : partsOf(word);
    if (parts === null) whole = false;
    else for (const part of parts) concepts.add(part);
  }
  return { concepts: [...concepts].sort(), whole };
}
