import type { TeamTransaction } from '../../database/schema.ts';
import { keyColumn, references, rowDigest } from '../journalled-rows.ts';
import type { JournalledTable } from '../journalled-tables.ts';
import { FoundObstacles } from './found-obstacles.ts';
import { LaterImports } from './later-imports.ts';
import type { ChangedValue, ImportJournal } from './read-journal.ts';
import { rowsBetween, rowsWith, type Row } from './rows.ts';
import { sentences } from './sentences.ts';

/** Rows that are looked at together. */
const rowsPerPiece = 5_000;

/** Tables of which a row says what holds of a client since then; the last one counts. */
const histories = [
  'client_track',
  'client_case_manager',
  'client_language_level',
  'ladder_measurement',
  'outflow',
] as const satisfies readonly JournalledTable[];

/** Every later change that keeps an import from being undone exactly. */
export async function findObstacles(
  trx: TeamTransaction,
  importId: number,
  journal: ImportJournal,
): Promise<FoundObstacles> {
  const found = new FoundObstacles(await LaterImports.after(trx, importId));
  await findOtherValues(trx, journal.changed, found);
  await findLaterChanges(trx, importId, found);
  await findTouchedRows(trx, journal, found);
  await findReferences(trx, journal, found);
  await findLaterHistory(trx, journal, found);
  return found;
}

/** Values that are no longer what the import made them. */
async function findOtherValues(
  trx: TeamTransaction,
  changed: readonly ChangedValue[],
  found: FoundObstacles,
): Promise<void> {
  const last = new Map<JournalledTable, Map<number, Map<string, unknown>>>();
  for (const { table, rowId, column, after } of changed) {
    const rows = getOrMake(last, table, () => new Map<number, Map<string, unknown>>());
    getOrMake(rows, rowId, () => new Map<string, unknown>()).set(column, after);
  }
  for (const [table, expected] of last) {
    const key = keyColumn(table);
    const rows = await rowsWith(trx, table, key, [...expected.keys()]);
    for (const row of rows) {
      for (const [column, after] of expected.get(Number(row[key])) ?? []) {
        if (row[column] !== after) found.add(table, row, sentences.changed(table));
      }
    }
    if (rows.length < expected.size) found.addWithoutClient(sentences.gone(table));
  }
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Values that a later import changed as well, even when it made them the same again. */
async function findLaterChanges(
  trx: TeamTransaction,
  importId: number,
  found: FoundObstacles,
): Promise<void> {
  const rows = await trx
    .selectFrom('import_changed as own')
    .innerJoin('import_changed as later', (join) =>
      join
        .onRef('later.table_name', '=', 'own.table_name')
        .onRef('later.row_id', '=', 'own.row_id')
        .onRef('later.column_name', '=', 'own.column_name'),
    )
    .select(['own.table_name as table', 'own.row_id as rowId', 'later.import_id as by'])
    .where('own.import_id', '=', importId)
    .where('later.import_id', '>', importId)
    .orderBy('later.import_id')
    .execute();
  const byTable = new Map<JournalledTable, Map<number, number>>();
  for (const { table, rowId, by } of rows) {
    getOrMake(byTable, table as JournalledTable, () => new Map<number, number>()).set(rowId, by);
  }
  for (const [table, byRow] of byTable) {
    for (const row of await rowsWith(trx, table, keyColumn(table), [...byRow.keys()])) {
      const by = byRow.get(Number(row[keyColumn(table)]));
      if (by !== undefined) found.add(table, row, sentences.changed(table), by);
    }
  }
}

/** Rows of the import that were changed or taken away. */
async function findTouchedRows(
  trx: TeamTransaction,
  { added }: ImportJournal,
  found: FoundObstacles,
): Promise<void> {
  for (const [table, ids] of added) {
    const key = keyColumn(table);
    let there = 0;
    for (const [first, last] of ids.pieces(rowsPerPiece)) {
      for (const row of await rowsBetween(trx, table, key, first, last)) {
        const digest = ids.digestOf(Number(row[key]));
        if (digest === null) continue;
        there += 1;
        if (digest !== rowDigest(table, row)) found.add(table, row, sentences.changed(table));
      }
    }
    if (there < ids.count) found.addWithoutClient(sentences.gone(table));
  }
}

/** Rows of another origin that refer to a row of the import. */
async function findReferences(
  trx: TeamTransaction,
  { added, changed }: ImportJournal,
  found: FoundObstacles,
): Promise<void> {
  const restored = new Set(
    changed.map(({ table, rowId, column }) => `${table} ${rowId} ${column}`),
  );
  for (const { from, column, to } of references) {
    const parents = added.get(to);
    if (parents === undefined) continue;
    const own = added.get(from as JournalledTable);
    const key = keyColumn(from);
    for (const [first, last] of parents.pieces(rowsPerPiece)) {
      for (const row of await rowsBetween(trx, from, column, first, last)) {
        if (!parents.has(Number(row[column])) || own?.has(Number(row[key])) === true) continue;
        // The import itself made a row of before refer to it: that goes back with it.
        if (restored.has(`${from} ${String(row[key])} ${column}`)) continue;
        found.add(from, row, sentences.added(from, to));
      }
    }
  }
}

/** Rows that came later in a history to which the import added: without it they would not be the next. */
async function findLaterHistory(
  trx: TeamTransaction,
  { added }: ImportJournal,
  found: FoundObstacles,
): Promise<void> {
  const newClients = added.get('client');
  for (const table of histories) {
    const ids = added.get(table);
    if (ids === undefined) continue;
    const firstOf = new Map<number, number>();
    const later: Row[] = [];
    for (const [first, last] of ids.pieces(rowsPerPiece)) {
      for (const row of await rowsBetween(trx, table, 'id', first, last)) {
        const clientId = Number(row['client_id']);
        if (!ids.has(Number(row['id'])) || newClients?.has(clientId) === true) continue;
        if (!firstOf.has(clientId)) firstOf.set(clientId, Number(row['id']));
      }
    }
    for (const row of await rowsWith(trx, table, 'client_id', [...firstOf.keys()])) {
      const id = Number(row['id']);
      if (!ids.has(id) && id > (firstOf.get(Number(row['client_id'])) ?? Infinity)) later.push(row);
    }
    for (const row of later) found.add(table, row, sentences.added(table, 'client'));
  }
}
