import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { DatabaseDriver } from './driver.ts';
import { isIntact } from './integrity.ts';
import { removeDatabase } from './journals.ts';
import { openDatabase, type DataKey, type OpenedDatabase } from './open.ts';

/**
 * Writes a copy of the whole file under the same key to a name that is free, and proves it: opened,
 * checked page by page, every table as long as in the original. The caller renames it; until then it
 * does not count.
 *
 * @throws when the disk is full or the proof fails; nothing is left then
 */
export async function writeVerifiedCopy(
  file: Pick<OpenedDatabase, 'driver'>,
  temporary: string,
  dataKey: DataKey,
): Promise<void> {
  await writeCopy(file, temporary, () => verify(file, temporary, dataKey));
}

/**
 * Writes a copy of the whole file to a name that is free, and makes sure that it is on the disk.
 *
 * @param prove what makes the copy count, and may change it first
 * @throws what writing or the proof throws; nothing is left then
 */
export async function writeCopy(
  { driver }: Pick<OpenedDatabase, 'driver'>,
  temporary: string,
  prove: () => Promise<void>,
): Promise<void> {
  // Takes the name first, so that what is removed on failure can only be this copy.
  closeSync(openSync(temporary, 'wx', 0o660));
  try {
    driver.prepare('vacuum into ?').run(temporary);
    await prove();
    const handle = openSync(temporary, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    removeDatabase(temporary);
    throw error;
  }
}

async function verify(
  file: Pick<OpenedDatabase, 'driver'>,
  copyPath: string,
  dataKey: DataKey,
): Promise<void> {
  const copy = openDatabase(copyPath, dataKey);
  try {
    const same =
      JSON.stringify(tableSizes(copy.driver)) === JSON.stringify(tableSizes(file.driver));
    if (!isIntact(copy.driver, true) || !same) {
      throw new Error('a copy of the team file is not equal to it');
    }
  } finally {
    await copy.close();
  }
}

/** The number of rows of each table, in the order of their names. */
export function tableSizes(driver: DatabaseDriver): readonly (readonly [string, number])[] {
  const tables = driver
    .prepare(`select name from sqlite_master where type = 'table' order by name`)
    .all() as { name: string }[];
  return tables.map(({ name }) => {
    const row = driver.prepare(`select count(*) as size from "${name}"`).get() as { size: number };
    return [name, row.size] as const;
  });
}
