import { sql } from 'kysely';
import type { OutcomePopulation } from '#shared/evaluation/outcome-dimensions.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { dayNumber, dayNumberAfter, monthsAreOver, quarterOf } from './calendar-sql.ts';
import { caseload } from './caseload.ts';
import { firstJobs, jobsOfPeriod } from './jobs.ts';
import type { PopulationQuery } from './population-query.ts';
import type { ReadModel } from './read-model.ts';
import { leftAndBack, returns } from './returns.ts';

const quarters: PopulationQuery = (db, { from, until }) =>
  db
    .selectFrom('eval_outflow as outflow')
    .select((eb) => [
      'outflow.client_id',
      'outflow.kind as outflowKind',
      quarterOf(eb.ref('outflow.date')).as('outflowQuarter'),
    ])
    .where('outflow.date', '>=', from)
    .where('outflow.date', '<=', until);

const settled: PopulationQuery = (db, period) =>
  caseload(db, period).where('person.settlement_date', '>=', period.from);

/** Each route on which somebody was in the period; a job is the route to work. */
function onRoutes(db: ReadModel, period: Period) {
  return db
    .selectFrom('eval_trajectory as trajectory')
    .innerJoin('eval_trajectory_type as type', 'type.id', 'trajectory.type_id')
    .select(['trajectory.client_id', sql<string>`type.route`.as('route')])
    .where('type.route', 'is not', null)
    .where('trajectory.start_date', '<=', period.until)
    .where((eb) =>
      eb.or([eb('trajectory.end_date', 'is', null), eb('trajectory.end_date', '>=', period.from)]),
    )
    .union(jobsOfPeriod(db, period).select(['job.client_id', sql<string>`'werk'`.as('route')]));
}

const routes: PopulationQuery = (db, period) =>
  db
    .selectFrom(caseload(db, period).as('person'))
    .leftJoin(onRoutes(db, period).as('on_route'), 'on_route.client_id', 'person.client_id')
    .select((eb) => [
      'person.client_id',
      eb.fn.coalesce('on_route.route', sql<string>`'geen'`).as('route'),
    ]);

/**
 * How it stands so many months after somebody left, as known on the last day of the period: back on any
 * benefit, still out, or too early to know.
 */
const sustained =
  (months: number): PopulationQuery =>
  (db, period) =>
    db.selectFrom(leftAndBack(db, period).as('known')).select((eb) => {
      const [leftOn, backOn] = [eb.ref('known.left_on'), eb.ref('known.back_on')];
      return [
        'known.client_id',
        sql<string>`case
          when ${dayNumber(backOn)} < ${dayNumberAfter(months, leftOn)} then 'terug'
          when ${monthsAreOver(months, leftOn, sql.val(period.until))} then 'uit'
          else 'te-vroeg'
        end`.as('stillOut'),
      ];
    });

/** How populations of the outcomes are read from the read model. */
export const outcomePopulations: Readonly<Record<OutcomePopulation, PopulationQuery>> = {
  kwartalen: quarters,
  gevestigd: settled,
  routes,
  'duurzaam-3': sustained(3),
  'duurzaam-6': sustained(6),
  'duurzaam-12': sustained(12),
  'duurzaam-24': sustained(24),
  terugkeer: returns,
  banen: firstJobs,
  werkenden: (db, period) =>
    jobsOfPeriod(db, period)
      .where('job.client_id', 'in', caseload(db, period))
      .groupBy('job.client_id')
      .select((eb) => [
        'job.client_id',
        // At own level in one job is at own level; what is not known does not count against it.
        sql<string>`case ${eb.fn.max('job.own_level')} when 1 then 'ja' when 0 then 'nee' else 'onbekend' end`.as(
          'ownLevel',
        ),
      ]),
};
