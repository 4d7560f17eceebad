import type { IsoDate } from '../../kernel/dates.ts';
import { suitsStep, type StepRange } from '../../kernel/step-range.ts';
import { statusOn } from '../rules.ts';
import type { ClientTrajectory } from '../schema.ts';

interface MeantFor extends StepRange {
  readonly name: string;
}

export interface Unsuited extends MeantFor {
  /** Of the trajectory. */
  readonly id: number;
}

/**
 * The trajectories that run or come and are of a type that is meant for other steps than this one: a
 * reason to look again, never to stop.
 */
export function unsuitedTrajectories(
  trajectories: readonly Pick<
    ClientTrajectory,
    'id' | 'typeName' | 'startDate' | 'endDate' | 'status'
  >[],
  types: readonly MeantFor[],
  step: number,
  today: IsoDate,
): Unsuited[] {
  return trajectories.flatMap((trajectory) => {
    const status = statusOn(today, trajectory);
    if (status !== 'loopt' && status !== 'toegekend') return [];
    const type = types.find(({ name }) => name === trajectory.typeName);
    if (type === undefined || suitsStep(type, step)) return [];
    const { name, stepFrom, stepUntil } = type;
    return [{ id: trajectory.id, name, stepFrom, stepUntil }];
  });
}
