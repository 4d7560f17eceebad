import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { journalEndings, removeDatabase } from '../database/journals.ts';
import { openWithOneOf, type OpenedWithKey } from '../database/open-with-one-of.ts';
import { dataKeyLength } from '../database/open.ts';
import { writeCopyWithNewKey } from '../database/rekey.ts';
import type { TeamDatabase, TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import type { OpenFile, Session } from '../session.ts';
import { moveOver, temporaryNameFor } from './files.ts';
import { bothCopiesStand, findKeyFile, replaceKeyFile } from './keys/copies.ts';
import { withSlot, withSlots, type KeyFile } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { withBothKeys, withOneKey } from './keys/seal-anew.ts';
import { makeSlot, recoverySlotId, type SealedSlot } from './keys/slot.ts';
import { trustedKeys } from './keys/trusted-keys.ts';
import { keyFileTexts } from './texts.ts';

export interface NewDataKey {
  readonly strength: KeyStrength;
  /** What changes in the file together with its key: who may open it from then on. */
  readonly change: (trx: TeamTransaction) => Promise<void>;
  /** Takes the place of a recovery code that cannot be given the new key. */
  readonly newRecoveryCode: string | null;
}

/**
 * Gives the open file a new data key, known to the users who stay in it and to nobody else. A copy under the
 * new key is made and proved beside it; then the key file leads to both keys, the copy takes the name of the
 * file, and the key file leads to the new key only. Broken off at any moment, one of the two keys opens what
 * stands there, and the next opening puts the key file right: see `finishKeyFile`.
 *
 * @throws what the disk says; the file is then open as it was
 */
export async function giveNewDataKey(session: Session, wish: NewDataKey): Promise<void> {
  const file = session.requireFile();
  const { path, fileId } = file;
  const { keyFile } = findKeyFile(path, fileId, wish.strength);
  const to = randomBytes(dataKeyLength);
  const from = Buffer.from(file.dataKey);
  const temporary = temporaryNameFor(path);
  try {
    const recovery = await newRecoverySlot(fileId, to, wish);
    let trusted = await trustedKeys(file.db);
    const change = async (trx: TeamTransaction) => {
      await wish.change(trx);
      if (recovery !== null) await keepRecoveryKey(trx, recovery.publicKey);
      trusted = await trustedKeys(trx);
    };
    // Holds the connection: nothing else may begin a transaction meanwhile.
    await file.db
      .connection()
      .execute(() => writeCopyWithNewKey(file, temporary, { from, to, fileId }, change));
    const known = recovery === null ? keyFile : withSlot(keyFile, recovery);
    const both = withBothKeys(known, trusted, [to, from]);
    const swapped = await swap(session, temporary, { keyFile, both, from, to }, wish.strength);
    await finishWith(path, withOneKey(swapped, trusted, to), wish.strength).catch(() => undefined);
  } catch (error) {
    removeDatabase(temporary);
    throw error;
  } finally {
    from.fill(0);
    to.fill(0);
  }
}

interface Swap {
  readonly keyFile: KeyFile;
  readonly both: KeyFile;
  readonly from: Buffer;
  readonly to: Buffer;
}

/** @returns the key file as it stands then */
async function swap(
  session: Session,
  temporary: string,
  { keyFile, both, from, to }: Swap,
  strength: KeyStrength,
): Promise<KeyFile> {
  const file = session.requireFile();
  const { path } = file;
  let failure: Error | null = null;
  try {
    await file.close();
    refuseJournal(path);
    await finishWith(path, both, strength);
    // With one copy that leads to the old key alone, damage to the other would shut everybody out.
    if (!bothCopiesStand(path, both)) {
      throw new Refusal('file-not-writable', keyFileTexts.notWritten);
    }
    moveOver(temporary, path);
  } catch (error) {
    failure = error instanceof Error ? error : new Error('the key could not be replaced');
  }
  const opened = reopen(session, file, [to, from]);
  session.continued(opened.file, Buffer.from(opened.dataKey));
  if (failure === null) return both;
  if (opened.dataKey === to) return both;
  const back = withSlots(both, keyFile.slots);
  await finishWith(path, back, strength).catch(() => undefined);
  throw failure;
}

function reopen(
  session: Session,
  { path }: OpenFile,
  dataKeys: readonly [Buffer, Buffer],
): OpenedWithKey {
  try {
    return openWithOneOf(path, dataKeys);
  } catch (error) {
    session.lost();
    throw error;
  }
}

/** What is still in a journal would be lost under another key. */
function refuseJournal(path: string): void {
  for (const ending of journalEndings) {
    const size = statSync(path + ending, { throwIfNoEntry: false })?.size ?? 0;
    if (size > 0) throw new Error('the team file could not be closed');
  }
}

const finishWith = (path: string, keyFile: KeyFile, strength: KeyStrength): Promise<void> =>
  replaceKeyFile(path, keyFile, strength, (written) =>
    Promise.resolve(JSON.stringify(written.slots) === JSON.stringify(keyFile.slots)),
  );

async function newRecoverySlot(
  fileId: string,
  dataKey: Buffer,
  { newRecoveryCode: code, strength }: NewDataKey,
): Promise<SealedSlot | null> {
  if (code === null) return null;
  const place = { id: recoverySlotId, fileId, name: null };
  return makeSlot(place, code, dataKey, strength.chosen);
}

/** Keeps inside the file to what a new data key is sealed for the recovery code. */
export async function keepRecoveryKey(
  trx: TeamTransaction | TeamDatabase,
  publicKey: string,
): Promise<void> {
  await trx.updateTable('team').set({ recovery_public_key: publicKey }).execute();
}
