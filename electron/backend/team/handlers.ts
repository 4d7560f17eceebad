import type { Migration } from '../database/migrations/index.ts';
import type { OpenTeam } from '#shared/team/schema.ts';
import type { SessionHandlers } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { OpenUser, Session } from '../session.ts';
import { refuseBackup } from './backups/refuse-backup.ts';
import { makeRestoreHandlers } from './backups/restore-handlers.ts';
import { createTeamFile } from './create.ts';
import { onDisk } from './disk-errors.ts';
import { inspectTeamFile } from './inspect.ts';
import { findKeyFile, type FoundKeyFile } from './keys/copies.ts';
import { programStrength, type KeyStrength } from './keys/scrypt.ts';
import { isSealed } from './keys/slot.ts';
import { logOpening } from './log-opening.ts';
import { openTeamFile } from './open.ts';
import { setPassword } from './set-password.ts';
import { unlockTexts } from './texts.ts';
import {
  repairQuietly,
  severalUsers,
  unlockWithPassword,
  unlockWithRecoveryCode,
  type Unlocked,
} from './unlock.ts';
import { whoOpens } from './users/who-opens.ts';

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

  /** A slot of before there were users becomes one of a user: the password is known now. */
  const giveOwnSlot = async (
    path: string,
    { found, slot, dataKey }: Pick<Unlocked, 'found' | 'slot'> & { readonly dataKey: Buffer },
    user: OpenUser,
    password: string,
  ): Promise<void> => {
    if (isSealed(slot)) return;
    await setPassword(
      path,
      dataKey,
      found,
      { slotId: slot.id, name: user.name, password },
      strength,
    );
  };

  return {
    ...makeRestoreHandlers(strength),

    'team.status': (_input, { session }) => teamOf(session),

    'team.create': async ({ file, password, userName, ...team }, context) => {
      context.session.requireNoFile();
      const path = context.pathOf(file);
      const created = await createTeamFile(
        path,
        {
          ...team,
          userName,
          password,
          computer: context.computer,
          createdOn: context.today,
          createdAt: context.now,
        },
        strength,
      );
      context.session.opened(created.file);
      return { ...requireTeam(context.session), recoveryCode: created.recoveryCode };
    },

    'team.look': ({ file }, context) => lookAt(context.pathOf(file), strength),

    'team.open': async ({ file, ...typed }, context) => {
      context.session.requireNoFile();
      const path = context.pathOf(file);
      const opened = await openTeamFile(
        path,
        { ...opening, now: context.now },
        (fileId) => unlockWithPassword(path, fileId, typed, strength),
        async ({ found, slot, publicKey }, dataKey, db) => {
          const user = await whoOpens(db, slot.id, publicKey);
          if (user === null) throw shutOut(found);
          await logOpening(db, 'team.open', { ...context, user });
          repairQuietly(found);
          await giveOwnSlot(path, { found, slot, dataKey }, user, typed.password);
          return user;
        },
      );
      context.session.opened(opened);
      return requireTeam(context.session);
    },

    'team.openWithRecoveryCode': async ({ file, name, recoveryCode, newPassword }, context) => {
      context.session.requireNoFile();
      const path = context.pathOf(file);
      const opened = await openTeamFile(
        path,
        { ...opening, now: context.now },
        (fileId) => unlockWithRecoveryCode(path, fileId, { name, recoveryCode }, strength),
        async ({ found, slot }, dataKey, db) => {
          const user = await whoOpens(db, slot.id, null);
          if (user === null) throw shutOut(found);
          await logOpening(db, 'team.openWithRecoveryCode', { ...context, user });
          const publicKey = await setPassword(
            path,
            dataKey,
            found,
            { slotId: slot.id, name: user.name, password: newPassword },
            strength,
          );
          await whoOpens(db, slot.id, publicKey);
          return user;
        },
      );
      context.session.opened(opened);
      return requireTeam(context.session);
    },

    'team.close': async (_input, { session }) => {
      await session.close();
      return {};
    },
  };
}

const teamOf = ({ file }: Session): OpenTeam | null =>
  file === null
    ? null
    : { ...file.team, user: { id: file.user.id, name: file.user.name, roles: file.user.roles } };

const requireTeam = (session: Session): OpenTeam => {
  session.requireFile();
  return teamOf(session) as OpenTeam;
};

/** Said to who was removed, as to who typed a wrong password. */
const shutOut = (found: FoundKeyFile) =>
  new Refusal('wrong-password', unlockTexts.wrong(severalUsers(found)), 'password');

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
