import { errorCodeOf } from '#shared/kernel/error-code.ts';
import type { DatabaseDriver } from './driver.ts';

/**
 * Whether every page can be read, is what was written, and hangs together. Reads the whole file: a
 * page that was changed from outside fails its authentication here and not weeks later.
 *
 * @param thorough also compares every index with its table; for a copy that must count as a backup
 */
export function isIntact(driver: DatabaseDriver, thorough = false): boolean {
  try {
    const check = thorough ? 'integrity_check' : 'quick_check';
    return driver.pragma(`${check}(1)`, { simple: true }) === 'ok';
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** Whether the driver says that what it read is not a database, or not as it was written. */
export function isDamage(error: unknown): boolean {
  const code = errorCodeOf(error);
  return (
    code.startsWith('SQLITE_NOTADB') ||
    code.startsWith('SQLITE_CORRUPT') ||
    code === 'SQLITE_IOERR_DATA' ||
    code === 'SQLITE_IOERR_SHORT_READ'
  );
}
