import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { fileIdOf } from '../file-id.ts';
import { keyFilePaths } from '../keys/copies.ts';
import { sha256Of } from './hash.ts';
import type { HeadKeys } from '../log/head-keys.ts';
import { isOwn, manifestName, readManifest, type Manifest } from './manifest.ts';

/** A backup as it stands in a place. */
export interface StoredBackup extends Manifest {
  /** The name of its folder. */
  readonly name: string;
  readonly folder: string;
  /** The copy of the team file. */
  readonly path: string;
}

/** The files of a backup, and no others. */
export const filesOf = (backup: Pick<Manifest, 'teamFile'>): readonly string[] => [
  backup.teamFile,
  ...keyFilePaths(backup.teamFile),
  manifestName,
];

/**
 * Which backups are meant. Without keys, as while the file is locked, nobody can tell which of them Trede wrote:
 * then each proves itself when it is opened.
 */
export interface Whose {
  /** Left out: of any team file. */
  readonly fileId?: string | undefined;
  readonly headKeys?: HeadKeys | undefined;
}

/** Of a file that is open. */
export type OfOpenFile = Readonly<Required<Whose>> & {
  readonly fileId: string;
  readonly headKeys: HeadKeys;
};

const isOf = (manifest: Manifest, { fileId, headKeys }: Whose): boolean =>
  (fileId === undefined || manifest.fileId === fileId) &&
  (headKeys === undefined || isOwn(manifest, headKeys));

/**
 * The backups of a team file in a place, the latest first: those with a manifest that is whole, and a copy of
 * the right length with the right first bytes. Gives none where there is no such folder yet.
 *
 * @throws what the operating system says, when the place cannot be read
 */
export async function readBackups(
  place: string,
  whose: Whose = {},
): Promise<readonly StoredBackup[]> {
  const names = await foldersIn(place);
  const read = await Promise.all(names.map((name) => readBackup(join(place, name), name)));
  return read
    .filter((backup) => backup !== null)
    .filter((backup) => isOf(backup, whose))
    .sort((a, b) => b.sequence - a.sequence);
}

/** The same by their manifests alone: also those of which the copy is not what it was. */
export async function readManifests(
  place: string,
  whose: OfOpenFile,
): Promise<readonly (Manifest & { readonly name: string; readonly folder: string })[]> {
  const read = await Promise.all(
    (await foldersIn(place)).map(async (name) => {
      const folder = join(place, name);
      const manifest = await readManifest(folder);
      return manifest !== null && isOf(manifest, whose) ? { ...manifest, name, folder } : null;
    }),
  );
  return read.filter((one) => one !== null);
}

/** The folders in a place that are called as a backup is: by their day. Half ones begin otherwise. */
export async function foldersIn(place: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(place, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && /^\d{4}-/.test(entry.name))
      .map((entry) => entry.name);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** `null` for a folder that holds no backup of Trede, or one that was changed or cut off since. */
export async function readBackup(folder: string, name: string): Promise<StoredBackup | null> {
  const manifest = await readManifest(folder);
  if (manifest === null || !(await hasCopy(folder, manifest))) return null;
  return { ...manifest, name, folder, path: join(folder, manifest.teamFile) };
}

/** Whether the copy that a manifest tells of is there, of the right length and with the right first bytes. */
export async function hasCopy(folder: string, manifest: Manifest): Promise<boolean> {
  const path = join(folder, manifest.teamFile);
  try {
    const { size } = await stat(path);
    return size === manifest.bytes && (await fileIdOf(path)) === manifest.fileId;
  } catch {
    return false;
  }
}

/** Whether a backup still is, byte for byte, what was verified, and a key file of that moment stands by it. */
export async function isAsVerified(backup: StoredBackup): Promise<boolean> {
  try {
    return (
      (await sha256Of(backup.path)) === backup.sha256 && (await wholeKeyFileOf(backup)) !== null
    );
  } catch {
    return false;
  }
}

/** The path of a key file beside the backup that is what it was; `null` when both copies are lost. */
export async function wholeKeyFileOf(backup: StoredBackup): Promise<string | null> {
  for (const path of keyFilePaths(backup.path)) {
    const hash = await sha256Of(path).catch(() => null);
    if (hash === backup.keySha256) return path;
  }
  return null;
}
