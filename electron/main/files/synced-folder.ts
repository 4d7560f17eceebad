import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncedBy, type SyncProgram } from '#shared/team/synced-folder.ts';

/** Which program keeps the folder of a file in step with the internet; `null`: none that is known. */
export function syncProgramOf(path: string): SyncProgram | null {
  const { OneDrive, OneDriveCommercial, OneDriveConsumer } = process.env;
  const roots = {
    OneDrive: [OneDrive ?? '', OneDriveCommercial ?? '', OneDriveConsumer ?? ''],
  };
  return syncedBy(dirname(path), roots) ?? syncedBy(realFolder(path), roots);
}

/** Where the folder really is: 'Documenten' may be a link into such a folder. */
function realFolder(path: string): string {
  try {
    return realpathSync.native(dirname(path));
  } catch {
    return '';
  }
}
