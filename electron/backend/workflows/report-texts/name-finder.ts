import { apostrophes, plainWord } from './plain-word.ts';

/** Parts of names that many words and names share: on their own they tell nothing. */
const particles = new Set(
  'van von den der del des ter ten het de di da el al ul ad abu abd ibn bin bint ben umm'.split(
    ' ',
  ),
);
/** A name this short is a word more often than a name, unless it is written as a name. */
const shortName = 3;

const inWord = '\\p{L}\\p{M}\\p{Default_Ignorable_Code_Point}';
const word = new RegExp(`[${inWord}]+(?:['’‘\`´ʼʹ′][${inWord}]+)*`, 'gu');
/** `RimaNasser` is two names. */
const beforeCapital = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Something in a text that may be a client. */
export interface FoundInText {
  /** As it is written there. */
  readonly word: string;
  /** The first and last name of one client together, or a number: no chance. */
  readonly sure: boolean;
}

/** A client, by name. */
export interface WholeName {
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * Looks for the words of names in a text, in whatever form: as they are written there. The first and last
 * name of one client next to each other are told as one.
 */
export function nameFinder(
  names: readonly string[],
  clients: readonly WholeName[],
): (text: string) => FoundInText[] {
  const known = new Set([
    ...names.flatMap(tellingWords),
    ...clients.flatMap(({ firstName, lastName }) => [firstName, lastName].flatMap(tellingWords)),
  ]);
  const { ofOne, wholeName } = pairsOf(clients);
  /** The known names that a word is, or is made of. */
  const namesIn = (written: string): string[] =>
    [written, ...partsOf(written)].flatMap((part) => {
      const plain = plainWord(part);
      // A Dutch genitive: `Senaits werk`, `Rima's baan`.
      const name = [plain, plain.replace(/s$/, '')].find((form) => known.has(form));
      if (name === undefined) return [];
      return plain.length > shortName || writtenAsName(part) ? [name] : [];
    });
  return (text) => {
    const found: NamedWord[] = [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
      const own = namesIn(written);
      return own.length === 0 ? [] : [{ from: index, until: index + written.length, names: own }];
    });
    return found.reduce<NamedWord[][]>(inRuns(text, ofOne), []).flatMap((run) => {
      const all = run.map((one) => one.names);
      const sure = all.some((own, at) => anyPair(own, all.slice(at).flat(), wholeName));
      const told = sure ? [[run[0], run.at(-1)] as const] : run.map((one) => [one, one] as const);
      return told.map(([first, last]) => ({ word: text.slice(first?.from, last?.until), sure }));
    });
  };
}

interface NamedWord {
  readonly from: number;
  readonly until: number;
  readonly names: readonly string[];
}

/** Puts a word with that before it when both are names of one client and stand together. */
const inRuns =
  (text: string, ofOne: ReadonlySet<string>) =>
  (runs: NamedWord[][], one: NamedWord): NamedWord[][] => {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows =
      before !== undefined &&
      areTogether(text.slice(before.until, one.from)) &&
      anyPair(before.names, one.names, ofOne);
    if (follows) run?.push(one);
    else runs.push([one]);
    return runs;
  };

const initial = /(?<!\p{L})\p{L}\.?(?!\p{L})/gu;

/** Whether only particles and initials stand between two words of a sentence. */
function areTogether(between: string): boolean {
  const rest = between
    .replace(word, (written) => (particles.has(plainWord(written)) ? '' : written))
    .replace(initial, '');
  return /^[^\p{L}\p{N}!?;:]*$/u.test(rest) && !/\.\s|\n\s*\n/.test(rest);
}

const anyPair = (
  some: readonly string[],
  others: readonly string[],
  pairs: ReadonlySet<string>,
): boolean => some.some((one) => others.some((other) => pairs.has(`${one} ${other}`)));

interface Pairs {
  /** Any two words of the names of one client, in either order. */
  readonly ofOne: ReadonlySet<string>;
  /** One of the first and one of the last name. */
  readonly wholeName: ReadonlySet<string>;
}

function pairsOf(clients: readonly WholeName[]): Pairs {
  const ofOne = new Set<string>();
  const wholeName = new Set<string>();
  for (const { firstName, lastName } of clients) {
    const first = tellingWords(firstName);
    const last = tellingWords(lastName);
    for (const one of first) {
      for (const other of last) wholeName.add(`${one} ${other}`).add(`${other} ${one}`);
    }
    const all = [...first, ...last];
    for (const [at, one] of all.entries()) {
      for (const other of all.toSpliced(at, 1)) ofOne.add(`${one} ${other}`);
    }
  }
  return { ofOne, wholeName };
}

const partsOf = (written: string): string[] => [
  ...written.split(apostrophes),
  ...written.split(beforeCapital),
];

/** With a capital, or in a script that has none. */
function writtenAsName(written: string): boolean {
  const first = [...written][0] ?? '';
  return first.toLowerCase() === first.toUpperCase() || first !== first.toLowerCase();
}

/** The words of a name that can tell who it is: all that are no particle, or all when there is nothing else. */
function tellingWords(name: string): string[] {
  const written = [...name.matchAll(word)].flatMap(([part]) => [part, ...part.split(apostrophes)]);
  const words = written.filter(isLongEnough).map(plainWord);
  const telling = words.filter((one) => !particles.has(one));
  return telling.length > 0 ? telling : words;
}

/** One letter tells nothing; one sign of another script is a word. */
function isLongEnough(written: string): boolean {
  const plain = plainWord(written);
  return [...plain].length > 1 || plain.toLowerCase() === plain.toUpperCase();
}
