import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isHalfRestore } from './names.ts';

/** A restore that is under way now, perhaps of a colleague, is younger; in milliseconds. */
const oldEnough = 24 * 60 * 60 * 1000;

/**
 * Removes what restores of this team file that were cut off left beside it: whole copies under passwords of
 * then, that nothing else would ever find.
 */
export async function sweepRestores(teamFile: string, now: Date): Promise<void> {
  const folder = dirname(teamFile);
  for (const name of await readdir(folder)) {
    if (!isHalfRestore(name, basename(teamFile))) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > oldEnough) await rm(path, { force: true });
  }
}
