import { foldedWord } from '../words.ts';
import { isNear } from './nearness.ts';
import { nationalities } from './nationalities.ts';

const spellings = Object.entries(nationalities).map(([name, others]) => ({
  name,
  bare: [name, ...others.split(',')]
    .map((spelling) => foldedWord(spelling).replaceAll(' ', ''))
    .filter((spelling) => spelling.length >= 5),
}));

/** The nationality that a text nearly names; `null`: none, or more than one. */
export function suggestNationality(text: string): string | null {
  const bare = foldedWord(text).replaceAll(' ', '');
  const near = spellings.filter((one) => one.bare.some((spelling) => isNear(spelling, bare)));
  return near.length === 1 ? (near[0]?.name ?? null) : null;
}
