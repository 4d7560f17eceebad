import { existsSync, rmSync } from 'node:fs';
import { writeVerifiedCopy } from '../database/backup.ts';
import { migrate } from '../database/migrate.ts';
import type { Migration } from '../database/migrations/index.ts';
import type { OpenedDatabase } from '../database/open.ts';
import { moveBeside, temporaryNameFor, writeTemporary } from './files.ts';
import { keyFilePaths } from './keys/copies.ts';
import { encodeKeyFile, type KeyFile } from './keys/key-file.ts';

/**
 * Brings an older team file up to date. Before that a verified copy of it is put beside it, with its
 * own key file, so that it opens with the same password: `NAME (versie 1).trede`.
 */
export async function upgrade(
  file: OpenedDatabase,
  dataKey: Buffer,
  keyFile: KeyFile,
  migrations?: readonly Migration[],
): Promise<void> {
  await migrate(file, {
    backup: (version) => keepOldVersion(file, dataKey, keyFile, version),
    ...(migrations === undefined ? {} : { migrations }),
  });
}

async function keepOldVersion(
  file: OpenedDatabase,
  dataKey: Buffer,
  keyFile: KeyFile,
  version: number,
): Promise<void> {
  const target = freeNameFor(file.path, version);
  const temporary = temporaryNameFor(target);
  await writeVerifiedCopy(file, temporary, dataKey);
  const made = [temporary];
  try {
    for (const path of keyFilePaths(target)) {
      moveBeside(writeTemporary(path, encodeKeyFile(keyFile)), path);
      made.push(path);
    }
    moveBeside(temporary, target);
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}

function freeNameFor(path: string, version: number): string {
  const base = path.replace(/\.trede$/, '');
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `, ${count}`;
    const name = `${base} (versie ${version}${suffix}).trede`;
    if (![name, ...keyFilePaths(name)].some((taken) => existsSync(taken))) return name;
  }
}
