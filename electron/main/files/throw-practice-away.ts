import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { besidePractice, logHeadsFolder } from '#shared/team/practice.ts';
import type { PracticePlace } from './practice-place.ts';

/**
 * Throws the file to practise with away, with what Trede knows of its log, and with what was half made or half thrown
 * away before. On Windows a file that is in use cannot go: then all of it stays.
 *
 * @throws when it stays
 */
export async function throwAway({ folder, file }: PracticePlace): Promise<void> {
  const settings = dirname(folder);
  const fileId = await idOf(file);
  await moveAside(folder, join(settings, `${besidePractice}weg-${Date.now()}`));
  const beside = (await readdir(settings)).filter((name) => name.startsWith(besidePractice));
  const heads = fileId === null ? [] : [join(logHeadsFolder, `${fileId}.json`)];
  for (const name of [...beside, ...heads]) {
    // What a virus scanner holds goes the next time: it is no file to open any more.
    await rm(join(settings, name), { recursive: true, force: true, maxRetries: 5 }).catch(
      () => undefined,
    );
  }
}

/** How often, and in milliseconds how long, a file that was just closed is waited for. */
const tries = 6;
const pause = 100;

/** In one step, so that it is there whole or not at all. One that is not there is no fault. */
async function moveAside(folder: string, aside: string): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    try {
      await rename(folder, aside);
      return;
    } catch (error) {
      if (errorCodeOf(error) === 'ENOENT') return;
      if (turn === tries) throw error;
      await setTimeout(pause * turn);
    }
  }
}

const idLength = 16;

/** The number of a team file, with which it begins; `null`: there is none. */
async function idOf(file: string): Promise<string | null> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(idLength), 0, idLength, 0);
      return bytesRead === idLength ? buffer.toString('hex') : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
