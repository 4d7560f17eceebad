import { statusOn } from '../../rules.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * A trajectory is over and nobody noted how it ended: from the day after its last day on, or at once where
 * somebody only noted that it is over. `afgerond` and `voortijdig-gestopt` say how it ended.
 */
export const trajectoryResult: Rule = ({ trajectories }, { today }) =>
  trajectories
    .filter(
      (trajectory) => trajectory.result === null && statusOn(today, trajectory) === 'geeindigd',
    )
    .map(({ id, typeName, endDate }) =>
      finding('trajectory-result', {
        subjectId: id,
        subject: typeName,
        restsOn: endDate,
        // Where it is noted as over before its last day has come, it is to be done now all the same.
        due: endDate !== null && endDate < today ? endDate : null,
      }),
    );
