import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { secondPlaceKey, type FileGrants, type FileRef } from '#shared/ipc/envelope.ts';
import { teamFileExtension, type ChosenFile } from '#shared/team/schema.ts';
import { syncProgramOf } from './synced-folder.ts';

/**
 * The files that the user chose in a dialog since the start. The window gets a reference that cannot be
 * guessed and leads to that one file only; the paths stay here.
 */
export class Grants {
  readonly #pathByRef = new Map<FileRef, string>();
  readonly #isPractice: (path: string) => boolean;
  /** By the path of the team file whose backups go there. */
  readonly #secondPlaces = new Map<string, string>();

  /** @param isPractice whether a path is of the file to practise with; left out: of none */
  constructor(isPractice: (path: string) => boolean = () => false) {
    this.#isPractice = isPractice;
  }

  /** Gives the same path the same reference. */
  grant(path: string): ChosenFile {
    const known = [...this.#pathByRef].find(([, granted]) => granted === path)?.[0];
    const ref = known ?? randomUUID();
    this.#pathByRef.set(ref, path);
    const syncedBy = isTeamFileName(path) ? syncProgramOf(path) : null;
    return {
      ref,
      ...nameAndFolder(path),
      ...(syncedBy === null ? {} : { syncedBy }),
      ...(this.#isPractice(path) ? { practice: true } : {}),
    };
  }

  pathOf(ref: FileRef): string | undefined {
    return this.#pathByRef.get(ref);
  }

  /** What goes with each request to the backend. */
  all(): FileGrants {
    const seconds = [...this.#secondPlaces].map(
      ([teamFile, folder]) => [secondPlaceKey(teamFile), folder] as const,
    );
    return Object.fromEntries([...this.#pathByRef, ...seconds]);
  }

  /** Lets the backend write backups of a team file there; `null` no more. */
  grantSecondPlace(teamFile: string, folder: string | null): void {
    if (folder === null) this.#secondPlaces.delete(teamFile);
    else this.#secondPlaces.set(teamFile, folder);
  }

  dropAllBut(path: string | null): void {
    for (const [ref, granted] of this.#pathByRef) {
      if (granted !== path) this.#pathByRef.delete(ref);
    }
  }
}

export const isTeamFileName = (path: string): boolean =>
  path.toLowerCase().endsWith(`.${teamFileExtension}`);

/** What the window may know of a file: enough to recognise it. */
export const nameAndFolder = (path: string): { name: string; folder: string } => ({
  name: basename(path),
  folder: dirname(path),
});
