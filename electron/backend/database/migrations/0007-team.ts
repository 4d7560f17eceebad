import type { Kysely } from 'kysely';
import { addBackups } from './0007-backups.ts';
import { addLockSetting } from './0007-lock.ts';
import { addLogChain } from './0007-log.ts';
import { dropMemberFlag } from './0007-member-flag.ts';
import { addPrivacy } from './0007-privacy.ts';
import { addSharing } from './0007-sharing.ts';
import { addUsers } from './0007-users.ts';

/** Users with roles in place of one shared password, and a log that shows who did what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addUsers(db);
  await dropMemberFlag(db);
  await addLogChain(db);
  await addBackups(db);
  await addLockSetting(db);
  await addPrivacy(db);
  await addSharing(db);
}
