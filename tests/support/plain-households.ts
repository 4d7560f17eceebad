import type { PlainCaseload } from './plain-caseload.ts';
import { noOutcomes } from './plain-outcomes.ts';

/** Each household in a caseload of its own, without what its trajectories cost. */
export function householdsOf(plain: PlainCaseload): PlainCaseload[] {
  return [...Map.groupBy(plain.persons, ({ household }) => household)].map(
    ([household, persons]) => {
      const ids = new Set(persons.map(({ id }) => id));
      const own = <Row extends { readonly person: number }>(rows: readonly Row[]) =>
        rows.filter(({ person }) => ids.has(person));
      const { outcomes = noOutcomes, dossier } = plain;
      const trajectories = own(plain.trajectories);
      const has = new Set(trajectories.map(({ id }) => id));
      return {
        ...plain,
        persons,
        outflows: own(plain.outflows),
        trajectories,
        importedCosts: [],
        orders: [],
        otherOrders: [],
        invoices: [],
        measurements: own(plain.measurements),
        outcomes: {
          routes: outcomes.routes,
          jobs: own(outcomes.jobs),
          // A benefit that ends before it begins is no benefit.
          benefits: own(outcomes.benefits).filter(({ start, end }) => end === null || end >= start),
          contacts: own(outcomes.contacts),
          plans: own(outcomes.plans),
        },
        ...(dossier && {
          dossier: {
            people: own(dossier.people),
            children: dossier.children.filter((child) => child.household === household),
            levels: own(dossier.levels),
            skills: own(dossier.skills),
            providers: dossier.providers,
            providedBy: dossier.providedBy.filter(({ trajectory }) => has.has(trajectory)),
          },
        }),
      };
    },
  );
}
