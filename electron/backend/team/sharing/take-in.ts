import { rmSync, statSync } from 'node:fs';
import type { Insertable } from 'kysely';
import { addLogLine, type NewLogLine } from '../../database/log-line.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { ReaderJournalTable } from '../../database/team-schema.ts';
import type { OpenFile } from '../../session.ts';
import type { ThisComputer } from '../../this-computer.ts';
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
 * only after that. Broken off at any moment, nothing is lost and nothing comes in twice.
 *
 * @returns how many entries came in
 */
export async function takeIn(file: OfFile, moment: TakeInMoment): Promise<number> {
  let taken = 0;
  for (const id of journalsBeside(file.path)) taken += await takeInOne(file, id, moment);
  return taken;
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
  const { entries, damaged } =
    size > longest
      ? { entries: [], damaged: true }
      : readJournal(file, id, Buffer.from(keyText, 'hex'), before);
  if (entries.length > 0 || damaged) {
    const ended = entries.at(-1)?.kind === 'end';
    const state = damaged ? 'damaged' : ended ? 'ended' : 'open';
    await file.db.transaction().execute(async (trx) => {
      for (const entry of entries) await takeInEntry(entry, trx, moment.keepDraft);
      if (damaged) await addLogLine(trx, unreadable(moment));
      const taken = before + entries.length;
      // A key that is needed no more is not kept.
      await keepPlace(trx, {
        journal: id,
        journal_key: state === 'open' ? keyText : '',
        taken,
        state,
      });
    });
    if (ended) rmSync(path);
  } else if (isOld) {
    rmSync(path);
  }
  return entries.length;
}

async function takeInEntry(
  entry: JournalEntry,
  trx: TeamTransaction,
  keepDraft: KeepDraft,
): Promise<void> {
  if (entry.kind === 'line') await addLogLine(trx, entry.line);
  else if (entry.kind === 'draft') await keepDraft(entry, trx);
}

const keepPlace = (trx: TeamTransaction, row: Insertable<ReaderJournalTable>) =>
  trx
    .insertInto('reader_journal')
    .values(row)
    .onConflict((conflict) => conflict.column('journal').doUpdateSet(row))
    .execute();

const unreadable = ({ now, computer }: TakeInMoment): NewLogLine => ({
  at: now.toISOString(),
  call: 'team.readerJournal',
  outcome: 'file-damaged',
  subject_kind: 'logboek',
  user_id: null,
  account: computer.account,
  computer: computer.name,
});

const keyOf = ({ dataKey, fileId }: OfFile): Buffer => sharingKey(dataKey, fileId, 'journal');
