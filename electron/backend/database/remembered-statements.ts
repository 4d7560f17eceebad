import type { DatabaseDriver, DriverStatement } from './driver.ts';

/** A statement with many values has a long text; so many of them are a few megabytes at most. */
const rememberedAtMost = 100;

/** The part of a connection that Kysely uses. */
type Connection = Pick<DatabaseDriver, 'prepare' | 'close'>;

/**
 * A connection that compiles a statement once: Kysely asks for each query anew, and bulk work runs the
 * same few statements thousands of times. Not for statements that are still being read from.
 */
export function withRememberedStatements(connection: DatabaseDriver): Connection {
  const statements = new Map<string, DriverStatement>();
  return {
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      if (statements.size >= rememberedAtMost) statements.clear();
      const statement = connection.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}
