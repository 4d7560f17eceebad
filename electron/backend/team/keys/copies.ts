import { readFileSync } from 'node:fs';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { Refusal } from '../../refusal.ts';
import { copyInto, writeWhole } from '../files.ts';
import { keyFileTexts } from '../texts.ts';
import {
  decodeKeyFile,
  encodeKeyFile,
  readKeyFile,
  slotWith,
  type DecodedKeyFile,
  type KeyFile,
} from './key-file.ts';
import type { KeyStrength } from './scrypt.ts';

/** The key file and its copy: `NAME.trede-sleutel` and `NAME.trede-sleutel2`. */
export const keyFilePaths = (teamFile: string): readonly [string, string] => [
  `${teamFile}-sleutel`,
  `${teamFile}-sleutel2`,
];

type Copy = (DecodedKeyFile | { readonly state: 'missing' }) & { readonly path: string };

/** The copies of a key file as they were found. */
export interface FoundKeyFile {
  readonly keyFile: KeyFile;
  /** Copies that are missing, damaged or out of date. Not those of another file: these may be all that its owner has. */
  readonly toRepair: readonly string[];
}

/** Whether anything stands where the key file or its copy should be. */
export const someKeyFileStands = (teamFile: string, strength: KeyStrength): boolean =>
  readCopies(teamFile, strength).some((copy) => copy.state !== 'missing');

/**
 * The present key file of a team file. Changes nothing on disk.
 *
 * @param fileId the first 16 bytes of the team file
 * @throws Refusal `key-file-missing`, `key-file-damaged`, `file-newer`; and `file-damaged` where the
 * key file is this file's own but the first bytes of the team file are not what they were
 */
export function findKeyFile(teamFile: string, fileId: string, strength: KeyStrength): FoundKeyFile {
  const copies = readCopies(teamFile, strength);
  const valid = copies.flatMap((copy) => (copy.state === 'valid' ? [copy.keyFile] : []));
  const own = valid
    .filter((keyFile) => keyFile.fileId === fileId)
    .sort((a, b) => b.sequence - a.sequence);
  const [keyFile] = own;
  if (!keyFile) throw refusalFor(copies, valid, fileId);
  const toRepair = copies
    .filter((copy) => {
      if (copy.state !== 'valid') return copy.state !== 'newer';
      return copy.keyFile.fileId === fileId && copy.keyFile.sequence < keyFile.sequence;
    })
    .map((copy) => copy.path);
  return { keyFile, toRepair };
}

/**
 * Whether a way in stands in the key file that is now beside a team file; `null` where that cannot be told. Asks
 * for no secret, and tries none.
 */
export function slotStands(teamFile: string, fileId: string, slotId: string): boolean | null {
  const copies = keyFilePaths(teamFile).flatMap((path) => {
    try {
      const read = readKeyFile(readFileSync(path, 'utf8'));
      return read.state === 'valid' && read.keyFile.fileId === fileId ? [read.keyFile] : [];
    } catch {
      return [];
    }
  });
  // While it is being replaced the copies differ for a moment: any of them counts.
  const [any] = copies;
  return any === undefined ? null : copies.some((copy) => slotWith(copy, slotId) !== undefined);
}

/** Puts right the copies that were missing, damaged or out of date; for after a successful opening. */
export function repairCopies({ keyFile, toRepair }: FoundKeyFile): void {
  for (const path of toRepair) writeWhole(path, encodeKeyFile(keyFile));
}

/**
 * Replaces both copies, the first before the second, so that one good copy stands at every moment.
 *
 * @param isGood a last test of what was written, before it takes the place of the old one
 */
export async function replaceKeyFile(
  teamFile: string,
  keyFile: KeyFile,
  strength: KeyStrength,
  isGood: (written: KeyFile) => Promise<boolean>,
): Promise<void> {
  const [first, second] = keyFilePaths(teamFile);
  await copyInto(first, encodeKeyFile(keyFile), async (temporary) => {
    const written = decodeKeyFile(readFileSync(temporary, 'utf8'), strength);
    if (written.state !== 'valid' || !(await isGood(written.keyFile))) {
      throw new Error('a new key file could not be read back');
    }
  });
  try {
    writeWhole(second, encodeKeyFile(keyFile));
  } catch {
    // The change has been made: the first copy counts, and the next opening repairs the second.
  }
}

/** Whether the key file and its copy are both this one. */
export const bothCopiesStand = (teamFile: string, keyFile: KeyFile): boolean =>
  keyFilePaths(teamFile).every((path) => {
    try {
      return readFileSync(path, 'utf8') === encodeKeyFile(keyFile);
    } catch {
      return false;
    }
  });

function readCopies(teamFile: string, strength: KeyStrength): readonly Copy[] {
  return keyFilePaths(teamFile).map((path) => {
    try {
      return { ...decodeKeyFile(readFileSync(path, 'utf8'), strength), path };
    } catch (error) {
      return { state: errorCodeOf(error) === 'ENOENT' ? 'missing' : 'damaged', path };
    }
  });
}

function refusalFor(copies: readonly Copy[], valid: readonly KeyFile[], fileId: string): Refusal {
  const has = (state: Copy['state']) => copies.some((copy) => copy.state === state);
  if (valid.some((keyFile) => isAlmost(keyFile.fileId, fileId))) {
    return new Refusal('file-damaged', keyFileTexts.teamFileStartDamaged, 'file');
  }
  if (valid.length > 0) return new Refusal('key-file-missing', keyFileTexts.ofAnotherFile, 'file');
  if (has('newer')) return new Refusal('file-newer', keyFileTexts.newer, 'file');
  if (has('damaged')) return new Refusal('key-file-damaged', keyFileTexts.damaged, 'file');
  return new Refusal('key-file-missing', keyFileTexts.missing, 'file');
}

/** Two random ids share four of sixteen bytes about once in three million times. */
function isAlmost(one: string, other: string): boolean {
  const bytes = Buffer.from(other, 'hex');
  return Buffer.from(one, 'hex').filter((byte, at) => byte === bytes[at]).length >= 4;
}
