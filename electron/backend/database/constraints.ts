import { errorCodeOf } from '#shared/kernel/error-code.ts';

/**
 * Which rule of the tables an error of the database driver is about: that a row refers to another one, or
 * another rule such as that something stands there once; `null`: it is about something else.
 */
export function brokenRule(error: unknown): 'reference' | 'other' | null {
  const code = errorCodeOf(error);
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'reference';
  return code.startsWith('SQLITE_CONSTRAINT_') ? 'other' : null;
}
