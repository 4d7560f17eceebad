import { existsSync } from 'node:fs';
import type { desktopPracticeCalls } from '#shared/ipc/calls/team-practice.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import { throwAway } from '../files/throw-practice-away.ts';
import type { DesktopParts } from './parts.ts';

type PracticeCallName = keyof typeof desktopPracticeCalls;

type PracticeHandlers = {
  readonly [Name in PracticeCallName]: (
    input: ParsedInput<Name>,
  ) => Promise<Result<CallOutput<Name>>>;
};

type Parts = Pick<DesktopParts, 'backend' | 'grants' | 'settings' | 'practice' | 'lockAfter'>;

/** The team file to practise with: made, found, and thrown away as a whole. */
export function createPracticeHandlers(parts: Parts): PracticeHandlers {
  const { backend, grants, settings, practice } = parts;
  return {
    'desktop.practice': () =>
      Promise.resolve(
        succeed({ file: existsSync(practice.file) ? grants.grant(practice.file) : null }),
      ),
    'desktop.makePractice': async () => {
      const answer = await askChecked(backend, 'team.makePractice', {});
      if (!answer.ok) return answer;
      const { path } = answer.value;
      return succeed(grants.grant(path));
    },
    'desktop.discardPractice': async () => {
      parts.lockAfter(null);
      // As before sleeping: no backup is made of what goes.
      await backend.restart('sleep');
      try {
        await throwAway(practice);
      } catch {
        return stays;
      }
      await settings.forgetTeamFiles(practice.holds);
      return succeed({});
    },
  };
}

const stays = fail(
  'file-busy',
  'Het oefenbestand is nog ergens in gebruik en staat er nog. Sluit wat het gebruikt en probeer het opnieuw.',
);
