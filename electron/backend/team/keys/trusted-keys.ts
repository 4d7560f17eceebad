import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import type { TrustedKeys } from './seal-anew.ts';
import { recoverySlotId } from './slot.ts';

/** The public keys inside the file: of the users who may open it now, and of the recovery code. */
export async function trustedKeys(db: TeamDatabase | TeamTransaction): Promise<TrustedKeys> {
  const users = await db
    .selectFrom('app_user')
    .select(['slot', 'public_key'])
    .where('removed_on', 'is', null)
    .execute();
  const team = await db.selectFrom('team').select('recovery_public_key').executeTakeFirst();
  return new Map([
    ...users.map(({ slot, public_key: key }) => [slot, key] as const),
    [recoverySlotId, team?.recovery_public_key ?? null] as const,
  ]);
}
