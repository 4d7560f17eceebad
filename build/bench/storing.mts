import { suggestFields } from '#shared/importing/columns.ts';
import type { DatabaseDriver } from '../../electron/backend/database/driver.ts';
import type { OpenedDatabase } from '../../electron/backend/database/open.ts';
import { createJournal } from '../../electron/backend/importing/journal.ts';
import { planClients } from '../../electron/backend/importing/plan-clients.ts';
import type { PreparedList } from '../../electron/backend/importing/shape-import.ts';
import { inventRows } from './caseload-csv.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { withNewFile } from './scratch.mts';

const day = '2019-12-31';

/** What an import fills, in an order in which every row finds the rows that it refers to. */
const tables = [
  'import_run',
  'household',
  'provider',
  'trajectory_type',
  'fund',
  'product',
  'client',
  'client_track',
  'client_case_manager',
  'client_language_level',
  'ladder_measurement',
  'outflow',
  'trajectory',
  'imported_cost',
] as const;

/** Storing a list that was read (comparing it with the file included) against inserting the very same rows. */
export async function compareStoring(size: number, rounds: number): Promise<Comparison> {
  const prepared = await readInvented(size);
  const rows = await withNewFile(true, async (file) => {
    await store(file, prepared);
    return rowsOf(file.driver);
  });
  return compare(
    {
      name: 'bewaren',
      size,
      ours: 'een gelezen lijst vergelijken en bewaren',
      against: 'dezelfde rijen kaal in dezelfde tabellen',
    },
    rounds,
    () => withNewFile(true, (file) => timed(() => store(file, prepared))),
    () =>
      withNewFile(true, (file) => {
        emptyTables(file.driver);
        return timed(() => {
          insertPlainly(file.driver, rows);
        });
      }),
  );
}

/** The cells are read here, before the clock runs: who plans the same list again remembers them. */
async function readInvented(size: number): Promise<PreparedList> {
  const [headers = [], ...body] = inventRows(size);
  const rows = body.map((cells, index) => ({ line: index + 2, cells }));
  const prepared: PreparedList = {
    list: { headers, rows },
    choices: {
      listId: '',
      shape: 'clients',
      columns: suggestFields(headers).map((field, column) => ({ column, field })),
      referenceDate: day,
      notBsn: [],
      values: [],
      corrections: [],
      skippedLines: [],
      samePersons: [],
      overwrite: [],
    },
    today: day,
  };
  await withNewFile(true, (file) =>
    file.db.transaction().execute((trx) => planClients(trx, prepared)),
  );
  return prepared;
}

const store = (file: OpenedDatabase, prepared: PreparedList): Promise<void> =>
  file.db.transaction().execute(async (trx) => {
    const plan = await planClients(trx, prepared);
    const { id: importId } = await trx
      .insertInto('import_run')
      .values({ imported_on: day, reference_date: day, row_count: plan.counts.rows })
      .returning('id')
      .executeTakeFirstOrThrow();
    const journal = await createJournal(trx, importId);
    await plan.store(journal, {
      trx,
      today: day,
      importId,
      report: () => undefined,
      pause: () => Promise.resolve(),
    });
    await journal.finish();
  });

type Rows = ReadonlyMap<string, readonly Record<string, unknown>[]>;

const rowsOf = (driver: DatabaseDriver): Rows =>
  new Map(
    tables.map((table) => [
      table,
      driver.prepare(`select * from ${table}`).all() as Record<string, unknown>[],
    ]),
  );

/** A new file has a catalogue already, which is among the rows. */
function emptyTables(driver: DatabaseDriver): void {
  for (const table of tables.toReversed()) driver.exec(`delete from ${table}`);
}

function insertPlainly(driver: DatabaseDriver, rows: Rows): void {
  driver.exec('begin');
  for (const [table, records] of rows) {
    const [first] = records;
    if (first === undefined) continue;
    const places = Object.keys(first).map(() => '?');
    const insert = driver.prepare(`insert into ${table} values (${places.join(', ')})`);
    for (const record of records) insert.run(...Object.values(record));
  }
  driver.exec('commit');
}
