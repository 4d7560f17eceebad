import type { Migration } from '../database/migrations/index.ts';
import type { SessionHandlers } from '../handler.ts';
import { createTeamFile } from './create.ts';
import { setPassword } from './set-password.ts';
import { programStrength, type KeyStrength } from './keys/scrypt.ts';
import { logOpening } from './log-opening.ts';
import { openTeamFile } from './open.ts';
import { repairQuietly, unlockWithPassword, unlockWithRecoveryCode } from './unlock.ts';

export interface TeamHandlerOptions {
  /** The cost of guessing. Tests take a cheap one; the program's is fixed. */
  readonly strength?: KeyStrength;
  /** Other migrations than the program's own, for tests. */
  readonly migrations?: readonly Migration[];
}

/** The calls that work without an open team file: making one, opening one and closing it. */
export function makeTeamHandlers(options: TeamHandlerOptions = {}): SessionHandlers {
  const { strength = programStrength, migrations } = options;
  const opening = { strength, ...(migrations === undefined ? {} : { migrations }) };

  return {
    'team.status': (_input, { session }) => session.file?.team ?? null,

    'team.create': async ({ file, password, ...team }, context) => {
      context.session.requireNoFile();
      const path = context.pathOf(file);
      const created = await createTeamFile(
        path,
        { ...team, password, createdOn: context.today, createdAt: context.now },
        strength,
      );
      context.session.opened(created.file);
      return { ...team, recoveryCode: created.recoveryCode };
    },

    'team.open': async ({ file, password }, context) => {
      context.session.requireNoFile();
      const path = context.pathOf(file);
      const opened = await openTeamFile(
        path,
        opening,
        (fileId) => unlockWithPassword(path, fileId, password, strength),
        async ({ found }, db) => {
          await logOpening(db, 'team.open', context.now);
          repairQuietly(found);
        },
      );
      context.session.opened(opened);
      return opened.team;
    },

    'team.openWithRecoveryCode': async ({ file, recoveryCode, newPassword }, context) => {
      context.session.requireNoFile();
      const path = context.pathOf(file);
      const opened = await openTeamFile(
        path,
        opening,
        (fileId) => unlockWithRecoveryCode(path, fileId, recoveryCode, strength),
        async (unlocked, db) => {
          await logOpening(db, 'team.openWithRecoveryCode', context.now);
          await setPassword(path, unlocked, newPassword, strength);
        },
      );
      context.session.opened(opened);
      return opened.team;
    },

    'team.close': async (_input, { session }) => {
      await session.close();
      return {};
    },
  };
}

/** What the program runs. */
export const teamHandlers: SessionHandlers = makeTeamHandlers();
