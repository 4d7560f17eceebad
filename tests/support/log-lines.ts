import type { Selectable } from 'kysely';
import type { LogLineTable } from '../../electron/backend/database/team-schema.ts';
import type { TestBackend } from './backend.ts';

export type StoredLine = Selectable<LogLineTable>;

/** All lines of the log, the first first. */
export const logLines = (backend: TestBackend): Promise<StoredLine[]> =>
  backend.db().selectFrom('log_line').selectAll().orderBy('id').execute();

/** The lines that some work added. */
export async function linesOf(
  backend: TestBackend,
  work: () => Promise<unknown>,
): Promise<StoredLine[]> {
  const before = await logLines(backend);
  await work();
  return (await logLines(backend)).slice(before.length);
}
