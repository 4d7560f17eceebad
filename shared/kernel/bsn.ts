/** Eight or nine digits, perhaps with points, spaces or hyphens between them. */
const bsnShape = /^\d(?:[ .-]?\d){7,8}$/;

const zero = 48;

/** The check that every burgerservicenummer and sofinummer passes (elfproef). */
export function passesElfproef(text: string): boolean {
  if (!bsnShape.test(text)) return false;
  let sum = 0;
  let weight = -1;
  let isZero = true;
  // From the last digit on: one that lost its first zero then counts the same.
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) continue;
    sum += weight * digit;
    weight = weight === -1 ? 2 : weight + 1;
    isZero &&= digit === 0;
  }
  return !isZero && sum % 11 === 0;
}

/** Written between the digits of a number, and never seen. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const hyphens = /[\u2010-\u2015\u2212]/g;
const spaces = /[^\S ]/g;
const fullWidth = /[\uff10-\uff19]/g;
const zeroOfFullWidth = 0xff10;

/** The text with one sign of each kind: as long as the text itself. */
const plainSigns = (text: string): string =>
  text
    .replace(hyphens, '-')
    .replace(spaces, ' ')
    .replace(/·/g, '.')
    .replace(fullWidth, (digit) => String(digit.charCodeAt(0) - zeroOfFullWidth));

/** Nine digits, whole or in groups as people write a BSN. */
const nineDigits =
  /(?<!\d)(?:\d{9}|\d{3}([ ./_-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{2}([ .-])\d{2}\3\d{2}\3\d{3}|\d{4}([ .-])\d{4}\4\d|\d{2}([ .-])\d{3}\5\d{4}|\d(?:[ .]\d){8})(?!\d)/g;

/** Behind these words people write it in any groups, and without its first zero. */
const behindItsName =
  /(?:bsn|sofi|burger ?service ?(?:nummer|nr)?)(?:[ -]?(?:nummer|nr))?[\s.:=#(]*(?:is )?(\d(?:[ ./_-]{0,2}\d){8}|\d(?:[ ./_-]?\d){7})(?!\d)/giu;
const eightAtItsStart = /^\d(?:[ ./_-]?\d){7}(?!\d)/;

const moneyBefore = /(?:€|eur|euro)\s*$/i;
const moneyBehind = /^\s*(?:€|eur\b|euro\b)/i;
/** `+31`, `0031`, `(0)`: the rest is a telephone number. */
const dialledBefore = /(?:(?:\+|(?<!\d)00)\d{2,3}[ .-]{0,3}|\(0\) ?)$/;
/** So much of the text before a number tells what it is. */
const lookBack = 12;

/** Whether the nine digits are part of something else: an amount, a telephone number, a longer number. */
function isOfOther(text: string, from: number, until: number): boolean {
  const before = text.slice(Math.max(0, from - lookBack), from);
  const behind = text.slice(until, until + lookBack);
  if (moneyBefore.test(before) || moneyBehind.test(behind) || dialledBefore.test(before))
    return true;
  const sign = /\D/.exec(text.slice(from, until))?.[0];
  if (sign === undefined) return false;
  if (sign === '.' && /^,[\d-]/.test(behind)) return true;
  // Three groups of three are found in a row of groups too: two people, or a count behind them.
  const inThrees = text[from + 3] === sign && text[until - 4] === sign;
  if (inThrees && sign !== '.') return false;
  const glued = (side: string, digit: string) => side === sign && /\d/.test(digit);
  return (
    glued(text[from - 1] ?? '', text[from - 2] ?? '') ||
    glued(text[until] ?? '', text[until + 1] ?? '')
  );
}

type Part = readonly [from: number, until: number];

function* numbersByName(text: string): Generator<Part> {
  for (const match of text.matchAll(behindItsName)) {
    const written = match[1] ?? '';
    const from = match.index + match[0].length - written.length;
    const eight = eightAtItsStart.exec(written)?.[0] ?? '';
    if (passes(written)) yield [from, from + written.length];
    else if (passes(eight)) yield [from, from + eight.length];
  }
}

function* numbersByShape(text: string): Generator<Part> {
  nineDigits.lastIndex = 0;
  for (;;) {
    const match = nineDigits.exec(text);
    if (match === null) return;
    const from = match.index;
    const until = from + match[0].length;
    if (passes(match[0]) && !isOfOther(text, from, until)) yield [from, until];
    // The next may begin with the second group of this one.
    else nineDigits.lastIndex = from + 1;
  }
}

const passes = (written: string): boolean => passesElfproef(written.replace(/\D/g, ''));

/** Less than eight digits in all hold no BSN; most texts have none. */
const enoughDigits = /(?:\d\D*){8}|[\uff10-\uff19]/;

/**
 * A text in which each number that passes as a BSN is dots, and how many those were: nine digits whatever
 * stands around them, and eight behind the word BSN. Not a part of a longer number or of an amount.
 */
export function maskBsns(written: string): { readonly text: string; readonly found: number } {
  if (!enoughDigits.test(written)) return { text: written, found: 0 };
  const text = written.replace(unseen, '');
  const plain = plainSigns(text);
  const parts = [...numbersByName(plain), ...numbersByShape(plain)].sort(([a], [b]) => a - b);
  let safe = '';
  let done = 0;
  let found = 0;
  for (const [from, until] of parts) {
    if (from < done) continue;
    safe += `${text.slice(done, from)}•••••••••`;
    done = until;
    found += 1;
  }
  return found === 0 ? { text: written, found } : { text: safe + text.slice(done), found };
}
