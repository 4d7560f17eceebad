import type { Selectable } from 'kysely';
import type { AppUserTable } from '../../database/team-schema.ts';
import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import type { OpenUser } from '../../session.ts';
import { rolesOf } from './roles.ts';

/**
 * Who belongs to the slot that was opened; `null` for nobody (any more): a slot alone lets nobody in. Keeps
 * the public key of who has proved to hold the private one.
 *
 * @param publicKey `null` of a slot of before there were users
 */
export async function whoOpens(
  db: TeamDatabase | TeamTransaction,
  slotId: string,
  publicKey: string | null,
): Promise<OpenUser | null> {
  const row = await db
    .selectFrom('app_user')
    .selectAll()
    .where('slot', '=', slotId)
    .where('removed_on', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (publicKey !== null && row.public_key !== publicKey) {
    await db
      .updateTable('app_user')
      .set({ public_key: publicKey })
      .where('id', '=', row.id)
      .execute();
  }
  return openUserOf(row);
}

export const openUserOf = (row: Selectable<AppUserTable>): OpenUser => ({
  id: row.id,
  account: row.account,
  name: row.name,
  roles: rolesOf(row),
});
