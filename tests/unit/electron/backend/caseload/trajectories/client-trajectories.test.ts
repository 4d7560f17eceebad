import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trajectoriesOf } from '../../../../../../electron/backend/caseload/trajectories/client-trajectories.ts';
import { orderedCosts } from '../../../../../../electron/backend/database/ordered-costs.ts';
import { addInvoiceRows, addOrderRows } from '../../../../../support/money-rows.ts';
import { rounds } from '../../../../../support/long.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { addSmallCaseload, addTrajectory } from '../../importing/shapes/small-caseload.ts';

let file: TestDatabase;
let clients: readonly number[];
let a: number;
let b: number;

beforeEach(async () => {
  file = await makeTeamDatabase();
  const caseload = await addSmallCaseload(file.db);
  clients = [...caseload.clients.values()];
  a = caseload.fundId;
  const other = await file.db
    .insertInto('fund')
    .values({ name: 'Fonds B' })
    .returning('id')
    .executeTakeFirstOrThrow();
  b = other.id;
});
afterEach(() => file.cleanup());

const add = (place: number) => addTrajectory(file.db, { clientId: clients[place] ?? 0 });
const page = (place: number) =>
  file.db.transaction().execute((trx) => trajectoriesOf(trx, clients[place] ?? 0, '2018-06-01'));

describe('what the trajectories of a client cost', () => {
  it('is committed, invoiced and paid apart, from each of its funds', async () => {
    const trajectoryId = await add(0);
    const { lineIds } = await addOrderRows(file.db, {
      number: 'O-1',
      lines: [
        {
          trajectoryId,
          shares: [
            { fundId: b, cents: 60_00 },
            { fundId: a, cents: 40_00 },
          ],
        },
      ],
    });
    const lineId = lineIds[0] ?? 0;
    const invoice = { invoicedOn: '2018-03-01', number: 'F-1' };
    await addInvoiceRows(file.db, {
      ...invoice,
      lines: [{ lineId, cents: 50_00 }],
      paidOn: '2018-04-01',
    });
    await addInvoiceRows(file.db, {
      ...invoice,
      number: 'F-2',
      lines: [{ lineId, cents: -10_00 }],
    });
    expect(await page(0)).toMatchObject([
      {
        committedCents: 60_00,
        invoicedCents: -10_00,
        paidCents: 50_00,
        fundNames: ['Fonds B', 'Fonds A'],
        orderNumber: 'O-1',
      },
    ]);
  });

  it('is nothing of an order that waits or was cancelled, which keeps its number', async () => {
    const shares = [{ fundId: a, cents: 100_00 }];
    const waits = { approval: 'gevraagd' } as const;
    await addOrderRows(file.db, {
      number: 'O-1',
      lines: [{ trajectoryId: await add(0), shares }],
      ...waits,
    });
    await addOrderRows(file.db, {
      number: 'O-2',
      lines: [{ trajectoryId: await add(1), shares }],
      cancelledOn: '2018-02-02',
    });
    for (const [place, orderNumber] of ['O-1', 'O-2'].entries()) {
      expect(await page(place)).toMatchObject([{ committedCents: 0, paidCents: 0, orderNumber }]);
    }
  });

  it('is of a course the equal part of each, and the first has the cents that do not divide', async () => {
    const participants = [await add(0), await add(1), await add(2)];
    await addOrderRows(file.db, {
      number: 'C-1',
      lines: [{ shares: [{ fundId: a, cents: 100_00 }] }],
      participants,
    });
    const parts = await Promise.all([0, 1, 2].map(async (place) => (await page(place))[0]));
    expect(parts.map((one) => one?.committedCents)).toEqual([33_34, 33_33, 33_33]);
    expect(parts[2]).toMatchObject({ orderNumber: 'C-1', fundNames: ['Fonds A'] });
  });

  it('is shared by who came, where the order says so', async () => {
    const participants = [await add(0), await add(1)];
    const { orderId } = await addOrderRows(file.db, {
      number: 'C-1',
      lines: [{ shares: [{ fundId: a, cents: 100_00 }] }],
      participants,
      sharing: 'gekomen',
    });
    expect(await page(1)).toMatchObject([{ committedCents: 50_00 }]);
    const session = await file.db
      .insertInto('course_session')
      .values({ order_id: orderId, date: '2018-03-01', time: null, place: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    const first = await file.db
      .selectFrom('course_participant')
      .select('id')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    await file.db
      .insertInto('course_attendance')
      .values({ session_id: session.id, participant_id: first.id, state: 'aanwezig' })
      .execute();
    expect(await page(0)).toMatchObject([{ committedCents: 100_00 }]);
    expect(await page(1)).toMatchObject([{ committedCents: 0 }]);
  });

  it('is together what the fund pays, to the cent, for any number of participants', async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 500_000 }),
        amounts,
        async (count, cents, invoices) => {
          for (const table of [
            'invoice_share',
            'invoice_line',
            'invoice',
            'course_participant',
            'order_share',
            'order_line',
            'purchase_order',
            'trajectory',
          ] as const) {
            await file.db.deleteFrom(table).execute();
          }
          const participants: number[] = [];
          for (let at = 0; at < count; at += 1) participants.push(await add(at % 3));
          const { lineIds } = await addOrderRows(file.db, {
            number: 'C-1',
            lines: [{ shares: [{ fundId: a, cents: Math.max(1, cents) }] }],
            participants,
          });
          for (const [at, amount] of invoices.entries()) {
            await addInvoiceRows(file.db, {
              number: `F-${at}`,
              invoicedOn: '2018-03-01',
              lines: [{ lineId: lineIds[0] ?? 0, cents: amount }],
            });
          }
          const parts = await file.db
            .transaction()
            .execute((trx) => orderedCosts(trx, participants));
          const own = [...parts.values()].flat();
          const sum = own.reduce((all, one) => all + one.committedCents + one.invoicedCents, 0);
          const money = await file.db
            .selectFrom('fund_money')
            .select((eb) => eb.fn.sum<number>('amount_cents').as('cents'))
            .executeTakeFirstOrThrow();
          const costs = await file.db
            .selectFrom('eval_cost')
            .select((eb) => eb.fn.sum<number>('amount_cents').as('cents'))
            .executeTakeFirstOrThrow();
          expect([sum, costs.cents]).toEqual([money.cents, money.cents]);
        },
      ),
      { numRuns: rounds(20, 300) },
    );
  });
});

describe('a trajectory that was only asked for', () => {
  it.each(['aangevraagd', 'wachtlijst', 'afgewezen'] as const)(
    'counts for nothing: %s',
    async (status) => {
      const trajectoryId = await add(0);
      await file.db
        .updateTable('trajectory')
        .set({ status })
        .where('id', '=', trajectoryId)
        .execute();
      expect(await page(0)).toMatchObject([{ status }]);
      expect(await file.db.selectFrom('eval_trajectory').selectAll().execute()).toEqual([]);
    },
  );
});
