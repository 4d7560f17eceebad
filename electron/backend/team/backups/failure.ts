import type { ErrorCode } from '#shared/kernel/errors.ts';
import { errorFromDatabase } from '../../database/errors.ts';
import { Refusal } from '../../refusal.ts';
import { refusalFromDisk } from '../disk-errors.ts';
import { NotAsVerified } from './copy-backup.ts';

/** What is noted of an attempt that failed: a code, never a path. */
export function failureCode(error: unknown): ErrorCode {
  if (error instanceof Refusal) return error.refused.code;
  if (error instanceof NotAsVerified) return 'backup-damaged';
  return errorFromDatabase(error)?.code ?? refusalFromDisk(error)?.refused.code ?? 'unexpected';
}
