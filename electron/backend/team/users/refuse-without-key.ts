import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { unsealable, type TrustedKeys } from '../keys/seal-anew.ts';
import { presentUsers } from './find-user.ts';
import { userTexts } from './texts.ts';

/**
 * Refuses a new data key that somebody who stays could not read: the password, or the recovery code, would be dead
 * without a word.
 *
 * @param keyFile as it will be, with the new ways in
 * @throws Refusal `conflict`
 */
export async function refuseWithoutKey(
  trx: TeamTransaction,
  keyFile: KeyFile,
  trusted: TrustedKeys,
): Promise<void> {
  const [without] = unsealable(keyFile, trusted);
  if (without === undefined) return;
  const user = (await presentUsers(trx)).find(({ slot }) => slot === without);
  throw new Refusal(
    'conflict',
    user === undefined ? userTexts.codeWithoutKey : userTexts.withoutKey(user.name),
  );
}
