import type { CallOnFile } from '#shared/ipc/contract.ts';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import { needsBackup, retryMinutes, type BackupReason } from '#shared/team/backups.ts';
import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import type { OpenFile } from '../../session.ts';
import { findKeyFile } from '../keys/copies.ts';
import { programStrength, type KeyStrength } from '../keys/scrypt.ts';
import { backupBeforeCalls } from './before-calls.ts';
import { headKeysOf, rememberHeadKey } from '../log/head-keys.ts';
import { failureCode } from './failure.ts';
import { makeBackup } from './make-backup.ts';
import { keyIdOf } from './manifest.ts';
import { backupFolderBeside } from './names.ts';
import { bringToSecondPlace } from './second-place.ts';
import { latestEvent, markChanged, markMade, noteEvent, readState, worked } from './state.ts';
import { notBegunText, notMadeText } from './texts.ts';
import { sweepRestores } from './sweep-restores.ts';
import { thinPlace } from './thin-place.ts';

/** When something happens to the file, and where this computer takes its backups as well. */
export interface KeeperMoment {
  readonly now: Date;
  readonly secondPlace: string | null;
}

interface Known {
  readonly db: TeamDatabase;
  lastMadeOn: IsoDate | null;
  /** Which data key the latest backup has. */
  keyId: string | null;
  /** A sitting before this one ended with changes that no backup has: a power cut, or a computer that fell asleep. */
  unfinished: boolean;
  failedAt: number | null;
  /** The name of the latest backup. */
  latest: string | null;
  /** Which second place was tried in this sitting, and the latest that it has; `null`: not known yet. */
  second: string | null;
  inSecond: string | null;
  /** On which day it was read there. */
  inSecondOn: IsoDate | null;
  /** When the second place was tried last, in milliseconds. */
  triedSecondAt: number | null;
}

/**
 * Sees to it that there are backups: one a day, at closing when something changed, and before large work. A
 * failure never stops the user's work, unless the work asks for the backup; it is noted and tried again.
 * Called between the calls on the file, never inside their transactions.
 */
export class BackupKeeper {
  readonly #strength: KeyStrength;
  #known: Known | null = null;
  #bringing: Promise<void> = Promise.resolve();
  /** The last that a request told of the second place: a closing tells nothing. */
  #secondPlace: string | null = null;

  constructor(strength: KeyStrength = programStrength) {
    this.#strength = strength;
  }

  /**
   * Before the transaction of a call on the file.
   *
   * @throws Refusal `backup-not-made` when the call asks for a backup that cannot be made
   */
  async beforeCall(name: CallOnFile, file: OpenFile, moment: KeeperMoment): Promise<void> {
    const reason = backupBeforeCalls[name];
    if (reason !== undefined) await this.before(reason, file, moment);
  }

  /** The same for work that is not a call of its own. */
  async before(reason: BackupReason, file: OpenFile, moment: KeeperMoment): Promise<void> {
    this.#secondPlace = moment.secondPlace;
    const failed = await this.#make(reason, file, moment.now);
    if (failed !== null) {
      const text = reason === 'manual' ? notMadeText(failed) : notBegunText(failed);
      throw new Refusal('backup-not-made', text);
    }
    this.#bringLater(file, moment.now);
  }

  /** Inside the transaction of a call that changed something. */
  async changed(trx: TeamTransaction): Promise<void> {
    await markChanged(trx);
  }

  /** Between calls: makes the backup of the day when it is due, and reaches for the second place again. */
  async afterCall(file: OpenFile, moment: KeeperMoment): Promise<void> {
    this.#secondPlace = moment.secondPlace;
    const { now } = moment;
    try {
      const known = await this.#knownOf(file, now);
      const reason = reasonNow(known, file, now);
      if (reason !== null) await this.#make(reason, file, now);
      this.#bringLater(file, now);
    } catch {
      // A file that cannot be read says so at the next call.
    }
  }

  /**
   * Before the file is closed.
   *
   * @param inHaste at locking: the key must go soon, and the second place gets its copy at the next opening
   */
  async closing(file: OpenFile, now: Date, inHaste = false): Promise<void> {
    try {
      const { changed } = await readState(file.db);
      if (changed) await this.#make('close', file, now);
      if (inHaste) return;
      this.#bringLater(file, now);
      await this.#bringing;
    } catch {
      // A file that cannot be read any more is closed all the same.
    } finally {
      this.#known = null;
    }
  }

  /** Resolves when nothing is under way to the second place. */
  settled(): Promise<void> {
    return this.#bringing;
  }

  async #knownOf(file: OpenFile, now: Date): Promise<Known> {
    if (this.#known?.db === file.db) return this.#known;
    const made = await latestEvent(file.db, 'made', 'worked');
    const { changed, keyId } = await readState(file.db);
    await sweepRestores(file.path, now).catch(() => undefined);
    this.#known = {
      db: file.db,
      lastMadeOn: made?.day ?? null,
      keyId,
      unfinished: changed,
      failedAt: null,
      latest: made?.name ?? null,
      second: null,
      inSecond: null,
      inSecondOn: null,
      triedSecondAt: null,
    };
    return this.#known;
  }

  /** @returns the code of why it failed; `null`: it was made */
  async #make(reason: BackupReason, file: OpenFile, now: Date): Promise<string | null> {
    const known = await this.#knownOf(file, now);
    const { db, path, fileId } = file;
    try {
      const { keyFile } = findKeyFile(path, fileId, this.#strength);
      const { sequence: after } = await readState(db);
      const headKeys = await headKeysOf(file);
      // Holds the connection: nothing else may begin a transaction meanwhile.
      const made = await db
        .connection()
        .execute(() => makeBackup({ ...file, keyFile, headKeys }, { reason, now, after }));
      await db.transaction().execute(async (trx) => {
        await markMade(trx, made);
        // A new data key comes after this: then this backup is still known as our own.
        await rememberHeadKey(trx, headKeys[0]);
        await noteEvent(trx, now, { kind: 'made', outcome: worked, name: made.name });
      });
      known.lastMadeOn = toIsoDate(now);
      Object.assign(known, { failedAt: null, unfinished: false, keyId: made.keyId });
      known.latest = made.name;
      known.triedSecondAt = null;
    } catch (error) {
      known.failedAt = now.getTime();
      const code = failureCode(error);
      await note(db, (trx) => noteEvent(trx, now, { kind: 'made', outcome: code }));
      return code;
    }
    // What is left too long does no harm: the next time tries again.
    const headKeys = await headKeysOf(file);
    await thinPlace(backupFolderBeside(path), { fileId, headKeys }).catch(() => undefined);
    return null;
  }

  /** Goes on beside the calls: a drive far away may take its time. */
  #bringLater(file: OpenFile, now: Date): void {
    const known = this.#known;
    const folder = this.#secondPlace;
    if (folder === null || known === null) return;
    if (known.second !== folder) {
      // Another sitting, perhaps on another computer, or another folder: what is there must be looked at.
      Object.assign(known, { second: folder, inSecond: null, triedSecondAt: null });
    }
    if (known.latest === known.inSecond && known.inSecondOn === toIsoDate(now)) return;
    const wait = retryMinutes * 60_000;
    if (known.triedSecondAt !== null && Math.abs(now.getTime() - known.triedSecondAt) < wait)
      return;
    known.triedSecondAt = now.getTime();
    this.#bringing = this.#bringing.then(() => bring(file, folder, now, known));
  }
}

/** Why a backup is due now; `null`: none is. */
function reasonNow(known: Known, { dataKey }: OpenFile, now: Date): BackupReason | null {
  if (needsBackup(known, toIsoDate(now), now.getTime())) return 'day';
  if (known.failedAt !== null) return null;
  if (known.keyId !== keyIdOf(dataKey)) return 'new-key';
  return known.unfinished ? 'day' : null;
}

async function bring(file: OpenFile, folder: string, now: Date, known: Known): Promise<void> {
  try {
    const headKeys = await headKeysOf(file);
    const last = await latestEvent(file.db, 'copied');
    const proven = last?.outcome === worked && last.day === toIsoDate(now) ? last.name : null;
    const whose = { fileId: file.fileId, headKeys };
    const name = await bringToSecondPlace(folder, file.path, whose, proven);
    if (name === null) return;
    if (known.second === folder) {
      Object.assign(known, { inSecond: name, inSecondOn: toIsoDate(now) });
    }
    // It was read whole today, and that was noted.
    if (name === proven) return;
    await note(file.db, (trx) => noteEvent(trx, now, { kind: 'copied', outcome: worked, name }));
  } catch (error) {
    const outcome = failureCode(error);
    await note(file.db, (trx) => noteEvent(trx, now, { kind: 'copied', outcome }));
  }
}

/** On a full disk there is no room for this either; it says so at the next attempt. */
async function note(
  db: TeamDatabase,
  write: (trx: TeamTransaction) => Promise<void>,
): Promise<void> {
  await db
    .transaction()
    .execute(write)
    .catch(() => undefined);
}
