import type { OpenTeam } from '#shared/team/schema.ts';
import { errorFromDatabase } from '../database/errors.ts';
import { isDamage, isIntact } from '../database/integrity.ts';
import { latestVersion, refuseNewer, versionOf } from '../database/migrate.ts';
import type { Migration } from '../database/migrations/index.ts';
import { openDatabase, type OpenedDatabase } from '../database/open.ts';
import type { TeamDatabase } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import type { OpenFile } from '../session.ts';
import { onDisk } from './disk-errors.ts';
import { inspectTeamFile, refuseReadOnly } from './inspect.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { teamFileTexts } from './texts.ts';
import type { Unlocked } from './unlock.ts';
import { upgrade } from './upgrade.ts';

export interface OpenTeamOptions {
  readonly strength: KeyStrength;
  /** Other migrations than the program's own, for tests. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens a team file: looked at, unlocked, every page read, of a version that is known, brought up to
 * date. Refused before the upgrade, nothing on disk has changed; from then on the copy of the old version
 * stands beside it.
 *
 * @param unlock finds the data key, given the id of the file
 * @param settle last step before the file counts as open; when it throws, the file is closed again
 */
export async function openTeamFile(
  path: string,
  options: OpenTeamOptions,
  unlock: (fileId: string) => Promise<Unlocked>,
  settle: (unlocked: Unlocked, db: TeamDatabase) => void | Promise<void>,
): Promise<OpenFile> {
  return onDisk(async () => {
    const fileId = inspectTeamFile(path, options.strength);
    refuseReadOnly(path);
    const unlocked = await unlock(fileId);
    try {
      const file = openWhole(path, unlocked.dataKey);
      try {
        const team = await requireWhole(file, fileId, options);
        await upgrade(file, unlocked.dataKey, unlocked.found.keyFile, options.migrations);
        await settle(unlocked, file.db);
        return { db: file.db, team, close: file.close };
      } catch (error) {
        await file.close();
        throw error;
      }
    } finally {
      unlocked.dataKey.fill(0);
    }
  });
}

function openWhole(path: string, dataKey: Buffer): OpenedDatabase {
  try {
    return openDatabase(path, dataKey);
  } catch (error) {
    // The key is the right one, so a file that does not open with it is damaged.
    if (isDamage(error)) throw damaged();
    const known = errorFromDatabase(error);
    if (known) throw new Refusal(known.code, known.message, 'file');
    throw error;
  }
}

async function requireWhole(
  file: OpenedDatabase,
  fileId: string,
  options: OpenTeamOptions,
): Promise<OpenTeam> {
  refuseNewer(versionOf(file.driver), latestVersion(options.migrations));
  if (!isIntact(file.driver)) throw damaged();
  const row = await file.db.selectFrom('team').selectAll().executeTakeFirst();
  if (row?.file_id !== fileId) throw damaged();
  return { teamName: row.name, municipality: row.municipality };
}

const damaged = () => new Refusal('file-damaged', teamFileTexts.damaged, 'file');
