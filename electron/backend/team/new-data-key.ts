import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { removeDatabase } from '../database/journals.ts';
import { openWithOneOf, type OpenedWithKey } from '../database/open-with-one-of.ts';
import { dataKeyLength } from '../database/open.ts';
import { writeCopyWithNewKey } from '../database/rekey.ts';
import { makeReplaceable, refuseTouched, stampOf } from '../database/replaceable.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import type { OpenFile, Session } from '../session.ts';
import { syncFolder, temporaryNameFor } from './files.ts';
import { makeFreshSlots, keepFreshSlots, type NewSecret } from './fresh-slots.ts';
import { bothCopiesStand, findKeyFile, replaceKeyFile } from './keys/copies.ts';
import { withSlots, type KeyFile } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { withBothKeys, withOneKey, type TrustedKeys } from './keys/seal-anew.ts';
import { keepLeastSequence, trustedKeys } from './keys/trusted-keys.ts';
import { patiently } from './patience.ts';
import { keyFileTexts } from './texts.ts';

export interface NewDataKey {
  readonly strength: KeyStrength;
  /** What changes in the file together with its key: who may open it from then on. */
  readonly change: (trx: TeamTransaction) => Promise<void>;
  /** Passwords and codes that count from then on, in the place of those of before. */
  readonly secrets: readonly NewSecret[];
  /** Refuses when somebody who stays could not read the new key. */
  readonly check?: (trx: TeamTransaction, keyFile: KeyFile, trusted: TrustedKeys) => Promise<void>;
  /**
   * Whether a file gets the name of another that is open, as everywhere but on Windows: the lock then lasts
   * until it has. For tests of the other way.
   */
  readonly replacesOpenFiles?: boolean;
}

/**
 * Gives the open file a new data key, known to the users who stay in it and to nobody else; what opened it before
 * opens it no more, also with a key file of before. A copy under the new key is made and proved beside it; then
 * the key file leads to both keys, the copy takes the name of the file, and the key file leads to the new key
 * only. Taking the name is what makes it so: broken off at any moment, the secrets of before or those of after
 * open what stands there, and the next opening puts the key file right: see `finishKeyFile`.
 *
 * @throws what the disk says, and `file-busy` when another came in; the file is then open as it was, or not at all
 */
export async function giveNewDataKey(session: Session, wish: NewDataKey): Promise<void> {
  const file = session.requireFile();
  const { path, fileId } = file;
  const { keyFile } = findKeyFile(path, fileId, wish.strength);
  const to = randomBytes(dataKeyLength);
  const from = Buffer.from(file.dataKey);
  const temporary = temporaryNameFor(path);
  try {
    const fresh = await makeFreshSlots(fileId, to, wish);
    const known = { ...keyFile, slots: [...keyFile.slots, ...fresh.map(({ slot }) => slot)] };
    let trusted = await trustedKeys(file.db);
    const change = async (trx: TeamTransaction) => {
      await wish.change(trx);
      await keepFreshSlots(trx, fresh);
      // The one that leads to both keys comes next: from that one on, key files count.
      await keepLeastSequence(trx, keyFile.sequence + 1);
      trusted = await trustedKeys(trx);
      await wish.check?.(trx, known, trusted);
    };
    // Holds the connection: nothing else may begin a transaction meanwhile.
    await file.db
      .connection()
      .execute(() => writeCopyWithNewKey(file, temporary, { from, to, fileId }, change));
    const slots = fresh.map(({ slot }) => slot);
    const both = withBothKeys(keyFile, trusted, [to, from], slots);
    await swap(session, temporary, { keyFile, both, from, to }, wish);
    await finishWith(path, withOneKey(both, trusted, to), wish.strength).catch(() => undefined);
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

async function swap(
  session: Session,
  temporary: string,
  { keyFile, both, from, to }: Swap,
  wish: NewDataKey,
): Promise<void> {
  const file = session.requireFile();
  const { path } = file;
  const back = () =>
    finishWith(path, withSlots(both, keyFile.slots), wish.strength).catch(() => undefined);
  try {
    await finishWith(path, both, wish.strength);
    // With one copy that leads to the old key alone, damage to the other would shut everybody out.
    if (!bothCopiesStand(path, both)) {
      throw new Refusal('file-not-writable', keyFileTexts.notWritten);
    }
  } catch (error) {
    await back();
    throw error;
  }
  try {
    await takeName(file, temporary, wish);
  } catch (error) {
    if ((await reopen(session, file, [from, to])) === to) return;
    await back();
    throw error;
  }
  try {
    await reopen(session, file, [to, from]);
  } catch {
    throw new Refusal('file-not-open', keyFileTexts.doneAndTaken);
  }
}

/** Gives the copy the name of the file, which nobody else can open until then. */
async function takeName(
  file: OpenFile,
  temporary: string,
  { replacesOpenFiles = process.platform !== 'win32' }: NewDataKey,
): Promise<void> {
  const { path } = file;
  makeReplaceable(file);
  if (replacesOpenFiles) {
    patiently(() => renameSync(temporary, path));
  } else {
    const stamp = stampOf(path);
    await file.close();
    patiently(() => {
      refuseTouched(path, stamp);
      renameSync(temporary, path);
    });
  }
  syncFolder(path);
}

/**
 * The session goes on with what stands there now, under the key that fits.
 *
 * @throws what opening throws; no file is open then
 */
async function reopen(
  session: Session,
  file: OpenFile,
  dataKeys: readonly [Buffer, Buffer],
): Promise<Buffer> {
  let opened: OpenedWithKey;
  try {
    await file.close();
    opened = openWithOneOf(file.path, dataKeys);
  } catch (error) {
    session.lost();
    throw error;
  }
  session.continued(opened.file, Buffer.from(opened.dataKey));
  return opened.dataKey;
}

const finishWith = (path: string, keyFile: KeyFile, strength: KeyStrength): Promise<void> =>
  replaceKeyFile(path, keyFile, strength, (written) =>
    Promise.resolve(JSON.stringify(written.slots) === JSON.stringify(keyFile.slots)),
  );
