import { accessSync, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { startOpenHere } from '../database/open-here.ts';
import { Refusal } from '../refusal.ts';
import { refusalFromDisk } from './disk-errors.ts';
import { keyFilePaths, someKeyFileStands } from './keys/copies.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { teamFileTexts } from './texts.ts';

const idLength = 16;

/**
 * Bytes 16 to 23 stay readable in an encrypted file: page size 4096, two bytes for the kind of journal
 * (1 or 2), 32 bytes at the end of each page for the cipher, and SQLite's three fixed fractions.
 */
const signature = /^1000(01|02)(01|02)20402020$/;

/**
 * Looks at a team file as far as one can without a key, and changes nothing.
 *
 * @returns the id of the file: its first 16 bytes in hexadecimal digits
 * @throws Refusal for a file that is missing, empty, not Trede's, not readable or not writable
 */
export function inspectTeamFile(path: string, strength: KeyStrength): string {
  if (keyFilePaths('').some((ending) => path.endsWith(`.trede${ending}`))) {
    throw new Refusal('file-damaged', teamFileTexts.isKeyFile, 'file');
  }
  const openHere = startOpenHere(path);
  if (openHere !== null) return openHere;
  const start = readStart(path);
  if (start.length === 0) throw new Refusal('file-damaged', teamFileTexts.empty, 'file');
  if (!signature.test(start.subarray(idLength).toString('hex'))) {
    // With a key file beside it, this was a team file once.
    const text = someKeyFileStands(path, strength)
      ? teamFileTexts.damaged
      : teamFileTexts.notOfTrede;
    throw new Refusal('file-damaged', text, 'file');
  }
  return start.subarray(0, idLength).toString('hex');
}

function readStart(path: string): Buffer {
  try {
    const handle = openSync(path, 'r');
    try {
      if (!fstatSync(handle).isFile()) {
        throw new Refusal('file-damaged', teamFileTexts.notOfTrede, 'file');
      }
      const start = Buffer.alloc(idLength + 8);
      return start.subarray(0, readSync(handle, start, 0, start.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const refusal = refusalFromDisk(error);
    if (refusal?.refused.code === 'file-not-writable') {
      throw new Refusal('file-not-writable', teamFileTexts.notReadable, 'file');
    }
    throw refusal ?? error;
  }
}

/** Refuses a place where the file, its log and its key file could not be written. */
export function refuseReadOnly(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refusalFromDisk(error) ?? error;
  }
}
