import { dirname } from 'node:path';
import { mayCall } from '#shared/ipc/rights.ts';
import { done } from '#shared/team/log/outcomes.ts';
import { addLogLine, type NewLogLine } from '../../database/log-line.ts';
import type { CallContext, SessionHandlers } from '../../handler.ts';
import { notAllowed } from '../../refusal.ts';
import type { OpenFile } from '../../session.ts';
import { onDisk } from '../disk-errors.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { headKeysOf } from '../log/head-keys.ts';
import { keepRestoreNotes, type RestoreNote } from '../log/restore-notes.ts';
import { inspectTeamFile } from '../inspect.ts';
import { findCopies, listBackups, shownOf, type BackupsOf } from './list-backups.ts';
import { backupAt, restoreFile, restoreFirstWhole } from './restore-backup.ts';
import { noteEvent, worked } from './state.ts';

export type RestoreCalls = 'team.backupsOf' | 'team.backupAt' | 'team.restore' | 'team.restoreFile';

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
      await refuseOthers(context);
      const path = chosen === null ? context.session.requireFile().path : context.pathOf(chosen);
      const copies = await findCopies(await backupsOf(path, context, strength), wanted);
      const restored = await restoreFirstWhole(copies, dirname(path), context.today);
      await noteRestored(context, { teamFile: path, restored, name: wanted.name, strength });
      return { path: restored };
    }),

  'team.restoreFile': ({ file, beside }, context) =>
    onDisk(async () => {
      await refuseOthers(context);
      const path = context.pathOf(file);
      const folder = beside === null ? await folderFor(path) : dirname(context.pathOf(beside));
      const restored = await restoreFile(path, folder, context.today);
      const teamFile = beside === null ? path : context.pathOf(beside);
      await noteRestored(context, { teamFile, restored, name: null, strength });
      return { path: restored };
    }),
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

/** While a file is open, backups are the coordinator's, as on their page. @throws Refusal `not-allowed` */
async function refuseOthers(context: CallContext): Promise<void> {
  const { file } = context.session;
  if (file === null || mayCall('backups.make', file.user.roles)) return;
  const line = lineOf(context, file, 'not-allowed');
  if (file.reading !== undefined) file.reading.note([line]);
  else await file.db.transaction().execute((trx) => addLogLine(trx, line));
  throw notAllowed();
}

interface Restored {
  /** Beside which it was put back. */
  readonly teamFile: string;
  /** The path of the new file. */
  readonly restored: string;
  readonly name: string | null;
  readonly strength: KeyStrength;
}

/**
 * Notes it in the file that is open; for the others, and while none is open, this computer keeps it until they are
 * opened here.
 */
async function noteRestored(context: CallContext, what: Restored): Promise<void> {
  const { session, now, settingsFolder } = context;
  const { file } = session;
  // Who reads along leaves the line for the next writer.
  file?.reading?.note([lineOf(context, file, done)]);
  if (file !== null && file.reading === undefined) {
    await file.db.transaction().execute(async (trx) => {
      await noteEvent(trx, now, { kind: 'restored', outcome: worked, name: what.name });
      await addLogLine(trx, lineOf(context, file, done));
    });
  }
  if (settingsFolder === null) return;
  try {
    keepRestoreNotes(settingsFolder, notesOf(context, what));
  } catch {
    // A full disk: the file stands there all the same.
  }
}

function notesOf(context: CallContext, what: Restored): RestoreNote[] {
  const { session, now, computer } = context;
  const { account, name } = computer;
  const fileId = idOf(what.restored, what.strength);
  if (fileId === null) return [];
  const note = { fileId, at: now.toISOString(), account, computer: name };
  const restored = { ...note, which: 'restored', teamFile: what.restored } as const;
  if (session.file?.path === what.teamFile) return [restored];
  return [restored, { ...note, which: 'beside', teamFile: what.teamFile }];
}

const lineOf = (
  { now, computer }: Pick<CallContext, 'now' | 'computer'>,
  { user }: OpenFile,
  outcome: string,
): NewLogLine => ({
  at: now.toISOString(),
  call: 'team.restore',
  outcome,
  subject_kind: 'reservekopie',
  user_id: user.id,
  account: computer.account,
  computer: computer.name,
});
