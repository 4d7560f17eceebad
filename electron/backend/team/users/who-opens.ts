import type { Selectable } from 'kysely';
import type { AppUserTable } from '../../database/team-schema.ts';
import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import type { OpenUser } from '../../session.ts';
import type { OpenedWay } from '../unlock.ts';
import { rolesOf } from './roles.ts';

/** Who gets in, and by which slot. */
export interface WhoOpens {
  readonly user: OpenUser;
  readonly way: OpenedWay;
}

/**
 * Whose slot was opened; `null` for nobody (any more): a slot alone lets nobody in, nor does one with another key
 * pair than the file knows of its user. Keeps the public key of a user of whom none is known yet.
 */
export async function whoOpens(
  db: TeamDatabase | TeamTransaction,
  ways: readonly OpenedWay[],
): Promise<WhoOpens | null> {
  for (const way of ways) {
    const row = await db
      .selectFrom('app_user')
      .selectAll()
      .where('slot', '=', way.slot.id)
      .where('removed_on', 'is', null)
      .executeTakeFirst();
    if (row === undefined) continue;
    if (row.public_key === null) await keepPublicKey(db, row.id, way.publicKey);
    else if (row.public_key !== way.publicKey) continue;
    return { user: openUserOf(row), way };
  }
  return null;
}

/** Keeps inside the file to what a new data key is sealed for the user; `null` of a slot that has no key pair. */
export async function keepPublicKey(
  db: TeamDatabase | TeamTransaction,
  userId: number,
  publicKey: string | null,
): Promise<void> {
  if (publicKey === null) return;
  await db
    .updateTable('app_user')
    .set({ public_key: publicKey })
    .where('id', '=', userId)
    .execute();
}

export const openUserOf = (row: Selectable<AppUserTable>): OpenUser => ({
  id: row.id,
  account: row.account,
  name: row.name,
  roles: rolesOf(row),
});
