import type { TeamTransaction } from '../database/schema.ts';
import { nameHash } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import {
  makeSlot,
  newRecoverySlotId,
  newUserSlotId,
  openSlot,
  type SealedSlot,
} from './keys/slot.ts';

/** A password of a user, or a recovery code, that takes the place of the one of before. */
export interface NewSecret {
  /** The user, with the name by which the file is opened; `null`: the recovery code. */
  readonly user: { readonly id: number; readonly name: string } | null;
  readonly secret: string;
}

/** The slot for a new secret, beside the one that it takes the place of. */
export interface FreshSlot {
  readonly user: NewSecret['user'];
  readonly slot: SealedSlot;
}

/** @returns slots that lead to the data key, each tried with its secret */
export function makeFreshSlots(
  fileId: string,
  dataKey: Buffer,
  { secrets, strength }: { readonly secrets: readonly NewSecret[]; readonly strength: KeyStrength },
): Promise<FreshSlot[]> {
  return Promise.all(
    secrets.map(async ({ user, secret }) => {
      const id = user === null ? newRecoverySlotId() : newUserSlotId();
      const place = { id, fileId, name: user === null ? null : nameHash(fileId, user.name) };
      const slot = await makeSlot(place, secret, dataKey, strength.chosen);
      const opened = await openSlot(slot, secret, fileId);
      if (opened?.dataKeys[0].equals(dataKey) !== true) {
        throw new Error('a new slot does not open');
      }
      opened.dataKeys[0].fill(0);
      return { user, slot };
    }),
  );
}

/** Says inside the file whose slots they are: those of before count no more. */
export async function keepFreshSlots(
  trx: TeamTransaction,
  fresh: readonly FreshSlot[],
): Promise<void> {
  for (const { user, slot } of fresh) {
    if (user === null) {
      await trx
        .updateTable('team')
        .set({ recovery_slot: slot.id, recovery_public_key: slot.publicKey })
        .execute();
    } else {
      await trx
        .updateTable('app_user')
        .set({ slot: slot.id, public_key: slot.publicKey })
        .where('id', '=', user.id)
        .execute();
    }
  }
}
