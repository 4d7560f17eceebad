import { foldedWord } from '../words.ts';
import type { ClosedValue } from './closed-values.ts';
import { isNear } from './nearness.ts';

const bare = (text: string): string => text.replaceAll(' ', '');
const denial = /(?:^| )(?:geen|niet|nooit|zonder|onbetaald)(?: |$)/;
const shortestPart = 4;

/**
 * The value that a spelling nearly is, or that it names among other words; `null`: none, or more than one.
 * Only a suggestion: `uitstroom i.v.m. werk per mei` has more in it than a value can hold.
 */
export function suggestClosed(text: string, values: readonly ClosedValue[]): string | null {
  const word = foldedWord(text);
  if (word === '') return null;
  const same = values.find(({ words }) => words.includes(word));
  if (same !== undefined) return same.value;
  const near = values.filter(({ words }) => words.some((known) => isNear(bare(known), bare(word))));
  if (near.length === 1) return near[0]?.value ?? null;
  if (near.length > 1 || denial.test(word)) return null;
  return longestNamed(word, values);
}

/** The value of which the longest spelling stands in the text as whole words. */
function longestNamed(word: string, values: readonly ClosedValue[]): string | null {
  let longest = 0;
  let found = new Set<string>();
  for (const { value, words } of values) {
    for (const known of words) {
      const isCode = /^[abc]\d$/.test(known);
      if (known.length < longest || (known.length < shortestPart && !isCode)) continue;
      if (!` ${word} `.includes(` ${known} `) && !(isCode && word.startsWith(known))) continue;
      found = known.length > longest ? new Set([value]) : found.add(value);
      longest = known.length;
    }
  }
  const [value] = found;
  return found.size === 1 && value !== undefined ? value : null;
}
