import type { LogFinding } from '#shared/team/log/warnings.ts';
import type { TeamDatabase } from '../database/schema.ts';
import type { CallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { OpenUser, Session } from '../session.ts';
import { finishKeyFile, isOlderKeyFile } from './finish-key-file.ts';
import { keepsRecoveryCode } from './first-steps/stored.ts';
import type { NewSecret } from './fresh-slots.ts';
import { nameHash } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { isSealed } from './keys/slot.ts';
import { recoveryOf } from './keys/trusted-keys.ts';
import { addOpeningLine, logOpening, logWrongTries } from './log-opening.ts';
import { giveNewDataKey } from './new-data-key.ts';
import { setPassword } from './set-password.ts';
import { unlockTexts } from './texts.ts';
import {
  repairQuietly,
  requireReadable,
  wrongPassword,
  wrongRecoveryCode,
  type Unlocked,
} from './unlock.ts';
import { presentUsers } from './users/find-user.ts';
import { keepPublicKey, openUserOf, whoOpens } from './users/who-opens.ts';

/** What is known while somebody gets in, and the moment. */
export interface Entrance extends Pick<CallContext, 'now' | 'computer'> {
  readonly path: string;
  readonly strength: KeyStrength;
  readonly unlocked: Unlocked;
  readonly dataKey: Buffer;
  readonly db: TeamDatabase;
  /** Wrong passwords and codes on this computer since somebody got in. */
  readonly wrongBefore: number;
}

/**
 * Lets in who typed the password: notes it, and puts right what stands in the key file.
 *
 * @throws Refusal `wrong-password` for who was removed
 */
export async function letInByPassword(entrance: Entrance, password: string): Promise<OpenUser> {
  const { path, strength, unlocked, dataKey, db } = entrance;
  const who = await whoOpens(db, unlocked.ways);
  if (who === null) throw wrongPassword(unlocked.found);
  const { user, way } = who;
  await noteBefore(entrance, user);
  await logOpening(db, 'team.open', { ...entrance, user });
  const { keyFile } = await mend(entrance);
  if (isSealed(way.slot)) return user;
  try {
    // A slot of before there were users becomes one of a user: the password is known now.
    const own = { slotId: way.slot.id, name: user.name, password };
    const made = await setPassword(path, dataKey, keyFile, own, strength);
    await keepPublicKey(db, user.id, made.publicKey);
  } catch {
    // Who got in is in: the next opening tries again.
  }
  return user;
}

/**
 * Whose password is forgotten, as the file itself knows the name. The file counts as opened once there is a new
 * password: see `givePasswordByCode`.
 *
 * @throws Refusal `wrong-recovery-code` for a code that another took the place of, `user-unknown`
 */
export async function letInByRecoveryCode(entrance: Entrance, name: string): Promise<OpenUser> {
  const { unlocked, db } = entrance;
  const recovery = await recoveryOf(db);
  const counts = unlocked.ways.some(
    ({ slot, publicKey }) =>
      slot.id === recovery.slot &&
      (recovery.publicKey === null || recovery.publicKey === publicKey),
  );
  if (!counts) throw wrongRecoveryCode();
  const users = await presentUsers(db);
  const [first] = users;
  const isSame = (one: string) => nameHash('', one) === nameHash('', name);
  const row =
    users.length === 1 && name.trim() === '' ? first : users.find((user) => isSame(user.name));
  if (row === undefined) throw new Refusal('user-unknown', unlockTexts.unknownName, 'name');
  const user = openUserOf(row);
  await noteBefore(entrance, user);
  await mend(entrance);
  return user;
}

/**
 * Gives who has the file open a new password, after the recovery code was typed. The password of before opens the
 * file no more, whatever key file stands beside it.
 */
export async function givePasswordByCode(
  session: Session,
  context: Pick<CallContext, 'now' | 'computer'>,
  typed: { readonly recoveryCode: string; readonly newPassword: string },
  strength: KeyStrength,
): Promise<void> {
  const { user, db } = session.requireFile();
  const secrets: NewSecret[] = [{ user, secret: typed.newPassword }];
  if ((await recoveryOf(db)).publicKey === null) {
    // A slot of before there were users: the code is known now, so that the new key can be given to it.
    secrets.push({ user: null, secret: requireReadable(typed.recoveryCode) });
  }
  await giveNewDataKey(session, {
    strength,
    secrets,
    change: async (trx) => {
      await keepsRecoveryCode(trx);
      await addOpeningLine(trx, 'team.openWithRecoveryCode', { ...context, user });
    },
  });
}

async function noteBefore(entrance: Entrance, user: OpenUser): Promise<void> {
  const { unlocked, db, wrongBefore } = entrance;
  if (wrongBefore > 0) await logWrongTries(db, wrongBefore, entrance);
  if (!(await isOlderKeyFile(unlocked.found, db))) return;
  const finding: LogFinding = 'older-keys';
  await logOpening(db, 'team.warned', { ...entrance, user }, finding);
}

async function mend({ path, unlocked, dataKey, db, strength }: Entrance) {
  repairQuietly(unlocked.found);
  return finishKeyFile(path, unlocked.found, dataKey, db, strength);
}
