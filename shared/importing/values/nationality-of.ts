import { foldedWord } from '../words.ts';
import { nationalities } from './nationalities.ts';

/** `Syrische nationaliteit`, `Nationaliteit: Syrische`, `afkomstig uit Syrië`. */
const around = /\b(nationaliteit|republiek|afkomstig|uit|herkomst|land)\b/g;

const bySpelling = new Map(
  Object.entries(nationalities).flatMap(([name, others]) =>
    [name, ...others.split(',')].map((spelling) => [foldedWord(spelling), name] as const),
  ),
);

/** The nationality that a text names in any form, as the population register writes it; `null`: unknown. */
export function knownNationality(text: string): string | null {
  const word = foldedWord(text);
  const bare = word.replace(around, ' ').replace(/\s+/g, ' ').trim();
  const withoutBrackets = foldedWord(text.replace(/\([^()]*\)/g, ' '));
  return bySpelling.get(word) ?? bySpelling.get(bare) ?? bySpelling.get(withoutBrackets) ?? null;
}

/**
 * One form for each nationality: `Syrisch`, `Syrië` and `syrische` are `Syrische`, the form that goes with
 * 'nationaliteit' and that the population register has. What Trede does not know stays as it is.
 */
export const nationalityOf = (text: string): string => knownNationality(text) ?? text;
