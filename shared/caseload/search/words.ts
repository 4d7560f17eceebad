import { folded } from '../../kernel/text.ts';

/** The words of a name, number or note, without case and accents; 'Al-Nasser' has two. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
