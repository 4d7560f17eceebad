import { z } from 'zod';

/** Programs that copy a folder to the internet and back, and so may make two versions of one file. */
export const syncPrograms = [
  'OneDrive',
  'Dropbox',
  'iCloud',
  'Google Drive',
  'Nextcloud',
  'STACK',
] as const;
export const syncProgramSchema = z.enum(syncPrograms);
export type SyncProgram = z.infer<typeof syncProgramSchema>;

/** What a folder of each is called, on Windows, macOS and Linux. Whole names of folders, in small letters. */
const folders: Readonly<Record<SyncProgram, RegExp>> = {
  OneDrive: /^onedrive($|[ -])|^sharepoint - /,
  Dropbox: /^dropbox($|[ -])/,
  iCloud: /^icloud ?drive$|^com~apple~clouddocs$|^icloud~/,
  'Google Drive': /^google ?drive($|[ -])|^(my drive|mijn drive|shared drives|gedeelde drives)$/,
  Nextcloud: /^nextcloud($|[ -])/,
  STACK: /^stack$|^stackstorage/,
};

/**
 * Which program keeps a folder in step with the internet, by the names in its path; `null`: none that is known.
 *
 * @param roots folders of which the system itself says so, such as that of `%OneDrive%`
 */
export function syncedBy(
  path: string,
  roots: Readonly<Partial<Record<SyncProgram, readonly string[]>>> = {},
): SyncProgram | null {
  const plain = plainPath(path);
  const named = syncPrograms.find((program) =>
    plain.split('/').some((folder) => folders[program].test(folder)),
  );
  if (named !== undefined) return named;
  const within = (root: string) => root !== '' && `${plain}/`.startsWith(`${plainPath(root)}/`);
  return syncPrograms.find((program) => roots[program]?.some(within) === true) ?? null;
}

const plainPath = (path: string): string =>
  path.replaceAll('\\', '/').replace(/\/+$/, '').toLowerCase();
