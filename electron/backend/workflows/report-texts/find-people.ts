import { saysLittle } from '#shared/kernel/client-names.ts';
import { nameFinder, type FoundInText, type WholeName } from './name-finder.ts';
import { numberFinder } from './number-finder.ts';

/** What would tell who somebody is. */
export interface KnownPeople {
  readonly clients: readonly WholeName[];
  /** Names of their children and of their buddies. */
  readonly names: readonly string[];
  /** Numbers of clients and bijstandspartijen, telephone numbers, addresses of e-mail. */
  readonly numbers: readonly string[];
}

/**
 * Looks for people in texts: made once for all texts of a report. It gives the words as they are written,
 * each once. Rather a word too many than a person: who wrote the text can say of a single word that it is
 * nobody's name.
 */
export function peopleFinder({
  clients,
  names,
  numbers,
}: KnownPeople): (text: string) => FoundInText[] {
  const inNames = nameFinder(names, clients);
  const inNumbers = numberFinder(numbers);
  return (text) => {
    const found = [
      ...inNames(text),
      ...inNumbers(text).map((word) => ({ word, sure: !saysLittle(word.trim()) })),
    ];
    return found.filter(({ word }, place) => found.findIndex((one) => one.word === word) === place);
  };
}
