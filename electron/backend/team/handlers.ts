import { basename, dirname } from 'node:path';
import type { Migration } from '../database/migrations/index.ts';
import type { OpenTeam } from '#shared/team/schema.ts';
import type { CallContext, SessionHandlers } from '../handler.ts';
import { versionOf } from '../database/migrate.ts';
import type { OpenFile } from '../session.ts';
import { refuseBackup } from './backups/refuse-backup.ts';
import { makeRestoreHandlers } from './backups/restore-handlers.ts';
import { createTeamFile } from './create.ts';
import { onDisk } from './disk-errors.ts';
import { inspectTeamFile } from './inspect.ts';
import { findKeyFile } from './keys/copies.ts';
import { programStrength, type KeyStrength } from './keys/scrypt.ts';
import { refuseGuessable } from './users/find-user.ts';
import { givePasswordByCode, letInByPassword, letInByRecoveryCode } from './let-in.ts';
import { openTeamFile, type OpenTeamOptions } from './open.ts';
import { teamNameOf } from './practice-place.ts';
import { programOf } from './program-version.ts';
import { takeUp } from './sharing/take-up.ts';
import { severalUsers, unlockWithPassword, unlockWithRecoveryCode } from './unlock.ts';

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

  /** @param mayRead along, where another has the file */
  const openingOf = (
    { now, tries, sharing, program }: CallContext,
    path: string,
    mayRead: boolean,
  ): OpenTeamOptions => ({
    ...opening,
    now,
    tries,
    program,
    whenHeld: sharing?.whenHeld(path, now, mayRead),
  });

  return {
    ...makeRestoreHandlers(strength),

    'team.status': (_input, context) => teamOf(context),

    'team.create': async ({ file, password, userName, ...team }, context) => {
      context.session.requireNoFile();
      refuseGuessable(password, team, userName, 'password');
      const path = context.pathOf(file);
      const created = await createTeamFile(
        path,
        {
          ...team,
          userName,
          password,
          computer: context.computer,
          program: context.program,
          createdOn: context.today,
          createdAt: context.now,
        },
        strength,
      );
      context.session.opened(created.file);
      return { ...requireTeam(context), recoveryCode: created.recoveryCode };
    },

    'team.look': ({ file }, context) => lookAt(context.pathOf(file), strength),

    'team.open': async ({ file, ...typed }, context) => {
      context.session.requireNoFile();
      const path = context.pathOf(file);
      const opened = await openTeamFile(
        path,
        openingOf(context, path, true),
        (fileId) => unlockWithPassword(path, fileId, typed, strength),
        (entered) => letInByPassword({ ...context, ...entered, path, strength }, typed.password),
      );
      context.session.opened(opened);
      return { ...requireTeam(context), ...renewedTo(opened, context) };
    },

    'team.openWithRecoveryCode': async ({ file, name, recoveryCode, newPassword }, context) => {
      context.session.requireNoFile();
      // Of the team nothing is known yet.
      refuseGuessable(newPassword, null, name, 'newPassword');
      const path = context.pathOf(file);
      const opened = await openTeamFile(
        path,
        openingOf(context, path, false),
        (fileId) => unlockWithRecoveryCode(path, fileId, { name, recoveryCode }, strength),
        (entered) => letInByRecoveryCode({ ...context, ...entered, path, strength }, name),
      );
      context.session.opened(opened);
      try {
        await context.sharing?.beforeNewKey(opened, context.now);
        const typed = { recoveryCode, newPassword };
        await onDisk(() => givePasswordByCode(context.session, context, typed, strength));
      } catch (error) {
        await context.session.close();
        throw error;
      }
      return { ...requireTeam(context), ...renewedTo(opened, context) };
    },

    'team.fileVersion': async (_input, { session: { file } }) =>
      file === null
        ? null
        : {
            name: basename(file.path),
            folder: dirname(file.path),
            form: versionOf(file.driver),
            writtenBy: await programOf(file.db),
          },

    'team.sharing': async (_input, { session, sharing, now }) =>
      (await sharing?.look(session, now)) ?? { state: 'working' },

    'team.takeUp': async (_input, context) => {
      const { session, sharing, now } = context;
      if (sharing === null || session.file === null) return { state: 'working' };
      await takeUp(session, sharing, context, openingOf(context, session.file.path, true));
      return sharing.look(session, now);
    },

    'team.close': async (_input, { session }) => {
      await session.close();
      return {};
    },
  };
}

type Place = Pick<CallContext, 'session' | 'settingsFolder'>;

const teamOf = ({ session: { file }, settingsFolder }: Place): OpenTeam | null =>
  file === null
    ? null
    : {
        ...teamNameOf(file, settingsFolder),
        user: { id: file.user.id, name: file.user.name, roles: file.user.roles },
      };

const requireTeam = (place: Place): OpenTeam => {
  place.session.requireFile();
  return teamOf(place) as OpenTeam;
};

const renewedTo = ({ renewed }: OpenFile, { program }: CallContext) =>
  renewed === true && program !== null ? { renewedTo: program } : {};

/** @throws Refusal as opening does, for what is no team file or has no key file */
async function lookAt(path: string, strength: KeyStrength): Promise<{ severalUsers: boolean }> {
  return onDisk(() => {
    refuseBackup(path);
    const fileId = inspectTeamFile(path, strength);
    return { severalUsers: severalUsers(findKeyFile(path, fileId, strength)) };
  });
}

/** What the program runs. */
export const teamHandlers: SessionHandlers = makeTeamHandlers();
