import type { LogFinding } from '#shared/team/log/warnings.ts';
import { addLogLine } from '../../database/log-line.ts';
import type { TeamDatabase } from '../../database/schema.ts';
import type { OpenFile } from '../../session.ts';
import type { ThisComputer } from '../../this-computer.ts';
import { headKeyOf, isGenuine, sealHead, type LogHead, type WrittenHead } from './head.ts';
import { headKeysOf, rememberHeadKey } from './head-keys.ts';
import { readHeads, writeHeads } from './head-places.ts';

export interface HeadKeeperOptions {
  /** Of this computer's user; `null`: the head is kept beside the team file alone. */
  readonly settingsFolder: string | null;
  readonly computer: ThisComputer;
}

/** A head is written at the latest after so many lines: what a crash may leave unproved. */
const linesBetween = 100;

/**
 * Keeps outside the team file where its log stood, and notices at opening when the file is behind that: an older
 * copy was put back, or somebody changed the log. Called between the calls, never inside their transactions.
 * What cannot be written or read never stops the user's work.
 */
export class LogHeadKeeper {
  readonly #options: HeadKeeperOptions;
  #written: { readonly db: TeamDatabase; readonly count: number } | null = null;

  get settingsFolder(): string | null {
    return this.#options.settingsFolder;
  }

  constructor(options: HeadKeeperOptions) {
    this.#options = options;
  }

  /** After a file was opened or made. What is found is noted in the log, where the window reads it. */
  async opened(file: OpenFile, now: Date): Promise<void> {
    const finding = await findingOf(file, this.#options.settingsFolder);
    if (finding !== null) {
      const { account, name } = this.#options.computer;
      await file.db.transaction().execute((trx) =>
        addLogLine(trx, {
          at: now.toISOString(),
          call: 'team.warned',
          outcome: finding,
          subject_kind: 'bestand',
          user_id: file.user.id,
          account,
          computer: name,
        }),
      );
    }
    await this.write(file);
  }

  /** After each call: writes the head when there are many lines since the last time. */
  async afterCall(file: OpenFile): Promise<void> {
    const last = await lastHead(file.db);
    const known = this.#written?.db === file.db ? this.#written.count : 0;
    if (last !== null && last.count - known >= linesBetween) await this.write(file);
  }

  /** Before the file is closed, and after a backup. */
  async write(file: OpenFile): Promise<void> {
    const head = await lastHead(file.db);
    if (head === null) return;
    const { fileId, path, db } = file;
    const headKey = headKeyOf(file.dataKey, fileId);
    await rememberHeadKey(db, headKey);
    writeHeads(path, sealHead(head, fileId, headKey), this.#options.settingsFolder);
    this.#written = { db, count: head.count };
  }
}

/** What the heads outside the file say of it; `null`: all is as it was left. */
export async function findingOf(
  file: Pick<OpenFile, 'db' | 'path' | 'fileId' | 'dataKey'>,
  settingsFolder: string | null,
): Promise<LogFinding | null> {
  const { db, path, fileId } = file;
  const keys = await headKeysOf(file);
  const { here, elsewhere } = readHeads(path, fileId, settingsFolder);
  const found = await Promise.all(here.map((head) => findingOfOne(db, head, keys)));
  for (const finding of ['older-copy', 'other-log', 'unproved'] as const) {
    if (found.includes(finding)) return finding;
  }
  if (here.length > 0) return null;
  // A copy under another name, such as a backup that was put back, may well be of an earlier moment.
  const others = await Promise.all(elsewhere.map((head) => findingOfOne(db, head, keys)));
  return others.some((finding) => finding !== null) ? 'earlier-copy' : null;
}

async function findingOfOne(
  db: TeamDatabase,
  head: WrittenHead,
  keys: readonly string[],
): Promise<LogFinding | null> {
  if (!isGenuine(head, keys)) return 'unproved';
  const last = await lastHead(db);
  if (last === null || last.count < head.count) return 'older-copy';
  const line = await db
    .selectFrom('log_line')
    .select('hash')
    .where('id', '=', head.count)
    .executeTakeFirst();
  return line?.hash === head.hash ? null : 'other-log';
}

export async function lastHead(db: TeamDatabase): Promise<LogHead | null> {
  const last = await db
    .selectFrom('log_line')
    .select(['id', 'hash'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? null : { count: last.id, hash: last.hash };
}
