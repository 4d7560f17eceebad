import type { ParsedInput } from '#shared/ipc/contract.ts';
import { rolesText, userFieldLabels } from '#shared/team/user-texts.ts';
import type { Role } from '#shared/kernel/role.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { FileCallContext } from '../../handler.ts';
import { findKeyFile, replaceKeyFile } from '../keys/copies.ts';
import { nameHash, slotWith, withSlot } from '../keys/key-file.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { isSealed, newUserSlotId } from '../keys/slot.ts';
import { setPassword } from '../set-password.ts';
import {
  refuseGuessable,
  refuseLastCoordinator,
  refuseTakenName,
  requireUser,
} from './find-user.ts';
import { accountFor, linkMember, memberOf } from './members.ts';
import { columnsOf, rolesOf } from './roles.ts';
import { openUserOf } from './who-opens.ts';

/**
 * Gives somebody a way in. Broken off, a slot may stand in the key file without a user inside: it lets nobody
 * in, and the next opening takes it away.
 *
 * @throws Refusal `conflict` for a name or klantmanager that another user has, `invalid-input` for a password
 * that is easily guessed
 */
export async function addUser(
  { name, roles, memberId, password }: ParsedInput<'team.addUser'>,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<{ userId: number }> {
  const { trx, session, today } = context;
  const { path, fileId, dataKey, team } = session.requireFile();
  await refuseTakenName(trx, name);
  refuseGuessable(password, team, name, 'password');
  const account = await accountFor(trx, memberId);
  const slot = newUserSlotId();
  const { id: userId } = await trx
    .insertInto('app_user')
    .values({
      account,
      name,
      ...columnsOf(roles),
      slot,
      public_key: null,
      created_on: today,
      removed_on: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await linkMember(trx, account, memberId);
  const { keyFile } = findKeyFile(path, fileId, strength);
  const own = { slotId: slot, name, password };
  const { publicKey } = await setPassword(path, dataKey, keyFile, own, strength);
  await trx
    .updateTable('app_user')
    .set({ public_key: publicKey })
    .where('id', '=', userId)
    .execute();
  context.about(userId);
  return { userId };
}

/**
 * Changes the name, the roles or the klantmanager of a user. What the user did stays under what it was kept
 * under; by another name the user opens the file from then on.
 *
 * @throws Refusal `conflict` for a name or klantmanager that another has, for the last coordinator, and when
 * somebody else changed the same field since
 */
export async function saveUser(
  { userId, before, ...sent }: ParsedInput<'team.saveUser'>,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<void> {
  const { trx, session, user: self } = context;
  const user = await requireUser(trx, userId);
  const { name, roles, memberId } = mergeChanges<typeof sent>({
    before,
    now: { name: user.name, roles: rolesOf(user), memberId: await memberOf(trx, user.account) },
    after: sent,
    labels: userFieldLabels,
    shown: (field, value) => {
      if (field === 'roles') return rolesText(value as Role[]);
      return typeof value === 'string' ? value : null;
    },
  });
  if (user.coordinator === 1 && !roles.includes('coordinator')) {
    await refuseLastCoordinator(trx, userId, 'roles');
  }
  if (name !== user.name) await refuseTakenName(trx, name, userId);
  const changed = await trx
    .updateTable('app_user')
    .set({ name, ...columnsOf(roles) })
    .where('id', '=', userId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await linkMember(trx, user.account, memberId);
  if (name !== user.name) await renameSlot(context, user.slot, name, strength);
  if (userId === self.id) session.renewUser(openUserOf(changed));
}

/** What stands in the key file for the name is what the user types. */
async function renameSlot(
  { session }: FileCallContext,
  slotId: string,
  name: string,
  strength: KeyStrength,
): Promise<void> {
  const { path, fileId } = session.requireFile();
  const { keyFile } = findKeyFile(path, fileId, strength);
  const slot = slotWith(keyFile, slotId);
  if (slot === undefined || !isSealed(slot)) return;
  const renamed = withSlot(keyFile, { ...slot, name: nameHash(fileId, name) });
  await replaceKeyFile(path, renamed, strength, (written) =>
    Promise.resolve(JSON.stringify(written.slots) === JSON.stringify(renamed.slots)),
  );
}
