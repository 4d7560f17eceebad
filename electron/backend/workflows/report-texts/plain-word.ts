/** Letters that are written with another when somebody has no key for them, and that do not come apart. */
const alike: Readonly<Record<string, string>> = {
  ı: 'i',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const otherLetter = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu');
/** Accents, vowel signs, and what is written inside a word and never seen. */
const beside = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** A word for comparing: no case, accents, unseen signs or apostrophes, letters of any width. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(beside, '')
    .replace(apostrophes, '')
    .toLowerCase()
    .replace(otherLetter, (letter) => alike[letter] ?? letter);

/** Whatever people take for one. */
export const apostrophes = /['’‘`´ʼʹ′]/gu;
