import { hole } from '../app-text.mts';

/** The sentences of a text; a label is one sentence too. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(new RegExp(`(?<=[.?!…][’)]?)(\\s+(?=[\\p{Lu}\\d‘(${hole}])|(?=${hole}))`, 'u'))
    .filter((sentence) => sentence !== '');

/** Its words; what is filled in, a number and a date count as one. */
export const wordsOf = (sentence: string): string[] =>
  sentence.match(new RegExp(`${hole}|[\\p{L}\\d][\\p{L}\\d’.,/-]*`, 'gu')) ?? [];

/** Whether it is said as a sentence, and is no label, head of a column or word in another text. */
export const isSaid = (sentence: string): boolean => /[.?…:]$/.test(sentence);
