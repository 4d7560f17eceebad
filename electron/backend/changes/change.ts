import type { Insertable, Updateable } from 'kysely';
import { nothingChanged } from '#shared/kernel/nothing-changed.ts';
import { lastIdOf } from '../database/last-id.ts';
import type { TeamSchema, TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';

/** Tables of which each row has an `id` of its own, and that people change by hand. */
export type ChangedTable = Exclude<
  keyof TeamSchema,
  | `eval_${string}`
  | `import_${string}`
  | 'change_set'
  | 'change_row'
  | 'draft'
  | `log_${string}`
  | 'document_content'
  | 'imported_cost'
  | 'fund_amount'
  | 'open_share'
  | 'fund_money'
  | 'line_trajectory'
  | 'dealt_money'
  | 'report_figures'
>;

/** What one call changes, kept row by row so that it can be told and taken back as a whole. */
export interface Change {
  /** `nothingChanged` until a row was touched: who saves what stands there already makes no change. */
  readonly id: number;
  /** Whom it is about; `null`: many at once, or nobody. */
  readonly clientId: number | null;
  /**
   * Adds a row and gives its id.
   *
   * @param clientId whom it is about, when neither the row nor the change as a whole says so
   */
  readonly add: <Table extends ChangedTable>(
    table: Table,
    values: Insertable<TeamSchema[Table]>,
    clientId?: number | null,
  ) => Promise<number>;
  /** Overwrites columns of a row. Values that stand there already are left out. */
  readonly update: <Table extends ChangedTable>(
    table: Table,
    rowId: number,
    values: Updateable<TeamSchema[Table]>,
    clientId?: number | null,
  ) => Promise<void>;
  /** Keeps that somebody looked at a row and said that it is right as it stands. */
  readonly affirm: (table: ChangedTable, rowId: number) => Promise<void>;
  readonly remove: (table: ChangedTable, rowId: number, clientId?: number | null) => Promise<void>;
}

export type Row = Readonly<Record<string, unknown>>;

interface NewChange {
  readonly call: string;
  /** Whom it is about, when it is about one client. */
  readonly clientId: number | null;
  /** The change that it takes back. */
  readonly undoes?: number;
}

/** Opens the change of one call. It is kept from its first row on. */
export function beginChange(
  { trx, now, account }: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
  { call, clientId, undoes }: NewChange,
): Change {
  let id = nothingChanged;
  const begin = async () => {
    const begun = await trx
      .insertInto('change_set')
      .values({
        at: now.toISOString(),
        account,
        call,
        client_id: clientId,
        undoes_id: undoes ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    id = begun.id;
  };
  const note = async (
    table: ChangedTable,
    rowId: number,
    before: Row | null,
    after: Row | null,
    about: number | null | undefined,
  ) => {
    if (id === nothingChanged) await begin();
    await trx
      .insertInto('change_row')
      .values({
        change_id: id,
        client_id: clientOf(table, after ?? before ?? {}) ?? about ?? clientId,
        table_name: table,
        row_id: rowId,
        before_values: before === null ? null : JSON.stringify(before),
        after_values: after === null ? null : JSON.stringify(after),
      })
      .execute();
  };
  const given = new Map<ChangedTable, number>();
  const freeId = async (table: ChangedTable): Promise<number> => {
    const free = (given.get(table) ?? (await lastIdOf(trx, table))) + 1;
    given.set(table, free);
    return free;
  };
  return {
    get id() {
      return id;
    },
    clientId,
    add: async (table, values, about) => {
      const row = await trx
        .insertInto(table as 'client')
        .values({ id: await freeId(table), ...(values as object) } as never)
        .returningAll()
        .executeTakeFirstOrThrow();
      await note(table, row.id, null, row, about);
      return row.id;
    },
    update: async (table, rowId, values, about) => {
      const before = await readRow(trx, table, rowId);
      if (before === null) throw new Error(`a change of a row that is not there: ${table}`);
      const differing = Object.entries(values as Row).filter(
        ([column, value]) => before[column] !== value,
      );
      if (differing.length === 0) return;
      await trx
        .updateTable(table as 'client')
        .set(Object.fromEntries(differing) as never)
        .where('id', '=', rowId)
        .execute();
      await note(table, rowId, before, await readRow(trx, table, rowId), about);
    },
    affirm: async (table, rowId) => {
      const row = await readRow(trx, table, rowId);
      if (row !== null) await note(table, rowId, row, row, undefined);
    },
    remove: async (table, rowId, about) => {
      const before = await readRow(trx, table, rowId);
      if (before === null) return;
      await trx
        .deleteFrom(table as 'client')
        .where('id', '=', rowId)
        .execute();
      await note(table, rowId, before, null, about);
    },
  };
}

/** One row as it stands; `null`: there is none with this id. */
export async function readRow(
  trx: TeamTransaction,
  table: ChangedTable,
  rowId: number,
): Promise<Row | null> {
  const row = await trx
    .selectFrom(table as 'client')
    .selectAll()
    .where('id', '=', rowId)
    .executeTakeFirst();
  return (row as Row | undefined) ?? null;
}

/** Whom a row is about, when the row itself says so. */
function clientOf(table: ChangedTable, row: Row): number | null {
  const id = table === 'client' ? row['id'] : row['client_id'];
  return typeof id === 'number' ? id : null;
}
