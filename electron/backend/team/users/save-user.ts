import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import type { Role } from '#shared/kernel/role.ts';
import { rolesText, userFieldLabels } from '#shared/team/user-texts.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { changeKeyFile } from '../change-key-file.ts';
import { onDisk } from '../disk-errors.ts';
import { nameHash, withNames, withSlots, type KeyFile } from '../keys/key-file.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { newUserSlotId } from '../keys/slot.ts';
import { withPassword } from '../set-password.ts';
import {
  refuseGuessable,
  refuseLastCoordinator,
  refuseTakenName,
  requireUser,
} from './find-user.ts';
import { accountFor, linkMember, memberOf, refuseTakenMember } from './members.ts';
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
): Promise<CallOutput<'team.addUser'>> {
  const { trx, session, today } = context;
  await refuseTakenName(trx, name);
  refuseGuessable(password, context.team, name, 'password');
  const account = await accountFor(trx, memberId);
  await refuseTakenMember(trx, memberId, account);
  const own = { slotId: newUserSlotId(), name, password };
  context.afterwards((keep) => {
    let publicKey = '';
    const make = async (keyFile: KeyFile) => {
      const made = await withPassword(keyFile, session.requireFile().dataKey, own, strength);
      ({ publicKey } = made);
      return made;
    };
    const change = async (now: TeamTransaction) => {
      const { id: userId } = await now
        .insertInto('app_user')
        .values({
          account,
          name,
          ...columnsOf(roles),
          slot: own.slotId,
          public_key: publicKey,
          created_on: today,
          removed_on: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await linkMember(now, account, memberId);
      context.about(userId);
      await keep(now);
      return { userId };
    };
    return onDisk(() => changeKeyFile(session, strength, make, change));
  });
  // The number is known once the user is there.
  return { userId: 0 };
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
  await refuseTakenMember(trx, memberId, user.account);
  context.afterwards(async (keep) => {
    const change = async (now: TeamTransaction) => {
      const row = await now
        .updateTable('app_user')
        .set({ name, ...columnsOf(roles) })
        .where('id', '=', userId)
        .returningAll()
        .executeTakeFirstOrThrow();
      await linkMember(now, user.account, memberId);
      await keep(now);
      return row;
    };
    const make = (keyFile: KeyFile) => Promise.resolve(renamed(keyFile, user.slot, name));
    const changed = await (name === user.name
      ? session.requireFile().db.transaction().execute(change)
      : onDisk(() => changeKeyFile(session, strength, make, change)));
    if (userId === self.id) session.renewUser(openUserOf(changed));
    return {};
  });
}

/** What stands in the key file for the name is what the user types. */
function renamed(keyFile: KeyFile, slotId: string, name: string) {
  const names = new Map([[slotId, nameHash(keyFile.fileId, name)]]);
  const next = withSlots(keyFile, withNames(keyFile, names));
  const isGood = (written: KeyFile) =>
    Promise.resolve(JSON.stringify(written.slots) === JSON.stringify(next.slots));
  return { next, isGood };
}
