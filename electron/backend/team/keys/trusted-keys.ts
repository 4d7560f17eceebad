import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import { nameHash } from './key-file.ts';
import type { TrustedKeys } from './seal-anew.ts';

/** The public keys inside the file: of the users who may open it now, and of the recovery code. */
export async function trustedKeys(db: TeamDatabase | TeamTransaction): Promise<TrustedKeys> {
  const users = await db
    .selectFrom('app_user')
    .select(['slot', 'public_key'])
    .where('removed_on', 'is', null)
    .execute();
  const team = await db
    .selectFrom('team')
    .select(['recovery_slot', 'recovery_public_key'])
    .executeTakeFirstOrThrow();
  return new Map([
    ...users.map(({ slot, public_key: key }) => [slot, key] as const),
    [team.recovery_slot, team.recovery_public_key] as const,
  ]);
}

/** What should stand in the key file for the name of each user, by slot. */
export async function namesBySlot(
  db: TeamDatabase | TeamTransaction,
  fileId: string,
): Promise<ReadonlyMap<string, string>> {
  const users = await db
    .selectFrom('app_user')
    .select(['slot', 'name'])
    .where('removed_on', 'is', null)
    .execute();
  return new Map(users.map(({ slot, name }) => [slot, nameHash(fileId, name)]));
}

/** Which slot of the key file is that of the recovery code; `null` of a public key that is not known yet. */
export const recoveryOf = async (
  db: TeamDatabase | TeamTransaction,
): Promise<{ readonly slot: string; readonly publicKey: string | null }> => {
  const team = await db
    .selectFrom('team')
    .select(['recovery_slot', 'recovery_public_key'])
    .executeTakeFirstOrThrow();
  return { slot: team.recovery_slot, publicKey: team.recovery_public_key };
};

/** Of all key files that ever stood beside this file, those with a lower number count no more. */
export async function leastSequence(db: TeamDatabase | TeamTransaction): Promise<number> {
  const team = await db.selectFrom('team').select('key_sequence').executeTakeFirstOrThrow();
  return team.key_sequence;
}

export async function keepLeastSequence(
  db: TeamDatabase | TeamTransaction,
  sequence: number,
): Promise<void> {
  await db.updateTable('team').set({ key_sequence: sequence }).execute();
}
