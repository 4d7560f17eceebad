import { z } from 'zod';
import { daysBetween } from '../kernel/calendar.ts';
import { isoDateSchema, type IsoDate } from '../kernel/dates.ts';

/** Why a backup was made: before the work that it names, or by itself. */
export const backupReasons = [
  /** The first opening of a day, or the first call after midnight. */
  'day',
  /** At closing, when something changed. */
  'close',
  /** After the file got another data key: those of before open with what was taken back. */
  'new-key',
  'manual',
  'upgrade',
  'import',
  'year-change',
  'destruction',
] as const;
export const backupReasonSchema = z.enum(backupReasons);
export type BackupReason = z.infer<typeof backupReasonSchema>;

/** Beside the team file, or in the folder that the user chose on this computer. */
export const backupPlaceSchema = z.enum(['beside', 'second']);
export type BackupPlace = z.infer<typeof backupPlaceSchema>;

/** The name of a backup's folder; never a path. */
export const backupNameSchema = z.string().regex(/^\d{4}-\d\d-\d\d [^\\/:*?"<>|]{1,80}$/);

/** Which backup is meant: a name in a place. */
export const backupRefSchema = z.object({ place: backupPlaceSchema, name: backupNameSchema });
export type BackupRef = z.infer<typeof backupRefSchema>;

export const listedBackupSchema = z.object({
  name: backupNameSchema,
  /** ISO time in UTC. */
  at: z.string(),
  day: isoDateSchema,
  reason: backupReasonSchema,
  bytes: z.int(),
  /** Where it stands: the same backup may stand in both places. */
  places: z.array(backupPlaceSchema).min(1),
  /** Opens with the key that the team file has now: can be tried without a password. */
  sameKey: z.boolean(),
});
export type ListedBackup = z.infer<typeof listedBackupSchema>;

/** Why Trede does not remove a folder with a backup when its time has come. */
export const stayingReasons = [
  /** Somebody put other files with it. */
  'other-files',
  /** It says nothing that Trede can read: perhaps it is no backup. */
  'unreadable',
  /** It was not written by Trede with a key of this file, or was changed since. */
  'not-ours',
] as const;

/** A folder beside the backups that stays until somebody removes it. */
export const stayingBackupSchema = z.object({
  name: z.string(),
  /** The folder that it stands in. */
  folder: z.string(),
  why: z.enum(stayingReasons),
});
export type StayingBackup = z.infer<typeof stayingBackupSchema>;

/** A folder with a backup of which the copy is cut off, gone or another file: nothing can be restored from it. */
export const damagedBackupSchema = stayingBackupSchema.omit({ why: true });
export type DamagedBackup = z.infer<typeof damagedBackupSchema>;

/** What is counted in a restore test. */
export const countedInBackup = ['clients', 'contacts', 'orders', 'documents'] as const;
export const backupCountsSchema = z.object({
  clients: z.int(),
  contacts: z.int(),
  orders: z.int(),
  documents: z.int(),
});
export type BackupCounts = z.infer<typeof backupCountsSchema>;

/** When a restore test is due again, in days: yearly. [BIO2 8.13.04] */
export const restoreTestDays = 365;

/** After how many days without the second place Trede reminds of it. */
export const secondPlaceDaysSchema = z
  .int()
  .min(1, 'Vul 1 dag of meer in.')
  .max(90, 'Vul ten hoogste 90 dagen in.');
export const standardSecondPlaceDays = 7;

export interface BackupFacts {
  /** Whether the latest attempt failed. */
  readonly failed: boolean;
  readonly secondReachedOn: IsoDate | null;
  readonly secondPlaceDays: number;
  readonly testedOn: IsoDate | null;
  /** The latest test found the backup not whole. */
  readonly testFailed: boolean;
  /** The day on which the team file was made: from then on the terms count. */
  readonly createdOn: IsoDate;
}

export const backupReminderSchema = z.enum(['failed', 'second-place', 'test-failed', 'test']);
export type BackupReminder = z.infer<typeof backupReminderSchema>;

/** What somebody should look at, the most urgent first. A clock that was set back gives no reminder. */
export function backupReminders(facts: BackupFacts, today: IsoDate): readonly BackupReminder[] {
  const since = (day: IsoDate | null) => daysBetween(day ?? facts.createdOn, today);
  return [
    ...(facts.failed ? (['failed'] as const) : []),
    ...(facts.testFailed ? (['test-failed'] as const) : []),
    ...(since(facts.secondReachedOn) >= facts.secondPlaceDays ? (['second-place'] as const) : []),
    ...(!facts.testFailed && since(facts.testedOn) >= restoreTestDays ? (['test'] as const) : []),
  ];
}

/** Minutes before a backup that failed is tried again. */
export const retryMinutes = 15;

export interface BackupNeed {
  /** The local day of the latest backup; `null`: there is none. */
  readonly lastMadeOn: IsoDate | null;
  /** When the latest attempt failed, in milliseconds; `null`: it did not. */
  readonly failedAt: number | null;
}

/**
 * Whether a backup of this day must be made now. Any other day than that of the latest counts, an earlier
 * one too: a clock that was set back does not keep Trede from making them.
 */
export function needsBackup(need: BackupNeed, today: IsoDate, now: number): boolean {
  if (need.failedAt !== null) return Math.abs(now - need.failedAt) >= retryMinutes * 60_000;
  return need.lastMadeOn !== today;
}
