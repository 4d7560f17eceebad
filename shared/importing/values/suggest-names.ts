import { folded } from '../../kernel/text.ts';
import { isNear } from './nearness.ts';

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
}

function compared(name: string): Compared {
  const words = folded(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const core = words.filter((word) => !organisation.has(word)).join('');
  const bare = words.join('');
  return { bare, core: core.length < 3 ? bare : core, words };
}

/** `I. van Doornwaard` and `Iris van Doornwaard`, `Doornwaard, Iris van`: the same words, or an initial. */
function isSamePerson(one: Compared, other: Compared): boolean {
  if (one.words.length < 2 || one.words.length !== other.words.length) return false;
  const [first = '', ...rest] = one.words;
  const [otherFirst = '', ...otherRest] = other.words;
  const isInitial = first.length === 1 || otherFirst.length === 1;
  if (isInitial && first[0] === otherFirst[0] && rest.join(' ') === otherRest.join(' '))
    return true;
  return one.words.toSorted().join(' ') === other.words.toSorted().join(' ');
}

const isAlike = (one: Compared, other: Compared): boolean =>
  isNear(one.bare, other.bare) || isNear(one.core, other.core) || isSamePerson(one, other);

export interface NamedSpelling {
  readonly text: string;
  readonly rows: number;
}

/** More different names than this are compared with the most frequent ones only. */
const mostNames = 500;

/** Of a column with more different names, which is none of names, only the most frequent are compared. */
const mostJudged = 1_000;

/**
 * For each spelling the name that it is nearly: one that is known, else one that the list has more often.
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
  return spellings.map(({ text }) => found.get(text) ?? null);
}
