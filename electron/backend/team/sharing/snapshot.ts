import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeVerifiedCopy } from '../../database/backup.ts';
import { removeDatabase } from '../../database/journals.ts';
import { processLives } from '../../process-lives.ts';
import type { OpenFile } from '../../session.ts';
import { moveOver, temporaryNameFor } from '../files.ts';
import { copyNameIn, snapshotPathOf } from './names.ts';

/**
 * Publishes what colleagues may read while this process has the file: a copy under the same data key, checked
 * page by page and counted, that takes the place of the last in one step. Who looks finds the old or the new
 * one, whole.
 *
 * @throws when it cannot be made; the last one then stays
 */
export async function publishSnapshot(
  file: Pick<OpenFile, 'db' | 'driver' | 'path' | 'dataKey'>,
  now: Date,
): Promise<void> {
  const { db, path, dataKey } = file;
  const temporary = temporaryNameFor(snapshotPathOf(path));
  await db.updateTable('snapshot_state').set({ published_at: now.toISOString() }).execute();
  // Holds the connection: nothing else may begin a transaction meanwhile.
  await db.connection().execute(() => writeVerifiedCopy(file, temporary, dataKey));
  try {
    moveOver(temporary, snapshotPathOf(path));
  } catch (error) {
    removeDatabase(temporary);
    throw error;
  }
}

/** Of a file with one user, or with another data key than the snapshot has. */
export const removeSnapshot = (path: string): void => rmSync(snapshotPathOf(path), { force: true });

/** Another text for each snapshot; `null`: there is none, or it cannot be reached. */
export function snapshotMark(path: string): string | null {
  try {
    const { mtimeMs, size, ino } = statSync(snapshotPathOf(path), { bigint: true });
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}

const folderStart = 'trede-meelezen-';

/** A copy of one's own, that keeps nobody from publishing the next; encrypted as the file is. */
export interface OwnCopy {
  readonly path: string;
  readonly mark: string | null;
  readonly remove: () => void;
}

/** @throws what the disk says, with nothing left */
export function copySnapshot(path: string): OwnCopy {
  removeLeftCopies();
  const folder = mkdtempSync(join(tmpdir(), `${folderStart}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const mark = snapshotMark(path);
    const copy = copyNameIn(folder);
    copyFileSync(snapshotPathOf(path), copy);
    return { path: copy, mark, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Of processes that ended without taking them away. */
function removeLeftCopies(): void {
  try {
    for (const name of readdirSync(tmpdir())) {
      const pid = name.startsWith(folderStart)
        ? Number.parseInt(name.slice(folderStart.length), 10)
        : Number.NaN;
      if (Number.isNaN(pid) || processLives(pid)) continue;
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  } catch {
    // Of another user of this computer, or in use: encrypted all the same.
  }
}
