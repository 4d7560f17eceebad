import { noCounts } from '#shared/importing/counts.ts';
import { importCountsSchema, type ImportCounts, type ImportRun } from '#shared/importing/schema.ts';
import { namesByAccount } from '../database/member-names.ts';
import type { TeamSchema, TeamTransaction } from '../database/schema.ts';
import type { Selectable } from 'kysely';

/** The signs of a fingerprint that are shown. */
const shownSigns = 12;

/** The log of imports, the latest first. */
export async function importRuns(trx: TeamTransaction): Promise<ImportRun[]> {
  const rows = await trx.selectFrom('import_run').selectAll().orderBy('id', 'desc').execute();
  const names = await namesByAccount(trx);
  return rows.map((row) => toRun(row, names));
}

/** One import of the log; `null` when there is none with this id. */
export async function importRun(trx: TeamTransaction, importId: number): Promise<ImportRun | null> {
  const row = await trx
    .selectFrom('import_run')
    .selectAll()
    .where('id', '=', importId)
    .executeTakeFirst();
  return row === undefined ? null : toRun(row, await namesByAccount(trx));
}

/**
 * The latest import of this very file that was not undone; `null`: there is none.
 *
 * @param fingerprint SHA-256 of the bytes of the file, in hex
 */
export async function importedBefore(
  trx: TeamTransaction,
  fingerprint: string,
): Promise<ImportRun | null> {
  const row = await trx
    .selectFrom('import_run')
    .selectAll()
    .where('fingerprint', '=', fingerprint)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : toRun(row, await namesByAccount(trx));
}

function toRun(
  row: Selectable<TeamSchema['import_run']>,
  names: ReadonlyMap<string, string>,
): ImportRun {
  const nameOf = (account: string | null) => account && (names.get(account) ?? account);
  return {
    id: row.id,
    importedAt: row.imported_at ?? row.imported_on,
    importedBy: nameOf(row.imported_by),
    fileName: row.file_name,
    fingerprint: row.fingerprint?.slice(0, shownSigns) ?? null,
    shape: row.shape,
    rowCount: row.row_count,
    counts: row.counts === null ? null : countsOf(row.counts),
    undoneAt: row.undone_at,
    undoneBy: nameOf(row.undone_by),
    // An import of before the journal has no time.
    canUndo: row.imported_at !== null && row.undone_at === null,
  };
}

/** Of what Trede did not count yet at the time of an import, there was none. */
function countsOf(json: string): ImportCounts | null {
  const read = importCountsSchema.partial().safeParse(JSON.parse(json));
  if (!read.success) return null;
  return { ...noCounts(), ...(read.data as Partial<ImportCounts>) };
}
