import { folded } from '#shared/kernel/text.ts';

/** The words that were typed to find somebody, without case, accents and the comma behind a surname. */
export const typedWords = (query: string): string[] =>
  folded(query.replaceAll(',', ' '))
    .split(' ')
    .filter((word) => word !== '');

/** The words of a name or number, folded in the same way; 'Al-Nasser' has two. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
