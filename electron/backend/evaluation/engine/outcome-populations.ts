import type { OutcomePopulation } from '#shared/evaluation/outcome-dimensions.ts';
import type { PopulationQuery } from './population-query.ts';

const contacts: PopulationQuery = (db, period) =>
  db
    .selectFrom('eval_contact as contact')
    .innerJoin('eval_person as person', 'person.client_id', 'contact.client_id')
    .select(['contact.client_id', 'person.target_group as targetGroup'])
    .where('contact.date', '>=', period.from)
    .where('contact.date', '<=', period.until);

/** How the populations of the outcomes are read from the read model. */
export const outcomePopulations: Readonly<Record<OutcomePopulation, PopulationQuery>> = {
  contacten: contacts,
};
