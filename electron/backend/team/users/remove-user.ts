import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { backupsGoneBy } from '#shared/team/backup-scheme.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { onDisk } from '../disk-errors.ts';
import { keepsRecoveryCode } from '../first-steps/stored.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { giveNewDataKey } from '../new-data-key.ts';
import { refuseLastCoordinator, requireUser } from './find-user.ts';
import { forgetOffer, requireOffered } from './offered-code.ts';
import { refuseWithoutKey } from './refuse-without-key.ts';
import { userTexts } from './texts.ts';

/**
 * Shuts a user out: not by a mark alone, but by a new data key that only those get who stay, and by a new recovery
 * code, for the user may have the old one. What the user did keeps the name. Happens after the transaction of the
 * call, on a copy that takes the place of the file.
 *
 * @throws Refusal `conflict` for oneself, for the last coordinator, and while somebody who stays could not read the
 * new key; `wrong-recovery-code` for another than the code that was shown
 */
export async function removeUser(
  { userId, recoveryCode }: ParsedInput<'team.removeUser'>,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<CallOutput<'team.removeUser'>> {
  const { trx, session, today } = context;
  const user = await requireUser(trx, userId);
  if (userId === context.user.id) throw new Refusal('conflict', userTexts.yourself, 'userId');
  if (user.coordinator === 1) await refuseLastCoordinator(trx, userId, 'userId');
  const code = requireOffered(context, recoveryCode);
  const answer = { backupsGoneBy: backupsGoneBy(today) };
  context.afterwards(async (keep) => {
    await onDisk(() =>
      giveNewDataKey(session, {
        strength,
        secrets: [{ user: null, secret: code }],
        check: refuseWithoutKey,
        change: async (copy) => {
          await markRemoved(copy, userId, today);
          await keepsRecoveryCode(copy);
          await keep(copy);
        },
      }),
    );
    forgetOffer(context);
    return answer;
  });
  return answer;
}

const markRemoved = (trx: TeamTransaction, userId: number, today: IsoDate) =>
  trx
    .updateTable('app_user')
    .set({ removed_on: today, public_key: null })
    .where('id', '=', userId)
    .execute();
