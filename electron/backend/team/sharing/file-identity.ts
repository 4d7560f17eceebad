import { readFileSync, statSync } from 'node:fs';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { isNetworkPlace } from '../../database/network-place.ts';
import { holderPathOf } from './names.ts';

/**
 * By what the file that stands at a path is known again. Empty where it cannot be told: Windows keeps an open
 * file where it is, and a network drive may number its files anew.
 */
export function identityOf(path: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32' || isNetworkPlace(path, platform)) return '';
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev} ${ino}`;
}

/** Whether a file stands there and can be asked for: not on a drive that went away. */
export function standsThere(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}

export type HolderText =
  | { readonly state: 'read'; readonly text: string }
  /** Unclear: what is held a moment by a virus scanner says nothing. */
  | { readonly state: 'missing' | 'unclear' };

/** What stands in the holder file. */
export const holderText = (path: string): HolderText => textAt(holderPathOf(path));

/**
 * What stands in a small file beside the team file.
 *
 * @throws what the disk throws, but for a file that is not there or is held by another program
 */
export function textAt(file: string): HolderText {
  try {
    return { state: 'read', text: readFileSync(file, 'utf8') };
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'ENOENT') return { state: 'missing' };
    if (['EBUSY', 'EPERM', 'EACCES', 'EMFILE', 'ENFILE'].includes(code))
      return { state: 'unclear' };
    throw error;
  }
}
