import { sql, type Expression, type RawBuilder } from 'kysely';
import type { Period } from '#shared/kernel/dates.ts';
import { monthsAreOver } from './calendar-sql.ts';
import type { PopulationQuery } from './population-query.ts';
import type { ReadModel } from './read-model.ts';

/** Who has stopped within so many months dropped out. The day on which a job ended was still worked. */
const criticalMonths = 6;

/**
 * No property of a type says that it is jobcoaching: its name does, so the table names the types that it
 * counted.
 */
export const isJobcoaching = (name: Expression<string>): RawBuilder<boolean> =>
  sql`lower(${name}) like '%jobcoach%'`;

/** Jobs on at least one day of the period. */
export const jobsOfPeriod = (db: ReadModel, { from, until }: Period) =>
  db
    .selectFrom('eval_job as job')
    .where('job.starts_on', '<=', until)
    .where((eb) => eb.or([eb('job.ended_on', 'is', null), eb('job.ended_on', '>=', from)]));

/**
 * The first job that somebody began in the period, what became of it as known on the last day, and whether
 * a trajectory of jobcoaching ran during it.
 */
export const firstJobs: PopulationQuery = (db, { from, until }) => {
  const numbered = db
    .selectFrom('eval_job')
    .select((eb) => [
      'client_id',
      'starts_on',
      // What happens after the last day is not known yet.
      sql<string | null>`case when ended_on <= ${until} then ended_on end`.as('ended_on'),
      eb.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('client_id').orderBy('starts_on').orderBy('job_id'))
        .as('place'),
    ])
    .where('starts_on', '>=', from)
    .where('starts_on', '<=', until);
  return db
    .selectFrom(numbered.as('job'))
    .where('job.place', '=', 1)
    .select((eb) => {
      const [startsOn, endedOn] = [eb.ref('job.starts_on'), eb.ref('job.ended_on')];
      const coaching = eb.exists(
        eb
          .selectFrom('eval_trajectory as coaching')
          .innerJoin('eval_trajectory_type as type', 'type.id', 'coaching.type_id')
          .select('coaching.client_id')
          .whereRef('coaching.client_id', '=', 'job.client_id')
          .where((type) => isJobcoaching(type.ref('type.name')))
          .where('coaching.start_date', '<=', until)
          .where((or) =>
            or.or([
              or('job.ended_on', 'is', null),
              or('coaching.start_date', '<=', or.ref('job.ended_on')),
            ]),
          )
          .where((or) =>
            or.or([
              or('coaching.end_date', 'is', null),
              or('coaching.end_date', '>=', or.ref('job.starts_on')),
            ]),
          ),
      );
      return [
        'job.client_id',
        sql<string>`case
          when ${endedOn} is not null and ${monthsAreOver(criticalMonths, startsOn, endedOn)} then 'later'
          when ${endedOn} is not null then 'binnen-6-maanden'
          when ${monthsAreOver(criticalMonths, startsOn, sql.val(until))} then 'aan-het-werk'
          else 'te-vroeg'
        end`.as('jobOutcome'),
        sql<string>`case when ${coaching} then 'met' else 'zonder' end`.as('jobcoaching'),
      ];
    });
};
