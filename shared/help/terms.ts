import { evaluationTerms } from './terms/evaluation.ts';
import { integrationTerms } from './terms/integration.ts';
import { moneyTerms } from './terms/money.ts';
import { peopleTerms } from './terms/people.ts';
import { workTerms } from './terms/work.ts';
import type { Term } from './terms/term.ts';

const byId = {
  ...peopleTerms,
  ...integrationTerms,
  ...workTerms,
  ...moneyTerms,
  ...evaluationTerms,
};

/** A word of the field that Trede explains. */
export type TermId = keyof typeof byId;

/** What each word means. */
export const terms: Readonly<Record<TermId, Term>> = byId;

/** A word with the key by which it is asked for. */
export interface ListedTerm extends Term {
  readonly id: TermId;
}

/** All words by alphabet, as the glossary lists them. */
export const listedTerms: readonly ListedTerm[] = Object.entries(terms)
  .map(([id, term]) => ({ ...term, id: id as TermId }))
  .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
