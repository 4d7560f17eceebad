import { folded } from '../kernel/text.ts';
import type { TypedRow } from './rows.ts';

/**
 * By what a household number is compared: without case and accents. One with a hard space was made by
 * Trede for a client without a household, and is compared as it stands: no list can name it.
 */
export const householdKey = (number: string): string =>
  number.includes('\u00a0') ? number : folded(number);

/** Remembers how each text was spelled first; `keyOf` says which texts are one. */
export class Spellings {
  readonly #first = new Map<string, string>();
  readonly #known = new Map<string, string>();
  readonly #keyOf: (text: string) => string;

  constructor(keyOf: (text: string) => string, first: Iterable<string> = []) {
    this.#keyOf = keyOf;
    for (const text of first) this.of(text);
  }

  of(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const key = this.#keyOf(text);
    const spelling = this.#first.get(key) ?? text;
    this.#first.set(key, spelling);
    this.#known.set(text, spelling);
    return spelling;
  }
}

/** Gives what would otherwise be told apart in figures the spelling that the list has first. */
export function unifySpellings(rows: readonly TypedRow[]): void {
  const nationalities = new Spellings(folded);
  const households = new Spellings(householdKey);
  for (const { values } of rows) {
    if (values.nationality !== null) values.nationality = nationalities.of(values.nationality);
    if (values.householdNumber !== null) {
      values.householdNumber = households.of(values.householdNumber);
    }
  }
}
