import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import {
  committedOf,
  historyOf,
  orderOf,
  productOf,
  seen,
  wholly,
} from '../../../../../support/money-calls.ts';
import { addFundRows, addLineInvoiceRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import type { OrderDetail } from '../../../../../../shared/purchasing/orders.ts';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';

type Change = CallInput<'purchasing.changeOrder'>;

let file: TestTeamFile;
let one: number;
let two: number;
let order: OrderDetail;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  const clientIds = [await addClient(db, { number: 'K1' }), await addClient(db, { number: 'K2' })];
  one = await addFundRows(db, { name: 'Een', amountCents: 1000_00 });
  two = await addFundRows(db, { name: 'Twee', amountCents: 1000_00 });
  const productId = await productOf(db, 'Jobcoaching');
  ({ order } = await file.backend.ask(
    'purchasing.order',
    orderOf({
      productId,
      clientIds,
      unitPriceCents: 100_00,
      endDate: '2020-06-30',
      funding: {
        way: 'procent',
        parts: [
          { fundId: one, weight: 2500 },
          { fundId: two, weight: 7500 },
        ],
      },
    }),
  ));
});
afterEach(() => file.cleanup());

const line = (at: number) => {
  const found = order.lines[at];
  if (found === undefined) throw new Error('there is no such line');
  return found;
};
const wish = (change: Partial<Change> = {}): Change => ({
  orderId: order.id,
  before: seen(order),
  endDate: order.endsOn,
  lines: [],
  funding: null,
  reason: 'Meer uren nodig',
  ...change,
});
const priced = (at: number, unitPriceCents: number) => ({
  lineId: line(at).id,
  quantityHundredths: 100,
  unitPriceCents,
});
const change = async (wished: Partial<Change>) => {
  const changed = await file.backend.ask('purchasing.changeOrder', wish(wished));
  order = changed.order;
  return changed;
};
const refused = (wished: Partial<Change>) =>
  file.backend.refused('purchasing.changeOrder', wish(wished));
const committed = async () => {
  const db = file.backend.db();
  return [await committedOf(db, one), await committedOf(db, two)];
};

describe('another price or quantity', () => {
  it('frees what becomes less and commits what becomes more, in proportion', async () => {
    expect(await committed()).toEqual([50_00, 150_00]);
    await change({ lines: [priced(0, 300_00)] });
    expect(await committed()).toEqual([100_00, 300_00]);
    await change({ lines: [priced(0, 50_00), { ...priced(1, 100_00), quantityHundredths: 50 }] });
    expect(await committed()).toEqual([25_00, 75_00]);
    expect(order).toMatchObject({ amountCents: 100_00, status: 'vastgelegd' });
    const history = await historyOf(file.backend, order.id);
    expect(history.map(({ what, differenceCents }) => [what, differenceCents])).toEqual([
      ['Gewijzigd', -300_00],
      ['Gewijzigd', 200_00],
      ['Besteld', 200_00],
    ]);
    expect(history[0]?.by).toBe(order.askedBy);
    expect(history[1]?.reason).toBe('Meer uren nodig');
  });

  it('is refused when a fund has no room for what is added, and only for that', async () => {
    const { message, code } = await refused({ lines: [priced(0, 1300_00)] });
    expect(code).toBe('fund-blocked');
    // Twee has 850 free and would pay 900 more.
    expect(message).toContain('Twee');
    await change({ lines: [priced(0, 1200_00)] });
    expect(await committed()).toEqual([325_00, 975_00]);
  });

  it('is let pass with a reason by who may decide, for what is added now', async () => {
    const overrides = [
      { fundId: two, condition: 'free', reason: 'Besluit van het college' },
    ] as const;
    await change({ lines: [priced(0, 1300_00)], overrides: [...overrides] });
    expect(line(0).overrides).toMatchObject([
      { fundName: 'Twee', condition: 'free', reason: 'Besluit van het college' },
    ]);
    expect((await refused({ lines: [priced(0, 1400_00)] })).code).toBe('fund-blocked');
  });

  it('does not go below what was invoiced', async () => {
    await addLineInvoiceRows(file.backend.db(), {
      lineId: line(0).id,
      shares: { [one]: 20_00, [two]: 60_00 },
    });
    expect(await refused({ lines: [priced(0, 79_99)] })).toMatchObject({
      code: 'conflict',
      field: 'lines',
    });
    await change({ lines: [priced(0, 80_00)] });
    expect(line(0)).toMatchObject({ amountCents: 80_00, invoicedCents: 80_00, openCents: 0 });
    expect(line(0).shares.map(({ amountCents }) => amountCents)).toEqual([20_00, 60_00]);
    expect(await committed()).toEqual([25_00, 75_00]);
  });

  it('is refused when somebody changed the order since', async () => {
    const before = seen({ ...order, endsOn: '2031-01-01' });
    expect((await refused({ before, lines: [priced(0, 1_00)] })).code).toBe('conflict');
  });

  it('is undone as a whole, unless it was invoiced since', async () => {
    const { changeId } = await change({ lines: [priced(0, 300_00)] });
    const invoiceId = await addLineInvoiceRows(file.backend.db(), {
      lineId: line(0).id,
      shares: { [one]: 50_00, [two]: 150_00 },
    });
    const late = await file.backend.refused('caseload.undoChange', { changeId });
    expect(late.message).toContain('meer gefactureerd dan besteld');
    expect(await committed()).toEqual([50_00, 150_00]);
    const db = file.backend.db();
    await db.deleteFrom('invoice_share').execute();
    await db.deleteFrom('invoice_line').execute();
    await db.deleteFrom('invoice').where('id', '=', invoiceId).execute();
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await committed()).toEqual([50_00, 150_00]);
    const read = await file.backend.ask('purchasing.orderDetail', { orderId: order.id });
    expect(read.amountCents).toBe(200_00);
    expect(read.history[0]?.what).toBe('Ongedaan gemaakt: gewijzigd');
  });
});

describe('another funding', () => {
  it('is of the whole order, each line and each fund to the cent', async () => {
    await change({
      funding: {
        way: 'bedrag',
        parts: [
          { fundId: one, amountCents: 199_99 },
          { fundId: two, amountCents: 1 },
        ],
      },
    });
    expect(await committed()).toEqual([199_99, 1]);
    for (const { shares } of order.lines) {
      expect(shares.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(100_00);
    }
  });

  it('leaves a fund at least what was invoiced of it', async () => {
    await addLineInvoiceRows(file.backend.db(), { lineId: line(0).id, shares: { [two]: 75_00 } });
    const { code, message, field } = await refused({ funding: wholly(one) });
    expect([code, field]).toEqual(['conflict', 'funding']);
    expect(message).toContain('Twee');
    await change({
      funding: {
        way: 'bedrag',
        parts: [
          { fundId: one, amountCents: 125_00 },
          { fundId: two, amountCents: 75_00 },
        ],
      },
    });
    expect(line(0).shares).toMatchObject([
      { fundId: one, amountCents: 25_00 },
      { fundId: two, amountCents: 75_00, openCents: 0 },
    ]);
    expect(line(1).shares).toMatchObject([{ fundId: one, amountCents: 100_00 }]);
    expect(await committed()).toEqual([125_00, 0]);
  });

  it('is not undone once the new fund paid an invoice', async () => {
    const { changeId } = await change({ funding: wholly(one) });
    await addLineInvoiceRows(file.backend.db(), { lineId: line(0).id, shares: { [one]: 100_00 } });
    const late = await file.backend.refused('caseload.undoChange', { changeId });
    expect(late.message).toContain('gefactureerd uit een ander fonds');
  });

  it('leaves closed lines as they are', async () => {
    const closed = await file.backend.ask('purchasing.closeLine', {
      orderId: order.id,
      lineId: line(0).id,
      reason: 'Gaat niet door',
    });
    order = closed.order;
    await change({ funding: wholly(one) });
    expect(line(0).shares.map(({ amountCents }) => amountCents)).toEqual([25_00, 75_00]);
    expect(await committed()).toEqual([100_00, 0]);
    expect((await refused({ lines: [priced(0, 1_00)] })).code).toBe('conflict');
  });
});

describe('another end', () => {
  it('goes along with trajectories of which nobody noted another', async () => {
    const db = file.backend.db();
    await db
      .updateTable('trajectory')
      .set({ end_date: '2020-05-01' })
      .where('id', '=', line(1).trajectoryId ?? 0)
      .execute();
    const { changeId } = await change({ endDate: '2020-09-30' });
    const ends = () =>
      db.selectFrom('trajectory').select(['end_date', 'planned_end']).orderBy('id').execute();
    expect(await ends()).toEqual([
      { end_date: '2020-09-30', planned_end: '2020-09-30' },
      { end_date: '2020-05-01', planned_end: '2020-09-30' },
    ]);
    expect(order.endsOn).toBe('2020-09-30');
    expect((await refused({ endDate: '2020-01-14' })).field).toBe('endDate');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect((await ends()).map((row) => row.planned_end)).toEqual(['2020-06-30', '2020-06-30']);
  });
});

describe('a change that changes nothing', () => {
  it('is no change', async () => {
    expect((await change({ lines: [priced(0, 100_00)] })).changeId).toBe(0);
    expect(await historyOf(file.backend, order.id)).toHaveLength(1);
  });
});

describe('purchasing.checkChange', () => {
  it('tells every condition that is not met of every fund, changes nothing, and lets pass one by one', async () => {
    await file.backend.db().updateTable('fund').set({ cost_kinds: '["personeel"]' }).execute();
    const wished = wish({ lines: [priced(0, 3000_00)] });
    const unmet = await file.backend.ask('purchasing.checkChange', wished);
    expect(
      unmet.map(({ fundName, checks }) => [fundName, checks.map((one) => one.condition)]),
    ).toEqual([
      ['Een', ['costKind']],
      ['Twee', ['costKind', 'free']],
    ]);
    expect(await committed()).toEqual([50_00, 150_00]);

    const overrides = unmet.flatMap(({ fundId, checks }) =>
      checks.map(({ condition }) => ({ fundId, condition, reason: `Mag: ${condition}` })),
    );
    for (const { condition, fundId } of overrides) {
      const others = overrides.filter(
        (one) => one.condition !== condition || one.fundId !== fundId,
      );
      expect((await refused({ ...wished, overrides: others })).code).toBe('fund-blocked');
    }
    await change({ ...wished, overrides });
    expect(
      new Set(order.lines.flatMap((one) => one.overrides.map(({ reason }) => reason))),
    ).toEqual(new Set(['Mag: costKind', 'Mag: free']));
  });
});
