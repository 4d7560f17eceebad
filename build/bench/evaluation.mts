import { Kysely, SqliteDialect, type CompiledQuery } from 'kysely';
import { countTables } from '../../electron/backend/evaluation/engine/count-tables.ts';
import type { DatabaseDriver } from '../../electron/backend/database/driver.ts';
import type { OpenedDatabase } from '../../electron/backend/database/open.ts';
import type { TeamSchema } from '../../electron/backend/database/schema.ts';
import { fillClients } from './fill.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { withNewFile } from './scratch.mts';

const period = { from: '2017-06-01', until: '2019-12-31' };

/** All tables of a report against the sum of the bare SQL that they ask. */
export function compareEvaluation(size: number, rounds: number): Promise<Comparison> {
  return withNewFile(true, async (file) => {
    fillClients(file.driver, size);
    const queries = await queriesOfReport(file.driver);
    return compare(
      { name: 'evaluatie', size, ours: 'alle tabellen', against: 'hun kale SQL' },
      rounds,
      () => timed(() => countTables(file.db, period)),
      () => timed(() => runBare(file.driver, queries)),
    );
  });
}

/** The same filling and counting on an encrypted and on a readable file. */
export function compareEncryption(size: number, rounds: number): Promise<Comparison> {
  const work = (file: OpenedDatabase) =>
    timed(async () => {
      fillClients(file.driver, size);
      await countTables(file.db, period);
    });
  return compare(
    {
      name: 'versleuteling',
      size,
      ours: 'vullen en tellen, versleuteld',
      against: 'hetzelfde, onversleuteld',
    },
    rounds,
    () => withNewFile(true, work),
    () => withNewFile(false, work),
  );
}

async function queriesOfReport(driver: DatabaseDriver): Promise<CompiledQuery[]> {
  const queries: CompiledQuery[] = [];
  const listening = new Kysely<TeamSchema>({
    dialect: new SqliteDialect({ database: driver }),
    log: (event) => {
      if (event.level === 'query') queries.push(event.query);
    },
  });
  // Not destroyed: that would close the connection that the measurement goes on with.
  await countTables(listening, period);
  return queries;
}

function runBare(driver: DatabaseDriver, queries: readonly CompiledQuery[]): void {
  for (const query of queries) driver.prepare(query.sql).all(...query.parameters);
}
