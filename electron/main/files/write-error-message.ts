import type { TredeError } from '#shared/kernel/errors.ts';
import { unexpectedError } from '#shared/ipc/envelope.ts';
import type { WriteError } from './write-atomically.ts';

const diskFull: TredeError = {
  code: 'disk-full',
  message:
    'De schijf is vol. Het bestand is niet bewaard. Maak ruimte vrij of kies een andere map.',
};

const inUse: TredeError = {
  code: 'file-busy',
  message:
    'Dit bestand is open in een ander programma. Sluit het daar, of kies een andere naam. Er is niets bewaard.',
};

const notWritable: TredeError = {
  code: 'file-not-writable',
  message: 'Trede mag in deze map niets bewaren. Kies een andere map.',
};

const nameTaken: TredeError = {
  code: 'file-not-writable',
  message: 'Onder deze naam staat al een map. Kies een andere naam.',
};

/** Says in Dutch why a file could not be written, from the system's own code for it. */
export function messageOfWriteError({ code, step }: WriteError): TredeError {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull;
    case 'EBUSY':
    case 'ETXTBSY':
      return inUse;
    case 'EPERM':
    case 'EACCES':
      // Windows gives these when the old file is held open: the folder itself took the new one.
      return step === 'replace' ? inUse : notWritable;
    case 'EROFS':
    case 'ENOTDIR':
    case 'ENOENT':
      return notWritable;
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return nameTaken;
    default:
      return unexpectedError;
  }
}
