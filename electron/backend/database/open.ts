import { closeSync, openSync } from 'node:fs';
import Driver from 'better-sqlite3-multiple-ciphers';
import { Kysely } from 'kysely';
import { TeamDialect } from './dialect.ts';
import type { DatabaseDriver } from './driver.ts';
import { startOfFile } from './file-start.ts';
import { markOpenHere, startOpenHere } from './open-here.ts';
import { isNetworkPlace } from './network-place.ts';
import type { TeamDatabase, TeamSchema } from './schema.ts';

export interface OpenedDatabase {
  readonly db: TeamDatabase;
  /** The connection itself, for bulk work that must compile a statement once. */
  readonly driver: DatabaseDriver;
  readonly path: string;
  /** Writes everything into the one file and lets go of it. May be called twice. */
  readonly close: () => Promise<void>;
}

/** In place of a data key: readable for everybody. Only the benchmark may ask it, to compare with. */
export const unencryptedForBenchmark = 'unencrypted-for-benchmark';

export type DataKey = Buffer | typeof unencryptedForBenchmark;

export const dataKeyLength = 32;

export interface OpenOptions {
  /** Makes a new file, and fails (`EEXIST`) when there is one. Else the file must be there. */
  readonly create?: boolean;
  /**
   * Only when creating: 32 hexadecimal digits that become the first 16 bytes of the file, readable
   * without the key. By them a file and its key file know each other.
   */
  readonly fileId?: string;
}

/** How long to wait for another process to let go, in milliseconds. Long enough for a virus scanner. */
const patience = 300;

/**
 * Opens the file for this process alone, until it is closed. Does not migrate.
 *
 * @throws errors of the driver with a `code` such as `SQLITE_NOTADB` (wrong key, or damage) and
 * `SQLITE_BUSY` (another has it); see `errorFromDatabase`. No error carries the key.
 */
export function openDatabase(
  path: string,
  dataKey: DataKey,
  options: OpenOptions = {},
): OpenedDatabase {
  // Also for the colleagues with whom the folder is shared; what is in it is encrypted.
  if (options.create) closeSync(openSync(path, 'wx', 0o660));
  // Not once it is open: see `startOpenHere`.
  const start = options.fileId ?? startOpenHere(path) ?? startOfFile(path);
  const driver = new Driver(path, { fileMustExist: true, timeout: patience });
  try {
    if (dataKey !== unencryptedForBenchmark) unlock(driver, dataKey, options.fileId ?? '');
    configure(driver, path);
    markOpenHere(path, driver, start);
  } catch (error) {
    driver.close();
    throw error;
  }
  const db = new Kysely<TeamSchema>({ dialect: new TeamDialect(driver) });
  return {
    db,
    driver,
    path,
    close: async () => {
      await db.destroy();
      if (driver.open) driver.close();
    },
  };
}

/** Gives the key as bytes, never as SQL text: SQL text ends up in errors. */
function unlock(driver: DatabaseDriver, dataKey: Buffer, fileId: string): void {
  driver.pragma(`cipher = 'chacha20'`);
  withRawKey(dataKey, fileId, (raw) => driver.key(raw));
}

/** Encrypts every page of an open file anew. Not for the team file itself: for a copy that takes its place. */
export function changeKey(driver: DatabaseDriver, dataKey: Buffer, fileId: string): void {
  // The write-ahead log knows one key.
  driver.pragma('journal_mode = DELETE');
  withRawKey(dataKey, fileId, (raw) => driver.rekey(raw));
}

function withRawKey(dataKey: Buffer, fileId: string, give: (raw: Buffer) => void): void {
  if (dataKey.length !== dataKeyLength) throw new RangeError('a data key has 32 bytes');
  const raw = Buffer.from(`raw:${dataKey.toString('hex')}${fileId}`, 'latin1');
  try {
    give(raw);
  } finally {
    raw.fill(0);
  }
}

/**
 * The order matters: exclusive locking before the journal mode keeps the write-ahead log out of
 * shared memory, and makes a second opener busy rather than a second writer.
 */
function configure(driver: DatabaseDriver, path: string): void {
  driver.pragma('locking_mode = EXCLUSIVE');
  const journal = isNetworkPlace(path) ? 'DELETE' : 'WAL';
  driver.pragma(`journal_mode = ${journal}`);
  // With a rollback journal, only EXTRA also makes the end of the journal last through a power cut.
  driver.pragma(`synchronous = ${journal === 'DELETE' ? 'EXTRA' : 'FULL'}`);
  // In KiB. A page that does not fit is written during the transaction, and encrypted each time.
  driver.pragma('cache_size = -65536');
  // Temporary files are never encrypted, so there must not be any.
  driver.pragma('temp_store = MEMORY');
  driver.pragma('secure_delete = ON');
  driver.pragma('trusted_schema = OFF');
  driver.pragma('cell_size_check = ON');
  driver.pragma('foreign_keys = ON');
  // Takes the lock at once, so that the second opener hears it now and not at its first change.
  driver.exec('begin exclusive; commit');
}
