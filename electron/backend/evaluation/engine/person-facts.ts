import { sql, type Expression } from 'kysely';
import type { Period } from '#shared/kernel/dates.ts';
import { lastLanguageLevels } from './language-levels.ts';
import { firstMeasurements, lastMeasurements } from './measurements.ts';
import { outcomeFacts } from './outcome-facts.ts';
import type { ReadModel } from './read-model.ts';

/** What is known of persons or bijstandspartijen beside `eval_person`: at most one row each. */
export interface PersonFacts {
  readonly per: 'person' | 'household';
  readonly read: (
    db: ReadModel,
    period: Period,
  ) => Expression<unknown> | Promise<Expression<unknown>>;
}

const perPerson = (read: PersonFacts['read']): PersonFacts => ({ per: 'person', read });

/** Who has a trajectory, not cancelled, that runs on at least one day of the period. */
const inTrajectory = (db: ReadModel, { from, until }: Period) =>
  db
    .selectFrom('eval_trajectory')
    .select('client_id')
    .distinct()
    .where('start_date', '<=', until)
    .where((eb) => eb.or([eb('end_date', 'is', null), eb('end_date', '>=', from)]));

/** The first full outflow of the period, so that each person has one at most. */
function fullOutflows(db: ReadModel, { from, until }: Period): Expression<unknown> {
  const numbered = db
    .selectFrom('eval_outflow')
    .select((eb) => [
      'client_id',
      'kind',
      'date',
      eb.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('client_id').orderBy('date').orderBy('kind'))
        .as('place'),
    ])
    .where('is_full', '=', 1)
    .where('date', '>=', from)
    .where('date', '<=', until);
  return db
    .selectFrom(numbered.as('numbered'))
    .select(['client_id', 'kind', 'date'])
    .where('place', '=', 1);
}

/**
 * Of the members of each bijstandspartij in the period how many there are and how many have a trajectory,
 * men and women apart. Who settled after it is no member yet; who died or moved away before it is none any
 * more, as the signals of the caseload have it. Who left bijstand otherwise still is a partner.
 */
function couples(db: ReadModel, period: Period): Expression<unknown> {
  const guided = sql`guided.client_id is not null`;
  const countOf = (condition: Expression<unknown>) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`;
  return db
    .selectFrom('eval_person as member')
    .leftJoin(inTrajectory(db, period).as('guided'), 'guided.client_id', 'member.client_id')
    .leftJoin(outOfReach(db, period).as('gone'), 'gone.client_id', 'member.client_id')
    .where('gone.client_id', 'is', null)
    .where((eb) =>
      eb.or([
        eb('member.settlement_date', 'is', null),
        eb('member.settlement_date', '<=', period.until),
      ]),
    )
    .select((eb) => [
      'member.household_id',
      eb.fn.countAll<number>().as('members'),
      countOf(guided).as('guided'),
      countOf(sql`not ${guided}`).as('alone'),
      countOf(sql`${guided} and member.sex = 'man'`).as('guided_men'),
      countOf(sql`${guided} and member.sex = 'vrouw'`).as('guided_women'),
      countOf(sql`not ${guided} and member.sex = 'man'`).as('other_men'),
      countOf(sql`not ${guided} and member.sex = 'vrouw'`).as('other_women'),
    ])
    .groupBy('member.household_id');
}

/** Whose last outflow before the period was to die or to move to another municipality. */
function outOfReach(db: ReadModel, { from }: Period) {
  const isOutOfReach = sql<boolean>`kind in ('overlijden', 'verhuizing')`;
  const numbered = db
    .selectFrom('eval_outflow')
    .select((eb) => [
      'client_id',
      'kind',
      eb.fn
        .agg<number>('row_number')
        .over((over) =>
          over
            .partitionBy('client_id')
            .orderBy('date', 'desc')
            .orderBy(sql`case when ${isOutOfReach} then 0 else 1 end`),
        )
        .as('from_last'),
    ])
    .where('date', '<', from);
  return db
    .selectFrom(numbered.as('numbered'))
    .select('client_id')
    .where('from_last', '=', 1)
    .where(isOutOfReach);
}

export const personFacts = {
  ...outcomeFacts,
  firstStep: perPerson(firstMeasurements),
  lastStep: perPerson((db, { until }) => lastMeasurements(db, until)),
  language: perPerson((db, { until }) => lastLanguageLevels(db, until)),
  outflow: perPerson(fullOutflows),
  trajectory: perPerson(inTrajectory),
  spoken: perPerson((db, { until }) =>
    db
      .selectFrom('eval_contact')
      .select('client_id')
      .distinct()
      .where('mapped', '=', 1)
      .where('date', '<=', until),
  ),
  plan: perPerson((db, { until }) =>
    db.selectFrom('eval_plan').select('client_id').distinct().where('made_on', '<=', until),
  ),
  couple: { per: 'household', read: couples },
} as const satisfies Record<string, PersonFacts>;

export type PersonFactsName = keyof typeof personFacts;
