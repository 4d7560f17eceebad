import { sql, type Expression } from 'kysely';
import type { Population } from '#shared/evaluation/declaration.ts';
import { outcomePopulations } from './outcome-populations.ts';
import type { PopulationQuery } from './population-query.ts';
import type { ReadModel } from './read-model.ts';

const yesNo = (condition: Expression<unknown>) =>
  sql<string | null>`case when ${condition} then 'ja' else 'nee' end`;

const year = (date: Expression<unknown>) => sql<string | null>`substr(${date}, 1, 4)`;

const caseload: PopulationQuery = (db, period, asked) =>
  db
    .selectFrom('eval_person as person')
    .select((eb) => [
      'person.client_id',
      'person.household_id',
      'person.nationality',
      'person.target_group as targetGroup',
      year(eb.ref('person.settlement_date')).as('settlementYear'),
      sql<
        string | null
      >`case ${eb.ref('person.language_buddy')} when 1 then 'ja' when 0 then 'nee' end`.as(
        'languageBuddy',
      ),
    ])
    .where((eb) =>
      eb.or([
        eb('person.settlement_date', 'is', null),
        eb('person.settlement_date', '<=', period.until),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('eval_outflow as earlier')
            .select('earlier.client_id')
            .whereRef('earlier.client_id', '=', 'person.client_id')
            .where('earlier.is_full', '=', 1)
            .where('earlier.date', '<', period.from),
        ),
      ),
    )
    .$if(asked.has('leftFully'), (query) =>
      query.select((eb) =>
        yesNo(
          eb.exists(
            eb
              .selectFrom('eval_outflow as left')
              .select('left.client_id')
              .whereRef('left.client_id', '=', 'person.client_id')
              .where('left.is_full', '=', 1)
              .where('left.date', '>=', period.from)
              .where('left.date', '<=', period.until),
          ),
        ).as('leftFully'),
      ),
    )
    .$if(asked.has('ladderAtStart'), (query) =>
      query
        .leftJoin(
          db
            .selectFrom('eval_ladder')
            .select(['client_id', 'step'])
            .where('position', '=', 1)
            .as('first'),
          'first.client_id',
          'person.client_id',
        )
        .select('first.step as ladderAtStart'),
    )
    .$if(asked.has('ladderNow'), (query) =>
      query
        .leftJoin(
          lastMeasurements(db, period.until).as('last'),
          'last.client_id',
          'person.client_id',
        )
        .select('last.step as ladderNow'),
    );

/** Per client the last step measured on or before the day; one without a date comes before all others. */
function lastMeasurements(db: ReadModel, day: string) {
  const known = db
    .selectFrom('eval_ladder')
    .select(['client_id', 'step', 'position'])
    .where((eb) => eb.or([eb('measured_on', 'is', null), eb('measured_on', '<=', day)]));
  const numbered = db.selectFrom(known.as('known')).select((eb) => [
    'known.client_id',
    'known.step',
    eb.fn
      .agg<number>('row_number')
      .over((over) => over.partitionBy('known.client_id').orderBy('known.position', 'desc'))
      .as('from_last'),
  ]);
  return db
    .selectFrom(numbered.as('numbered'))
    .select(['numbered.client_id', 'numbered.step'])
    .where('numbered.from_last', '=', 1);
}

const outflow: PopulationQuery = (db, period) =>
  db
    .selectFrom('eval_outflow as outflow')
    .innerJoin('eval_person as person', 'person.client_id', 'outflow.client_id')
    .select((eb) => [
      'outflow.client_id',
      'outflow.kind as outflowKind',
      year(eb.ref('outflow.date')).as('outflowYear'),
      'person.target_group as targetGroup',
    ])
    .where('outflow.date', '>=', period.from)
    .where('outflow.date', '<=', period.until);

const trajectories: PopulationQuery = (db, period) =>
  db
    .selectFrom('eval_trajectory as trajectory')
    .innerJoin('eval_person as person', 'person.client_id', 'trajectory.client_id')
    .select([
      'trajectory.client_id',
      'trajectory.type_id as trajectoryType',
      'person.target_group as targetGroup',
    ])
    .where('trajectory.start_date', '<=', period.until)
    .where((eb) =>
      eb.or([eb('trajectory.end_date', 'is', null), eb('trajectory.end_date', '>=', period.from)]),
    );

const costs: PopulationQuery = (db, period) =>
  db
    .selectFrom('eval_cost as cost')
    .select([
      'cost.client_id',
      'cost.amount_cents',
      'cost.type_id as trajectoryType',
      'cost.fund_id as fund',
    ])
    .where('cost.date', '>=', period.from)
    .where('cost.date', '<=', period.until);

/** How each population of the declarations is read from the read model [domain: how figures are counted]. */
export const populations: Readonly<Record<Population, PopulationQuery>> = {
  caseload,
  uitstroom: outflow,
  trajecten: trajectories,
  kosten: costs,
  ...outcomePopulations,
};
