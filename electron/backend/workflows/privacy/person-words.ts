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

/** The text without these words; `null`: none of them stands in it. */
export function withoutWords(text: string, words: readonly string[]): string | null {
  let cleaned = text;
  for (const word of words) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'giu');
    cleaned = cleaned.replaceAll(whole, madeUnreadable);
  }
  return cleaned === text ? null : cleaned;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
