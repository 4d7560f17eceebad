import type { TeamTransaction } from '../database/schema.ts';
import type { ChangedTable, Row } from './change.ts';
import { isAsNoted, type TouchedRow } from './change-rows.ts';

/** So many values fit in one `in (…)`, with room to spare. */
const valuesPerQuery = 5_000;

/** Which of these changes left every row as it stands now. @param rows in the order of the changes */
export async function standingChanges(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<ReadonlySet<number>> {
  const placesOf = new Map<number, Map<string, TouchedRow>>();
  const idsOf = new Map<ChangedTable, Set<number>>();
  for (const row of rows) {
    const places = placesOf.get(row.changeId) ?? new Map<string, TouchedRow>();
    // Of a row that was touched twice, the last state is what the change left.
    placesOf.set(row.changeId, places.set(`${row.table} ${row.rowId}`, row));
    idsOf.set(row.table, (idsOf.get(row.table) ?? new Set()).add(row.rowId));
  }
  const standing = new Map<string, Row>();
  for (const [table, ids] of idsOf) {
    for (const row of await rowsWithIds(trx, table, [...ids])) {
      standing.set(`${table} ${String(row['id'])}`, row);
    }
  }
  const stands = ([place, { after }]: [string, TouchedRow]) =>
    isAsNoted(after, standing.get(place) ?? null);
  return new Set(
    [...placesOf].filter(([, places]) => [...places].every(stands)).map(([changeId]) => changeId),
  );
}

async function rowsWithIds(
  trx: TeamTransaction,
  table: ChangedTable,
  ids: readonly number[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (let from = 0; from < ids.length; from += valuesPerQuery) {
    const part = await trx
      .selectFrom(table as 'client')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + valuesPerQuery))
      .execute();
    found.push(...part);
  }
  return found;
}
