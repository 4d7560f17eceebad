import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, versionOf } from '../../../../../electron/backend/database/migrate.ts';
import { migrations } from '../../../../../electron/backend/database/migrations/index.ts';
import {
  openDatabase,
  type OpenedDatabase,
} from '../../../../../electron/backend/database/open.ts';
import { makeFolder } from '../../../../support/team-file.ts';

let cleanup: () => void;
let file: OpenedDatabase;

async function makeFileOf(version: number): Promise<void> {
  const made = makeFolder();
  cleanup = made.cleanup;
  const fileId = randomBytes(16).toString('hex');
  file = openDatabase(join(made.folder, 'a.trede'), randomBytes(32), { create: true, fileId });
  await migrate(file, { migrations: migrations.filter(({ number }) => number <= version) });
}
afterEach(async () => {
  await file.close();
  cleanup();
});

interface Column {
  readonly name: string;
  readonly type: string;
}

const tablesOf = (): string[] =>
  (
    file.driver
      .prepare(`select name from sqlite_master where type = 'table' order by name`)
      .all() as { name: string }[]
  ).map(({ name }) => name);
const columnsOf = (table: string): Column[] =>
  file.driver.pragma(`table_info(${table})`) as Column[];
const dumpOf = (tables: readonly string[]) =>
  Object.fromEntries(
    tables.map((table) => [
      table,
      file.driver.prepare(`select * from "${table}" order by 1`).all(),
    ]),
  ) as Record<string, Record<string, unknown>[]>;

/** Words that the checks of the tables of then allow. */
const allowed: Readonly<Record<string, string>> = {
  'client.sex': 'vrouw',
  'client.target_group': 'statushouder',
  'fund.target_group': 'oudkomer',
  'client_track.track': 'groei',
  'product.vat_rate': '21',
  'purchase_order.vat_rate': '9',
  'trajectory.status': 'loopt',
  'contact.kind': 'gesprek',
  'civic_integration.law': 'wi2013',
  'benefit_period.kind': 'volledig',
  'precondition.status': 'regelen',
  'product.unit': 'uur',
  'purchase_order.cost_kind': 'traject',
  'purchase_order.sharing': 'gekomen',
  'purchase_order.approval': 'akkoord',
  'order_change.approval': 'akkoord',
  'order_line.unit': 'maand',
  'order_line.vat_rate': '21',
  'course_attendance.state': 'aanwezig',
  'fund_entry.kind': 'definitief',
};

/** A table of each version that the next one made. */
const firstNewTable: Readonly<Record<number, string>> = {
  2: 'change_set',
  3: 'saved_report',
  4: 'order_line',
  5: 'order_change',
  6: 'app_user',
};

/** What stands in other tables or columns now, told apart by the test of money. */
const moved: Readonly<Record<string, readonly string[]>> = {
  fund: ['amount_cents'],
  purchase_order: ['trajectory_id', 'fund_id', 'price_cents', 'vat_rate', 'change_reason'],
  invoice: ['order_id', 'amount_cents'],
  team_member: ['coordinator'],
};
const filledSince: readonly string[] = [
  'app_user',
  'backup_state',
  'order_change',
  'lock_setting',
  'snapshot_state',
  'order_line',
  'order_share',
  'invoice_line',
  'invoice_share',
  'fund_entry',
];
/** What new columns say of rows of before. */
const ofBefore: Readonly<Record<string, unknown>> = {
  unit: 'traject',
  per_year: 0,
  repay: 0,
  recovery_slot: 'herstel',
  key_sequence: 1,
};
/** Rebuilt with what other tables say. */
const rebuilt: readonly string[] = ['purchase_order', 'invoice', 'log_line'];

/** Three rows in every table, with something in every column. */
function fill(): void {
  const tables = tablesOf();
  // In one go, so that it does not matter which table comes first.
  file.driver.exec('begin; pragma defer_foreign_keys = on');
  for (const table of tables) {
    const columns = columnsOf(table);
    const names = columns.map(({ name }) => `"${name}"`).join();
    const insert = file.driver.prepare(
      `insert or replace into "${table}" (${names}) values (${columns.map(() => '?').join()})`,
    );
    const count = table === 'team' ? 1 : 3;
    for (let row = 1; row <= count; row += 1) {
      insert.run(...columns.map((column) => valueOf(table, column, row)));
    }
  }
  file.driver.exec('commit');
}

function valueOf(table: string, { name, type }: Column, row: number): unknown {
  const word = allowed[`${table}.${name}`];
  if (word !== undefined) return word;
  if (name === 'ends_on') return `2019-12-0${row}`;
  if (name === 'end_date') return `2019-12-0${row}`;
  if (name === 'language_buddy') return row % 2;
  const kind = type.toLowerCase();
  if (kind === 'integer') return row;
  if (kind === 'blob') return Buffer.from([row, 0, 0, 0]);
  return name.endsWith('_date') || name.endsWith('_on') ? `2019-01-0${row}` : `${table} ${row}`;
}

describe.each([2, 3, 4, 5, 6])('a team file of version %i', (version) => {
  beforeEach(() => makeFileOf(version));

  it('keeps every value of every row when it is upgraded, and what is new is empty', async () => {
    fill();
    const tables = tablesOf();
    const before = dumpOf(tables);
    expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true);
    await migrate(file);
    expect(versionOf(file.driver)).toBe(migrations.at(-1)?.number);
    const after = dumpOf(tables);
    for (const table of tables) {
      const columns = Object.keys(before[table]?.[0] ?? {}).filter(
        (column) => moved[table]?.includes(column) !== true,
      );
      const kept = (rows: readonly Record<string, unknown>[] | undefined) =>
        (rows ?? []).map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])));
      expect(kept(after[table])).toEqual(kept(before[table]));
      if (rebuilt.includes(table)) continue;
      // Up to what share something was let pass, is what the share is.
      const added = columnsOf(table)
        .map(({ name }) => name)
        .filter((name) => !columns.includes(name) && name !== 'covers_cents');
      // Of each type of trajectory a suggestion may be filled in; of people nothing is.
      if (table === 'trajectory_type') continue;
      for (const row of after[table] ?? []) {
        expect(added.map((column) => row[column])).toEqual(
          added.map((column) => ofBefore[column] ?? null),
        );
      }
    }
    const fresh = tablesOf().filter((table) => !tables.includes(table));
    expect(fresh).toContain(firstNewTable[version]);
    const empty = fresh.filter((table) => !filledSince.includes(table));
    expect(Object.values(dumpOf(empty)).flat()).toEqual([]);
    expect(file.driver.pragma('foreign_key_check')).toEqual([]);
    expect(file.driver.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('has after it the same tables as a file that is new', async () => {
    const made = makeFolder();
    const fileId = randomBytes(16).toString('hex');
    const fresh = openDatabase(join(made.folder, 'b.trede'), randomBytes(32), {
      create: true,
      fileId,
    });
    await migrate(fresh);
    await migrate(file);
    const schemaOf = ({ driver }: OpenedDatabase) =>
      driver.prepare('select type, name, sql from sqlite_master order by type, name').all();
    expect(schemaOf(file)).toEqual(schemaOf(fresh));
    await fresh.close();
    made.cleanup();
  });
});
