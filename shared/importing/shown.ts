import { formatDate } from '../kernel/dates.ts';
import { formatEuro } from '../kernel/money.ts';
import { isOfKind } from './field-kinds.ts';
import type { ImportField } from './schema.ts';

/** What the team file or a list holds in one field. */
export type Fact = string | number | boolean | null;

/** Codes of which the screen has other words than themselves with spaces. */
const words: Readonly<Record<string, string>> = { geeindigd: 'geëindigd', aow: 'AOW' };

/** A fact as the screen shows it: Dutch words, dd-mm-jjjj, euro; `leeg` where there is none. */
export function shownFact(field: ImportField, fact: Fact): string {
  if (fact === null || fact === '') return 'leeg';
  if (typeof fact === 'boolean') return fact ? 'ja' : 'nee';
  if (typeof fact === 'number') return isOfKind(field, 'amount') ? formatEuro(fact) : String(fact);
  if (isOfKind(field, 'day')) return formatDate(fact);
  if (isOfKind(field, 'code')) return words[fact] ?? fact.replaceAll('-', ' ');
  // The household that Trede made for a client of whom no list names one.
  if (field === 'householdNumber' && fact.includes('\u00a0')) return 'geen';
  return fact;
}
