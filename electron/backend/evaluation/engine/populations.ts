import { sql, type Expression } from 'kysely';
import type { Population } from '#shared/evaluation/declaration.ts';
import { caseload } from './caseload.ts';
import { firstMeasurements, lastMeasurements } from './measurements.ts';
import { outcomePopulations } from './outcome-populations.ts';
import type { PopulationQuery } from './population-query.ts';

const year = (date: Expression<unknown>) => sql<string | null>`substr(${date}, 1, 4)`;

const outflow: PopulationQuery = (db, period) =>
  db
    .selectFrom('eval_outflow as outflow')
    .select((eb) => [
      'outflow.client_id',
      'outflow.kind as outflowKind',
      year(eb.ref('outflow.date')).as('outflowYear'),
    ])
    .where('outflow.date', '>=', period.from)
    .where('outflow.date', '<=', period.until);

const trajectories: PopulationQuery = (db, period) =>
  db
    .selectFrom('eval_trajectory as trajectory')
    .select([
      'trajectory.client_id',
      'trajectory.type_id as trajectoryType',
      'trajectory.provider_id as provider',
    ])
    .where('trajectory.start_date', '<=', period.until)
    .where((eb) =>
      eb.or([eb('trajectory.end_date', 'is', null), eb('trajectory.end_date', '>=', period.from)]),
    );

/** A first measurement without a date lies before everything, a last one without a date says nothing. */
const betweenMeasurements: PopulationQuery = (db, period) =>
  db
    .selectFrom('eval_trajectory as trajectory')
    .innerJoin(firstMeasurements(db).as('first'), 'first.client_id', 'trajectory.client_id')
    .innerJoin(
      lastMeasurements(db, period.until).as('last'),
      'last.client_id',
      'trajectory.client_id',
    )
    .select(['trajectory.client_id', 'trajectory.type_id as trajectoryType'])
    .where('last.position', '>', 1)
    .whereRef('trajectory.start_date', '<=', 'last.measured_on')
    .where((eb) =>
      eb.or([
        eb('first.measured_on', 'is', null),
        eb('trajectory.end_date', 'is', null),
        eb('trajectory.end_date', '>=', eb.ref('first.measured_on')),
      ]),
    )
    .where('trajectory.client_id', 'in', caseload(db, period));

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
  'trajecten-tussen-metingen': betweenMeasurements,
  kosten: costs,
  ...outcomePopulations,
};
