import type { CallContext } from '../../handler.ts';
import type { TeamDatabase } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import type { OpenFile, OpenUser, Session } from '../../session.ts';
import { carryRepeats } from '../log/call-note.ts';
import { openingLine } from '../log-opening.ts';
import { openUserOf } from '../users/who-opens.ts';
import { ReaderJournal } from './journal.ts';
import { onlyRead, openSnapshot, type SnapshotOf } from './open-snapshot.ts';
import { ReadingAlong, type DraftEntry } from './reading-along.ts';
import { sharingKey } from './sealed.ts';
import { snapshotMark } from './snapshot.ts';
import { sharingTexts } from './texts.ts';
import type { KeepDraft } from './take-in.ts';

/**
 * Opens what was published for somebody who typed the password while a colleague has the file.
 *
 * @param who finds the user in it; `null`: there is none such yet
 * @throws Refusal `file-busy` where there is nothing to read
 */
export async function readAlong(
  of: SnapshotOf,
  who: (db: TeamDatabase) => Promise<OpenUser | null>,
  { now, computer }: Pick<CallContext, 'now' | 'computer'>,
): Promise<OpenFile> {
  const { path, fileId } = of;
  const { dataKey, team, publishedAt, mark, ...file } = await openSnapshot(of, now);
  try {
    const user = await who(file.db);
    // Who was added since is not in it yet.
    if (user === null) {
      throw new Refusal('file-busy', sharingTexts.otherSnapshot(null, now), 'file');
    }
    onlyRead(file, true);
    const key = sharingKey(dataKey, fileId, 'journal');
    const reading = new ReadingAlong(new ReaderJournal({ path, fileId }, key));
    Object.assign(reading, { publishedAt, mark });
    reading.note([openingLine('team.openReading', { now, computer, user })]);
    return { ...file, path, team, user, fileId, dataKey: Buffer.from(dataKey), reading };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Goes on with what was published since, if anything was. What cannot be read leaves all as it is. */
export async function readLatest(session: Session, now: Date, keepDraft: KeepDraft): Promise<void> {
  const { file } = session;
  const reading = file?.reading;
  if (file === null || reading === undefined) return;
  const mark = snapshotMark(file.path);
  if (mark === null || mark === reading.mark) return;
  const { path, fileId } = file;
  const next = await openSnapshot({ path, fileId, dataKeys: [file.dataKey] }, now).catch(
    (error: unknown) => {
      if (error instanceof Refusal) {
        reading.isUnreadable = reading.unreadable === mark;
        reading.unreadable = mark;
      }
      throw error;
    },
  );
  try {
    const user = await userIn(next.db, file.user.id);
    if (user === null) {
      reading.isOut = true;
      throw new Refusal('not-allowed', sharingTexts.out);
    }
    await putBack(next.db, reading.drafts, keepDraft);
    onlyRead(next, true);
    carryRepeats(file.db, next.db);
    Object.assign(reading, { publishedAt: next.publishedAt, mark: next.mark });
    reading.shown += 1;
    const { db, driver, close, team } = next;
    session.replaced({ ...file, db, driver, close, team, user });
  } catch (error) {
    await next.close();
    throw error;
  }
  await file.close();
}

/** Who this is in a file; `null`: nobody any more. */
export async function userIn(db: TeamDatabase, id: number): Promise<OpenUser | null> {
  const row = await db
    .selectFrom('app_user')
    .selectAll()
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : openUserOf(row);
}

const putBack = (db: TeamDatabase, drafts: readonly DraftEntry[], keepDraft: KeepDraft) =>
  db.transaction().execute(async (trx) => {
    for (const draft of drafts) await keepDraft(draft, trx);
  });
