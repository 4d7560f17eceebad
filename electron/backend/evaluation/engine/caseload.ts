import type { Period } from '#shared/kernel/dates.ts';
import type { ReadModel } from './read-model.ts';

/**
 * The caseload of a period [domain]: who settled on or before the last day, or on a day that is not known,
 * and did not leave bijstand fully before the first.
 */
export const caseload = (db: ReadModel, period: Period) =>
  db
    .selectFrom('eval_person as person')
    .select('person.client_id')
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
    );
