import { errorFromDatabase } from '../database/errors.ts';
import { isDamage, isIntact } from '../database/integrity.ts';
import { latestVersion, refuseNewer, versionOf } from '../database/migrate.ts';
import type { Migration } from '../database/migrations/index.ts';
import { openWithOneOf, type OpenedWithKey } from '../database/open-with-one-of.ts';
import type { OpenedDatabase } from '../database/open.ts';
import type { TeamDatabase } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import type { OpenFile, OpenUser, TeamName } from '../session.ts';
import { refuseBackup } from './backups/refuse-backup.ts';
import { onDisk } from './disk-errors.ts';
import { inspectTeamFile, refuseReadOnly } from './inspect.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { mayBeOnItsWay } from './keys/seal-anew.ts';
import type { Way, WhenHeld } from './sharing/shares-file.ts';
import { teamFileTexts, unlockTexts } from './texts.ts';
import { WrongSecret, type WrongTries } from './tries/wrong-tries.ts';
import type { Unlocked } from './unlock.ts';
import { isNewer, programOf, writeProgram } from './program-version.ts';
import { backUpBeforeNewer, upgrade } from './upgrade.ts';

export interface OpenTeamOptions {
  readonly strength: KeyStrength;
  readonly now: Date;
  readonly tries: WrongTries;
  /** Other migrations than the program's own, for tests. */
  readonly migrations?: readonly Migration[];
  /** The version of this program; `null`: it does not say, and nothing follows from it. */
  readonly program: string | null;
  /** What becomes of a file that another has; left out, it is refused. */
  readonly whenHeld?: WhenHeld | undefined;
}

/**
 * Opens a team file: looked at, unlocked, every page read, of a version that is known, brought up to
 * date. Refused before the upgrade, nothing on disk has changed; from then on a backup of the old version
 * stands beside it.
 *
 * @param unlock finds the data keys, given the id of the file
 * @param settle last step before the file counts as open: says who opened it; when it throws, the file is
 * closed again
 */
export async function openTeamFile<By extends Way>(
  path: string,
  options: OpenTeamOptions,
  unlock: (fileId: string) => Promise<By>,
  settle: (entered: Entered<By>) => Promise<OpenUser>,
): Promise<OpenFile> {
  return onDisk(async () => {
    refuseBackup(path);
    const fileId = inspectTeamFile(path, options.strength);
    refuseReadOnly(path);
    return options.tries.one(fileId, options.now, (wrongBefore) =>
      openUnlocked(path, fileId, options, unlock, (entered) => settle({ ...entered, wrongBefore })),
    );
  });
}

/** Who gets in, as far as is known before it is settled who it is. */
export interface Entered<By extends Way = Unlocked> {
  readonly unlocked: By;
  readonly dataKey: Buffer;
  readonly db: TeamDatabase;
  /** How many wrong tries went before. */
  readonly wrongBefore: number;
}

async function openUnlocked<By extends Way>(
  path: string,
  fileId: string,
  options: OpenTeamOptions,
  unlock: (fileId: string) => Promise<By>,
  settle: (entered: Omit<Entered<By>, 'wrongBefore'>) => Promise<OpenUser>,
): Promise<OpenFile> {
  const unlocked = await unlock(fileId);
  const { whenHeld } = options;
  try {
    let whole: OpenedWithKey;
    try {
      whenHeld?.refuseHeld(fileId, unlocked.dataKeys);
      whole = await openClaimed(path, fileId, unlocked, whenHeld);
    } catch (error) {
      if (whenHeld === undefined || !saysBusy(error)) throw error;
      return await whenHeld.read(fileId, unlocked);
    }
    const { file, dataKey } = whole;
    try {
      const team = await requireWhole(file, fileId, options.migrations);
      const { keyFile } = unlocked.found;
      const source = { dataKey, fileId, keyFile };
      const before = versionOf(file.driver);
      await upgrade(file, source, options.now, options.migrations);
      const { program, now } = options;
      // Who upgrades made a backup already.
      const kept =
        versionOf(file.driver) > before ||
        (program !== null && (await backUpBeforeNewer(file, source, now, program)));
      const user = await settle({ unlocked, dataKey, db: file.db });
      const renewed = kept && program !== null && (await noteProgram(file.db, program));
      return { ...file, team, user, fileId, renewed, dataKey: Buffer.from(dataKey) };
    } catch (error) {
      await file.close();
      whenHeld?.release();
      throw error;
    }
  } finally {
    for (const dataKey of unlocked.dataKeys) dataKey.fill(0);
  }
}

/** @returns whether this program is newer than the one before; only then it is written down */
async function noteProgram(db: TeamDatabase, program: string): Promise<boolean> {
  if (!isNewer(program, await programOf(db))) return false;
  await writeProgram(db, program);
  return true;
}

function openWhole(path: string, { dataKeys, found }: Way): OpenedWithKey {
  try {
    return openWithOneOf(path, dataKeys);
  } catch (error) {
    // Who does not stay has the old key alone, and the file may have the new one already.
    if (isDamage(error) && dataKeys.length < 2 && mayBeOnItsWay(found.keyFile)) {
      throw new WrongSecret('wrong-password', unlockTexts.wrongOrDamaged, 'password');
    }
    // The key is the right one, so a file that does not open with it is damaged.
    if (isDamage(error)) throw damaged();
    const known = errorFromDatabase(error);
    if (known) throw new Refusal(known.code, known.message, 'file');
    throw error;
  }
}

async function openClaimed(
  path: string,
  fileId: string,
  way: Way,
  whenHeld: WhenHeld | undefined,
): Promise<OpenedWithKey> {
  const whole = openWhole(path, way);
  let tookOver: boolean | undefined;
  try {
    tookOver = whenHeld?.claim(fileId, whole.dataKey);
  } catch (error) {
    await whole.file.close();
    throw error;
  }
  if (tookOver !== true) return whole;
  // Who had it may have written until a moment ago: pages that were read before are not read again by themselves.
  await whole.file.close();
  try {
    return openWhole(path, way);
  } catch (error) {
    whenHeld?.release();
    throw error;
  }
}

const saysBusy = (error: unknown): boolean =>
  error instanceof Refusal && error.refused.code === 'file-busy';

/**
 * Reads every page of a file that was opened.
 *
 * @throws Refusal `file-newer`, `file-damaged`
 */
export async function requireWhole(
  file: OpenedDatabase,
  fileId: string,
  migrations?: readonly Migration[],
): Promise<TeamName> {
  refuseNewer(versionOf(file.driver), latestVersion(migrations));
  if (!isIntact(file.driver)) throw damaged();
  const row = await file.db.selectFrom('team').selectAll().executeTakeFirst();
  if (row?.file_id !== fileId) throw damaged();
  return { teamName: row.name, municipality: row.municipality };
}

const damaged = () => new Refusal('file-damaged', teamFileTexts.damaged, 'file');
