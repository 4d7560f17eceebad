import { z } from 'zod';
import { backupRefSchema } from '../../team/backups.ts';
import { chosenFileSchema, fileRefSchema } from '../../team/schema.ts';
import { call } from '../call.ts';

const ofMain = { handledBy: 'main', needs: 'nothing' } as const;

/** Calls of the main process about backups: folders and files that the user points at. */
export const desktopBackupCalls = {
  /**
   * Asks for the second place of the backups of the open file, and remembers it on this computer. `null` when
   * the user cancels.
   */
  'desktop.chooseBackupFolder': call({
    ...ofMain,
    input: z.object({}),
    output: z.object({ folder: z.string() }).nullable(),
  }),
  /** Copies no backups to the second place any more. Those that are there stay. */
  'desktop.forgetBackupFolder': call({ ...ofMain, input: z.object({}), output: z.object({}) }),
  /** Asks for a backup that is not in the list. `null` when the user cancels. */
  'desktop.chooseBackup': call({
    ...ofMain,
    input: z.object({}),
    output: chosenFileSchema.nullable(),
  }),
  /** Puts a backup back beside its team file; `of` null: of the file that is open. Gives the new file. */
  'desktop.restoreBackup': call({
    ...ofMain,
    input: z.object({ of: fileRefSchema.nullable(), backup: backupRefSchema }),
    output: chosenFileSchema,
  }),
  /** The same of a file that the user pointed at; `beside` null: where its backups stand. */
  'desktop.restoreFile': call({
    ...ofMain,
    input: z.object({ file: fileRefSchema, beside: fileRefSchema.nullable() }),
    output: chosenFileSchema,
  }),
} as const;
