import { rmSync, statSync } from 'node:fs';
import type { Insertable } from 'kysely';
import type { ErrorCode } from '#shared/kernel/errors.ts';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { addLogLine, type NewLogLine } from '../../database/log-line.ts';
import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import type { ReaderJournalTable } from '../../database/team-schema.ts';
import { Refusal } from '../../refusal.ts';
import type { OpenFile } from '../../session.ts';
import type { ThisComputer } from '../../this-computer.ts';
import { refusalFromDisk } from '../disk-errors.ts';
import type { JournalEntry } from './journal-entries.ts';
import { readJournal } from './journal.ts';
import { journalPathOf, journalsBeside } from './names.ts';
import { sharingKey } from './sealed.ts';

export interface TakeInMoment {
  readonly now: Date;
  readonly computer: ThisComputer;
  /** Keeps what was typed, or drops it, as if its maker had had the file. */
  readonly keepDraft: KeepDraft;
}

export type KeepDraft = (
  draft: Extract<JournalEntry, { kind: 'draft' }>,
  trx: TeamTransaction,
) => Promise<void>;

/** One that its reader did not end, for instance because the computer stopped, stays so long. In milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1000;
/** In bytes. More than anybody reads. */
const longest = 64 * 1024 * 1024;

type OfFile = Pick<OpenFile, 'db' | 'path' | 'fileId' | 'dataKey'>;

/**
 * Takes into the file what those who read along left beside it: once, in order, with the time and the actor
 * that it had. How far each journal was taken in stands in the file, in the same transaction; a journal goes
 * only after that. Broken off at any moment, nothing is lost and nothing comes in twice. One that cannot be taken in
 * now waits, and keeps no other waiting; the log says so of one that no virus scanner or full disk keeps back.
 *
 * @returns how many entries came in
 */
export async function takeIn(file: OfFile, moment: TakeInMoment): Promise<number> {
  let taken = 0;
  for (const id of journalsBeside(file.path)) {
    try {
      taken += await takeInOne(file, id, moment);
    } catch (error) {
      // The next time tries again, and until then it is kept.
      if (!passes(error)) await tell(file, id, error, moment);
    }
  }
  return taken;
}

/** What may be over the next time: a virus scanner that holds it, a drive that went away, a full disk. */
function passes(error: unknown): boolean {
  if (refusalFromDisk(error) !== null) return true;
  const code = errorCodeOf(error);
  return /^(EAGAIN|EBUSY|EDQUOT|EMFILE|ENFILE|ENOSPC|SQLITE_(BUSY|FULL|IOERR)\w*)$/.test(code);
}

/** Of which journals the log said already, in this sitting, that they cannot be taken in. */
const toldOf = new WeakMap<TeamDatabase, Set<string>>();

async function tell({ db }: OfFile, id: string, error: unknown, moment: TakeInMoment) {
  const told = toldOf.get(db) ?? new Set();
  toldOf.set(db, told);
  if (told.has(id)) return;
  const outcome = error instanceof Refusal ? error.refused.code : 'unexpected';
  try {
    await db.transaction().execute((trx) => addLogLine(trx, refused(moment, outcome)));
    told.add(id);
  } catch {
    // Where the log cannot be written either, the next time tries again.
  }
}

async function takeInOne(file: OfFile, id: string, moment: TakeInMoment): Promise<number> {
  const path = journalPathOf(file.path, id);
  const known = await file.db
    .selectFrom('reader_journal')
    .selectAll()
    .where('journal', '=', id)
    .executeTakeFirst();
  const { mtimeMs, size } = statSync(path);
  const isOld = Math.abs(moment.now.getTime() - mtimeMs) > keptFor;
  if (known?.state === 'ended' || (isOld && known?.state === 'damaged')) rmSync(path);
  if (known !== undefined && known.state !== 'open') return 0;
  const before = known?.taken ?? 0;
  const keyText = known?.journal_key ?? keyOf(file).toString('hex');
  const read =
    size > longest
      ? { entries: [], damaged: true }
      : readJournal(file, id, Buffer.from(keyText, 'hex'));
  const entries = read.entries.slice(before);
  const damaged = read.damaged || read.entries.length < before;
  if (entries.length > 0 || damaged) {
    const isOut = known !== undefined && (await isRemoved(file, known.user_id));
    const ended = isOut || entries.at(-1)?.kind === 'end';
    const state = damaged ? 'damaged' : ended ? 'ended' : 'open';
    await file.db.transaction().execute(async (trx) => {
      if (isOut) await addLogLine(trx, refused(moment, 'not-allowed'));
      else await takeInEntries(entries, trx, moment);
      if (damaged) await addLogLine(trx, refused(moment, 'file-damaged'));
      const taken = before + entries.length;
      // A key that is needed no more is not kept.
      await keepPlace(trx, {
        journal: id,
        journal_key: state === 'open' ? keyText : '',
        taken,
        user_id: known?.user_id ?? (await readerOf(trx, entries)),
        state,
      });
    });
    if (ended) rmSync(path);
  } else if (isOld) {
    rmSync(path);
  }
  return entries.length;
}

/** Who was removed keeps the key of a journal that was begun before: nothing more of it counts. */
async function isRemoved({ db }: OfFile, userId: number | null): Promise<boolean> {
  const user = await findUser(db, userId);
  return user !== undefined && user.removed_on !== null;
}

/** Its first line says who came to read; `null` where this file does not know them. */
async function readerOf(
  trx: TeamTransaction,
  [first]: readonly JournalEntry[],
): Promise<number | null> {
  const user = first?.kind === 'line' ? await findUser(trx, first.line.user_id) : undefined;
  return user?.id ?? null;
}

const findUser = (db: TeamDatabase | TeamTransaction, id: number | null) =>
  db.selectFrom('app_user').select(['id', 'removed_on']).where('id', '=', id).executeTakeFirst();

async function takeInEntries(
  entries: readonly JournalEntry[],
  trx: TeamTransaction,
  { keepDraft }: TakeInMoment,
): Promise<void> {
  const users = await trx.selectFrom('app_user').select('id').execute();
  const known = new Set(users.map(({ id }) => id));
  for (const entry of entries) {
    if (entry.kind === 'draft') await keepDraft(entry, trx);
    if (entry.kind !== 'line') continue;
    const { line } = entry;
    // An older copy that was put back does not know who came later.
    const isKnown = line.user_id !== null && known.has(line.user_id);
    await addLogLine(trx, isKnown ? line : { ...line, user_id: null });
  }
}

const keepPlace = (trx: TeamTransaction, row: Insertable<ReaderJournalTable>) =>
  trx
    .insertInto('reader_journal')
    .values(row)
    .onConflict((conflict) => conflict.column('journal').doUpdateSet(row))
    .execute();

/** Something of a journal was not taken in: it was changed, or is of somebody who was removed. */
const refused = ({ now, computer }: TakeInMoment, outcome: ErrorCode): NewLogLine => ({
  at: now.toISOString(),
  call: 'team.readerJournal',
  outcome,
  subject_kind: 'logboek',
  user_id: null,
  account: computer.account,
  computer: computer.name,
});

const keyOf = ({ dataKey, fileId }: OfFile): Buffer => sharingKey(dataKey, fileId, 'journal');
