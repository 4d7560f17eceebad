import { plainWord } from './plain-word.ts';

const shortestNumber = 3;
/** Without its zeros in front a number must still be this long to tell anything. */
const shortestWithoutZeros = 5;
const longestNumber = 15;
const mostGroups = 6;

/** Between the parts of one number people write these, and seldom more than three of them. */
const between = /^[\s.,/_()·\-\u2010-\u2015\u2212]{1,3}$/u;
const group = /\p{Nd}+|\p{L}+/gu;
const address = /[^\s<>"(),;:]+@[^\s<>"(),;:]+/gu;
const endOfSentence = /[.!?]+$/;

/**
 * Looks for numbers and addresses in a text, however they are written: `204.101`, `+31 6 12…`, `HH 17b`. A
 * number is no part of a longer one.
 */
export function numberFinder(numbers: readonly string[]): (text: string) => string[] {
  const known = new Set(numbers.flatMap(formsOf).filter((form) => form.length >= shortestNumber));
  return (text) => {
    const addresses = [...text.matchAll(address)]
      .map(([found]) => found.replace(endOfSentence, ''))
      .filter((found) => known.has(found.toLowerCase()));
    const rows = candidatesIn(text)
      .filter(({ bare }) => formsOf(bare).some((form) => known.has(form)))
      .map(({ written }) => written);
    // `6 12345678` is told with the `+31` before it.
    return [
      ...addresses,
      ...rows.filter((row) => !rows.some((one) => one !== row && one.includes(row))),
    ];
  };
}

/** The forms under which a number is known and looked for. */
function formsOf(text: string): string[] {
  if (text.includes('@')) return [text.trim().toLowerCase()];
  const bare = [...text.matchAll(group)].map(([part]) => plainPart(part)).join('');
  if (!/^\d+$/.test(bare)) return [bare];
  const short = bare.replace(/^0+/, '');
  const national = /^(?:0031|31|0)?(\d{9})$/.exec(bare)?.[1];
  return [
    bare,
    ...(short.length >= shortestWithoutZeros ? [short] : []),
    ...(national === undefined ? [] : [`tel ${national}`]),
  ];
}

interface Candidate {
  readonly bare: string;
  readonly written: string;
}

/** Every row of parts that may be one number. */
function candidatesIn(text: string): Candidate[] {
  const parts = [...text.matchAll(group)].map(({ 0: written, index }) => ({
    plain: plainPart(written),
    from: index,
    until: index + written.length,
  }));
  return parts.flatMap(({ from }, first) => {
    const found: Candidate[] = [];
    let bare = '';
    let end = from;
    for (const [at, part] of parts.slice(first, first + mostGroups).entries()) {
      const gap = text.slice(end, part.from);
      if (at > 0 && gap !== '' && !between.test(gap)) break;
      bare += part.plain;
      end = part.until;
      if (bare.length > longestNumber) break;
      if (/\d/.test(bare)) found.push({ bare, written: text.slice(from, end) });
    }
    return found;
  });
}

/** Digits of any script as our own, letters as for comparing words. */
const plainPart = (part: string): string => plainWord(part).replace(/\p{Nd}/gu, digitOf);

function digitOf(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  let zero = point;
  // Every script has its ten digits in a row.
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
