import type { FoundWord } from './schema.ts';

/** They are chosen before there are clients, and cannot be changed for one. */
const staysAsItIs: readonly NonNullable<FoundWord['name']>['kind'][] = ['team', 'municipality'];

/**
 * Whether this gives a client away for sure, so that it must go before a report is shared. Of anything else
 * the user may say that it is no client.
 */
export const mustGo = ({ sure, name }: Pick<FoundWord, 'sure' | 'name'>): boolean =>
  name === undefined ? sure === true : name.sure && !staysAsItIs.includes(name.kind);
