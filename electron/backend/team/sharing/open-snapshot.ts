import { isDamage } from '../../database/integrity.ts';
import { migrate } from '../../database/migrate.ts';
import { openWithOneOf } from '../../database/open-with-one-of.ts';
import type { OpenedDatabase } from '../../database/open.ts';
import { Refusal } from '../../refusal.ts';
import type { TeamName } from '../../session.ts';
import { requireWhole } from '../open.ts';
import { readHolder } from './holder.ts';
import { copySnapshot, snapshotMark } from './snapshot.ts';
import { sharingTexts } from './texts.ts';

export interface SnapshotOf {
  readonly path: string;
  readonly fileId: string;
  /** Those that the file may have. */
  readonly dataKeys: readonly [Buffer, ...Buffer[]];
}

export interface OpenedSnapshot extends OpenedDatabase {
  /** The one of the keys that fits; of who gave it. */
  readonly dataKey: Buffer;
  readonly team: TeamName;
  readonly publishedAt: string;
  readonly mark: string | null;
}

/**
 * Opens a copy of one's own of what was published. Nothing of the team file itself is touched.
 *
 * @throws Refusal `file-busy` where there is none, or none with this key
 */
export async function openSnapshot(of: SnapshotOf, now: Date): Promise<OpenedSnapshot> {
  const holder = readHolder(of, of.dataKeys)?.holder ?? null;
  if (snapshotMark(of.path) === null) {
    throw new Refusal('file-busy', sharingTexts.noSnapshot(holder, now), 'file');
  }
  const copy = copySnapshot(of.path);
  try {
    const { file, dataKey } = openWithOneOf(copy.path, of.dataKeys);
    try {
      const team = await requireWhole(file, of.fileId);
      // What an older version of Trede published.
      await migrate(file);
      const row = await file.db.selectFrom('snapshot_state').selectAll().executeTakeFirst();
      const close = async () => {
        await file.close();
        copy.remove();
      };
      const publishedAt = row?.published_at ?? now.toISOString();
      return { ...file, close, dataKey, team, publishedAt, mark: copy.mark };
    } catch (error) {
      await file.close();
      throw error;
    }
  } catch (error) {
    copy.remove();
    if (!isDamage(error) && !isDamagedFile(error)) throw error;
    throw new Refusal('file-busy', sharingTexts.otherSnapshot(holder, now), 'file');
  }
}

const isDamagedFile = (error: unknown): boolean =>
  error instanceof Refusal && error.refused.code === 'file-damaged';

/** From then on nothing in the copy changes. */
export const onlyRead = ({ driver }: Pick<OpenedDatabase, 'driver'>, only: boolean): void => {
  driver.pragma(`query_only = ${only ? 'ON' : 'OFF'}`);
};
