import { z } from 'zod';
import type { IsoDate } from './dates.ts';

/**
 * What is noted of a trajectory, from asking for it to its end. `geeindigd`: over, and nobody noted the
 * result. `toegekend`: ordered, and not begun or nobody noted more.
 */
export const trajectoryStatuses = [
  'aangevraagd',
  'wachtlijst',
  'afgewezen',
  'toegekend',
  'loopt',
  'afgerond',
  'voortijdig-gestopt',
  'geeindigd',
  'geannuleerd',
] as const;
export const trajectoryStatusSchema = z.enum(trajectoryStatuses);
export type TrajectoryStatus = z.infer<typeof trajectoryStatusSchema>;

/** Whether it brought what it was for. */
export const trajectoryResults = ['behaald', 'deels', 'niet-behaald'] as const;
export const trajectoryResultSchema = z.enum(trajectoryResults);
export type TrajectoryResult = z.infer<typeof trajectoryResultSchema>;

/** In which it is asked for and not bought: also what waits on a list or was refused. */
export const askedStatuses = ['aangevraagd', 'wachtlijst', 'afgewezen'] as const;
/** In which it is asked for and still waited for. */
export const waitingStatuses = ['aangevraagd', 'wachtlijst'] as const;

/** Whether a trajectory was only asked for: nothing is bought, and it commits no money. */
export const isAskedStatus = (status: unknown): boolean =>
  (askedStatuses as readonly unknown[]).includes(status);

export const trajectoryStatusLabels: Readonly<Record<TrajectoryStatus, string>> = {
  aangevraagd: 'Aangevraagd',
  wachtlijst: 'Op de wachtlijst',
  afgewezen: 'Afgewezen',
  toegekend: 'Toegekend',
  loopt: 'Loopt',
  afgerond: 'Afgerond',
  'voortijdig-gestopt': 'Voortijdig gestopt',
  geeindigd: 'Geëindigd, resultaat onbekend',
  geannuleerd: 'Geannuleerd',
};

export const trajectoryResultLabels: Readonly<Record<TrajectoryResult, string>> = {
  behaald: 'Doel behaald',
  deels: 'Doel deels behaald',
  'niet-behaald': 'Doel niet behaald',
};

/** Why one stopped early: the choices of the form. */
export const stopReasonLabels = {
  werk: 'Werk gevonden',
  gezondheid: 'Gezondheid',
  verhuizing: 'Verhuizing',
  'niet-gekomen': 'Kwam niet meer',
  'past-niet': 'Past niet',
  anders: 'Anders',
} as const;

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
