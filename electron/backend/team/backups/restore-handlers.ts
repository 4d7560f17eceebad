import { dirname } from 'node:path';
import { addLogLine } from '../../database/log-line.ts';
import type { CallContext, SessionHandlers } from '../../handler.ts';
import { onDisk } from '../disk-errors.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { headKeysOf } from '../log/head-keys.ts';
import { inspectTeamFile } from '../inspect.ts';
import { findCopies, listBackups, shownOf, type BackupsOf } from './list-backups.ts';
import { backupAt, restoreFile, restoreFirstWhole } from './restore-backup.ts';
import { noteEvent, worked } from './state.ts';

export type RestoreCalls =
  'team.backupsOf' | 'team.backupAt' | 'team.restore' | 'team.restoreFile' | 'team.place';

/** The calls that find and put back a backup; they need no key, so they also work on a damaged file. */
export const makeRestoreHandlers = (
  strength: KeyStrength,
): Pick<SessionHandlers, RestoreCalls> => ({
  'team.backupsOf': ({ file }, context) =>
    onDisk(async () => listBackups(await backupsOf(context.pathOf(file), context, strength))),

  'team.backupAt': ({ file }, context) =>
    onDisk(async () => {
      const backup = await backupAt(context.pathOf(file));
      return backup === null ? null : shownOf(backup);
    }),

  'team.restore': ({ of: chosen, backup: wanted }, context) =>
    onDisk(async () => {
      const path = chosen === null ? context.session.requireFile().path : context.pathOf(chosen);
      const copies = await findCopies(await backupsOf(path, context, strength), wanted);
      const restored = await restoreFirstWhole(copies, dirname(path), context.today);
      await noteRestored(context, wanted.name);
      return { path: restored };
    }),

  'team.restoreFile': ({ file, beside }, context) =>
    onDisk(async () => {
      const path = context.pathOf(file);
      const folder = beside === null ? await folderFor(path) : dirname(context.pathOf(beside));
      const restored = await restoreFile(path, folder, context.today);
      await noteRestored(context, null);
      return { path: restored };
    }),

  'team.place': (_input, { session }) => ({ path: session.file?.path ?? null }),
});

async function backupsOf(
  path: string,
  context: CallContext,
  strength: KeyStrength,
): Promise<BackupsOf> {
  const open = context.session.file?.path === path ? context.session.file : null;
  return {
    path,
    secondPlace: context.secondPlaceOf(path),
    fileId: open?.fileId ?? idOf(path, strength),
    dataKey: open?.dataKey ?? null,
    headKeys: open === null ? null : await headKeysOf(open),
  };
}

/** A file that is lost or damaged at its beginning has no id to tell; its backups do. */
function idOf(path: string, strength: KeyStrength): string | null {
  try {
    return inspectTeamFile(path, strength);
  } catch {
    return null;
  }
}

/** Where the team file of a backup is, or was: around the folder with the backups. */
async function folderFor(path: string): Promise<string> {
  return (await backupAt(path)) === null ? dirname(path) : dirname(dirname(dirname(path)));
}

async function noteRestored(context: CallContext, name: string | null): Promise<void> {
  const { session, now, computer } = context;
  const { file } = session;
  if (file === null) return;
  await file.db.transaction().execute(async (trx) => {
    await noteEvent(trx, now, { kind: 'restored', outcome: worked, name });
    await addLogLine(trx, {
      at: now.toISOString(),
      call: 'team.restore',
      outcome: 'gedaan',
      subject_id: null,
      user_id: file.user.id,
      account: computer.account,
      computer: computer.name,
    });
  });
}
