const nobody = 'een klant';

/** What stands before a name and says nothing without it. */
const beforeName = String.raw`(?:(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?)\s+)?(?:(?:[Vv]an der|[Vv]an den|[Dd]e|[Dd]er|[Dd]en|[Ee]l|[Aa]l)[\s-]+)?`;
const beforeNumber = String.raw`(?:(?:[Dd]e\s+)?(?:[Kk]lant|[Kk]lantnummer|[Nn]ummer|[Nn]r\.)\s+)?`;

/**
 * The text with 'een klant' where this name or number stands, and a number between brackets left out. Who
 * wrote it must look whether the sentence still runs.
 *
 * @param word as it is written in the text
 */
export function withoutPerson(text: string, word: string): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const isNumber = /[\p{N}@]/u.test(word);
  const bracketed = new RegExp(String.raw`\s*\(\s*${plain}\s*\)`, 'gu');
  const whole = new RegExp(
    String.raw`(?<![\p{L}\d])${isNumber ? beforeNumber : beforeName}${plain}(?![\p{L}\d])`,
    'gu',
  );
  const rest = isNumber ? text.replace(bracketed, '') : text;
  return rest.replace(whole, (_found, at: number) =>
    beginsSentence(rest.slice(0, at)) ? `E${nobody.slice(1)}` : nobody,
  );
}

const beginsSentence = (before: string): boolean => /(?:^|[.!?]\s+|\n\s*)$/.test(before);

/** The sentences that stand in a text now and did not before. */
export function newSentences(before: string, now: string): string[] {
  const known = new Set(sentencesOf(before));
  return sentencesOf(now).filter((sentence) => !known.has(sentence));
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
