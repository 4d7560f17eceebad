import type { Chance } from './chance.ts';
import type { PlainCaseload } from './plain-caseload.ts';
import { routeNames, type PlainOutcomes } from './plain-outcomes.ts';

type Mutable<List> = List extends readonly (infer Item)[] ? Item[] : never;

/**
 * What came of the guidance of an invented caseload: jobs that end before and after half a year, benefits
 * before and after an outflow, contacts before the settlement, and months of every length.
 */
export function randomOutcomes(
  chance: Chance,
  { persons, outflows, types }: Pick<PlainCaseload, 'persons' | 'outflows' | 'types'>,
): PlainOutcomes {
  const jobs: Mutable<PlainOutcomes['jobs']> = [];
  const benefits: Mutable<PlainOutcomes['benefits']> = [];
  const contacts: Mutable<PlainOutcomes['contacts']> = [];
  const plans: Mutable<PlainOutcomes['plans']> = [];
  const soonAfter = (day: string): string => {
    const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + chance.upTo(14);
    const days = ['01', '28', day.slice(8), '15'] as const;
    const pad = (value: number) => String(value).padStart(2, '0');
    const next = `${Math.floor(months / 12)}-${pad((months % 12) + 1)}-${chance.oneOf(days)}`;
    // The 31st of a month that has none is its 28th.
    return Number.isNaN(Date.parse(next)) || new Date(next).toISOString().slice(0, 10) !== next
      ? `${next.slice(0, 8)}28`
      : next;
  };
  for (const { id: person, settled } of persons) {
    for (let count = chance.upTo(3); count > 1; count -= 1) {
      const start = chance.dayIn(2016, 2020);
      jobs.push({
        person,
        start,
        end: chance.happens(0.4) ? null : soonAfter(start),
        ownLevel: chance.happens(0.3) ? null : chance.happens(0.4),
      });
    }
    const own = outflows.filter((outflow) => outflow.person === person);
    const starts = [
      ...(chance.happens(0.5) ? [chance.dayIn(2013, 2021)] : []),
      ...own.flatMap(({ date }) => (chance.happens(0.5) ? [soonAfter(date)] : [])),
    ];
    for (const start of starts) {
      benefits.push({
        person,
        kind: chance.oneOf(['volledig', 'volledig', 'gedeeltelijk']),
        start,
        end: chance.happens(0.5) ? null : soonAfter(start),
        reason: chance.oneOf([null, 'schulden', 'baan-kwijt', 'anders']),
      });
    }
    for (let count = chance.oneOf([0, 1, 2, 5, 12]); count > 0; count -= 1) {
      contacts.push({
        person,
        date:
          settled !== null && chance.happens(0.4) ? soonAfter(settled) : chance.dayIn(2015, 2021),
        purpose: chance.oneOf([null, 'voortgang', 'intake']),
        mapped: chance.happens(0.3),
      });
    }
    for (let count = chance.upTo(2); count > 0; count -= 1) {
      plans.push({ person, on: settled === null ? chance.dayIn(2015, 2021) : soonAfter(settled) });
    }
  }
  return {
    routes: types.flatMap(({ id }) =>
      chance.happens(0.7) ? [{ type: id, route: chance.oneOf(routeNames) }] : [],
    ),
    jobs,
    benefits,
    contacts,
    plans,
  };
}
