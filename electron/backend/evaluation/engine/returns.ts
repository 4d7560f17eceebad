import { sql } from 'kysely';
import type { Period } from '#shared/kernel/dates.ts';
import type { PopulationQuery } from './population-query.ts';
import type { ReadModel } from './read-model.ts';

/*
 * Coming back after an outflow [letter]: with a benefit that began later. After a full outflow any benefit
 * is one; after parttime work only a full one, as a part of it had remained.
 */

/**
 * Who left bijstand fully in the period: the day of the first time, and of coming back after it, as far as
 * that is known on the last day of the period.
 */
export function leftAndBack(db: ReadModel, { from, until }: Period) {
  const left = db
    .selectFrom('eval_outflow')
    .select((eb) => ['client_id', eb.fn.min('date').as('left_on')])
    .where('is_full', '=', 1)
    .where('date', '>=', from)
    .where('date', '<=', until)
    .groupBy('client_id');
  return db
    .selectFrom(left.as('left'))
    .leftJoin('eval_benefit as back', (join) =>
      join
        .onRef('back.client_id', '=', 'left.client_id')
        .onRef('back.starts_on', '>', 'left.left_on')
        .on('back.starts_on', '<=', until),
    )
    .groupBy(['left.client_id', 'left.left_on'])
    .select((eb) => ['left.client_id', 'left.left_on', eb.fn.min('back.starts_on').as('back_on')]);
}

/** Benefits that began in the period and are the first after an outflow. */
export const returns: PopulationQuery = (db, { from, until }) =>
  db
    .selectFrom('eval_outflow as outflow')
    .innerJoin('eval_benefit as back', 'back.client_id', 'outflow.client_id')
    .select((eb) => [
      'back.client_id',
      eb.fn.coalesce('back.return_reason', sql<string>`'onbekend'`).as('returnReason'),
    ])
    .distinct()
    .whereRef('back.starts_on', '>', 'outflow.date')
    .where((eb) => eb.or([eb('outflow.is_full', '=', 1), eb('back.kind', '=', 'volledig')]))
    .where('back.starts_on', '>=', from)
    .where('back.starts_on', '<=', until)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('eval_benefit as before')
            .select('before.client_id')
            .whereRef('before.client_id', '=', 'outflow.client_id')
            .whereRef('before.starts_on', '>', 'outflow.date')
            .whereRef('before.starts_on', '<', 'back.starts_on')
            .where((or) =>
              or.or([or('outflow.is_full', '=', 1), or('before.kind', '=', 'volledig')]),
            ),
        ),
      ),
    );
