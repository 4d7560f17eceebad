import type { AppText } from '../app-text.mts';
import { fieldWords } from './field-words.mts';
import type { Rule } from './rule.mts';
import { isSaid, sentencesOf, wordsOf } from './sentences.mts';

/** Plain-language guides for B1 put the longest sentence at 15 to 20 words; conditions need the room. */
export const mostWords = 20;

/** The same guides want 10 to 12 words on average: a page of sentences of 20 still tires a reader. */
export const mostWordsOnAverage = 12;

/** Longer Dutch words are mostly two or three words put together, which can be taken apart. */
export const mostLetters = 16;

/** A reader holds the start of a sentence in mind until its end. */
export const shortSentences: Rule = {
  name: 'korte zinnen',
  find: ({ text }) =>
    sentencesOf(text)
      .map((sentence) => wordsOf(sentence).length)
      .filter((count) => count > mostWords)
      .map((count) => `een zin van ${count} woorden; ten hoogste ${mostWords}`),
};

/** A word of the trade may be long, for the reader knows it; any other is cut or said in two words. */
export const shortWords: Rule = {
  name: 'korte woorden',
  find: ({ text }) =>
    (text.match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length > mostLetters && !fieldWords.has(word.toLowerCase()))
      .map((word) => `‘${word}’ is langer dan ${mostLetters} letters`),
};

/** The modules of which the sentences are long on average, with that average. */
export function longOnAverage(texts: readonly AppText[]): readonly string[] {
  return [...Map.groupBy(texts, ({ file }) => file)].flatMap(([file, own]) => {
    const counts = own
      .flatMap(({ text }) => sentencesOf(text))
      .filter(isSaid)
      .map((sentence) => wordsOf(sentence).length);
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    // Of a few sentences an average says no more than the longest of them.
    return counts.length < 5 || average <= mostWordsOnAverage
      ? []
      : [`${file}: ${average.toFixed(1)} woorden per zin; ten hoogste ${mostWordsOnAverage}`];
  });
}
