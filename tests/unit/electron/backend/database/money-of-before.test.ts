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
import { undoImport } from '../../../../../electron/backend/importing/undo/undo-import.ts';
import { planUndo } from '../../../../../electron/backend/importing/undo/plan-undo.ts';
import { makeFolder } from '../../../../support/team-file.ts';

/*
 * A team file of version 4 with orders and invoices of people and of two imports, of which the second made
 * an order of the first dearer.
 */

/** As the journal of version 4 wrote them; by place, so that a change of today's code shows. */
function digestOf(values: readonly unknown[]): number {
  let digest = 0x811c9dc5;
  for (const [place, value] of values.entries()) {
    if (value === null) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    digest = Math.imul(digest ^ (place + 1), 0x01000193);
    for (let at = 0; at < text.length; at += 1) {
      digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
    }
    digest = Math.imul(digest ^ 0x10ffff, 0x01000193);
  }
  return digest >>> 0;
}

function packed(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [place, number] of numbers.entries()) bytes.writeUInt32LE(number, place * 4);
  return bytes;
}

let cleanup: () => void;
let file: OpenedDatabase;

const filling = [
  `insert into team values (1, 'Statushouders', 'Veldermeer', 'ab', 'geheim', '2019-01-01')`,
  `insert into household values (1, 'P1')`,
  `insert into client (id, client_number, household_id, first_name, last_name)
    values (1, 'K1', 1, 'Noë', 'Çelik')`,
  `delete from product`,
  `delete from provider`,
  `insert into provider values (1, 'Op Stap')`,
  `insert into product values (1, 1, 1, 90000, '21')`,
  `insert into fund values (1, 'Fonds A', 1000000, null, null, null), (2, 'Fonds B', null, null, null, null)`,
  ...[1, 2, 3, 4].map(
    (id) => `insert into trajectory (id, client_id, type_id, provider_id, start_date, status)
      values (${id}, 1, 1, ${id === 4 ? 'null' : '1'}, '201${6 + id}-02-01', '${id === 3 ? 'geannuleerd' : 'loopt'}')`,
  ),
  `insert into imported_cost values (4, 2, 12345)`,
  // 1 is of an import; 2 and 3 are of people, and 3 was cancelled.
  `insert into purchase_order values (1, '2017-0001', 1, 1, 150050, '21', '2017-02-01', null)`,
  `insert into purchase_order values (2, '2018-0001', 2, 2, 100000, '9', '2018-01-15', null)`,
  `insert into purchase_order values (3, '2018-0002', 3, 1, 70000, '0', '2018-01-16', '2018-02-02')`,
  `insert into invoice values (1, 1, 'F-1', '2017-03-01', 100000, null)`,
  `insert into invoice values (2, 1, 'F-2', '2017-04-01', 50050, '2017-05-01')`,
  `insert into invoice values (3, 2, 'F-1', '2018-04-01', 25000, '2018-05-01')`,
];

const firstImport = {
  purchase_order: [[1, '2017-0001', 1, 1, 100000, '21', '2017-02-01', null]],
  invoice: [[1, 1, 'F-1', '2017-03-01', 100000, null]],
};
const secondImport = { invoice: [[2, 1, 'F-2', '2017-04-01', 50050, '2017-05-01']] };

function journal(importId: number, added: Readonly<Record<string, unknown[][]>>): void {
  file.driver
    .prepare(
      `insert into import_run (id, imported_on, reference_date, row_count, shape, file_name, fingerprint,
        imported_at, counts) values (?, '2019-01-01', '2019-01-01', 1, 'invoices', 'a.csv', 'ab',
        '2019-01-01T12:00:00Z', '{}')`,
    )
    .run(importId);
  for (const [table, rows] of Object.entries(added)) {
    file.driver
      .prepare(
        'insert into import_added (import_id, table_name, row_ids, row_digests) values (?, ?, ?, ?)',
      )
      .run(importId, table, packed(rows.map(([id]) => Number(id))), packed(rows.map(digestOf)));
  }
}

beforeEach(async () => {
  const made = makeFolder();
  cleanup = made.cleanup;
  const fileId = randomBytes(16).toString('hex');
  file = openDatabase(join(made.folder, 'a.trede'), randomBytes(32), { create: true, fileId });
  await migrate(file, { migrations: migrations.filter(({ number }) => number <= 4) });
  for (const statement of filling) file.driver.exec(statement);
  journal(1, firstImport);
  journal(2, secondImport);
  file.driver.exec(`insert into import_changed
    (import_id, table_name, row_id, column_name, value_before, value_after)
    values (2, 'purchase_order', 1, 'price_cents', '100000', '150050')`);
});
afterEach(async () => {
  await file.close();
  cleanup();
});

const all = (sql: string) => file.driver.prepare(sql).all() as Record<string, unknown>[];
const undo = (importId: number) =>
  file.db.transaction().execute((trx) =>
    undoImport(importId, {
      trx,
      now: new Date('2026-01-01T12:00:00Z'),
      account: '',
      report: () => undefined,
      pause: () => Promise.resolve(),
    }),
  );

describe('the money of a file of version 4', () => {
  it('is every euro of each fund what it was, by stage and day', async () => {
    const stages = `select fund_id, stage, date, sum(amount_cents) as cents from eval_cost
      group by fund_id, stage, date order by 1, 2, 3`;
    const before = all(stages);
    expect(before.length).toBeGreaterThan(3);
    await migrate(file);
    expect(all(stages)).toEqual(before);
    expect(
      all(`select fund_id, stage, date, sum(amount_cents) as cents from fund_money
        group by fund_id, stage, date order by 1, 2, 3`),
    ).toEqual(before);
    expect(all('select fund_id, budget_year, amount_cents from fund_amount')).toEqual([
      { fund_id: 1, budget_year: null, amount_cents: 1_000_000 },
    ]);
    expect(all('select id, amount_cents from eval_fund order by id')).toEqual([
      { id: 1, amount_cents: 1_000_000 },
      { id: 2, amount_cents: null },
    ]);
    expect(all('pragma foreign_key_check')).toEqual([]);
  });

  it('has imports that can be undone still, the last one first', async () => {
    await migrate(file);
    await undo(2);
    expect(all('select id from invoice order by id')).toEqual([{ id: 1 }, { id: 3 }]);
    expect(
      all(`select unit_price_cents, order_line.amount_cents as line, order_share.amount_cents as share
        from order_line join order_share on order_share.line_id = order_line.id
        where order_line.id = 1`),
    ).toEqual([{ unit_price_cents: 100_000, line: 100_000, share: 100_000 }]);
    await undo(1);
    for (const table of ['purchase_order', 'order_line', 'order_share']) {
      expect(all(`select id from ${table} order by id`)).toEqual([{ id: 2 }, { id: 3 }]);
    }
    for (const table of ['invoice', 'invoice_line', 'invoice_share']) {
      expect(all(`select id from ${table}`)).toEqual([{ id: 3 }]);
    }
  });

  it('has imports whose funds, providers, products and trajectories can go still', async () => {
    for (const statement of [
      `insert into provider values (9, 'Forte')`,
      `insert into product values (9, 1, 9, null, 'vrijgesteld')`,
      `insert into fund values (9, 'Fonds C', null, null, null, null)`,
      `insert into trajectory values
        (9, 1, 1, 9, '2018-01-01', '2018-02-01', 'loopt', null, null, null, null, null)`,
      `insert into imported_cost values (9, 9, 100)`,
    ]) {
      file.driver.exec(statement);
    }
    journal(3, {
      provider: [[9, 'Forte']],
      product: [[9, 1, 9, null, 'vrijgesteld']],
      fund: [[9, 'Fonds C', null, null, null, null]],
      trajectory: [[9, 1, 1, 9, '2018-01-01', '2018-02-01', 'loopt', null, null, null, null, null]],
      imported_cost: [[9, 9, 100]],
    });
    await migrate(file);
    await undo(3);
    for (const table of ['provider', 'product', 'fund', 'trajectory']) {
      expect(all(`select id from ${table} where id = 9`)).toEqual([]);
    }
  });

  it('has imports that cannot be undone where somebody changed what they made', async () => {
    file.driver.exec(`update purchase_order set cancelled_on = '2017-06-01' where id = 1`);
    await migrate(file);
    const { obstacles } = await file.db.transaction().execute((trx) => planUndo(trx, 1));
    expect(obstacles.map(({ message }) => message)).toContain(
      'Klant K1: na deze import is een order veranderd.',
    );
  });

  it('has a history that recognises what did not change since', async () => {
    const noted = { id: 1, type_id: 1, provider_id: 1, price_cents: 90000, vat_rate: '21' };
    file.driver.exec(
      `insert into change_set (id, at, account, call) values (1, '2019-01-01', '', 'purchasing.order')`,
    );
    file.driver
      .prepare(
        `insert into change_row (change_id, table_name, row_id, before_values, after_values)
          values (1, 'product', 1, null, ?)`,
      )
      .run(JSON.stringify(noted));
    await migrate(file);
    const [row] = all('select after_values from change_row');
    const [product] = all('select * from product');
    const after = JSON.parse(String(row?.['after_values'])) as Record<string, unknown>;
    expect(isAsNoted(after, product ?? null)).toBe(true);
  });
});
