import type { AliasableExpression } from 'kysely';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { ReadModel } from './read-model.ts';

export interface Measurement {
  readonly client_id: number;
  readonly step: number;
  /** 1 when it is the only one. */
  readonly position: number;
  readonly measured_on: IsoDate | null;
}

/*
 * Each client is in these lists once. Still they say `distinct`: then SQLite keeps the list and looks a client
 * up in it, in place of going through all of it for each client.
 */

/** Per client the step at the start. */
export const firstMeasurements = (db: ReadModel): AliasableExpression<Measurement> =>
  db
    .selectFrom('eval_ladder')
    .select(['client_id', 'step', 'position', 'measured_on'])
    .distinct()
    .where('position', '=', 1);

/** Per client the last step measured on or before the day; one without a date comes before all others. */
export function lastMeasurements(db: ReadModel, day: IsoDate): AliasableExpression<Measurement> {
  const known = db
    .selectFrom('eval_ladder')
    .select(['client_id', 'step', 'position', 'measured_on'])
    .where((eb) => eb.or([eb('measured_on', 'is', null), eb('measured_on', '<=', day)]));
  const numbered = db.selectFrom(known.as('known')).select((eb) => [
    'known.client_id',
    'known.step',
    'known.position',
    'known.measured_on',
    eb.fn
      .agg<number>('row_number')
      .over((over) => over.partitionBy('known.client_id').orderBy('known.position', 'desc'))
      .as('from_last'),
  ]);
  return db
    .selectFrom(numbered.as('numbered'))
    .select(['numbered.client_id', 'numbered.step', 'numbered.position', 'numbered.measured_on'])
    .distinct()
    .where('numbered.from_last', '=', 1);
}
