import { readFileSync } from 'node:fs';
import { decodeKeyFile, type KeyFile } from '../../electron/backend/team/keys/key-file.ts';
import { isSealed } from '../../electron/backend/team/keys/slot.ts';
import type { KeyStrength } from '../../electron/backend/team/keys/scrypt.ts';
import { testStrength } from './test-keys.ts';

/** The key file of a team file, or its copy. */
export function keyFileOf(
  path: string,
  copy: '' | '2' = '',
  strength: KeyStrength = testStrength,
): KeyFile {
  const decoded = decodeKeyFile(readFileSync(`${path}-sleutel${copy}`, 'utf8'), strength);
  if (decoded.state !== 'valid') throw new Error(`the key file is ${decoded.state}`);
  return decoded.keyFile;
}

/** To how many data keys each slot leads. */
export const keysPerSlot = ({ slots }: KeyFile): number[] =>
  slots.map((slot) => (isSealed(slot) ? slot.sealed.length : 1));
