import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { roles } from '#shared/kernel/role.ts';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { errorFromDatabase } from '../database/errors.ts';
import { journalEndings, removeDatabase } from '../database/journals.ts';
import { migrate } from '../database/migrate.ts';
import { dataKeyLength, openDatabase } from '../database/open.ts';
import { Refusal } from '../refusal.ts';
import type { OpenFile, OpenUser, TeamName } from '../session.ts';
import type { ThisComputer } from '../this-computer.ts';
import { refusalFromDisk } from './disk-errors.ts';
import { beginFirstSteps } from './first-steps/stored.ts';
import { moveBeside, temporaryNameFor, writeTemporary } from './files.ts';
import { keyFilePaths } from './keys/copies.ts';
import {
  decodeKeyFile,
  encodeKeyFile,
  nameHash,
  newKeyFile,
  recoverySlotsOf,
  slotsOfUser,
} from './keys/key-file.ts';
import { newRecoveryCode } from './keys/recovery-code.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { isSealed, makeSlot, newUserSlotId, openSlot, recoverySlotId } from './keys/slot.ts';
import { logOpening } from './log-opening.ts';
import { writeProgram } from './program-version.ts';
import { teamFileTexts } from './texts.ts';

export interface NewTeam extends TeamName {
  /** Of who makes it. */
  readonly userName: string;
  readonly computer: ThisComputer;
  /** The version of this program, which the file keeps; `null`: it does not say. */
  readonly program: string | null;
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
    const slotId = newUserSlotId();
    const keyFile = await makeKeyFile({ fileId, slotId, dataKey, recoveryCode }, team, strength);
    const temporary = temporaryNameFor(path);
    made.push(temporary);
    const user = await buildDatabase(temporary, dataKey, fileId, team, {
      slot: slotId,
      public_key: keyFile.publicKey,
      recovery: keyFile.recoveryPublicKey,
    });
    for (const keyPath of keyFilePaths(path)) {
      const temporaryKey = writeTemporary(keyPath, keyFile.text);
      made.push(temporaryKey);
      moveBeside(temporaryKey, keyPath);
      made.push(keyPath);
    }
    moveBeside(temporary, path);
    made.push(path);
    const opened = openDatabase(path, dataKey);
    const { teamName, municipality } = team;
    const file = { ...opened, team: { teamName, municipality }, user, fileId, dataKey };
    return { file, recoveryCode };
  } catch (error) {
    dataKey.fill(0);
    for (const leftover of made) removeDatabase(leftover);
    throw refusalAtCreate(error) ?? error;
  }
}

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

/** A new key file, after both ways in were tried on it. */
async function makeKeyFile(
  { fileId, slotId, dataKey, recoveryCode }: NewKeys,
  { userName, password }: NewTeam,
  strength: KeyStrength,
): Promise<NewKeyFile> {
  const name = nameHash(fileId, userName);
  const slots = await Promise.all([
    makeSlot({ id: slotId, fileId, name }, password, dataKey, strength.chosen),
    makeSlot({ id: recoverySlotId, fileId, name: null }, recoveryCode, dataKey, strength.chosen),
  ]);
  const text = encodeKeyFile(newKeyFile(fileId, slots));
  const decoded = decodeKeyFile(text, strength);
  if (decoded.state !== 'valid') throw new Error('a new key file could not be read back');
  const [slot] = slotsOfUser(decoded.keyFile, userName);
  const [recovery] = recoverySlotsOf(decoded.keyFile);
  if (!slot || !recovery || !isSealed(slot) || !isSealed(recovery)) {
    throw new Error('a new key file has no user');
  }
  const opened = await Promise.all([
    openSlot(slot, password, fileId),
    openSlot(recovery, recoveryCode, fileId),
  ]);
  if (!opened.every((one) => one?.dataKeys[0]?.equals(dataKey))) {
    throw new Error('a new key file does not open');
  }
  return { text, publicKey: slot.publicKey, recoveryPublicKey: recovery.publicKey };
}

interface NewKeyFile {
  readonly text: string;
  readonly publicKey: string;
  readonly recoveryPublicKey: string;
}

interface NewPublicKeys {
  readonly slot: string;
  readonly public_key: string;
  /** Of the recovery code. */
  readonly recovery: string;
}

interface NewKeys {
  readonly fileId: string;
  readonly slotId: string;
  readonly dataKey: Buffer;
  readonly recoveryCode: string;
}

async function buildDatabase(
  path: string,
  dataKey: Buffer,
  fileId: string,
  team: NewTeam,
  { recovery, ...keys }: NewPublicKeys,
): Promise<OpenUser> {
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
        recovery_public_key: recovery,
        created_on: team.createdOn,
      })
      .execute();
    const { id, account } = await file.db
      .insertInto('app_user')
      .values({
        account: team.computer.account || firstAccount,
        name: team.userName,
        case_manager: 1,
        coordinator: 1,
        adviser: 1,
        ...keys,
        created_on: team.createdOn,
        removed_on: null,
      })
      .returning(['id', 'account'])
      .executeTakeFirstOrThrow();
    await file.db.transaction().execute(beginFirstSteps);
    if (team.program !== null) await writeProgram(file.db, team.program);
    const user = { id, account, name: team.userName, roles: [...roles] };
    await logOpening(file.db, 'team.create', {
      now: team.createdAt,
      computer: team.computer,
      user,
    });
    return user;
  } finally {
    await file.close();
  }
}

/** Of the first user, where the computer tells no account. */
const firstAccount = 'gebruiker-1';

function refusalAtCreate(error: unknown): Refusal | null {
  const code = errorCodeOf(error);
  if (code === 'EEXIST') return new Refusal('file-exists', teamFileTexts.exists, 'file');
  const known = errorFromDatabase(error);
  if (known?.code === 'disk-full') {
    return new Refusal('disk-full', teamFileTexts.diskFullAtCreate, 'file');
  }
  if (known) return new Refusal(known.code, known.message, 'file');
  return refusalFromDisk(error);
}
