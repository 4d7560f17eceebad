import type { AliasableExpression } from 'kysely';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { ReadModel } from './read-model.ts';

export interface LastMeasurement {
  readonly client_id: number;
  readonly step: number;
  /** 1 when it is the only one. */
  readonly position: number;
  readonly measured_on: IsoDate | null;
}

/** Per client the last step measured on or before the day; one without a date comes before all others. */
export function lastMeasurements(
  db: ReadModel,
  day: IsoDate,
): AliasableExpression<LastMeasurement> {
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
    .where('numbered.from_last', '=', 1);
}
