import type { LogFinding } from '#shared/team/log/warnings.ts';
import type { TeamDatabase } from '../../database/schema.ts';
import type { OpenFile } from '../../session.ts';
import { isGenuine, type LogHead, type WrittenHead } from './head.ts';
import { headKeysOf } from './head-keys.ts';
import { readHeads } from './head-places.ts';
import { readRefused } from './refused-heads.ts';

export interface Finding {
  /** `null`: all is as it was left. */
  readonly finding: LogFinding | null;
  /** What stood beside the file and does not fit it: worth keeping beside what takes its place. */
  readonly refused: WrittenHead | null;
}

/**
 * What the heads outside the file say of it. A file that had one and stands there without is a finding too: who
 * puts an older copy back takes the head away rather than leave one that tells.
 *
 * @param restoredHere Trede itself put the file there, so no head can be beside it yet
 */
export async function findingOf(
  file: Pick<OpenFile, 'db' | 'path' | 'fileId' | 'dataKey'>,
  settingsFolder: string | null,
  restoredHere = false,
): Promise<Finding> {
  const { db, path, fileId } = file;
  const [today, ...before] = await headKeysOf(file);
  const hadHead = before.length > 0;
  const keys = [today, ...before];
  const { beside, own, elsewhere } = readHeads(path, fileId, settingsFolder);
  const head = typeof beside === 'string' ? null : beside;
  const here = [head, own].filter((one) => one !== null);
  const found = await Promise.all(here.map((one) => findingOfOne(db, one, keys)));
  if (beside === 'unreadable' && hadHead) found.push('unproved');
  for (const finding of ['older-copy', 'other-log', 'unproved'] as const) {
    if (!found.includes(finding)) continue;
    const right = await isRefusedOne(file, keys);
    return right ? { finding: 'put-back', refused: null } : { finding, refused: head };
  }
  if (head !== null) return { finding: null, refused: null };
  // A copy under another name, such as a backup that was put back, may well be of an earlier moment.
  const others = await Promise.all(elsewhere.map((one) => findingOfOne(db, one, keys)));
  if (own === null && others.some((finding) => finding !== null)) {
    return { finding: 'earlier-copy', refused: null };
  }
  return { finding: hadHead && !restoredHere ? 'no-head' : null, refused: null };
}

/** Whether this is the file whose head was refused when an older copy stood in its place. */
async function isRefusedOne(
  { db, path, fileId }: Pick<OpenFile, 'db' | 'path' | 'fileId'>,
  keys: readonly string[],
): Promise<boolean> {
  const heads = readRefused(path, fileId, keys);
  const found = await Promise.all(heads.map((head) => findingOfOne(db, head, keys)));
  return found.includes(null);
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
