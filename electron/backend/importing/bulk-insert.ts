import { CompiledQuery, type Insertable } from 'kysely';
import type { TeamSchema, TeamTransaction } from '../database/schema.ts';

/**
 * Rows a statement, the most first. SQLite takes 32,766 values a statement and the widest table has
 * twelve columns; more rows gain nothing. A few fixed sizes, so that what is left over is cut into
 * statements that are made already.
 */
const statementSizes = [400, 80, 16, 4, 1] as const;

/**
 * Inserts many rows in few statements. Kysely writes its SQL anew for each call, which costs more than
 * the insert itself; so the SQL is made once for each table and number of rows.
 */
export class BulkInsert {
  readonly #trx: TeamTransaction;
  readonly #statements = new Map<string, string>();

  constructor(trx: TeamTransaction) {
    this.#trx = trx;
  }

  /** All rows must have the same columns. */
  async rows<Table extends keyof TeamSchema>(
    table: Table,
    rows: readonly Insertable<TeamSchema[Table]>[],
  ): Promise<void> {
    let from = 0;
    for (const size of statementSizes) {
      for (; rows.length - from >= size; from += size) {
        const part = rows.slice(from, from + size);
        await this.#trx.executeQuery(CompiledQuery.raw(this.#sqlFor(table, part), valuesOf(part)));
      }
    }
  }

  #sqlFor<Table extends keyof TeamSchema>(
    table: Table,
    rows: readonly Insertable<TeamSchema[Table]>[],
  ): string {
    const key = `${rows.length} ${table} ${Object.keys(rows[0] ?? {}).join()}`;
    const known = this.#statements.get(key);
    if (known !== undefined) return known;
    const made = this.#trx.insertInto(table).values(rows).compile().sql;
    this.#statements.set(key, made);
    return made;
  }
}

/** In the order in which Kysely puts the placeholders: row by row, the columns as the first row has them. */
function valuesOf(rows: readonly object[]): unknown[] {
  const columns = Object.keys(rows[0] ?? {});
  const values: unknown[] = [];
  for (const row of rows) {
    const cells = row as Readonly<Record<string, unknown>>;
    for (const column of columns) values.push(cells[column]);
  }
  return values;
}
