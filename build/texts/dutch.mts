/**
 * Which strings outside the text modules are Dutch for the screen. Code has English, SQL and keys in strings
 * as well, so a string of more words counts only if it has a Dutch word, or is a name such as 'Klant toevoegen'.
 */

const dutchWords = new Set(
  (
    'aan aantal al alle alleen als altijd andere bedrag bent bestaat bestand bij blijft daar dan dat de deze die dit door ' +
    'dubbel eerst een elk elke en er ervan fonds geen gegevens gelezen graag heb hebben heeft het hier hoe hun iemand ' +
    'iets in is ja jaar kan kies kijk klant komt kunt later lijst maak maar mag meer met mist moet na naam naar neem ' +
    'nee niemand niet niets nieuw nieuwe nog nooit nu of om onbekend onder ook op open opnieuw order over per regel ' +
    'schrijf sinds staan staat te team tegen ten ter terug tot tussen u uit van vanaf veld voor vraag vul waar ' +
    'wacht was wat wat week weer welke werd werkt wie wilt wordt worden zet zich zie zijn zo zonder'
  ).split(' '),
);

const englishWords = new Set(
  'a an and are as be before by cannot could does for from has into its not of on only the this to what when which with without'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether a string of more than one word is Dutch that somebody reads. */
export function looksDutch(text: string): boolean {
  if (!/\p{L}\p{L}/u.test(text) || !/[\s\u00A0]/.test(text.trim())) return false;
  // A class, a path, a piece of SQL or of style has signs that no text has.
  if (/[{}_<>=`]|--|\bselect\b|https?:/.test(text)) return false;
  const words = wordsOf(text);
  const dutch = words.filter((word) => dutchWords.has(word)).length;
  const english = words.filter((word) => englishWords.has(word) && !dutchWords.has(word)).length;
  if (english > dutch) return false;
  return dutch > 0 || /^\p{Lu}\p{Ll}+ /u.test(text);
}

/** Whether a single word is one for the screen where a text is expected: a key of the code starts small. */
export const looksLikeLabel = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);
