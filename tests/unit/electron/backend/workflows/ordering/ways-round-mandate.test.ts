import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderDetail } from '../../../../../../shared/purchasing/orders.ts';
import { seen, wholly } from '../../../../../support/money-calls.ts';
import { addFundRows, addLineInvoiceRows } from '../../../../../support/money-rows.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';

/** An order above the mandate, in the hands of who may not decide. */
let team: OrderingTeam;
let one: number;
let other: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  one = await addFundRows(team.db, { name: 'F', amountCents: 1_000_000_00 });
  other = await addFundRows(team.db, {
    name: 'G',
    years: { 2019: 1_000_000_00, 2020: 1_000_000_00 },
  });
  await team.backend.ask('budget.saveMandate', { mandateCents: 1_000_00 });
});
afterEach(() => team.file.cleanup());

const prices = (order: OrderDetail, ...cents: number[]) => ({
  orderId: order.id,
  before: seen(order),
  endDate: order.endsOn,
  lines: order.lines.map(({ id, quantityHundredths }, at) => ({
    lineId: id,
    quantityHundredths,
    unitPriceCents: cents[at] ?? 0,
  })),
  funding: null,
  reason: 'Anders verdeeld',
});

describe('lines of an order above the mandate', () => {
  it('of two funds keep what each fund pays', async () => {
    const lines = [0, 1].map((at) => ({
      clientId: team.client(at),
      quantityHundredths: 100,
      unitPriceCents: 5_000_00,
    }));
    const { order } = await team.order(0, one, { lines });
    await addLineInvoiceRows(team.db, {
      lineId: order.lines[0]?.id ?? 0,
      shares: { [one]: 5_000_00 },
    });
    const settled = await team.backend.ask('purchasing.changeOrder', {
      ...prices(order, 5_000_00, 5_000_00),
      funding: {
        way: 'bedrag',
        parts: [
          { fundId: one, amountCents: 5_000_00 },
          { fundId: other, amountCents: 5_000_00 },
        ],
      },
    });
    expect(settled.order.lines.map(({ shares }) => shares.map(({ fundId }) => fundId))).toEqual([
      [one],
      [other],
    ]);
    await team.decides(false);
    const shifted = prices(settled.order, 6_000_00, 4_000_00);
    const refused = await team.backend.refused('purchasing.changeOrder', shifted);
    expect(refused.code).toBe('conflict');
    expect(refused.message).toContain('coördinator');
    await team.backend.ask('purchasing.changeOrder', prices(settled.order, 5_000_00, 4_000_00));
  });

  it('of two years keep what each year pays', async () => {
    const { order } = await team.order(5_000_00, other, {
      costKind: 'personeel',
      productId: null,
      description: 'Jobcoach',
      fteHundredths: 100,
      lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 5_000_00 }],
      startDate: '2019-07-01',
      endDate: '2020-06-30',
      budgetYear: 2019,
    });
    expect(order.lines.map(({ budgetYear }) => budgetYear)).toEqual([2019, 2020]);
    await team.decides(false);
    const [first, second] = order.lines;
    const shifted = {
      ...prices(order),
      lines: [
        {
          lineId: first?.id ?? 0,
          quantityHundredths: 100,
          unitPriceCents: (first?.amountCents ?? 0) - 100_00,
        },
        {
          lineId: second?.id ?? 0,
          quantityHundredths: 100,
          unitPriceCents: (second?.amountCents ?? 0) + 100_00,
        },
      ],
    };
    const refused = await team.backend.refused('purchasing.changeOrder', shifted);
    expect(refused.code).toBe('conflict');
  });

  it('may be shifted between clients of the same funds', async () => {
    const lines = [0, 1].map((at) => ({
      clientId: team.client(at),
      quantityHundredths: 100,
      unitPriceCents: 5_000_00,
    }));
    const third = {
      way: 'procent' as const,
      parts: [
        { fundId: one, weight: 3_333 },
        { fundId: other, weight: 6_667 },
      ],
    };
    const { order } = await team.order(0, one, { lines, funding: third });
    await team.decides(false);
    const shifted = await team.backend.ask(
      'purchasing.changeOrder',
      prices(order, 5_000_01, 4_999_99),
    );
    expect(await team.undo(shifted.changeId)).toMatchObject({ ok: true });
    const funding = wholly(other);
    const elsewhere = { ...prices(order, 5_000_00, 5_000_00), funding };
    expect((await team.backend.refused('purchasing.changeOrder', elsewhere)).field).toBe('funding');
  });
});

describe('a line of which the rest was freed', () => {
  const close = (order: OrderDetail) =>
    team.backend.ask('purchasing.closeLine', { orderId: order.id, lineId: null, reason: 'Klaar' });
  const invoice = (order: OrderDetail, amountCents: number, invoiceNumber = 'F-1') => ({
    invoiceNumber,
    invoicedOn: '2019-12-30',
    paidOn: null,
    budgetYear: 2020,
    lines: [{ lineId: order.lines[0]?.id ?? 0, amountCents }],
    reason: 'Toch geleverd',
  });

  it('is not invoiced after all above the mandate, but by the coordinator', async () => {
    const { order } = await team.order(9_000_00, one);
    await close(order);
    await team.decides(false);
    const refused = await team.backend.refused(
      'purchasing.recordInvoice',
      invoice(order, 9_000_00),
    );
    expect(refused).toMatchObject({ code: 'conflict', field: 'lines.0.amountCents' });
    // As much as who books it may order alone.
    await team.backend.ask('purchasing.recordInvoice', invoice(order, 1_000_00));
    const more = invoice(order, 1, 'F-2');
    expect((await team.backend.refused('purchasing.recordInvoice', more)).code).toBe('conflict');
    await team.decides(true);
    await team.backend.ask('purchasing.recordInvoice', {
      ...more,
      lines: invoice(order, 8_000_00).lines,
    });
  });

  it('gets no invoice back by undoing either', async () => {
    const { order } = await team.order(9_000_00, one);
    await team.decides(false);
    const booked = await team.backend.ask('purchasing.recordInvoice', invoice(order, 9_000_00));
    const gone = await team.backend.ask('caseload.undoChange', { changeId: booked.changeId });
    await close(order);
    const refused = await team.backend.refused('caseload.undoChange', { changeId: gone.changeId });
    expect(refused.message).toContain('coördinator');
    await team.decides(true);
    expect(await team.undo(gone.changeId)).toMatchObject({ ok: true });
  });
});
