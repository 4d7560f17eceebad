/** What the system or SQLite calls an error, such as `ENOENT`; empty for an error without such a name. */
export const errorCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
