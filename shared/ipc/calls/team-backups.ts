import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import {
  backupCountsSchema,
  backupRefSchema,
  backupReminderSchema,
  damagedBackupSchema,
  listedBackupSchema,
  secondPlaceDaysSchema,
  stayingBackupSchema,
} from '../../team/backups.ts';
import { fileRefSchema } from '../../team/schema.ts';
import { call } from '../call.ts';

const ofSession = { needs: 'nothing' } as const;
const ofMainOnly = { needs: 'nothing', audience: 'main' } as const;

/** A restore test that was done. */
const restoreTestSchema = z.object({
  /** ISO time in UTC. */
  at: z.string(),
  day: isoDateSchema,
  /** The name of the backup. */
  name: z.string(),
  /** What was in it; `null`: the backup is not whole. */
  counts: backupCountsSchema.nullable(),
});

/** Calls about the backups of the open team file. */
export const backupCalls = {
  /** What a line on every page says: how the latest attempts went, and what to look at. */
  'backups.status': call({
    input: z.object({}),
    output: z.object({
      /** ISO time in UTC; `null`: there is no backup yet. */
      madeAt: z.string().nullable(),
      /** Why the latest attempt failed, in a Dutch sentence; `null`: it did not. */
      failure: z.string().nullable(),
      reminders: z.array(backupReminderSchema),
      secondReachedOn: isoDateSchema.nullable(),
    }),
  }),
  /**
   * The backups that can be reached from this computer, and how the second place and the tests of restoring went.
   */
  'backups.list': call({
    input: z.object({}),
    output: z.object({
      /** The latest first. */
      backups: z.array(listedBackupSchema),
      /** The folder beside the team file, for showing only. */
      folder: z.string(),
      /** The second place of this computer; `null`: none was chosen here. */
      second: z
        .object({
          folder: z.string(),
          reachable: z.boolean(),
          /** On the disk that the team file is on: lost with it. */
          sameDisk: z.boolean(),
        })
        .nullable(),
      secondFailure: z.string().nullable(),
      secondPlaceDays: secondPlaceDaysSchema,
      /** The latest first. */
      tests: z.array(restoreTestSchema),
    }),
  }),
  /** Makes one now, before anything else of the call. */
  'backups.make': call({ input: z.object({}), output: z.object({}) }),
  /**
   * Proves a backup: puts a copy back under a temporary name, opens, checks and counts it, and removes it.
   * Notes the day and the result. Reports progress.
   */
  'backups.test': call({
    input: z.object({ backup: backupRefSchema }),
    output: z.object({
      /** `null`: the backup is not whole. */
      then: backupCountsSchema.nullable(),
      now: backupCountsSchema,
    }),
  }),
  /**
   * What Trede cannot remove in time, what can no longer be restored from, and where else copies may be. Looks
   * through folders: not to be asked often.
   */
  'backups.staying': call({
    input: z.object({}),
    output: z.object({
      folders: z.array(stayingBackupSchema),
      damaged: z.array(damagedBackupSchema),
      /** Folders that once were the second place, on any computer: nothing there is thinned from here. */
      places: z.array(z.object({ folder: z.string(), day: isoDateSchema })),
    }),
  }),
  /** Where the open team file is, for who may say where its backups go. */
  'backups.place': call({
    audience: 'main',
    input: z.object({}),
    output: z.object({ path: z.string() }),
  }),
  /** Notes that this computer takes the backups to a folder as well; `null`: no more. Asked before it does. */
  'backups.takeTo': call({
    audience: 'main',
    input: z.object({ folder: z.string().min(1).nullable() }),
    output: z.object({}),
  }),
  /** After how many days without the second place Trede says so. Holds for everybody who opens the file. */
  'backups.saveSettings': call({
    input: z.object({ secondPlaceDays: secondPlaceDaysSchema }),
    output: z.object({}),
  }),
} as const;

/** Calls that find and put back a backup, also while no team file is open or the present one is damaged. */
export const restoreCalls = {
  /** The backups of a team file that can be reached from this computer, the latest first. */
  'team.backupsOf': call({
    ...ofSession,
    input: z.object({ file: fileRefSchema }),
    output: z.array(listedBackupSchema),
  }),
  /** What a file that the user points at is; `null`: no backup that Trede wrote down. */
  'team.backupAt': call({
    ...ofSession,
    input: z.object({ file: fileRefSchema }),
    output: listedBackupSchema.omit({ places: true, sameKey: true }).nullable(),
  }),
  /**
   * Puts a backup back beside its team file, under a name that is free; `of` null: of the file that is open.
   * Gives the path, which goes no further than the main process.
   */
  'team.restore': call({
    ...ofMainOnly,
    input: z.object({ of: fileRefSchema.nullable(), backup: backupRefSchema }),
    output: z.object({ path: z.string() }),
  }),
  /** The same of a file that the user points at; `beside` null: where its backups stand. */
  'team.restoreFile': call({
    ...ofMainOnly,
    input: z.object({ file: fileRefSchema, beside: fileRefSchema.nullable() }),
    output: z.object({ path: z.string() }),
  }),
} as const;
