import type { IsoDate } from '../kernel/dates.ts';

interface DatedJob {
  readonly startsOn: IsoDate;
  readonly endedOn: IsoDate | null;
}

/**
 * Whether somebody works here on this day. A contract that is over does not end a job by itself: it is
 * often renewed before anybody notes it.
 */
export const jobRunsOn = (day: IsoDate, { startsOn, endedOn }: DatedJob): boolean =>
  startsOn <= day && (endedOn === null || endedOn >= day);

/** Of the jobs that run on this day the one that began last; `null` when there is none. */
export function currentJob<Job extends DatedJob>(jobs: readonly Job[], today: IsoDate): Job | null {
  return jobs
    .filter((job) => jobRunsOn(today, job))
    .reduce<Job | null>(
      (latest, job) => (latest === null || job.startsOn >= latest.startsOn ? job : latest),
      null,
    );
}
