import { SqliteDialect, type Driver } from 'kysely';
import type { DatabaseDriver } from './driver.ts';
import { withRememberedStatements } from './remembered-statements.ts';

/**
 * SQLite as Kysely speaks it, for one connection. When the disk is full or fails, SQLite rolls back by
 * itself; a second rollback would then throw and hide the error that tells the user what happened.
 */
export class TeamDialect extends SqliteDialect {
  readonly #connection: DatabaseDriver;

  constructor(connection: DatabaseDriver) {
    super({ database: withRememberedStatements(connection) });
    this.#connection = connection;
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.rollbackTransaction = async (connection) => {
      if (this.#connection.inTransaction) await rollback(connection);
    };
    return driver;
  }
}
