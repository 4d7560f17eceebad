/**
 * Which rule of the tables an error of the database driver is about: that a row refers to another one, or
 * another rule such as that something stands there once; `null`: it is about something else.
 */
export function brokenRule(error: unknown): 'reference' | 'other' | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'reference';
  return code.startsWith('SQLITE_CONSTRAINT_') ? 'other' : null;
}
