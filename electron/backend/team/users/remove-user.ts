import type { CallOutput } from '#shared/ipc/contract.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { backupsGoneBy } from '#shared/team/backup-scheme.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { onDisk } from '../disk-errors.ts';
import { newRecoveryCode } from '../keys/recovery-code.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { giveNewDataKey } from '../new-data-key.ts';
import { presentUsers, refuseLastCoordinator, requireUser } from './find-user.ts';
import { userTexts } from './texts.ts';

type Removed = CallOutput<'team.removeUser'>;

/**
 * Shuts a user out: not by a mark alone, but by a new data key that only those get who stay. What the user did
 * keeps the name. Happens after the transaction of the call, on a copy that takes the place of the file.
 *
 * @throws Refusal `conflict` for oneself, and for the last coordinator
 */
export async function removeUser(
  userId: number,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<Removed> {
  const { trx, session, today } = context;
  const user = await requireUser(trx, userId);
  if (userId === context.user.id) throw new Refusal('conflict', userTexts.yourself, 'userId');
  if (user.coordinator === 1) await refuseLastCoordinator(trx, userId, 'userId');
  const locked = (await presentUsers(trx)).find(
    (one) => one.id !== userId && one.public_key === null,
  );
  if (locked !== undefined) throw new Refusal('conflict', userTexts.withoutKey(locked.name));
  const code = (await hasRecoveryKey(trx)) ? null : newRecoveryCode();
  const answer: Removed = { recoveryCode: code, backupsGoneBy: backupsGoneBy(today) };
  context.afterwards(async (keep) => {
    await onDisk(() =>
      giveNewDataKey(session, {
        strength,
        newRecoveryCode: code,
        change: async (copy) => {
          await markRemoved(copy, userId, today);
          await keep(copy);
        },
      }),
    );
    return answer;
  });
  return answer;
}

async function hasRecoveryKey(trx: TeamTransaction): Promise<boolean> {
  const team = await trx.selectFrom('team').select('recovery_public_key').executeTakeFirst();
  return (team?.recovery_public_key ?? null) !== null;
}

const markRemoved = (trx: TeamTransaction, userId: number, today: IsoDate) =>
  trx
    .updateTable('app_user')
    .set({ removed_on: today, public_key: null })
    .where('id', '=', userId)
    .execute();
