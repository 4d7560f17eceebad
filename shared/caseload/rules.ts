import type { IsoDate } from '../kernel/dates.ts';
import { leavesBijstand } from '../kernel/outflow.ts';
import { targetGroupBySettlement, type TargetGroup } from '../kernel/target-group.ts';
import {
  standsOn,
  type TrajectoryResult,
  type TrajectoryStatus,
} from '../kernel/trajectory-status.ts';
import type { OutflowKind } from './schema.ts';

/**
 * The target group of a client: what was set by hand, else what follows from the settlement date, else
 * unknown.
 */
export function targetGroupOf(
  setByHand: TargetGroup | null,
  settlementDate: IsoDate | null,
): TargetGroup | null {
  if (setByHand !== null) return setByHand;
  if (settlementDate === null) return null;
  return targetGroupBySettlement(settlementDate);
}

/** With parttime work a part of the benefit remains; every other outflow is full. */
export const isFullOutflow = (kind: OutflowKind): boolean => leavesBijstand(kind);

/** The status to show on a day: see `standsOn`. */
export const statusOn = (
  day: IsoDate,
  trajectory: { status: TrajectoryStatus; startDate: IsoDate; endDate: IsoDate | null },
): TrajectoryStatus => standsOn(day, trajectory);

/** Of trajectories that did not come about: asked for and not bought yet, refused, or cancelled. */
export const notTakingPlace = [
  'aangevraagd',
  'wachtlijst',
  'afgewezen',
  'geannuleerd',
] as const satisfies readonly TrajectoryStatus[];

/** Whether a trajectory takes place, took place or will: nothing else counts as one. */
export const takesPlace = ({ status }: { readonly status: TrajectoryStatus }): boolean =>
  !(notTakingPlace as readonly TrajectoryStatus[]).includes(status);

/**
 * Whether a trajectory is over on a day and nobody noted what came of it: it ended, or somebody only noted
 * that it was finished. `voortijdig-gestopt` has its reason instead.
 */
export const endedWithoutResult = (
  day: IsoDate,
  trajectory: Parameters<typeof statusOn>[1] & { readonly result: TrajectoryResult | null },
): boolean =>
  trajectory.result === null && ['geeindigd', 'afgerond'].includes(statusOn(day, trajectory));
