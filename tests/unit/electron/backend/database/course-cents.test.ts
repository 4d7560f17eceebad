import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TeamTransaction } from '../../../../../electron/backend/database/schema.ts';
import { orderedCosts } from '../../../../../electron/backend/database/ordered-costs.ts';
import { fundPosition } from '../../../../../electron/backend/budget/position.ts';
import { readEvidence } from '../../../../../electron/backend/workflows/money-documents/evidence-rows.ts';
import { OrderingTeam } from '../../../../support/ordering-team.ts';
import { wholly } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { rounds } from '../../../../support/long.ts';

let team: OrderingTeam;
let funds: readonly [number, number];
beforeEach(async () => {
  team = await OrderingTeam.make();
  funds = [await addFundRows(team.db, { name: 'F' }), await addFundRows(team.db, { name: 'G' })];
});
afterEach(() => team.file.cleanup());

const spread = (cents: readonly number[]) => Math.max(...cents) - Math.min(...cents);
const sum = (cents: readonly number[]) => cents.reduce((one, other) => one + other, 0);

const invoice = fc.record({
  cents: fc.integer({ min: 1, max: 99_999 }),
  day: fc.integer({ min: 10, max: 28 }),
  paid: fc.boolean(),
  credit: fc.boolean(),
});

describe('the cents of a course', () => {
  it('differ by no more than one between its participants, over all invoices and what is open', async () => {
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 1, max: 9_999 }),
        fc.array(invoice, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (people, weight, invoices, closed) => {
          const clientIds = [0, 1, 2, 3].slice(0, people).map((at) => team.client(at));
          const [one, other] = funds;
          const { order } = await team.course(one, clientIds, {
            funding: {
              way: 'procent',
              parts: [
                { fundId: one, weight },
                { fundId: other, weight: 10_000 - weight },
              ],
            },
          });
          const lineId = order.lines[0]?.id ?? 0;
          for (const [at, { cents, day, paid, credit }] of invoices.entries()) {
            await team.backend.call('purchasing.recordInvoice', {
              invoiceNumber: `F-${order.id}-${at}`,
              invoicedOn: `2019-12-${day}`,
              paidOn: paid ? '2019-12-30' : null,
              budgetYear: 2020,
              lines: [{ lineId, amountCents: credit ? -cents : cents }],
              reason: '',
            });
          }
          if (closed) {
            const rest = { orderId: order.id, lineId: null, reason: 'Klaar' };
            await team.backend.call('purchasing.closeLine', rest);
          }
          await agree(order.id, lineId);
          counted += 1;
        },
      ),
      { numRuns: rounds(15, 200), seed: 7 },
    );
    expect(counted).toBeGreaterThan(0);
  }, 600_000);

  it('are, of a course of three and three invoices of one cent more, of each of them one', async () => {
    const clientIds = [0, 1, 2].map((at) => team.client(at));
    const { order } = await team.course(funds[0], clientIds, { funding: wholly(funds[0]) });
    for (const day of [10, 11, 12]) {
      await team.backend.ask('purchasing.recordInvoice', {
        invoiceNumber: `F-${day}`,
        invoicedOn: `2019-12-${day}`,
        paidOn: null,
        budgetYear: 2020,
        lines: [{ lineId: order.lines[0]?.id ?? 0, amountCents: 100_00 }],
        reason: '',
      });
    }
    const invoiced = await team.db
      .selectFrom('eval_cost')
      .select(({ fn }) => ['client_id', fn.sum<number>('amount_cents').as('cents')])
      .where('stage', '=', 'gefactureerd')
      .groupBy('client_id')
      .execute();
    expect(invoiced.map(({ cents }) => cents)).toEqual([100_00, 100_00, 100_00]);
  });
});

/** The view, the page of the client and the evidence on paper say the same, and all of it adds up. */
async function agree(orderId: number, lineId: number): Promise<void> {
  const money = await team.db
    .selectFrom('fund_money')
    .select('amount_cents as cents')
    .where('line_id', '=', lineId)
    .execute();
  await team.db.transaction().execute(async (trx) => {
    const participants = await trx
      .selectFrom('course_participant')
      .select('trajectory_id as id')
      .where('order_id', '=', orderId)
      .orderBy('trajectory_id')
      .execute();
    const costs = await orderedCosts(
      trx,
      participants.map(({ id }) => id),
    );
    const parts = participants.map(({ id }) =>
      (costs.get(id) ?? []).map(
        (cost) => cost.committedCents + cost.invoicedCents + cost.paidCents,
      ),
    );
    const dealt = parts.map(sum);
    expect(sum(dealt)).toBe(sum(money.map(({ cents }) => cents)));
    expect(spread(dealt)).toBeLessThanOrEqual(1);
    expect(await byClient(trx, 'eval_cost')).toEqual(await byClient(trx, 'pages'));
    let billed = 0;
    for (const fundId of funds) {
      const evidence = await readEvidence(trx, await fundPosition(trx, fundId, 2020), null);
      const { order_number: number } = await trx
        .selectFrom('purchase_order')
        .select('order_number')
        .where('id', '=', orderId)
        .executeTakeFirstOrThrow();
      billed += sum(
        evidence.filter((row) => row.orderNumber === number).map((row) => row.amountCents),
      );
    }
    const invoiced = await trx
      .selectFrom('invoice_line')
      .select('amount_cents')
      .where('line_id', '=', lineId)
      .execute();
    expect(billed).toBe(sum(invoiced.map((row) => row.amount_cents)));
  });
}

/** What each client costs, all orders together: by the view, or by what their pages show. */
async function byClient(trx: TeamTransaction, by: 'eval_cost' | 'pages') {
  const sums = new Map<number, number>();
  const add = (clientId: number | null, cents: number) =>
    sums.set(clientId ?? 0, (sums.get(clientId ?? 0) ?? 0) + cents);
  if (by === 'eval_cost') {
    const rows = await trx.selectFrom('eval_cost').select(['client_id', 'amount_cents']).execute();
    for (const { client_id: id, amount_cents: cents } of rows) add(id, cents);
  } else {
    const costs = await orderedCosts(trx, null);
    for (const { id, client_id: clientId } of await trx
      .selectFrom('trajectory')
      .select(['id', 'client_id'])
      .execute()) {
      for (const one of costs.get(id) ?? []) {
        add(clientId, one.committedCents + one.invoicedCents + one.paidCents);
      }
    }
  }
  return [...sums].filter(([, cents]) => cents !== 0).sort(([a], [b]) => a - b);
}
