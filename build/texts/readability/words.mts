import { hardWords } from './hard-words.mts';
import type { Rule } from './rule.mts';
import { englishWords, otherNames } from './terms.mts';

/** A rule that forbids words, each with what to write instead; a star stands for any ending. */
function withoutWords(name: string, words: Readonly<Record<string, string>>): Rule {
  const forbidden = Object.entries(words).map(([word, instead]) => ({
    pattern: new RegExp(`(?<![\\p{L}\\d-])${word.replace('*', '\\p{L}*')}(?![\\p{L}\\d-])`, 'giu'),
    instead,
  }));
  return {
    name,
    find: ({ text }) =>
      forbidden.flatMap(({ pattern, instead }) =>
        [...text.matchAll(pattern)].map(([found]) => `‘${found}’; liever: ${instead}`),
      ),
  };
}

/** Who reads B1 stops at a word of law or office; there is always a simple one. */
export const simpleWords = withoutWords('gewone woorden', hardWords);

/** A thing with two names is two things for who reads it the first time. */
export const oneName = withoutWords('één naam voor één ding', otherNames);

/** The users speak Dutch, and for some of them it is a second language. */
export const dutchOnly = withoutWords('Nederlands', englishWords);

/** 'Bijv.' and 'i.v.m.' must be unfolded by the reader, and are read out as letters. */
export const wholeWords = withoutWords('geen afkortingen', {
  'a\\.u\\.b\\.': 'geen, of ‘wilt u’',
  'bijv\\.': 'bijvoorbeeld',
  'bv\\.': 'bijvoorbeeld',
  'd\\.m\\.v\\.': 'met, of door',
  'd\\.w\\.z\\.': 'dus, of ‘dat betekent’',
  'e\\.d\\.': 'noem ze',
  'enz\\.': 'noem ze',
  'etc\\.': 'noem ze',
  'evt\\.': 'misschien',
  'excl\\.': 'zonder',
  'i\\.p\\.v\\.': 'niet … maar',
  'i\\.v\\.m\\.': 'omdat, of voor',
  'incl\\.': 'met',
  'm\\.b\\.t\\.': 'over',
  'm\\.b\\.v\\.': 'met',
  'nr\\.': 'nummer',
  'n\\.v\\.t\\.': 'hoort hier niet',
  'o\\.a\\.': 'bijvoorbeeld',
  't\\.a\\.v\\.': 'voor',
  't\\.b\\.v\\.': 'voor',
  't\\.o\\.v\\.': 'naast',
  'z\\.s\\.m\\.': 'noem de dag',
});
