import { rowsIn, type HeldRows, type Row } from './read-person.ts';

/** In the place of a name in a text about somebody else. */
export const madeUnreadable = '[vernietigd]';

/** Shorter words are too often something else. */
const shortest = 4;

/**
 * By what these people are named in texts that are about others: their whole names, numbers and addresses, and
 * a last name that nobody else in the file has. A first name alone says too little, and is too often another's.
 */
export function wordsOf(held: HeldRows, lastNamesOfOthers: ReadonlySet<string>): string[] {
  const words = rowsIn(held, 'client').flatMap((client) => {
    const first = textOf(client, 'first_name');
    const last = textOf(client, 'last_name');
    const alone = lastNamesOfOthers.has(last.toLowerCase()) ? [] : [last];
    return [
      `${first} ${last}`,
      `${last}, ${first}`,
      `${last} ${first}`,
      ...alone,
      textOf(client, 'client_number'),
      textOf(client, 'phone'),
      textOf(client, 'email'),
    ];
  });
  const ownNumbers = rowsIn(held, 'household').map((row) => textOf(row, 'household_number'));
  const all = [...words, ...ownNumbers].filter((word) => word.length >= shortest);
  // The longest first: what is left of a whole name must not be half of it.
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

const textOf = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value.trim() : '';
};

/** As the file itself writes a code or a day: where only it writes, no name stands in that, though one may be spelled so. */
const isOfFile = (text: string): boolean => /^[\p{Ll}\p{N}_.:+-]*$/u.test(text.trim());

/** Only digits: as often an amount, a year or a number of something else. */
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** A number of so few digits is taken for that of a client only where the text says so. */
const shortNumber = 5;
const saysWhose = '(?<=(?:klant|cli[eë]nt|dossier|nummer|nr)[a-z]*\\.?\\s*:?\\s*)';

function patternOf(word: string): RegExp {
  const plain = escaped(word);
  if (!isNumber(word)) {
    return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu');
  }
  // No part of a day, an amount, or another number.
  const own = `(?<![\\p{L}\\p{N}]-?)(?<!\\p{N}[./:,])${plain}(?!-?[\\p{L}\\p{N}]|[./:,]\\p{N})`;
  return new RegExp(word.length < shortNumber ? saysWhose + own : own, 'giu');
}

/** What stands in a text: somebody's own words, or perhaps only what the file itself writes. */
export interface Texts {
  readonly ownWords: boolean;
  /** Of what is kept as JSON: whether a part of this name holds own words. */
  readonly ownPart: (key: string) => boolean;
}

/** The text without these words; `null`: none of them stands in it. */
export function withoutWords(text: string, words: readonly string[], of: Texts): string | null {
  const structure = structureIn(text);
  if (structure !== null) {
    const cleaned = JSON.stringify(cleanedWithin(structure, words, of));
    return cleaned === JSON.stringify(structure) ? null : cleaned;
  }
  const cleaned = cleanedText(text, words, of);
  return cleaned === text ? null : cleaned;
}

function cleanedText(text: string, words: readonly string[], { ownWords }: Texts): string {
  if (!ownWords && isOfFile(text)) return text;
  const lower = text.toLowerCase();
  return words
    .filter((word) => lower.includes(word.toLowerCase()))
    .reduce((left, word) => left.replaceAll(patternOf(word), madeUnreadable), text);
}

/** What is kept as JSON; `null`: a text. */
function structureIn(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** Only in what is a text there: the names of its parts and its numbers stay what they are. */
function cleanedWithin(value: unknown, words: readonly string[], of: Texts): unknown {
  // What was typed may stand there as JSON itself.
  if (typeof value === 'string') return withoutWords(value, words, of) ?? value;
  if (Array.isArray(value)) return value.map((one) => cleanedWithin(one, words, of));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      cleanedWithin(inner, words, { ...of, ownWords: of.ownPart(key) }),
    ]),
  );
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
