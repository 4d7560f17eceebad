import type { IsoDate } from '../kernel/dates.ts';
import { statusOn } from './rules.ts';
import type { TrajectoryStatus } from '../kernel/trajectory-status.ts';

interface DatedTrajectory {
  readonly typeName: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly status: TrajectoryStatus;
}

/**
 * The trajectory that a list shows for a client: of those that run on this day the one that ends first,
 * else the next one to start.
 */
export function currentTrajectory(
  trajectories: readonly DatedTrajectory[],
  today: IsoDate,
): { name: string; until: IsoDate | null } | null {
  let best: { running: boolean; trajectory: DatedTrajectory } | null = null;
  for (const trajectory of trajectories) {
    const status = statusOn(today, trajectory);
    if (status !== 'loopt' && status !== 'toegekend') continue;
    const candidate = { running: trajectory.startDate <= today, trajectory };
    if (best === null || comesBefore(candidate, best)) best = candidate;
  }
  return best && { name: best.trajectory.typeName, until: best.trajectory.endDate };
}

interface Candidate {
  readonly running: boolean;
  readonly trajectory: DatedTrajectory;
}

function comesBefore(a: Candidate, b: Candidate): boolean {
  if (a.running !== b.running) return a.running;
  if (!a.running) return a.trajectory.startDate < b.trajectory.startDate;
  const noEnd = '9999-12-31';
  return (a.trajectory.endDate ?? noEnd) < (b.trajectory.endDate ?? noEnd);
}
