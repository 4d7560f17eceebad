import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MoneyFault } from '#shared/budget/checks.ts';
import { checkMoney } from '../../../../../electron/backend/budget/check/check-money.ts';
import type { TeamDatabase } from '../../../../../electron/backend/database/schema.ts';
import { addClient } from '../../../../support/caseload.ts';
import { orderOf } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
let db: TeamDatabase;
beforeAll(async () => {
  file = await makeTeamFile();
  db = file.backend.db();
  await fill();
});
afterAll(() => file.cleanup());

/** Two orders on two funds, of the first a part invoiced and paid; moved money; an imported cost. */
async function fill(): Promise<void> {
  const { backend } = file;
  const yearly = await addFundRows(db, { name: 'A', years: { 2019: 9_000_00, 2020: 9_000_00 } });
  const whole = await addFundRows(db, { name: 'B', amountCents: 9_000_00 });
  const clientIds = [await addClient(db, { number: 'K1' }), await addClient(db, { number: 'K2' })];
  const { product } = await backend.ask('purchasing.saveProduct', {
    id: null,
    typeName: 'Jobcoaching',
    providerName: 'Baanbrekend',
    unit: 'uur',
    priceCents: 100_00,
    vatRate: '21',
  });
  for (const budgetYear of [2019, 2020]) {
    const { order } = await backend.ask(
      'purchasing.order',
      orderOf({
        productId: product.id,
        clientIds,
        unitPriceCents: 1_000_00,
        budgetYear,
        startDate: '2019-12-31',
        funding: {
          way: 'procent',
          parts: [
            { fundId: yearly, weight: 5_000 },
            { fundId: whole, weight: 5_000 },
          ],
        },
      }),
    );
    await backend.ask('purchasing.recordInvoice', {
      invoiceNumber: `F-${budgetYear}`,
      invoicedOn: '2019-12-31',
      paidOn: budgetYear === 2019 ? '2019-12-31' : null,
      budgetYear,
      lines: [{ lineId: order.lines[0]?.id ?? 0, amountCents: 300_00 }],
    });
  }
  await backend.ask('budget.changeYear', {
    year: 2019,
    choices: [{ fundId: yearly, choice: 'vrij' }],
  });
  await addClient(db, {
    number: 'K3',
    trajectories: [{ type: 'Jobcoaching', start: '2019-05-01' }],
  });
  const { id } = await db
    .selectFrom('trajectory')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('imported_cost')
    .values({ trajectory_id: id, fund_id: whole, amount_cents: 250_00 })
    .execute();
}

class TakenBack extends Error {}

/** What the checker says after these statements, which are taken back. */
async function faultsAfter(statements: string): Promise<readonly MoneyFault[]> {
  let found: readonly MoneyFault[] = [];
  const work = db.transaction().execute(async (trx) => {
    for (const statement of statements.split(';')) await sql.raw(statement).execute(trx);
    found = (await checkMoney(trx)).faults;
    throw new TakenBack();
  });
  await expect(work).rejects.toThrow(TakenBack);
  return found;
}

/** What somebody could do to the file behind Trede's back, with the words of the rule that must notice. */
const planted: readonly (readonly [what: string, statement: string, rule: string])[] = [
  [
    'a share of another amount',
    'update order_share set amount_cents = amount_cents + 1 where id = 1',
    'samen precies het bedrag van een orderregel',
  ],
  [
    'a line without its last share',
    'delete from order_share where id = 1',
    'samen precies het bedrag van een orderregel',
  ],
  [
    'a fund that paid more than its share while another has it open',
    'update order_share set amount_cents = 10000 where line_id = 1 and fund_id = 1; update order_share set amount_cents = 90000 where line_id = 1 and fund_id = 2',
    'niet meer vastgelegd en gefactureerd dan het bedrag',
  ],
  [
    'a line of another price',
    'update order_line set unit_price_cents = 5 where id = 1',
    'hoeveelheid maal de prijs',
  ],
  [
    'an invoice line of another amount',
    'update invoice_line set amount_cents = 7 where id = 1',
    'samen precies het bedrag van een factuurregel',
  ],
  [
    'an invoice share of another amount',
    'update invoice_share set amount_cents = 7 where id = 1',
    'samen precies het bedrag van een factuurregel',
  ],
  [
    'more credited than invoiced',
    "insert into invoice (id, provider_id, invoice_number, invoiced_on, budget_year) select 99, provider_id, 'C', '2020-02-01', 2020 from invoice where id = 1; insert into invoice_line (id, invoice_id, line_id, amount_cents) values (99, 99, 1, -40000); insert into invoice_share (invoice_line_id, fund_id, amount_cents) values (99, 1, -20000), (99, 2, -20000)",
    'niet meer terug dan het betaalde',
  ],
  [
    'more invoiced than ordered',
    'update order_line set unit_price_cents = 10000, amount_cents = 10000 where id = 1; update order_share set amount_cents = 5000 where line_id = 1',
    'heeft een reden',
  ],
  [
    'more invoiced than ordered behind what has a reason',
    "update invoice set reason = 'meer' where id = 1; insert into invoice (id, provider_id, invoice_number, invoiced_on, budget_year) select 99, provider_id, 'M', '2019-12-02', 2020 from invoice where id = 1; insert into invoice_line (id, invoice_id, line_id, amount_cents) values (99, 99, 1, 5000000); insert into invoice_share (invoice_line_id, fund_id, amount_cents) values (99, 1, 5000000)",
    'heeft een reden',
  ],
  [
    'an invoice that was paid before it came',
    "update invoice set paid_on = '2019-01-01' where id = 1",
    'niet betaald vóór de factuurdatum',
  ],
  [
    'an order without lines',
    "insert into purchase_order (order_number, cost_kind, ordered_on, starts_on) values ('2019-0077', 'traject', '2019-01-01', '2019-01-01')",
    'ten minste één regel',
  ],
  [
    'an order that nobody approved',
    "update purchase_order set approval = 'akkoord', decided_by = null where id = 1",
    'is bekend wie dat deed',
  ],
  [
    'a trajectory of two orders',
    'update order_line set trajectory_id = 1 where order_id = 2 and client_id = 1',
    'hoort bij één order',
  ],
  [
    'somebody of one course in another',
    "insert into course_participant (id, order_id, trajectory_id) select 90 + id, order_id, trajectory_id from order_line where id in (2, 3); insert into course_session (id, order_id, date) values (90, 1, '2019-12-31'); insert into course_attendance (session_id, participant_id, state) values (90, 93, 'aanwezig')",
    'alleen deelnemers van die cursus',
  ],
  [
    'what moved to where it was',
    "insert into fund_entry (fund_id, kind, budget_year, date, amount_cents, moved_number) values (2, 'begrotingswijziging', null, '2019-01-01', 500, 900), (2, 'overheveling', null, '2019-01-01', -500, 900)",
    'komt er bij het andere bij',
  ],
  [
    'half of what moved',
    "delete from fund_entry where kind = 'overheveling' and amount_cents > 0",
    'komt er bij het andere bij',
  ],
  [
    'more come than gone',
    "update fund_entry set amount_cents = amount_cents + 1 where kind = 'overheveling' and amount_cents > 0",
    'komt er bij het andere bij',
  ],
  [
    'a decision without a year',
    "update fund_entry set budget_year = null where kind = 'begroting' and fund_id = 1 and budget_year = 2020",
    'bij elke beschikking een jaar',
  ],
  [
    'a decision below zero',
    "update fund_entry set amount_cents = -5 where kind = 'begroting' and fund_id = 2",
    'niet minder dan nul',
  ],
  [
    'a cancelled order with an invoice',
    "update purchase_order set cancelled_on = '2020-01-01' where id = 1",
    'staat geen factuur',
  ],
  [
    'an order not approved with an invoice',
    "update purchase_order set approval = 'gevraagd' where id = 1",
    'staat geen factuur',
  ],
  [
    'a line without a budget year',
    'update order_line set budget_year = 0 where id = 1',
    'Een orderregel heeft een budgetjaar',
  ],
  [
    'an invoice without a budget year',
    'update invoice set budget_year = 0 where id = 1',
    'Een factuur heeft een budgetjaar',
  ],
  [
    'a trajectory of somebody else',
    'update trajectory set client_id = 2 where id = 1',
    'bij het traject van zijn klant',
  ],
  [
    'a trajectory that is not there',
    'pragma defer_foreign_keys = on; update order_line set trajectory_id = 999 where id = 1',
    'bij het traject van zijn klant',
  ],
  [
    'an imported cost of what was ordered',
    'insert into imported_cost (trajectory_id, fund_id, amount_cents) values (1, 2, 100)',
    'tellen één keer',
  ],
  [
    'an invoice of another provider',
    'update invoice set provider_id = null where id = 1',
    'dezelfde aanbieder',
  ],
  [
    'an invoice without lines',
    "insert into invoice (invoice_number, invoiced_on, budget_year) values ('L', '2020-02-01', 2020)",
    'Een factuur heeft regels',
  ],
  [
    'a number twice',
    "update invoice set invoice_number = ' f-2019' where id = 2",
    'elk factuurnummer één keer',
  ],
  [
    'money counted twice',
    "drop view eval_other_cost; drop view eval_cost; create table twice as select * from fund_money; drop view fund_money; create view fund_money as select * from twice union all select * from twice where stage = 'betaald'; create view eval_cost as select 1 as client_id, 1 as type_id, fund_id, amount_cents, date, stage from fund_money; create view eval_other_cost as select * from eval_cost where 1 = 0",
    'Elke euro staat er één keer in',
  ],
  [
    'a commitment of what is closed',
    "create table kept as select * from open_share; update order_line set closed_on = '2020-01-01' where id = 2; drop view eval_other_cost; drop view eval_cost; create table before as select * from fund_money; drop view fund_money; drop view open_share; create view open_share as select * from kept; create view fund_money as select * from before; create view eval_cost as select 1 as client_id, 1 as type_id, fund_id, amount_cents, date, stage from fund_money; create view eval_other_cost as select * from eval_cost where 1 = 0",
    'legt niets vast',
  ],
  [
    'a cost that no trajectory has',
    'drop view eval_other_cost; create view eval_other_cost as select * from eval_cost where amount_cents = 15000',
    'samen wat het fonds uitgeeft',
  ],
  [
    'an amount that is not decided',
    'drop view eval_fund; create table was as select * from fund_amount; drop view fund_amount; create view fund_amount as select fund_id, budget_year, amount_cents + 1 as amount_cents, decided from was',
    'samen het bedrag van het fonds',
  ],
];

describe('budget.check', () => {
  it('finds nothing in a file that was filled by its own calls, and says what it looked at', async () => {
    expect(await file.backend.ask('budget.check', {})).toEqual({
      funds: 2,
      orders: 2,
      invoices: 2,
      entries: 5,
      faults: [],
    });
  });

  it.each(planted)('finds %s', async (_what, statements, rule) => {
    const faults = await faultsAfter(statements);
    expect(faults.map((fault) => fault.rule).join('\n')).toContain(rule);
  });
});
