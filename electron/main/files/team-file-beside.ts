import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isTeamFileName } from './grants.ts';

/** Whether a team file, or a copy of one, stands in the folder of this path. A folder that cannot be read has none. */
export async function teamFileIsBeside(path: string): Promise<boolean> {
  try {
    return (await readdir(dirname(path))).some(isTeamFileName);
  } catch {
    return false;
  }
}
