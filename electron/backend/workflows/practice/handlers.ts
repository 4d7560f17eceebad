import type { Progress } from '#shared/ipc/envelope.ts';
import type { BackendParts } from '../../dispatch.ts';
import type { PracticeHandlers } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { makePractice } from './make-practice.ts';

interface PracticeHandlerParts {
  /** The calls by which the invented team does its work. */
  readonly handlers: Pick<BackendParts, 'fileHandlers' | 'sessionHandlers' | 'program'>;
  readonly report: (progress: Progress) => void;
}

export function makePracticeHandlers({ handlers, report }: PracticeHandlerParts): PracticeHandlers {
  return {
    'team.makePractice': async (_input, { session, settingsFolder, now }) => {
      session.requireNoFile();
      if (settingsFolder === null) throw new Refusal('file-missing', noPlace);
      const told = (done: number, total: number): void => {
        // Each tells the window something new, and no more than that.
        if (done % 8 === 0) report({ work: 'practice', unit: 'stappen', done, total });
      };
      return { path: await makePractice({ handlers, settingsFolder, now, told }) };
    },
  };
}

const noPlace =
  'Trede heeft op deze computer geen plek voor een oefenbestand. Er is niets gemaakt. Kies Nieuw teambestand maken.';
