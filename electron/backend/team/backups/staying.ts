import { join } from 'node:path';
import type { StayingBackup } from '#shared/team/backups.ts';
import { backupFolderBeside, backupFolderIn } from './names.ts';
import { otherPlaces } from './other-places.ts';
import { holdsNothingElse } from './own-files.ts';
import { isOwn, readManifest } from './manifest.ts';
import { foldersIn, type OfOpenFile } from './stored.ts';

/**
 * The folders of this team file that thinning will leave alone, in every place that can be reached from here.
 * Those of other team files are nobody's business here.
 */
export async function stayingBackups(
  teamFile: string,
  secondPlace: string | null,
  whose: OfOpenFile,
): Promise<StayingBackup[]> {
  const own = [
    backupFolderBeside(teamFile),
    ...(secondPlace === null ? [] : [backupFolderIn(secondPlace, teamFile)]),
  ];
  const staying: StayingBackup[] = [];
  for (const place of own) {
    for (const folder of [place, ...(await otherPlaces(place))]) {
      for (const name of await foldersIn(folder).catch(() => [])) {
        const why = await whyStays(join(folder, name), whose, folder === place);
        if (why !== null) staying.push({ name, folder, why });
      }
    }
  }
  return staying;
}

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
