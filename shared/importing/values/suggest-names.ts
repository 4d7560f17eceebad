import { folded } from '../../kernel/text.ts';
import { longNames } from './abbreviations.ts';
import { editDistance, isNear } from './nearness.ts';

/** What says what sort of organisation it is, and is as often left out. */
const organisation = new Set(
  'stichting st bv b v vof nv coop cooperatie vereniging bureau groep organisatie fonds traject cursus training programma project'.split(
    ' ',
  ),
);

interface Compared {
  readonly bare: string;
  /** Without what is as often left out; the same as `bare` when nothing else is left. */
  readonly core: string;
  readonly words: readonly string[];
  readonly coreWords: readonly string[];
}

function compared(name: string): Compared {
  const words = folded(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const others = words.filter((word) => !organisation.has(word));
  const coreWords = others.join('').length < 3 ? words : others;
  return { bare: words.join(''), core: coreWords.join(''), words, coreWords };
}

/** `Doornwaard, Iris van`: the same words. */
const isTurned = (one: Compared, other: Compared): boolean =>
  one.words.length > 1 &&
  one.words.length === other.words.length &&
  one.words.toSorted().join(' ') === other.words.toSorted().join(' ');

/** So many letters of one word may be slips: `Bram` is another person than `Bea`, whatever they share beside it. */
const slipsInWord = (length: number): number => (length < 9 ? 1 : 2);

/** Whether no word of one is wholly another word of the other; of texts split otherwise nobody can say. */
const haveWordsInCommon = (one: readonly string[], other: readonly string[]): boolean =>
  one.length !== other.length ||
  one.every((word, at) => {
    const beside = other[at] ?? '';
    const slips = slipsInWord(Math.min(word.length, beside.length));
    return editDistance(word, beside, slips) <= slips;
  });

const isAlike = (one: Compared, other: Compared): boolean =>
  (isNear(one.bare, other.bare) && haveWordsInCommon(one.words, other.words)) ||
  (isNear(one.core, other.core) && haveWordsInCommon(one.coreWords, other.coreWords)) ||
  isTurned(one, other);

export interface NamedSpelling {
  readonly text: string;
  readonly rows: number;
}

/** More different names than this are compared with the most frequent ones only. */
const mostNames = 500;

/** Of a column with more different names, which is none of names, only the most frequent are compared. */
const mostJudged = 1_000;

/**
 * For each spelling the name that it is nearly, or that it is short for: one that is known, else one that
 * the list has more often.
 * `null`: it is a known name, or a new one that looks like no other.
 */
export function suggestNames(
  spellings: readonly NamedSpelling[],
  known: readonly string[],
): (string | null)[] {
  const knownKeys = new Set(known.map(folded));
  const names = known.map((name) => ({ name, parts: compared(name) }));
  const found = new Map<string, string | null>();
  const byFrequency = spellings.toSorted((a, b) => b.rows - a.rows);
  for (const { text } of byFrequency.slice(0, mostJudged)) {
    if (knownKeys.has(folded(text))) {
      found.set(text, null);
      continue;
    }
    const parts = compared(text);
    const alike = names.find((candidate) => isAlike(candidate.parts, parts));
    found.set(text, alike === undefined || folded(alike.name) === folded(text) ? null : alike.name);
    if (alike === undefined && names.length < mostNames + known.length) {
      names.push({ name: text, parts });
    }
  }
  const isNew = ({ text }: NamedSpelling) =>
    found.get(text) === null && !knownKeys.has(folded(text));
  const own = new Set(spellings.filter(isNew).map(({ text }) => text));
  const longer = longNames([...known, ...own]);
  for (const [short, long] of longer) {
    if (own.has(short)) found.set(short, long);
    // What the team file has in short stays so, also where a list has it in full.
    else if (own.has(long) && !longer.has(long)) found.set(long, short);
  }
  return spellings.map(({ text }) => {
    const alike = found.get(text) ?? null;
    // `j.c.` is nearly `JC`, and that is short for the name that is meant.
    return alike === null || !own.has(alike) ? alike : (found.get(alike) ?? alike);
  });
}
