import { Refusal } from '../refusal.ts';
import type { DatabaseDriver } from './driver.ts';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';
import type { OpenedDatabase } from './open.ts';

/** Marks the file as one of Trede: the letters 'Trde'. */
export const applicationId = 0x54726465;

/** The version of this program's team files. */
export const latestVersion = (migrations: readonly Migration[] = allMigrations): number =>
  migrations.at(-1)?.number ?? 0;

/** The number of the last migration that ran on the file; 0 for a file without tables. */
export function versionOf(driver: DatabaseDriver): number {
  return Number(driver.pragma('user_version', { simple: true }));
}

export interface MigrateOptions {
  /**
   * Called before a file that already holds something is upgraded; the upgrade does not begin when
   * it throws.
   */
  readonly backup?: (fromVersion: number) => void | Promise<void>;
  /** Other steps than the program's own, for tests. */
  readonly migrations?: readonly Migration[];
}

/**
 * Brings the file to the latest version, each step in one transaction together with the version
 * that it leads to: a step that fails, or a computer that stops, leaves the file as it was before
 * that step.
 *
 * @throws Refusal `file-newer` when a later version of the program made the file; nothing is changed.
 */
export async function migrate(file: OpenedDatabase, options: MigrateOptions = {}): Promise<void> {
  const steps = options.migrations ?? allMigrations;
  const version = versionOf(file.driver);
  refuseNewer(version, latestVersion(steps));
  const toDo = steps.filter((step) => step.number > version);
  if (toDo.length === 0) return;
  if (version > 0) await options.backup?.(version);
  for (const step of toDo) {
    await file.db.transaction().execute(async (trx) => {
      await step.up(trx);
      file.driver.pragma(`application_id = ${applicationId}`);
      file.driver.pragma(`user_version = ${step.number}`);
    });
  }
}

/** Refuses a file that a later version of the program made. */
export function refuseNewer(version: number, latest: number): void {
  if (version > latest) {
    throw new Refusal(
      'file-newer',
      'Dit bestand is gemaakt met een nieuwere versie van Trede. Er is niets in veranderd en niets kwijt. Werk Trede op deze computer bij en open het bestand dan opnieuw. Hoe dat gaat, staat bij ‘Over Trede’.',
      'file',
    );
  }
}
