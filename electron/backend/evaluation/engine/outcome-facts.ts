import { sql } from 'kysely';
import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { outflowKindsToWork } from '#shared/evaluation/outcome-dimensions.ts';
import type { ReadModel } from './read-model.ts';

/**
 * Per client the day of the intake: the first contact for it, or in which all was mapped [domain]; as the
 * signals of the caseload have it.
 */
const intakes = (db: ReadModel, { until }: Period) =>
  db
    .selectFrom('eval_contact')
    .select((eb) => ['client_id', eb.fn.min('date').as('day')])
    .where((eb) => eb.or([eb('purpose', '=', 'intake'), eb('mapped', '=', 1)]))
    .where('date', '<=', until)
    .groupBy('client_id');

/** Per client the first day of work: of a job, or of leaving bijstand for work. */
function firstWork(db: ReadModel, { until }: Period) {
  const days = db
    .selectFrom('eval_job')
    .select(['client_id', 'starts_on as day'])
    .unionAll(
      db
        .selectFrom('eval_outflow')
        .select(['client_id', 'date as day'])
        .where('kind', 'in', outflowKindsToWork),
    );
  return db
    .selectFrom(days.as('days'))
    .select((eb) => ['client_id', eb.fn.min('day').as('day')])
    .where('day', '<=', until)
    .groupBy('client_id');
}

/** Contacts in the period, and in the last three months of it. */
function contacts(db: ReadModel, { from, until }: Period) {
  const lately = addDays(addMonths(until, -3), 1);
  return db
    .selectFrom('eval_contact')
    .select((eb) => [
      'client_id',
      eb.fn.countAll<number>().as('times'),
      sql<number>`sum(case when ${eb.ref('date')} >= ${lately} then 1 else 0 end)`.as('lately'),
    ])
    .where('date', '>=', from)
    .where('date', '<=', until)
    .groupBy('client_id');
}

/** What was done for each person, at most one row each; nothing after the last day of the period. */
export const outcomeFacts = {
  intake: { per: 'person', read: intakes },
  firstPlan: {
    per: 'person',
    read: (db: ReadModel, { until }: Period) =>
      db
        .selectFrom('eval_plan')
        .select((eb) => ['client_id', eb.fn.min('made_on').as('day')])
        .where('made_on', '<=', until)
        .groupBy('client_id'),
  },
  firstTrajectory: {
    per: 'person',
    read: (db: ReadModel, { until }: Period) =>
      db
        .selectFrom('eval_trajectory')
        .select((eb) => ['client_id', eb.fn.min('start_date').as('day')])
        .where('start_date', '<=', until)
        .groupBy('client_id'),
  },
  firstWork: { per: 'person', read: firstWork },
  contacts: { per: 'person', read: contacts },
} as const;
