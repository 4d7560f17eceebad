import type { Expression } from 'kysely';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import type { Period } from '#shared/kernel/dates.ts';
import type { ReadModel } from './read-model.ts';

/**
 * The facts of one population, a row each, with a column for every dimension asked, named as the
 * dimension; `client_id`, `household_id` (caseload only) and `amount_cents` (costs only) beside it.
 */
export type PopulationQuery = (
  db: ReadModel,
  period: Period,
  asked: ReadonlySet<DimensionName>,
) => Expression<unknown>;
