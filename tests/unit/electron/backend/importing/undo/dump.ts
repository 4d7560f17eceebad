import { journalledTables } from '../../../../../../electron/backend/importing/journalled-tables.ts';
import { keyColumn } from '../../../../../../electron/backend/importing/journalled-rows.ts';
import type { TestBackend } from '../../../../../support/backend.ts';

type Cells = Readonly<Record<string, unknown>>;
/** Rows by their key, table by table. */
export type Dump = Readonly<Record<string, ReadonlyMap<number, Cells>>>;

/** All that a team file holds but for what it keeps about imports and its log. */
export async function dumpOf(backend: TestBackend): Promise<Dump> {
  const dump: Record<string, ReadonlyMap<number, Cells>> = {};
  for (const table of journalledTables) {
    const rows: Cells[] = await backend.db().selectFrom(table).selectAll().execute();
    dump[table] = new Map(rows.map((row) => [Number(row[keyColumn(table)]), row]));
  }
  const team = await backend.db().selectFrom('team').selectAll().execute();
  dump['team'] = new Map(team.map((row) => [row.id, { ...row }]));
  return dump;
}

/**
 * What undoing an import must leave: all that came after it, and for the rest what was before it.
 * Worked out from what the file held, cell by cell, without its journal.
 */
export function withoutImport(before: Dump, imported: Dump, now: Dump): Dump {
  return Object.fromEntries(
    Object.entries(now).map(([table, rows]) => {
      const left = new Map<number, Cells>();
      for (const [key, row] of rows) {
        const made = imported[table]?.get(key);
        const was = before[table]?.get(key);
        // Came after the import.
        if (made === undefined) left.set(key, row);
        else if (was !== undefined) {
          const cells = Object.entries(row).map(([column, value]) => [
            column,
            value === made[column] ? was[column] : value,
          ]);
          left.set(key, Object.fromEntries(cells) as Cells);
        }
      }
      return [table, left];
    }),
  );
}
