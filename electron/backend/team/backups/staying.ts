import { join } from 'node:path';
import type { DamagedBackup, StayingBackup } from '#shared/team/backups.ts';
import { backupFolderBeside, backupFolderIn } from './names.ts';
import { otherPlaces } from './other-places.ts';
import { holdsNothingElse } from './own-files.ts';
import { isOwn, readManifest } from './manifest.ts';
import { foldersIn, hasCopy, readManifests, type OfOpenFile } from './stored.ts';

/**
 * The folders of this team file that thinning will leave alone, in every place that can be reached from here.
 * Those of other team files are nobody's business here.
 */
export async function stayingBackups(
  teamFile: string,
  secondPlace: string | null,
  whose: OfOpenFile,
): Promise<StayingBackup[]> {
  const staying: StayingBackup[] = [];
  for (const place of ownPlaces(teamFile, secondPlace)) {
    for (const folder of [place, ...(await otherPlaces(place))]) {
      for (const name of await foldersIn(folder).catch(() => [])) {
        const why = await whyStays(join(folder, name), whose, folder === place);
        if (why !== null) staying.push({ name, folder, why });
      }
    }
  }
  return staying;
}

/**
 * The backups of this team file that are left out of the list of backups, since their copy is cut off, gone or
 * another file: a synchronising program or a full disk did that, and whoever counts on them must know. They go
 * when their time has come. Of a copy of the right length with other bytes in it only a restore test tells.
 */
export async function damagedBackups(
  teamFile: string,
  secondPlace: string | null,
  whose: OfOpenFile,
): Promise<DamagedBackup[]> {
  const damaged: DamagedBackup[] = [];
  for (const place of ownPlaces(teamFile, secondPlace)) {
    // Of a place that cannot be reached nothing is known.
    for (const { name, folder, ...manifest } of await readManifests(place, whose).catch(() => [])) {
      if (!(await hasCopy(folder, manifest))) damaged.push({ name, folder: place });
    }
  }
  return damaged;
}

const ownPlaces = (teamFile: string, secondPlace: string | null): readonly string[] => [
  backupFolderBeside(teamFile),
  ...(secondPlace === null ? [] : [backupFolderIn(secondPlace, teamFile)]),
];

async function whyStays(
  folder: string,
  { fileId, headKeys }: OfOpenFile,
  inOwnPlace: boolean,
): Promise<StayingBackup['why'] | null> {
  const manifest = await readManifest(folder);
  // Elsewhere any folder may begin with a day.
  if (manifest === null) return inOwnPlace ? 'unreadable' : null;
  if (manifest.fileId !== fileId) return null;
  if (!isOwn(manifest, headKeys)) return 'not-ours';
  const alone = await holdsNothingElse({ folder, teamFile: manifest.teamFile }).catch(() => true);
  return alone ? null : 'other-files';
}
