import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { makeEmptyApp } from './empty-app.mts';
import { inScratchFolder } from './scratch.mts';
import { makeTeamFile } from './team-file.mts';

/** What a window of ours is measured with, beside an empty one. */
export interface BesideEmpty {
  /** With invented clients. */
  readonly teamFile: string;
  readonly emptyApp: string;
  /** A folder as of a computer on which Trede never ran. */
  readonly newSettings: () => string;
}

/** Runs a measurement beside an empty window, in a folder that is thrown away. */
export function besideEmptyWindow<T>(
  root: string,
  size: number,
  measure: (parts: BesideEmpty) => Promise<T>,
): Promise<T> {
  return inScratchFolder(async (folder) => {
    const teamFile = join(folder, 'bench.trede');
    await makeTeamFile(root, teamFile, size);
    return measure({
      teamFile,
      emptyApp: await makeEmptyApp(root, folder),
      newSettings: () => mkdtempSync(join(folder, 'instellingen-')),
    });
  });
}
