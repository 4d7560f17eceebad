import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { OpenTeam } from '#shared/team/schema.ts';
import { errorFromDatabase } from '../database/errors.ts';
import { migrate } from '../database/migrate.ts';
import { dataKeyLength, openDatabase } from '../database/open.ts';
import { Refusal } from '../refusal.ts';
import type { OpenFile } from '../session.ts';
import { refusalFromDisk } from './disk-errors.ts';
import { moveBeside, temporaryNameFor, writeTemporary } from './files.ts';
import { keyFilePaths } from './keys/copies.ts';
import { decodeKeyFile, encodeKeyFile, newKeyFile, slotOf } from './keys/key-file.ts';
import { newRecoveryCode } from './keys/recovery-code.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { makeSlot, openSlot } from './keys/slot.ts';
import { logOpening } from './log-opening.ts';
import { teamFileTexts } from './texts.ts';

export interface NewTeam extends OpenTeam {
  readonly password: string;
  readonly createdOn: IsoDate;
  readonly createdAt: Date;
}

/**
 * Makes a team file with its key file and opens it. All is built under temporary names; the team file
 * gets its own name last, so where that name stands, all of it stands.
 *
 * @throws Refusal `file-exists` when any of the names is taken; after any failure nothing is left
 */
export async function createTeamFile(
  path: string,
  team: NewTeam,
  strength: KeyStrength,
): Promise<{ readonly file: OpenFile; readonly recoveryCode: string }> {
  refuseTaken(path);
  const fileId = randomBytes(16).toString('hex');
  const dataKey = randomBytes(dataKeyLength);
  const recoveryCode = newRecoveryCode();
  const made: string[] = [];
  try {
    const keyFile = await makeKeyFile(fileId, dataKey, team.password, recoveryCode, strength);
    const temporary = temporaryNameFor(path);
    made.push(temporary);
    await buildDatabase(temporary, dataKey, fileId, team);
    for (const keyPath of keyFilePaths(path)) {
      const temporaryKey = writeTemporary(keyPath, keyFile);
      made.push(temporaryKey);
      moveBeside(temporaryKey, keyPath);
      made.push(keyPath);
    }
    moveBeside(temporary, path);
    made.push(path);
    const { db, close } = openDatabase(path, dataKey);
    const { teamName, municipality } = team;
    return { file: { db, close, team: { teamName, municipality } }, recoveryCode };
  } catch (error) {
    for (const leftover of made) {
      for (const ending of ['', ...journalEndings]) rmSync(leftover + ending, { force: true });
    }
    throw refusalAtCreate(error) ?? error;
  } finally {
    dataKey.fill(0);
  }
}

/** Logs that SQLite would take for those of the new file. */
const journalEndings = ['-wal', '-journal'];

function refuseTaken(path: string): void {
  if (existsSync(path)) throw new Refusal('file-exists', teamFileTexts.exists, 'file');
  const others = [...keyFilePaths(path), ...journalEndings.map((ending) => path + ending)];
  if (others.some((other) => existsSync(other))) {
    throw new Refusal('file-exists', teamFileTexts.leftovers, 'file');
  }
  if (!existsSync(dirname(path))) {
    throw new Refusal('file-missing', teamFileTexts.folderMissing, 'file');
  }
}

/** The text of a new key file, after both ways in were tried on it. */
async function makeKeyFile(
  fileId: string,
  dataKey: Buffer,
  password: string,
  recoveryCode: string,
  strength: KeyStrength,
): Promise<string> {
  const slots = await Promise.all([
    makeSlot('wachtwoord', password, dataKey, fileId, strength.chosen),
    makeSlot('herstel', recoveryCode, dataKey, fileId, strength.chosen),
  ]);
  const text = encodeKeyFile(newKeyFile(fileId, slots));
  const decoded = decodeKeyFile(text, strength);
  if (decoded.state !== 'valid') throw new Error('a new key file could not be read back');
  const opened = await Promise.all([
    openSlot(slotOf(decoded.keyFile, 'wachtwoord'), password, fileId),
    openSlot(slotOf(decoded.keyFile, 'herstel'), recoveryCode, fileId),
  ]);
  if (!opened.every((key) => key?.equals(dataKey))) {
    throw new Error('a new key file does not open');
  }
  return text;
}

async function buildDatabase(
  path: string,
  dataKey: Buffer,
  fileId: string,
  team: NewTeam,
): Promise<void> {
  const file = openDatabase(path, dataKey, { create: true, fileId });
  try {
    await migrate(file);
    await file.db
      .insertInto('team')
      .values({
        id: 1,
        name: team.teamName,
        municipality: team.municipality,
        file_id: fileId,
        report_secret: randomBytes(32).toString('hex'),
        created_on: team.createdOn,
      })
      .execute();
    await logOpening(file.db, 'team.create', team.createdAt);
  } finally {
    await file.close();
  }
}

function refusalAtCreate(error: unknown): Refusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST') return new Refusal('file-exists', teamFileTexts.exists, 'file');
  const known = errorFromDatabase(error);
  if (known?.code === 'disk-full') {
    return new Refusal('disk-full', teamFileTexts.diskFullAtCreate, 'file');
  }
  if (known) return new Refusal(known.code, known.message, 'file');
  return refusalFromDisk(error);
}
