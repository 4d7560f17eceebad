import type { Dagdeel } from '../../kernel/dagdelen.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import type { ClientRecords } from '../records/all-records.ts';
import type { ClientTrajectory } from '../schema.ts';

/** Something that takes up dagdelen of a client, and in which period. */
export interface Taking {
  /** Unique within a client: `weekUse-3`. */
  readonly key: string;
  readonly kind: 'weekUse' | 'job' | 'trajectory';
  /** Of the record. */
  readonly id: number;
  readonly name: string;
  /** In the order of the week; at least one. */
  readonly dagdelen: readonly Dagdeel[];
  /** The first day; `null`: as long as anyone knows. */
  readonly from: IsoDate | null;
  /** The last day; `null`: no end is known. */
  readonly until: IsoDate | null;
}

/** A period of which the end may be open; both days are in. */
export interface OpenPeriod {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

type WeekRecords = Pick<ClientRecords, 'weekUse' | 'job'>;
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

const countsInWeek = ({ status, endDate }: WeekTrajectory): boolean =>
  status === 'loopt' || status === 'toegekend' || (status !== 'geannuleerd' && endDate !== null);

/** Whether it takes up its dagdelen in any week that has a day of this period. */
export const inForceDuring = (
  { from, until }: Pick<Taking, 'from' | 'until'>,
  period: OpenPeriod,
): boolean =>
  (from === null || period.until === null || from <= period.until) &&
  (until === null || until >= period.from);
