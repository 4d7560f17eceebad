import type { TeamDatabase } from '../database/schema.ts';

/** The first log line of a sitting; dispatch writes those of the calls on an open file. */
export async function logOpening(db: TeamDatabase, call: string, now: Date): Promise<void> {
  await db
    .insertInto('log_line')
    .values({ at: now.toISOString(), call, outcome: 'gedaan', subject_id: null })
    .execute();
}
