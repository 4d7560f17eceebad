import { purgeForgottenContent } from '../../changes/purge-content.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { packed, unpacked } from '../../importing/journal.ts';
import { heldTables, holdingOf, type HeldTable } from './holdings.ts';
import { draftsAbout, importChangesOf } from './read-beside.ts';
import { idsOf, rowsIn, type HeldRows } from './read-person.ts';

/** How many rows went, by table. */
export type Removed = ReadonlyMap<HeldTable | 'draft' | 'import_changed', number>;

/** Removes every row that is about these people alone; what others share stays. */
export async function removeRows(trx: TeamTransaction, held: HeldRows): Promise<Removed> {
  const clients = idsOf(rowsIn(held, 'client'), 'id');
  const removed = new Map<HeldTable | 'draft' | 'import_changed', number>();
  const drafts = idsOf(await draftsAbout(trx, clients, held), 'id');
  removed.set('draft', await removeById(trx, 'draft', drafts));
  const imported = idsOf(await importChangesOf(trx, held), 'id');
  removed.set('import_changed', await removeById(trx, 'import_changed', imported));
  await forgetAdded(trx, held);
  // Children before parents: the tables are declared the other way round.
  for (const table of heldTables.toReversed()) {
    const { fate } = holdingOf(table);
    const key = table === 'imported_cost' ? 'trajectory_id' : 'id';
    const ids = idsOf(rowsIn(held, table), key);
    if (ids.length === 0) continue;
    if (fate === 'goes') removed.set(table, await removeById(trx, table, ids, key));
    if (fate === 'when-alone') removed.set(table, await removeLone(trx, table, ids));
  }
  await trx
    .updateTable('change_set')
    .set({ client_id: null })
    .where('client_id', 'in', clients)
    .execute();
  await purgeForgottenContent(trx);
  return removed;
}

async function removeById(
  trx: TeamTransaction,
  table: HeldTable | 'draft' | 'import_changed',
  ids: readonly number[],
  key: 'id' | 'trajectory_id' = 'id',
): Promise<number> {
  for (let from = 0; from < ids.length; from += 5_000) {
    await trx
      .deleteFrom(table as 'client')
      .where(key as 'id', 'in', ids.slice(from, from + 5_000))
      .execute();
  }
  return ids.length;
}

/** An appointment of others goes on without them; so does what was changed for many at once. */
async function removeLone(
  trx: TeamTransaction,
  table: HeldTable,
  ids: readonly number[],
): Promise<number> {
  const lone: number[] = [];
  for (const id of ids) {
    if (!(await isShared(trx, table, id))) lone.push(id);
  }
  if (table === 'change_set' && lone.length > 0) {
    await trx
      .updateTable('change_set')
      .set({ undoes_id: null })
      .where('undoes_id', 'in', lone)
      .execute();
  }
  return removeById(trx, table, lone);
}

const sharedBy = {
  appointment: ['appointment_client', 'appointment_id'],
  change_set: ['change_row', 'change_id'],
  // All members of a bijstandspartij go together.
  child: null,
  household: null,
} as const;

async function isShared(trx: TeamTransaction, table: HeldTable, id: number): Promise<boolean> {
  const [from, column] = sharedBy[table as keyof typeof sharedBy] ?? [];
  if (from === undefined) return false;
  const other = await trx
    .selectFrom(from as 'appointment_client')
    .select('id')
    .where(column as 'appointment_id', '=', id)
    .executeTakeFirst();
  return other !== undefined;
}

/** Who went is no part of an import any more: undoing it does not look for them. */
async function forgetAdded(trx: TeamTransaction, held: HeldRows): Promise<void> {
  for (const [table, rows] of held) {
    if (holdingOf(table).fate !== 'goes' && table !== 'household') continue;
    const gone = new Set(rows.map((row) => Number(row['id'] ?? row['trajectory_id'])));
    const records = await trx
      .selectFrom('import_added')
      .selectAll()
      .where('table_name', '=', table)
      .execute();
    for (const { id, row_ids: ids, row_digests: digests } of records) {
      const numbers = unpacked(ids);
      const keep = numbers.flatMap((number, place) => (gone.has(number) ? [] : [place]));
      if (keep.length === numbers.length) continue;
      const marks = unpacked(digests);
      const only = (from: readonly number[]) =>
        packed(Uint32Array.from(keep, (place) => from[place] ?? 0));
      await trx
        .updateTable('import_added')
        .set({ row_ids: only(numbers), row_digests: only(marks) })
        .where('id', '=', id)
        .execute();
    }
  }
}
