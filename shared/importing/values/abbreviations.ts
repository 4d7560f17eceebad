import { folded } from '../../kernel/text.ts';

interface Written {
  readonly name: string;
  /** In bare letters and digits, one after another; what stands behind a comma goes first. */
  readonly words: readonly string[];
  /** Whether each word is cut off: by a dot, or because it is one letter. */
  readonly isCut: readonly boolean[];
  /** `WEB`: one word in capitals. */
  readonly isInCapitals: boolean;
}

/** `Boer, P. de` → `P. de Boer`. */
const inOrder = (name: string): string => name.replace(/^([^,]+), *([^,]+)$/, '$2 $1');

function written(name: string): Written {
  const parts = [...folded(inOrder(name)).matchAll(/([a-z0-9]+)(\.?)/g)].map(
    ([, word = '', dot]) => ({ word, isCut: dot !== '' || /^[a-z]$/.test(word) }),
  );
  return {
    name,
    words: parts.map(({ word }) => word),
    isCut: parts.map(({ isCut }) => isCut),
    isInCapitals: /^[A-Z]{2,6}$/.test(name),
  };
}

/** What does not count among the first letters of a name. */
const small: ReadonlySet<string> = new Set(
  'van de der den het en of voor op in naar met bij te'.split(' '),
);
const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** `JC` and `j.c.`, of `Job Coaching`. */
function isInitials(short: Written, long: Written): boolean {
  if (long.words.length < 2) return false;
  const isSpelled = short.words.length > 1 && short.words.every((word) => word.length === 1);
  if (!isSpelled && !short.isInCapitals) return false;
  const letters = short.words.join('');
  const telling = long.words.filter((word) => !small.has(word));
  return (
    initialsOf(long.words) === letters || (telling.length > 1 && initialsOf(telling) === letters)
  );
}

const shortestStart = 3;

/** `WEB`, of `WEB educatie`; `JOBC`, of `Jobcoaching`. */
const isStart = (short: Written, long: Written): boolean =>
  short.isInCapitals &&
  (short.words[0] ?? '').length >= shortestStart &&
  (long.words[0] ?? '').startsWith(short.words[0] ?? '');

/** `Soc. act.`, of `Sociale activering`; `P. de Boer`, of `Pieter de Boer`. */
function isCutOff(short: Written, long: Written): boolean {
  if (short.words.length !== long.words.length || !short.isCut.includes(true)) return false;
  return short.words.every((word, index) => {
    const whole = long.words[index] ?? '';
    return short.isCut[index] === true
      ? whole.startsWith(word) && whole.length > word.length
      : whole === word;
  });
}

/** `P.J. de Boer`, of `Pieter de Boer`: of more initials the first one tells. */
function isWithInitials(short: Written, long: Written): boolean {
  const count = short.words.findIndex((word) => word.length > 1);
  const [first = '', ...rest] = long.words;
  if (count < 2 || first.length < 2 || rest.length === 0) return false;
  return (
    first.startsWith(short.words[0] ?? ' ') && rest.join(' ') === short.words.slice(count).join(' ')
  );
}

const isShortFor = (short: Written, long: Written): boolean =>
  isInitials(short, long) ||
  isStart(short, long) ||
  isCutOff(short, long) ||
  isWithInitials(short, long);

const bare = ({ words }: Written): string => words.join('');

/** More different names than this are not compared. */
const mostNames = 1_000;

/**
 * Of each name that is short for another what it is short for. Only where one name fits: `P. de Boer` may
 * be Pieter or Petra.
 */
export function longNames(names: readonly string[]): ReadonlyMap<string, string> {
  const all = names.slice(0, mostNames).map(written);
  const byLetter = new Map<string, Written[]>();
  for (const one of all) {
    const letter = one.words[0]?.[0] ?? '';
    const known = byLetter.get(letter);
    if (known === undefined) byLetter.set(letter, [one]);
    else known.push(one);
  }
  const found = new Map<string, string>();
  for (const short of all) {
    if (!short.isInCapitals && !short.isCut.includes(true)) continue;
    const fitting = (byLetter.get(short.words[0]?.[0] ?? '') ?? []).filter(
      (long) => bare(long) !== bare(short) && isShortFor(short, long),
    );
    const [long] = fitting;
    if (long !== undefined && new Set(fitting.map(bare)).size === 1) {
      found.set(short.name, long.name);
    }
  }
  return found;
}
