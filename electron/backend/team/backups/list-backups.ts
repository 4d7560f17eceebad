import type { BackupPlace, ListedBackup } from '#shared/team/backups.ts';
import { Refusal } from '../../refusal.ts';
import type { HeadKeys } from '../log/head-keys.ts';
import { keyIdOf } from './manifest.ts';
import { backupFolderBeside, backupFolderIn } from './names.ts';
import { readBackups, type StoredBackup } from './stored.ts';
import { backupTexts } from './texts.ts';

/** Which team file, where this computer keeps its backups as well, and what is known of it. */
export interface BackupsOf {
  readonly path: string;
  readonly secondPlace: string | null;
  /** `null` where the team file itself cannot be read: then those of any id are its own. */
  readonly fileId: string | null;
  readonly dataKey: Buffer | null;
  /** `null` while the file is locked. */
  readonly headKeys: HeadKeys | null;
}

const folderOf = ({ path, secondPlace }: BackupsOf, place: BackupPlace): string | null => {
  if (place === 'beside') return backupFolderBeside(path);
  return secondPlace === null ? null : backupFolderIn(secondPlace, path);
};

/** A place that cannot be reached has none. */
async function backupsIn(of: BackupsOf, place: BackupPlace): Promise<readonly StoredBackup[]> {
  const folder = folderOf(of, place);
  if (folder === null) return [];
  const { fileId, headKeys } = of;
  const whose = { fileId: fileId ?? undefined, headKeys: headKeys ?? undefined };
  return readBackups(folder, whose).catch(() => []);
}

/** Every backup that can be reached, the latest first; one that is in both places stands there once. */
export async function listBackups(of: BackupsOf): Promise<ListedBackup[]> {
  const keyId = of.dataKey === null ? null : keyIdOf(of.dataKey);
  const listed = new Map<string, ListedBackup & { readonly sequence: number }>();
  for (const place of ['beside', 'second'] as const) {
    for (const backup of await backupsIn(of, place)) {
      const key = `${backup.name} ${backup.sha256}`;
      const places = [...(listed.get(key)?.places ?? []), place];
      listed.set(key, {
        ...shownOf(backup),
        sequence: backup.sequence,
        places,
        sameKey: backup.keyId === keyId,
      });
    }
  }
  return [...listed.values()]
    .sort((a, b) => b.sequence - a.sequence)
    .map(({ sequence: _sequence, ...backup }) => backup);
}

/** What is shown of a backup, wherever it stands. */
export const shownOf = ({ name, madeAt, day, reason, bytes }: StoredBackup) => ({
  name,
  at: madeAt,
  day,
  reason,
  bytes,
});

/** The same backup wherever it stands, the wanted place first: where one is damaged, another may be whole. */
export async function findCopies(
  of: BackupsOf,
  wanted: { readonly place: BackupPlace; readonly name: string },
): Promise<readonly [StoredBackup, ...StoredBackup[]]> {
  const first = await findBackup(of, wanted);
  const other = await backupsIn(of, wanted.place === 'beside' ? 'second' : 'beside');
  return [first, ...other.filter(({ sha256 }) => sha256 === first.sha256)];
}

/** @throws Refusal `not-found` when it is not there any more */
export async function findBackup(
  of: BackupsOf,
  wanted: { readonly place: BackupPlace; readonly name: string },
): Promise<StoredBackup> {
  const found = (await backupsIn(of, wanted.place)).find(({ name }) => name === wanted.name);
  if (found === undefined) throw new Refusal('not-found', backupTexts.gone, 'backup');
  return found;
}
