import type { TeamDatabase } from '../../electron/backend/database/schema.ts';
import { columnsOf } from '../../electron/backend/team/users/roles.ts';
import { roles as allRoles, type Role } from '../../shared/kernel/role.ts';
import { testAccount } from './backend.ts';

/**
 * Gives who works in the tests other roles, as far as the file says so: what was begun goes on with the
 * roles with which the file was opened.
 */
export async function withRoles(
  db: TeamDatabase,
  roles: readonly Role[],
  account: string = testAccount,
): Promise<void> {
  await db.updateTable('app_user').set(columnsOf(roles)).where('account', '=', account).execute();
}

/** Whether who works in the tests is a coordinator, beside a klantmanager. */
export const deciding = (db: TeamDatabase, decides: boolean): Promise<void> =>
  withRoles(db, decides ? allRoles : ['klantmanager']);
