import { budgetOverview, fundPage, fundPages } from '../../electron/backend/budget/overview.ts';
import { checkMoney } from '../../electron/backend/budget/check/check-money.ts';
import type { DatabaseDriver } from '../../electron/backend/database/driver.ts';
import type { TeamTransaction } from '../../electron/backend/database/schema.ts';
import { listInvoices } from '../../electron/backend/workflows/invoicing/list-invoices.ts';
import { listOpenLines } from '../../electron/backend/workflows/invoicing/open-lines.ts';
import { fillClients } from './fill.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { Random } from './random.mts';
import { withNewFile } from './scratch.mts';

const today = '2019-12-31';

const asked: Readonly<Record<string, (trx: TeamTransaction) => Promise<unknown>>> = {
  overzicht: (trx) => budgetOverview(trx, 2019, today),
  fonds: (trx) => fundPage(trx, 3, 2019, today),
  verslag: (trx) => fundPages(trx, 2019, today),
  facturen: (trx) => listInvoices(trx, { fundId: null, year: null }),
  regels: (trx) => listOpenLines(trx, today),
  controle: (trx) => checkMoney(trx),
};

/** What a page about money asks, of a year of a team, against reading the rows of its tables once. */
export function compareMoney(page: string, orders: number, rounds: number): Promise<Comparison> {
  return withNewFile(true, (file) => {
    fillClients(file.driver, Math.ceil((orders * 3) / 4));
    fillMoney(file.driver, orders);
    const ask = () =>
      file.db.transaction().execute((trx) => asked[page]?.(trx) ?? Promise.resolve());
    return compare(
      {
        name: `geld ${page}`,
        size: orders,
        ours: `${page}: ${orders} orders, ${invoicesOf(orders)} facturen, tien fondsen`,
        against: 'de rijen van de tabellen met geld één keer lezen',
      },
      rounds,
      () => timed(ask),
      () =>
        timed(() => {
          for (const table of tables) file.driver.prepare(`select * from ${table}`).all();
        }),
    );
  });
}

const tables = [
  'fund',
  'fund_entry',
  'purchase_order',
  'order_line',
  'order_share',
  'invoice',
  'invoice_line',
  'invoice_share',
  'imported_cost',
];

const invoicesOf = (orders: number): number => Math.floor((orders * 9) / 4);

/** Orders of one trajectory on one or two of ten funds, each with two or three invoices. */
function fillMoney(driver: DatabaseDriver, orders: number): void {
  const random = new Random(5);
  driver.exec('begin');
  const fund = driver.prepare('insert into fund (id, name, per_year) values (?, ?, ?)');
  const entry = driver.prepare(
    "insert into fund_entry (fund_id, kind, budget_year, date, amount_cents) values (?, 'begroting', ?, '2018-12-01', 50000000)",
  );
  for (let id = 3; id <= 10; id += 1) {
    fund.run(id, `Fonds ${id}`, id % 2);
    for (const year of id % 2 === 1 ? [2018, 2019, 2020] : [null]) entry.run(id, year);
  }
  const order = driver.prepare(
    "insert into purchase_order (id, order_number, cost_kind, type_id, ordered_on, starts_on) select ?, ?, 'traject', type_id, ?, start_date from trajectory where id = ?",
  );
  const line = driver.prepare(
    "insert into order_line (id, order_id, trajectory_id, client_id, unit, quantity_hundredths, unit_price_cents, amount_cents, vat_rate, budget_year) values (?, ?, ?, ?, 'traject', 100, 120000, 120000, '21', 2019)",
  );
  const share = driver.prepare(
    'insert into order_share (line_id, fund_id, amount_cents) values (?, ?, ?)',
  );
  for (let id = 1; id <= orders; id += 1) {
    const client = random.whole(1, Math.ceil((orders * 3) / 4));
    const day = `2019-${String((id % 12) + 1).padStart(2, '0')}-10`;
    order.run(id, `2019-${String(id).padStart(4, '0')}`, day, client);
    line.run(id, id, client, client);
    const [first, second] = [random.whole(3, 6), random.whole(7, 10)];
    share.run(id, first, 70_000);
    share.run(id, second, 50_000);
  }
  const invoice = driver.prepare(
    'insert into invoice (id, invoice_number, invoiced_on, paid_on, budget_year) values (?, ?, ?, ?, 2019)',
  );
  const invoiced = driver.prepare(
    'insert into invoice_line (id, invoice_id, line_id, amount_cents) values (?, ?, ?, 48000)',
  );
  const paying = driver.prepare(
    'insert into invoice_share (invoice_line_id, fund_id, amount_cents) select ?, fund_id, amount_cents * 2 / 5 from order_share where line_id = ?',
  );
  for (let id = 1; id <= invoicesOf(orders); id += 1) {
    const lineId = ((id - 1) % orders) + 1;
    invoice.run(id, `F${id}`, '2019-11-15', random.chance(0.7) ? '2019-12-10' : null);
    invoiced.run(id, id, lineId);
    paying.run(id, lineId);
  }
  driver.exec('commit');
}
