import { sql, type Expression } from 'kysely';
import { waitingBands } from '#shared/evaluation/outcome-dimensions.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { dayNumber } from './calendar-sql.ts';
import type { outcomeFacts } from './outcome-facts.ts';

type Waited = Exclude<keyof typeof outcomeFacts, 'contacts'>;

/** The time from the settlement to a day; who was served before it did not wait. */
const waiting = <Facts extends Waited>(facts: Facts) => {
  const day = sql<string | null>`${sql.ref(`${facts}.day`)}`;
  const settled = sql<string | null>`person.settlement_date`;
  const bands = waitingBands.map(
    ({ id, days }) => sql`when ${dayNumber(day)} - ${dayNumber(settled)} <= ${days} then ${id}`,
  );
  return {
    value: () => sql`case
        when ${day} is null then 'nog-niet'
        ${sql.join(bands, sql` `)}
        else 'langer'
      end`,
    needs: [facts],
  };
};

const rise = sql`(lastStep.step - firstStep.step)`;

/** The dimensions of persons that say what came of the guidance. */
export const outcomeColumns = {
  inTrajectory: {
    value: () => sql`case when trajectory.client_id is not null then 'ja' else 'nee' end`,
    needs: ['trajectory'],
  },
  waitIntake: waiting('intake'),
  waitPlan: waiting('firstPlan'),
  waitTrajectory: waiting('firstTrajectory'),
  waitWork: waiting('firstWork'),
  contactBand: {
    value: () => sql`case
        when contacts.times is null then 'geen'
        when contacts.times <= 3 then '1-3'
        when contacts.times <= 7 then '4-7'
        else '8-of-meer'
      end`,
    needs: ['contacts'],
  },
  seenLately: {
    value: () => sql`case
        when outflow.client_id is not null then 'uitgestroomd'
        when contacts.lately > 0 then 'ja'
        else 'nee'
      end`,
    needs: ['contacts', 'outflow'],
  },
  ladderRise: {
    value: () => sql`case
        when ${rise} < 0 then 'lager'
        when ${rise} = 0 then 'gelijk'
        when ${rise} = 1 then '1-hoger'
        when ${rise} = 2 then '2-hoger'
        when ${rise} >= 3 then '3-hoger'
      end`,
    needs: ['firstStep', 'lastStep'],
  },
} as const satisfies Record<
  string,
  { readonly value: (period: Period) => Expression<unknown>; readonly needs: readonly string[] }
>;
