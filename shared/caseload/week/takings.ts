import { z } from 'zod';
import { dagdelenSchema } from '../../kernel/dagdelen.ts';
import { isoDateSchema, type IsoDate } from '../../kernel/dates.ts';
import { idSchema, type Id } from '../../kernel/ids.ts';
import type { RecordValues } from '../records/all-records.ts';
import { takesPlace } from '../rules.ts';
import type { ClientTrajectory } from '../schema.ts';

/** Something that takes up dagdelen of a client, and in which period. */
export const takingSchema = z
  .object({
    /** Unique within a client: `weekUse-3`. */
    key: z.string(),
    kind: z.enum(['weekUse', 'job', 'trajectory']),
    /** Of the record. */
    id: idSchema,
    name: z.string(),
    /** In the order of the week; at least one. */
    dagdelen: dagdelenSchema.readonly(),
    /** The first day; `null`: as long as anyone knows. */
    from: isoDateSchema.nullable(),
    /** The last day; `null`: no end is known. */
    until: isoDateSchema.nullable(),
  })
  .readonly();
export type Taking = z.infer<typeof takingSchema>;

/** A period of which the end may be open; both days are in. */
export interface OpenPeriod {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** A record of which only these fields are needed. */
interface Kept<Values> {
  readonly id: Id;
  readonly values: Values;
}
type KeptUse = Kept<Pick<RecordValues<'weekUse'>, 'name' | 'dagdelen' | 'startsOn' | 'endsOn'>>;
type KeptJob = Kept<Pick<RecordValues<'job'>, 'employer' | 'dagdelen' | 'startsOn' | 'endedOn'>>;

/** The records that take up dagdelen. */
export interface WeekRecords {
  readonly weekUse: readonly KeptUse[];
  readonly job: readonly KeptJob[];
}
export type WeekTrajectory = Pick<
  ClientTrajectory,
  'id' | 'typeName' | 'startDate' | 'endDate' | 'status' | 'dagdelen'
>;

/**
 * Everything with dagdelen: fixed activities, jobs and trajectories, past ones too. A job counts until
 * somebody notes that it stopped: contracts are often extended. A trajectory that was cancelled takes up
 * nothing, nor does one that is over of which nobody knows the last day.
 */
export function takingsOf(records: WeekRecords, trajectories: readonly WeekTrajectory[]): Taking[] {
  const all: Taking[] = [
    ...records.weekUse.map(({ id, values }) => ({
      key: `weekUse-${id}`,
      kind: 'weekUse' as const,
      id,
      name: values.name,
      dagdelen: values.dagdelen,
      from: values.startsOn,
      until: values.endsOn,
    })),
    ...records.job.map(({ id, values }) => ({
      key: `job-${id}`,
      kind: 'job' as const,
      id,
      name: values.employer,
      dagdelen: values.dagdelen,
      from: values.startsOn,
      until: values.endedOn,
    })),
    ...trajectories.filter(countsInWeek).map((trajectory) => ({
      key: `trajectory-${trajectory.id}`,
      kind: 'trajectory' as const,
      id: trajectory.id,
      name: trajectory.typeName,
      dagdelen: trajectory.dagdelen,
      from: trajectory.startDate,
      until: trajectory.endDate,
    })),
  ];
  return all.filter(({ dagdelen }) => dagdelen.length > 0);
}

const countsInWeek = (trajectory: WeekTrajectory): boolean =>
  trajectory.status === 'loopt' ||
  trajectory.status === 'toegekend' ||
  (takesPlace(trajectory) && trajectory.endDate !== null);

/** Whether it takes up its dagdelen in any week that has a day of this period. */
export const inForceDuring = (
  { from, until }: Pick<Taking, 'from' | 'until'>,
  period: OpenPeriod,
): boolean =>
  (from === null || period.until === null || from <= period.until) &&
  (until === null || until >= period.from);
