import { CompiledQuery, type Insertable } from 'kysely';
import type { TeamSchema, TeamTransaction } from '../database/schema.ts';
import { BulkInsert } from './bulk-insert.ts';
import { keyColumn, rowDigest } from './journalled-rows.ts';
import type { JournalledTable } from './journalled-tables.ts';
import { lastIdsOf, type TableWithIds } from './last-ids.ts';

/** The only way in which an import writes: each row and value that it touches can be taken back. */
export interface Journal {
  /** Adds rows, which all have the same columns and an id of their own (`nextId`). */
  readonly add: <Table extends JournalledTable>(
    table: Table,
    rows: readonly Insertable<TeamSchema[Table]>[],
  ) => Promise<void>;
  /** An id for a row to add. One process has the file, so nobody else gives them out. */
  readonly nextId: (table: TableWithIds) => number;
  /** Overwrites one value of a row that was there before. */
  readonly change: <Table extends JournalledTable>(
    table: Table,
    rowId: number,
    column: keyof TeamSchema[Table] & string,
    value: string | number | null,
  ) => Promise<void>;
}

/** The journal of one import, with what is only for who keeps it. */
export interface KeptJournal extends Journal {
  /** Writes what of the journal itself is still in memory. To be called after the last row. */
  readonly finish: () => Promise<void>;
}

/** Rows of a table that one record of the journal names. Few bytes at a time to write and to read back. */
const rowsPerRecord = 5_000;

type Values = Readonly<Record<string, unknown>>;

/** Opens the journal of an import that has its row in `import_run` already. */
export async function createJournal(trx: TeamTransaction, importId: number): Promise<KeptJournal> {
  const bulk = new BulkInsert(trx);
  const lastIds = await lastIdsOf(trx);
  const given = new Map(lastIds);
  const added = new Map<JournalledTable, AddedRows>();
  let changes: Insertable<TeamSchema['import_changed']>[] = [];

  const flushAdded = async (table: JournalledTable, rows: AddedRows): Promise<void> => {
    if (rows.count === 0) return;
    await trx
      .insertInto('import_added')
      .values({ import_id: importId, table_name: table, ...rows.take() })
      .execute();
  };
  const flushChanges = async (): Promise<void> => {
    await bulk.rows('import_changed', changes);
    changes = [];
  };

  return {
    nextId: (table) => {
      const id = (given.get(table) ?? 0) + 1;
      given.set(table, id);
      return id;
    },
    add: async (table, rows) => {
      await bulk.rows(table, rows);
      const key = keyColumn(table);
      let noted = added.get(table);
      if (noted === undefined) added.set(table, (noted = new AddedRows()));
      for (const row of rows as readonly Values[]) {
        noted.add(Number(row[key]), rowDigest(table, row));
        if (noted.count === rowsPerRecord) await flushAdded(table, noted);
      }
    },
    change: async (table, rowId, column, value) => {
      const keyed: TableWithIds = table === 'imported_cost' ? 'trajectory' : table;
      if (rowId > (lastIds.get(keyed) ?? 0)) {
        throw new Error(`an import changes a row that it added itself: ${table}`);
      }
      const key = keyColumn(table);
      const { rows } = await trx.executeQuery<{ value: unknown }>(
        CompiledQuery.raw(`select "${column}" as value from "${table}" where "${key}" = ?`, [
          rowId,
        ]),
      );
      const before = rows[0];
      if (before === undefined)
        throw new Error(`an import changes a row that is not there: ${table}`);
      if (before.value === value) return;
      await trx.executeQuery(
        CompiledQuery.raw(`update "${table}" set "${column}" = ? where "${key}" = ?`, [
          value,
          rowId,
        ]),
      );
      changes.push({
        import_id: importId,
        table_name: table,
        row_id: rowId,
        column_name: column,
        value_before: JSON.stringify(before.value),
        value_after: JSON.stringify(value),
      });
      if (changes.length === rowsPerRecord) await flushChanges();
    },
    finish: async () => {
      for (const [table, rows] of added) await flushAdded(table, rows);
      await flushChanges();
    },
  };
}

/** Ids and digests of rows of one table, four bytes each, as the journal keeps them. */
class AddedRows {
  count = 0;
  #ids = new Uint32Array(rowsPerRecord);
  #digests = new Uint32Array(rowsPerRecord);

  add(id: number, digest: number): void {
    this.#ids[this.count] = id;
    this.#digests[this.count] = digest;
    this.count += 1;
  }

  take(): { row_ids: Uint8Array; row_digests: Uint8Array } {
    const taken = {
      row_ids: packed(this.#ids.subarray(0, this.count)),
      row_digests: packed(this.#digests.subarray(0, this.count)),
    };
    this.count = 0;
    return taken;
  }
}

/** Little-endian, whatever the computer. */
export function packed(numbers: Uint32Array): Uint8Array {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [place, number] of numbers.entries()) bytes.writeUInt32LE(number, place * 4);
  return bytes;
}

/** The numbers that the journal keeps in four bytes each. */
export function unpacked(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / 4 }, (_, place) =>
    view.getUint32(place * 4, true),
  );
}
