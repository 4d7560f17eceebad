import type { Kysely } from 'kysely';
import { addLogChain } from './0007-log.ts';
import { addUsers } from './0007-users.ts';

/** Users with roles in place of one shared password, and a log that shows who did what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addUsers(db);
  await addLogChain(db);
}
