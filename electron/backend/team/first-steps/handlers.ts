import type { firstStepsCalls } from '#shared/ipc/calls/team-first-steps.ts';
import { firstStepNames } from '#shared/team/first-steps.ts';
import type { HandlersOf } from '../../handler.ts';
import { doneSteps } from './done.ts';
import { keepFirstSteps, keepsRecoveryCode, readFirstSteps } from './stored.ts';

/** The calls about what a team does once, in a file that is new. */
export const firstStepsHandlers: HandlersOf<keyof typeof firstStepsCalls> = {
  'team.firstSteps': async (_input, { trx, session, secondPlaceOf }) => {
    const { recoveryCodeKept, later, skipped } = await readFirstSteps(trx);
    const done = await doneSteps(trx, secondPlaceOf(session.requireFile().path));
    return {
      recoveryCodeKept,
      later,
      steps: firstStepNames.map((name) => ({
        name,
        done: done[name],
        skipped: skipped.includes(name),
      })),
    };
  },
  'team.saveFirstSteps': async (steps, { trx }) => {
    await keepFirstSteps(trx, steps);
    return {};
  },
  'team.keptRecoveryCode': async (_input, { trx }) => {
    await keepsRecoveryCode(trx);
    return {};
  },
};
