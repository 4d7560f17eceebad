import { open } from 'node:fs/promises';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { listLimits, unreadable } from './limits.ts';

/**
 * The bytes of a list. The file is only read, never changed.
 *
 * @throws Refusal `unreadable-list` when it is not there, in use, a folder, or too big.
 */
export async function readListFile(path: string): Promise<Buffer> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > listLimits.bytes) {
      throw unreadable(
        `Dit bestand is groter dan ${listLimits.bytes / 1024 / 1024} MB. Zoveel leest Trede niet in één keer. Verdeel de lijst over meer bestanden.`,
      );
    }
    return await file.readFile();
  } catch (error) {
    throw refusalFor(error) ?? error;
  }
}

/** `EIO`, `E2BIG`: said by the system. `ERR_…` is said by Node, of a mistake in the program. */
const systemError = /^E[A-Z0-9]+$/;

function refusalFor(error: unknown): Error | null {
  const code = errorCodeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return unreadable('Dit bestand is er niet meer. Kies de lijst opnieuw.');
  }
  if (code === 'EISDIR') return unreadable('Dit is een map. Kies een CSV- of Excel-bestand.');
  if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES') {
    return unreadable(
      'Trede mag dit bestand niet lezen. Staat het nog open in Excel? Sluit het daar, en kies de lijst opnieuw.',
    );
  }
  if (systemError.test(code)) {
    return unreadable(
      'Trede kan dit bestand niet lezen. Zet een kopie op uw eigen computer en kies die.',
    );
  }
  return null;
}
