import { addDays } from '../../../kernel/calendar.ts';
import { endedWithoutResult } from '../../rules.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * A trajectory is over and nobody noted what came of it: from the day after its last day on, or at once where
 * somebody only noted that it is over. Finished long ago it is no work of today any more (our choice): else
 * every trajectory of an imported past would be asked for. What is missing stays to be seen at the data.
 */
export const trajectoryResult: Rule = ({ trajectories }, { today, thresholds }) =>
  trajectories
    .filter((trajectory) => endedWithoutResult(today, trajectory))
    .filter(
      ({ status, endDate }) =>
        status !== 'afgerond' ||
        endDate === null ||
        addDays(endDate, thresholds.longAgoDays) >= today,
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
