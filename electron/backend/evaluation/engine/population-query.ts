import type { Expression } from 'kysely';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import type { Period } from '#shared/kernel/dates.ts';
import type { ReadModel } from './read-model.ts';

/**
 * The facts of one population, a row each: `client_id`, a column named as the dimension for every asked
 * dimension that is not of the person, and `amount_cents` of costs.
 */
export type PopulationQuery = (
  db: ReadModel,
  period: Period,
  asked: ReadonlySet<DimensionName>,
) => Expression<unknown>;
