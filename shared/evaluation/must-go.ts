import { folded } from '../kernel/text.ts';
import type { FoundWord } from './schema.ts';

/** They are chosen before there are clients, and cannot be changed for one. */
const staysAsItIs: readonly NonNullable<FoundWord['name']>['kind'][] = ['team', 'municipality'];

/**
 * Whether this gives a client away for sure, so that it must go before a report is shared. Of anything else
 * the user may say that it is no client.
 */
export const mustGo = ({ sure, name }: Pick<FoundWord, 'sure' | 'name'>): boolean =>
  name === undefined ? sure === true : name.sure && !staysAsItIs.includes(name.kind);

/**
 * What of this still keeps a report from being shared.
 *
 * @param checkedWords what the user said to be no client: single words, and whole names of the team file
 */
export function stillOpen(
  found: readonly FoundWord[],
  checkedWords: readonly string[],
): FoundWord[] {
  const cleared = new Set(checkedWords.map(folded));
  return found.filter(
    (one) =>
      mustGo(one) || ![one.word, one.name?.name ?? ''].some((word) => cleared.has(folded(word))),
  );
}
