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

/** Looks for the words of names in a text, in whatever form: as they are written there. */
export function nameFinder(names: readonly string[]): (text: string) => string[] {
  const known = new Set(names.flatMap(tellingWords));
  const isName = (written: string): boolean => {
    const plain = plainWord(written);
    // A Dutch genitive: `Senaits werk`, `Rima's baan`.
    const hit = known.has(plain) || (plain.endsWith('s') && known.has(plain.slice(0, -1)));
    return hit && (plain.length > shortName || writtenAsName(written));
  };
  return (text) =>
    [...text.matchAll(word)]
      .map(([found]) => found)
      .filter((found) => [found, ...partsOf(found)].some(isName));
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
