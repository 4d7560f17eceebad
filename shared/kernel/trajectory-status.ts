import type { IsoDate } from './dates.ts';

/**
 * How a trajectory stands on a day: what was noted, but one that was ordered runs from its start date, and
 * one of which the end date has passed without a result is over.
 */
export function standsOn<Status extends string>(
  day: IsoDate,
  trajectory: {
    readonly status: Status;
    readonly startDate: IsoDate;
    readonly endDate: IsoDate | null;
  },
): Status | 'geeindigd' | 'loopt' {
  const { status, startDate, endDate } = trajectory;
  if (status !== 'toegekend' && status !== 'loopt') return status;
  if (endDate !== null && endDate < day) return 'geeindigd';
  return startDate <= day ? 'loopt' : status;
}
