import { nameFinder } from './name-finder.ts';
import { numberFinder } from './number-finder.ts';

/** What would tell who somebody is. */
export interface KnownPeople {
  /** First and last names of clients, of their children and of their buddies. */
  readonly names: readonly string[];
  /** Numbers of clients and bijstandspartijen, telephone numbers, addresses of e-mail. */
  readonly numbers: readonly string[];
}

/**
 * Looks for people in texts: made once for all texts of a report. It gives the words as they are written,
 * each once. Rather a word too many than a person: who wrote the text can say that it is nobody's name.
 */
export function peopleFinder({ names, numbers }: KnownPeople): (text: string) => string[] {
  const inNames = nameFinder(names);
  const inNumbers = numberFinder(numbers);
  return (text) => [...new Set([...inNames(text), ...inNumbers(text)])];
}
