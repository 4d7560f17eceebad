import { formatDate, type IsoDate, type Period } from '#shared/kernel/dates.ts';
import { texts } from './texts.ts';

export interface RunningPeriodProps {
  readonly period: Period | null;
  readonly today: IsoDate;
}

/** Says of a period that is not over what is counted of it. */
export function RunningPeriod({ period, today }: RunningPeriodProps) {
  if (period === null || period.until <= today) return null;
  const { notBegun, runsOn } = texts.period;
  return (
    <p className="t-second t-label e-runs-on">
      {period.from > today ? notBegun : runsOn(formatDate(today))}
    </p>
  );
}
