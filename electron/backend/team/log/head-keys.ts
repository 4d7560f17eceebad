import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import type { OpenFile } from '../../session.ts';
import { headKeyOf } from './head.ts';

type Database = TeamDatabase | TeamTransaction;

/**
 * The keys by which Trede knows as its own what stands outside a team file: that of today first, then those of
 * before a new data key.
 */
export type HeadKeys = readonly [string, ...string[]];

export async function headKeysOf({
  db,
  dataKey,
  fileId,
}: Pick<OpenFile, 'dataKey' | 'fileId'> & { readonly db: Database }): Promise<HeadKeys> {
  return [headKeyOf(dataKey, fileId), ...(await rememberedKeys(db))];
}

/** So that what was sealed before a new data key is still known as our own. */
export async function rememberHeadKey(db: Database, headKey: string): Promise<void> {
  if ((await rememberedKeys(db)).includes(headKey)) return;
  await db.insertInto('log_head_key').values({ head_key: headKey }).execute();
}

async function rememberedKeys(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('log_head_key').select('head_key').execute();
  return rows.map(({ head_key: key }) => key);
}
