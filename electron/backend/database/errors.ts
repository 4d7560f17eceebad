import type { TredeError } from '#shared/kernel/errors.ts';

/** Errors of the database driver that a user can act on; `null` for anything else. */
export function errorFromDatabase(error: unknown): TredeError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_FULL')) {
    return {
      code: 'disk-full',
      message:
        'De schijf is vol. Deze wijziging is niet bewaard; al het eerdere wel. Maak ruimte en probeer het opnieuw.',
    };
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return {
      code: 'file-busy',
      message:
        'Het teambestand is in gebruik door een ander venster of een collega. Er is niets veranderd. Probeer het later opnieuw.',
    };
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return {
      code: 'file-not-writable',
      message:
        'Trede mag niet schrijven op deze plek. Er is niets veranderd. Kies een map waarin u mag bewaren.',
    };
  }
  if (
    code.startsWith('SQLITE_CORRUPT') ||
    code.startsWith('SQLITE_NOTADB') ||
    code.startsWith('SQLITE_IOERR')
  ) {
    return {
      code: 'file-damaged',
      message:
        'Het teambestand is beschadigd of niet bereikbaar. Trede heeft er niets in veranderd. Zet een reservekopie terug, of vraag hulp.',
    };
  }
  return null;
}
