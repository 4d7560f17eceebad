import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { renamePatiently } from './patience.ts';

/** What a run that was cut off left beside a team file. Only for who has that file open alone. */
export function removeLeftovers(teamFile: string): void {
  const folder = dirname(teamFile);
  const start = basename(teamFile);
  for (const name of readdirSync(folder)) {
    const rest = name.startsWith(start) ? name.slice(start.length) : '';
    if (leftover.test(rest)) rmSync(join(folder, name), { force: true });
  }
}

const leftover =
  /^(-sleutel2?|-logboek|-in-gebruik|-lezen)?\.[0-9a-f]{12}\.tijdelijk(-wal|-journal)?$/;

/** A name beside the file that nothing else has. */
export const temporaryNameFor = (path: string): string =>
  `${path}.${randomBytes(6).toString('hex')}.tijdelijk`;

/** What stands beside a file under such a name. */
export function temporariesOf(path: string): string[] {
  const [folder, start] = [dirname(path), basename(path)];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${start}.`) && name.endsWith('.tijdelijk'))
    .map((name) => join(folder, name));
}

/** Readable for the colleagues with whom the folder is shared; what is in it is encrypted. */
const fileMode = 0o660;

/** Writes text under a temporary name and makes sure that it is on the disk; removes it on failure. */
export function writeTemporary(path: string, text: string): string {
  const temporary = temporaryNameFor(path);
  const handle = openSync(temporary, 'wx', fileMode);
  try {
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
}

/**
 * Replaces a file in one step: whoever looks, before or after a power cut, finds the old or the new
 * one, whole.
 *
 * @param test is given the temporary file; when it throws, the old file stays
 */
export async function copyInto(
  path: string,
  text: string,
  test: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = writeTemporary(path, text);
  try {
    await test(temporary);
    moveOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Replaces a file in one step, without a test. */
export function writeWhole(path: string, text: string): void {
  const temporary = writeTemporary(path, text);
  try {
    moveOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Gives a temporary file the name of another, which it replaces in one step. */
export function moveOver(temporary: string, path: string): void {
  renamePatiently(temporary, path);
  syncFolder(path);
}

/**
 * Gives a temporary file its name, and fails (`EEXIST`) rather than replace what has that name.
 * A hard link does that in one step; drives that have no links get a look first.
 */
export function moveBeside(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST' || existsSync(path)) throw error;
    renamePatiently(temporary, path);
    syncFolder(path);
    return;
  }
  dropName(temporary);
  syncFolder(path);
}

/** The file has its own name by now: that its temporary one stays for a while is no failure. */
function dropName(temporary: string): void {
  try {
    unlinkSync(temporary);
  } catch {
    // The next opening sweeps it: see `removeLeftovers`.
  }
}

/** A new name lasts through a power cut once its folder is on the disk. Windows does that by itself. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(dirname(path), 'r');
  try {
    fsyncSync(handle);
  } catch {
    // Some network drives refuse this; the file itself is on the disk.
  } finally {
    closeSync(handle);
  }
}
