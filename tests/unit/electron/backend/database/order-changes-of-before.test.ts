import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAsNoted } from '../../../../../electron/backend/changes/change-rows.ts';
import { migrate } from '../../../../../electron/backend/database/migrate.ts';
import { migrations } from '../../../../../electron/backend/database/migrations/index.ts';
import {
  openDatabase,
  type OpenedDatabase,
} from '../../../../../electron/backend/database/open.ts';
import { undoChange } from '../../../../../electron/backend/changes/undo-change.ts';
import { makeFolder } from '../../../../support/team-file.ts';

/* A team file of version 5 with orders that were changed, of which an order held only the last reason. */

let cleanup: () => void;
let file: OpenedDatabase;

const filling = [
  `insert into team values (1, 'Statushouders', 'Veldermeer', 'ab', 'geheim', '2019-01-01')`,
  `insert into household values (1, 'P1'), (2, 'P2')`,
  `insert into client (id, client_number, household_id, first_name, last_name)
    values (1, 'K1', 1, 'Noë', 'Çelik'), (2, 'K2', 2, 'Sara', 'Bakr')`,
  `insert into fund (id, name) values (1, 'Fonds A')`,
  `insert into trajectory (id, client_id, type_id, start_date, status)
    values (1, 1, 1, '2020-02-01', 'loopt'), (2, 2, 1, '2020-02-01', 'loopt')`,
  ...[1, 2, 3].map(
    (
      id,
    ) => `insert into purchase_order (id, order_number, cost_kind, type_id, ordered_on, starts_on, asked_by)
      values (${id}, '2020-000${id}', 'traject', 1, '2020-01-0${id}', '2020-02-01', 'PC\\Anna')`,
  ),
  `insert into order_line (id, order_id, client_id, unit, quantity_hundredths, unit_price_cents,
      amount_cents, vat_rate, budget_year)
    values (1, 1, 1, 'traject', 100, 700, 700, '21', 2020), (2, 2, null, 'groep', 100, 100, 100, '21', 2020)`,
  `insert into order_share values (1, 1, 1, 700), (2, 2, 1, 100)`,
  `insert into course_participant values (1, 2, 1), (2, 2, 2)`,
  `insert into order_override values
    (1, 1, 1, 'targetGroup', 'Eén keer', 'PC\\Anna', '2020-01-01'),
    (2, 1, 1, 'free', 'Komt nog', 'PC\\Anna', '2020-01-01'),
    (3, 2, 1, 'targetGroup', 'Alleen Sara', 'PC\\Anna', '2020-01-01'),
    (4, 2, 1, 'targetGroup', 'De groep', 'PC\\Anna', '2020-01-01')`,
];

beforeEach(async () => {
  const made = makeFolder();
  cleanup = made.cleanup;
  const fileId = randomBytes(16).toString('hex');
  file = openDatabase(join(made.folder, 'a.trede'), randomBytes(32), { create: true, fileId });
  await migrate(file, { migrations: migrations.filter(({ number }) => number <= 5) });
  for (const statement of filling) file.driver.exec(statement);
});
afterEach(async () => {
  await file.close();
  cleanup();
});

type Row = Readonly<Record<string, unknown>>;
const all = (sql: string) => file.driver.prepare(sql).all() as Row[];
const one = (sql: string) => all(sql)[0] ?? {};
const rowOf = (table: string, id: number) => one(`select * from ${table} where id = ${id}`);

/** As a change of version 5 did and noted it. */
function noted(
  change: { id: number; call: string; undoes?: number; clientId?: number },
  table: string,
  id: number,
  does: string | null,
): void {
  const before = does === null ? null : rowOf(table, id);
  if (does !== null) file.driver.exec(does);
  file.driver
    .prepare(
      `insert or ignore into change_set (id, at, account, call, client_id, undoes_id)
        values (?, ?, 'PC\\Bert', ?, ?, ?)`,
    )
    .run(
      change.id,
      `2020-03-0${change.id}T10:00:00.000Z`,
      change.call,
      change.clientId ?? null,
      change.undoes ?? null,
    );
  file.driver
    .prepare(
      `insert into change_row (change_id, table_name, row_id, before_values, after_values)
        values (?, ?, ?, ?, ?)`,
    )
    .run(
      change.id,
      table,
      id,
      before === null ? null : JSON.stringify(before),
      JSON.stringify(rowOf(table, id)),
    );
}

const changed = (id: number, orderId: number, reason: string | null, undoes?: number) => {
  noted(
    {
      id,
      call: undoes === undefined ? 'purchasing.changeOrder' : 'caseload.undoChange',
      ...(undoes === undefined ? {} : { undoes }),
    },
    'purchase_order',
    orderId,
    `update purchase_order set change_reason = ${reason === null ? 'null' : `'${reason}'`} where id = ${orderId}`,
  );
};

describe('an order that was changed in a file of version 5', () => {
  it('has a row for each change, with its reason, by whom, on which day and as it stood', async () => {
    file.driver.exec(`update purchase_order set approval = 'gevraagd' where id = 1`);
    changed(1, 1, 'Minder uren');
    file.driver.exec(`update purchase_order set approval = 'akkoord' where id = 1`);
    changed(2, 1, 'Meer uren');
    changed(3, 2, 'Langer');
    changed(4, 2, null, 3);
    file.driver.exec(`update purchase_order set change_reason = 'Van vroeger' where id = 3`);
    await migrate(file);
    const by = 'PC\\Bert';
    expect(all('select * from order_change order by id')).toEqual([
      {
        id: 1,
        order_id: 1,
        reason: 'Minder uren',
        changed_by: by,
        changed_on: '2020-03-01',
        approval: 'gevraagd',
      },
      {
        id: 2,
        order_id: 1,
        reason: 'Meer uren',
        changed_by: by,
        changed_on: '2020-03-02',
        approval: 'akkoord',
      },
      {
        id: 3,
        order_id: 3,
        reason: 'Van vroeger',
        changed_by: 'PC\\Anna',
        changed_on: '2020-01-03',
        approval: 'niet-nodig',
      },
    ]);
    expect(Object.keys(rowOf('purchase_order', 1))).not.toContain('change_reason');
    expect(file.driver.pragma('foreign_key_check')).toEqual([]);
    expect(
      all(`select change_id, table_name, row_id, before_values is null as added,
        after_values is null as gone from change_row order by id`),
    ).toEqual([
      { change_id: 1, table_name: 'order_change', row_id: 1, added: 1, gone: 0 },
      { change_id: 2, table_name: 'order_change', row_id: 2, added: 1, gone: 0 },
      { change_id: 3, table_name: 'order_change', row_id: 3, added: 1, gone: 0 },
      { change_id: 4, table_name: 'order_change', row_id: 3, added: 0, gone: 1 },
    ]);
  });

  it('can be taken back still, and brought back', async () => {
    changed(1, 1, 'Minder uren');
    changed(2, 1, null, 1);
    noted(
      { id: 3, call: 'purchasing.changeOrder' },
      'purchase_order',
      2,
      `update purchase_order set ends_on = '2020-05-01', change_reason = 'Korter' where id = 2`,
    );
    await migrate(file);
    const undo = (changeId: number) =>
      file.db
        .transaction()
        .execute((trx) =>
          undoChange(changeId, { trx, now: new Date('2026-01-01T12:00:00Z'), account: '' }),
        );
    await undo(2);
    expect(all('select reason from order_change order by id')).toEqual([
      { reason: 'Minder uren' },
      { reason: 'Korter' },
    ]);
    await undo(3);
    expect(rowOf('purchase_order', 2)['ends_on']).toBe(null);
    expect(all('select reason from order_change')).toEqual([{ reason: 'Minder uren' }]);
  });
});

describe('what a fund was let pass in a file of version 5', () => {
  it('is for the client of the line or who came into the course, and what was noted says so', async () => {
    noted({ id: 1, call: 'purchasing.order', clientId: 1 }, 'order_override', 1, null);
    noted({ id: 2, call: 'purchasing.addParticipant', clientId: 2 }, 'order_override', 3, null);
    noted({ id: 3, call: 'purchasing.order' }, 'order_override', 4, null);
    await migrate(file);
    expect(all('select id, client_id from order_override order by id')).toEqual([
      { id: 1, client_id: 1 },
      { id: 2, client_id: null },
      { id: 3, client_id: 2 },
      { id: 4, client_id: null },
    ]);
    for (const { row_id: id, after_values: values } of all('select * from change_row')) {
      const after = JSON.parse(String(values)) as Row;
      expect(isAsNoted(after, rowOf('order_override', Number(id)))).toBe(true);
    }
  });

  it('and was taken back before, comes again for whom it was and up to its share', async () => {
    noted({ id: 1, call: 'purchasing.addParticipant', clientId: 2 }, 'order_override', 3, null);
    noted({ id: 2, call: 'purchasing.changeOrder', clientId: 1 }, 'order_override', 1, null);
    gone({ id: 3, undoes: 1, clientId: 2 }, 3);
    gone({ id: 4, undoes: 2, clientId: 1 }, 1);
    await migrate(file);
    for (const changeId of [3, 4]) {
      await file.db
        .transaction()
        .execute((trx) => undoChange(changeId, { trx, now: new Date(), account: '' }));
    }
    expect(all('select id, client_id, covers_cents from order_override order by id')).toEqual([
      { id: 1, client_id: 1, covers_cents: 700 },
      { id: 2, client_id: null, covers_cents: 700 },
      { id: 3, client_id: 2, covers_cents: 100 },
      { id: 4, client_id: null, covers_cents: 100 },
    ]);
  });
});

/** As an undoing of version 5 took an exception away, and noted it. */
function gone(change: { id: number; undoes: number; clientId: number }, id: number): void {
  const before = JSON.stringify(rowOf('order_override', id));
  file.driver.exec(`
    insert into change_set (id, at, account, call, client_id, undoes_id) values
      (${change.id}, '2020-03-05T10:00:00.000Z', 'PC', 'caseload.undoChange', ${change.clientId}, ${change.undoes});
    insert into change_row (change_id, table_name, row_id, before_values, after_values)
      values (${change.id}, 'order_override', ${id}, '${before}', null);
    delete from order_override where id = ${id};
  `);
}
