import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../electron/backend/database/migrate.ts';
import {
  openDatabase,
  unencryptedForBenchmark,
  type OpenedDatabase,
} from '../../electron/backend/database/open.ts';

/** Runs work in a folder of its own that is thrown away. */
export async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'trede-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a new file with the tables of a team file, runs work on it and throws it away. */
export function withNewFile<T>(
  encrypted: boolean,
  work: (file: OpenedDatabase) => Promise<T>,
): Promise<T> {
  return inScratchFolder(async (folder) => {
    const file = openDatabase(
      join(folder, 'bench.trede'),
      encrypted ? randomBytes(32) : unencryptedForBenchmark,
      { create: true, ...(encrypted ? { fileId: randomBytes(16).toString('hex') } : {}) },
    );
    try {
      await migrate(file);
      return await work(file);
    } finally {
      await file.close();
    }
  });
}
