import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { Refusal } from '../refusal.ts';
import { teamFileTexts } from './texts.ts';

/** What the operating system said about a team file or its folder; `null` for other errors. */
export function refusalFromDisk(error: unknown): Refusal | null {
  switch (errorCodeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal('file-missing', teamFileTexts.missing, 'file');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal('file-not-writable', teamFileTexts.notWritable, 'file');
    case 'EIO':
    case 'ETIMEDOUT':
    case 'EHOSTDOWN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENOTCONN':
    case 'ESTALE':
    // What Windows says of a share whose server is away.
    case 'UNKNOWN':
      return new Refusal('file-missing', teamFileTexts.unreachable, 'file');
    default:
      return null;
  }
}

/** Runs work on files and turns what the operating system says into a refusal. */
export async function onDisk<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalFromDisk(error) ?? error;
  }
}
