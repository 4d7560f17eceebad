import { addDays, addMonths, mondayOf } from '../kernel/calendar.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { BackupReason } from './backups.ts';

/** How many days, weeks and months keep their last backup. [BIO2 8.13] */
export const backupScheme = { days: 7, weeks: 5, months: 12 } as const;
export type BackupScheme = { readonly [Tier in keyof typeof backupScheme]: number };

/** A backup as far as keeping goes. */
export interface KeptBackup {
  /** Counts up with each backup of a team file: it tells what came later, whatever the clock said. */
  readonly sequence: number;
  /** The local day by the clock of that moment, which may have been wrong. */
  readonly day: IsoDate;
  readonly reason: BackupReason;
}

export interface Thinned<B> {
  /** The latest first. */
  readonly keep: readonly B[];
  /** What may go, each with the kept one that must be whole before it does. */
  readonly remove: readonly { readonly backup: B; readonly insteadOf: B }[];
  /** The earliest month (`2026-03`) of which any stays; empty while it cannot be told. */
  readonly firstMonth: string;
}

/** Made before something large: kept for as long as its day is among the latest, beside the last of that day. */
const beforeWork: ReadonlySet<BackupReason> = new Set([
  'manual',
  'upgrade',
  'import',
  'year-change',
  'destruction',
] as const);

/** So many days must agree that time has passed, before something goes because it is old. */
const agreeingDays = 3;

/**
 * Which backups stay: the last one of each of the latest days, weeks and months that have one; those made
 * before large work on one of these days; the last from before an upgrade. Older than the months of the
 * scheme none stays, so that what was destroyed is gone from the backups too. The latest always stays.
 *
 * What is latest follows from the sequence and never from the clock: a day that was wrong costs at most one
 * place in each tier.
 */
export function thinBackups<B extends KeptBackup>(
  backups: readonly B[],
  scheme: BackupScheme = backupScheme,
): Thinned<B> {
  const latestFirst = [...backups].sort((a, b) => b.sequence - a.sequence);
  const [latest] = latestFirst;
  if (latest === undefined) return { keep: [], remove: [], firstMonth: '' };

  const lastOfDays = lastOfEach(latestFirst, ({ day }) => day, scheme.days);
  const days = new Set(lastOfDays.map(({ day }) => day));
  const upgrade = latestFirst.find(({ reason }) => reason === 'upgrade');
  const wanted = new Set([
    ...lastOfDays,
    ...lastOfEach(latestFirst, ({ day }) => mondayOf(day), scheme.weeks),
    ...lastOfEach(latestFirst, ({ day }) => day.slice(0, 7), scheme.months),
    ...latestFirst.filter(({ day, reason }) => beforeWork.has(reason) && days.has(day)),
    ...(upgrade === undefined ? [] : [upgrade]),
  ]);
  const firstMonth = firstKeptMonth(latestFirst, scheme);
  const stays = (backup: B) =>
    backup === latest || (wanted.has(backup) && backup.day.slice(0, 7) >= firstMonth);

  const keep = latestFirst.filter(stays);
  const remove = latestFirst
    .filter((backup) => !stays(backup))
    .map((backup) => ({ backup, insteadOf: nextAfter(backup, keep) ?? latest }));
  return { keep, remove, firstMonth };
}

/**
 * The last backup of each of the latest parts. One from a clock that was set back takes no place of another
 * that came when the clock ran right.
 */
function lastOfEach<B extends KeptBackup>(
  latestFirst: readonly B[],
  partOf: (backup: B) => string,
  count: number,
): readonly B[] {
  const odd = afterClockWentBack(latestFirst);
  const last = new Map<string, B>();
  for (const backup of latestFirst) {
    const part = partOf(backup);
    const known = last.get(part);
    if (known === undefined || (odd.has(known) && !odd.has(backup))) last.set(part, backup);
  }
  return [...last.values()].sort((a, b) => b.sequence - a.sequence).slice(0, count);
}

/** Backups that came after one of a later day: the clock was set back between them. */
function afterClockWentBack<B extends KeptBackup>(latestFirst: readonly B[]): ReadonlySet<B> {
  const after = new Set<B>();
  let latestDay = '';
  for (const backup of latestFirst.toReversed()) {
    if (backup.day < latestDay) after.add(backup);
    else latestDay = backup.day;
  }
  return after;
}

/**
 * Today is the earliest of the latest three days on which there was a backup: one day on which the clock ran
 * ahead makes nothing old.
 */
function firstKeptMonth(latestFirst: readonly KeptBackup[], scheme: BackupScheme): string {
  const days = [...new Set(latestFirst.map(({ day }) => day))].slice(0, agreeingDays);
  if (days.length < agreeingDays) return '';
  const [today = ''] = days.sort();
  return addMonths(`${today.slice(0, 7)}-01`, 1 - scheme.months).slice(0, 7);
}

/** The earliest of the kept ones that came after it. */
const nextAfter = <B extends KeptBackup>(backup: B, keptLatestFirst: readonly B[]) =>
  keptLatestFirst.findLast(({ sequence }) => sequence > backup.sequence);

/** Whether a backup is from before all that stays, and so goes wherever Trede finds it. */
export const isOutlived = ({ day }: Pick<KeptBackup, 'day'>, firstMonth: string): boolean =>
  day.slice(0, 7) < firstMonth;

/**
 * The last day on which a backup of this day can still be where Trede gets to: the folders beside the team file,
 * whatever they are called, and the second place of a computer on which the file is used. For what tells when
 * destroyed data, or a password that was taken back, is gone from the backups.
 *
 * It counts on three things: the file is used on three days of that month (an unused file thins nothing); no
 * other files stand in the backup's folder (`backups.list` names those that cannot go); and nobody took a copy
 * elsewhere (it also names the folders that once were the second place).
 */
export const backupsGoneBy = (day: IsoDate): IsoDate =>
  addDays(addMonths(`${day.slice(0, 7)}-01`, backupScheme.months + 1), -1);
