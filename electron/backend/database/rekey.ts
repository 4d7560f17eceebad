import { tableSizes, writeCopy } from './backup.ts';
import { startOfFile } from './file-start.ts';
import { isDamage, isIntact } from './integrity.ts';
import { changeKey, openDatabase, type OpenedDatabase } from './open.ts';
import type { TeamTransaction } from './schema.ts';

export interface NewKey {
  readonly from: Buffer;
  readonly to: Buffer;
  /** The first 16 bytes of the file, in hexadecimal digits; the copy has the same. */
  readonly fileId: string;
}

/**
 * Writes a copy of the whole file under another key to a name that is free, with a change that the file itself
 * does not get, and proves it: every table as long, checked page by page, and shut for the old key.
 *
 * @throws when the disk is full or the proof fails; nothing is left then
 */
export async function writeCopyWithNewKey(
  file: Pick<OpenedDatabase, 'driver'>,
  temporary: string,
  key: NewKey,
  change: (trx: TeamTransaction) => Promise<void>,
): Promise<void> {
  await writeCopy(file, temporary, async () => {
    const sizes = await changeCopy(file, temporary, key, change);
    await verify(temporary, key, sizes);
  });
}

async function changeCopy(
  file: Pick<OpenedDatabase, 'driver'>,
  temporary: string,
  { from, to, fileId }: NewKey,
  change: (trx: TeamTransaction) => Promise<void>,
): Promise<string> {
  const copy = openDatabase(temporary, from);
  try {
    if (sizesOf(copy) !== sizesOf(file)) throw unequal();
    await copy.db.transaction().execute(change);
    const sizes = sizesOf(copy);
    // What the change took away must not stay behind in the free room of a page.
    copy.driver.exec('vacuum');
    changeKey(copy.driver, to, fileId);
    return sizes;
  } finally {
    await copy.close();
  }
}

async function verify(temporary: string, { from, to, fileId }: NewKey, sizes: string) {
  if (startOfFile(temporary) !== fileId || opensWith(temporary, from)) throw unequal();
  const copy = openDatabase(temporary, to);
  try {
    if (!isIntact(copy.driver, true) || sizesOf(copy) !== sizes) throw unequal();
  } finally {
    await copy.close();
  }
}

function opensWith(temporary: string, key: Buffer): boolean {
  try {
    openDatabase(temporary, key).driver.close();
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

const sizesOf = ({ driver }: Pick<OpenedDatabase, 'driver'>): string =>
  JSON.stringify(tableSizes(driver));

const unequal = () => new Error('a copy of the team file under a new key is not equal to it');
