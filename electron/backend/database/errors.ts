import type { TredeError } from '#shared/kernel/errors.ts';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { isDamage } from './integrity.ts';

/**
 * Errors of the database driver, and of a full disk, that a user can act on; `null` for anything
 * else. The driver's own words are left out: they can name tables and values.
 */
export function errorFromDatabase(error: unknown): TredeError | null {
  const code = errorCodeOf(error);
  const isOneOf = (...starts: readonly string[]) => starts.some((start) => code.startsWith(start));

  if (isOneOf('SQLITE_FULL', 'ENOSPC', 'EDQUOT')) {
    return {
      code: 'disk-full',
      message:
        'De schijf is vol. Deze wijziging is niet bewaard. Alles van eerder wel. Maak ruimte en probeer het opnieuw.',
    };
  }
  if (isOneOf('SQLITE_BUSY', 'SQLITE_LOCKED')) {
    return {
      code: 'file-busy',
      message:
        'Het teambestand is in gebruik door een ander venster of een collega. Er is niets veranderd. Probeer het later opnieuw.',
    };
  }
  // A file that may only be read cannot be locked for writing, which the driver calls an I/O error.
  if (isOneOf('SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'SQLITE_IOERR_LOCK')) {
    return {
      code: 'file-not-writable',
      message:
        'Trede mag niet schrijven op deze plek. Er is niets veranderd. Vraag de beheerder om toegang, of kies een andere map.',
    };
  }
  if (isDamage(error)) {
    return {
      code: 'file-damaged',
      message:
        'Het teambestand is beschadigd. Trede heeft er niets in veranderd. Zet een reservekopie terug. Hebt u die niet, bewaar dit bestand dan en vraag hulp.',
    };
  }
  if (isOneOf('SQLITE_IOERR')) {
    return {
      code: 'file-missing',
      message:
        'Trede kan niet meer bij het teambestand. Misschien is de netwerkschijf niet verbonden. Deze wijziging is niet bewaard. Alles van eerder wel. Sluit Trede en open het bestand opnieuw.',
    };
  }
  return null;
}

/** Whether the drive of an open file failed. It may come back, but another may have the file by then. */
export function isDisconnection(error: unknown): boolean {
  const code = errorCodeOf(error);
  if (isDamage(error)) return false;
  return ['SQLITE_IOERR', 'SQLITE_CANTOPEN', 'SQLITE_PROTOCOL'].some((one) => code.startsWith(one));
}
