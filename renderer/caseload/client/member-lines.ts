import type { ClientTrajectory } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

type Dated = Pick<ClientTrajectory, 'typeName' | 'startDate' | 'endDate' | 'status'>;

const goesOn = ({ status }: Dated) => status === 'loopt' || status === 'toegekend';

/** Of the trajectories that run today the one that ends first; `null` when none does. */
export function runningNow<Of extends Dated>(
  trajectories: readonly Of[],
  today: IsoDate,
): Of | null {
  const noEnd = '9999-12-31';
  return trajectories
    .filter((one) => goesOn(one) && one.startDate <= today)
    .reduce<Of | null>(
      (first, one) =>
        first === null || (one.endDate ?? noEnd) < (first.endDate ?? noEnd) ? one : first,
      null,
    );
}

/** The first to start after today; `null` when nothing is planned. */
export function comesNext<Of extends Dated>(
  trajectories: readonly Of[],
  today: IsoDate,
): Of | null {
  return trajectories
    .filter((one) => goesOn(one) && one.startDate > today)
    .reduce<Of | null>(
      (first, one) => (first === null || one.startDate < first.startDate ? one : first),
      null,
    );
}
