import { existsSync } from 'node:fs';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import { messageOfWriteError } from '../files/write-error-message.ts';
import { writeAtomically, WriteError } from '../files/write-atomically.ts';
import type { SavePlace } from './dialogs.ts';

/** Writes a file where the user said, whole or not at all. Why it could not be done is a value. */
export async function saveFile(
  { path, mayReplace }: SavePlace,
  content: string | Uint8Array,
): Promise<Result<null>> {
  if (!mayReplace && existsSync(path)) {
    return fail('file-exists', 'Er staat al een bestand met deze naam. Kies een andere naam.');
  }
  try {
    await writeAtomically(path, content);
    return succeed(null);
  } catch (error) {
    if (error instanceof WriteError) return { ok: false, error: messageOfWriteError(error) };
    throw error;
  }
}
