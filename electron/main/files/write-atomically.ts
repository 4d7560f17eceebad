import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Thrown when a file could not be written. The old file, if any, is untouched; nothing half is left. */
export class WriteError extends Error {
  readonly code: string;
  /** `write`: the new text could not be stored. `replace`: it could, but not take the place of the old. */
  readonly step: 'write' | 'replace';

  constructor(code: string, step: 'write' | 'replace') {
    super(`File not written (${step}: ${code})`);
    this.code = code;
    this.step = step;
  }
}

/**
 * Writes a file so that its name never stands for half of it: under a temporary name in the same folder,
 * forced to the disk, then renamed.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const suffix = randomBytes(6).toString('hex');
  const temporary = join(dirname(path), `.${basename(path)}.${suffix}.tmp`);
  let step: WriteError['step'] = 'write';
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    step = 'replace';
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new WriteError(systemCode(error), step);
  }
}

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN';
