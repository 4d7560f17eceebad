import { addDays } from '../../../kernel/calendar.ts';
import { statusOn } from '../../rules.ts';
import type { TrajectoryFacts } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * A trajectory that runs ends within 4 weeks and nothing comes after it. What comes after it is another
 * trajectory that runs or will, and ends later or has no end; or a step of the plan that has yet to begin
 * (one in progress may well be this trajectory). The last day itself is in time. The number is our choice.
 */
export const trajectoryEnds: Rule = ({ trajectories, plan }, { today, thresholds }) => {
  if (plan?.hasNextStep === true) return [];
  return trajectories.flatMap((trajectory) => {
    const { id, typeName, endDate } = trajectory;
    if (endDate === null || statusOn(today, trajectory) !== 'loopt') return [];
    if (trajectories.some((other) => goesOnAfter(other, endDate, today))) return [];
    return [
      finding('trajectory-ends', {
        subjectId: id,
        subject: typeName,
        restsOn: endDate,
        due: endDate,
        shownFrom: addDays(endDate, -7 * thresholds.trajectoryWeeks),
      }),
    ];
  });
};

function goesOnAfter(trajectory: TrajectoryFacts, end: string, today: string): boolean {
  const status = statusOn(today, trajectory);
  if (status !== 'loopt' && status !== 'toegekend') return false;
  return trajectory.endDate === null || trajectory.endDate > end;
}
