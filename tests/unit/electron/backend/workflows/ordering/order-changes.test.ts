import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  notedOfLines,
  notedOfOrder,
} from '../../../../../../electron/backend/database/noted-orders.ts';
import type { OrderDetail } from '../../../../../../shared/purchasing/orders.ts';
import { changeOf, OrderingTeam } from '../../../../../support/ordering-team.ts';
import { historyOf, seen, wholly } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';

let team: OrderingTeam;
let fundId: number;
let otherId: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, { name: 'F', amountCents: 1_000_000_00 });
  otherId = await addFundRows(team.db, { name: 'G', amountCents: 1_000_000_00 });
});
afterEach(() => team.file.cleanup());

const change = (...given: Parameters<typeof changeOf>) =>
  team.backend.ask('purchasing.changeOrder', changeOf(...given));
const decide = (order: OrderDetail) =>
  team.backend.ask('purchasing.decideOrder', {
    orderId: order.id,
    approved: true,
    before: seen(order),
  });
const told = async (orderId: number) =>
  (await historyOf(team.backend, orderId)).map(({ what, reason }) => [what, reason]);

describe('the history of an order', () => {
  it('has each change with its reason, the same one twice and of the funds alone too', async () => {
    const { order } = await team.order(100_00, fundId);
    const dearer = await change(order, 120_00, { reason: 'Meer uren' });
    const again = await change(dearer.order, 130_00, { reason: 'Meer uren' });
    const moved = await change(again.order, 130_00, {
      reason: 'Meer uren',
      funding: wholly(otherId),
    });
    await team.backend.ask('caseload.undoChange', { changeId: moved.changeId });
    expect(await told(order.id)).toEqual([
      ['Ongedaan gemaakt: gewijzigd', null],
      ['Gewijzigd', 'Meer uren'],
      ['Gewijzigd', 'Meer uren'],
      ['Gewijzigd', 'Meer uren'],
      ['Besteld', null],
    ]);
    const other = await team.order(50_00, fundId);
    expect(await told(other.order.id)).toEqual([['Besteld', null]]);
  });

  it('has the invoices on its lines with their reason, also what was booked by mistake', async () => {
    const { order } = await team.order(100_00, fundId);
    const lineId = order.lines[0]?.id ?? 0;
    const { invoice } = await team.backend.ask('purchasing.recordInvoice', {
      invoiceNumber: 'F-12',
      invoicedOn: '2019-12-30',
      paidOn: null,
      budgetYear: 2020,
      lines: [{ lineId, amountCents: 130_00 }],
      reason: 'Extra uren begeleiding',
    });
    const invoiceId = invoice.id;
    await team.backend.ask('purchasing.payInvoices', {
      invoiceIds: [invoiceId],
      paidOn: '2019-12-31',
    });
    await team.backend.ask('purchasing.removeInvoice', { invoiceId });
    expect(await told(order.id)).toEqual([
      ['Factuur verwijderd: F-12, €\u00a0130,00', null],
      ['Factuur betaald: F-12', null],
      ['Factuur geboekt: F-12, €\u00a0130,00', 'Extra uren begeleiding'],
      ['Besteld', null],
    ]);
  });

  it('is found by its index, however much was noted', async () => {
    for (const [noted, index] of [
      [notedOfOrder(1), 'change_row_by_order'],
      [notedOfLines([1, 2]), 'change_row_by_line'],
    ] as const) {
      const { sql, parameters } = team.db
        .selectFrom('change_row')
        .selectAll()
        .where(noted)
        .compile();
      const asked = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
      expect(JSON.stringify((await team.db.executeQuery(asked)).rows)).toContain(index);
    }
  });
});

describe('what was changed while an order waited', () => {
  it('is not undone under the approval of what it became, until that is undone', async () => {
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_000_00 });
    await team.decides(false);
    const { order } = await team.order(7_000_00, fundId);
    const lowered = await change(order, 3_000_00, { reason: 'Minder uren' });
    await team.decides(true);
    const approved = await decide(lowered.order);
    const refused = await team.backend.refused('caseload.undoChange', lowered);
    expect(refused.message).toContain('daarna goedgekeurd of afgewezen');
    expect(await team.committed(fundId)).toBe(3_000_00);
    await team.backend.ask('caseload.undoChange', { changeId: approved.changeId });
    expect(await team.undo(lowered.changeId)).toMatchObject({ ok: true });
    expect(await team.committed(fundId)).toBe(0);
  });

  it('is not done again under the approval of what it was', async () => {
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_000_00 });
    await team.decides(false);
    const { order } = await team.order(7_000_00, fundId);
    const moved = await change(order, 7_000_00, {
      reason: 'Ander fonds',
      funding: wholly(otherId),
    });
    const undone = await team.backend.ask('caseload.undoChange', { changeId: moved.changeId });
    await team.decides(true);
    await decide(order);
    const refused = await team.backend.refused('caseload.undoChange', undone);
    expect(refused.message).toContain('daarna goedgekeurd of afgewezen');
    expect(await team.committed(fundId)).toBe(7_000_00);
  });
});

describe('an approved order above the mandate', () => {
  const moved = {
    funding: () => wholly(otherId),
    message: 'laat een ander fonds of een ander jaar betalen',
  };

  it('is made dearer and paid by another fund by a coordinator alone', async () => {
    const { order } = await team.order(7_000_00, fundId);
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_000_00 });
    await team.decides(false);
    const elsewhere = changeOf(order, 7_000_00, { funding: moved.funding() });
    expect(await team.backend.refused('purchasing.changeOrder', elsewhere)).toMatchObject({
      code: 'conflict',
      field: 'funding',
    });
    const dearer = await team.backend.refused('purchasing.changeOrder', changeOf(order, 7_000_01));
    expect(dearer).toMatchObject({ code: 'conflict', field: 'lines' });
    const cheaper = await change(order, 6_000_00);
    const small = await change(cheaper.order, 900_00, { funding: moved.funding() });
    expect(small.order.fundNames).toEqual(['G']);
    expect((await team.undo(small.changeId)).ok).toBe(false);
    await team.decides(true);
    expect((await team.undo(small.changeId)).ok).toBe(true);
    await team.backend.ask('purchasing.changeOrder', {
      ...elsewhere,
      before: seen(cheaper.order),
    });
    expect(await team.committed(otherId)).toBe(7_000_00);
  });

  it('does not go back to another fund by undoing either', async () => {
    const { order } = await team.order(7_000_00, fundId);
    const { changeId } = await change(order, 7_000_00, { funding: moved.funding() });
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_000_00 });
    await team.decides(false);
    const refused = await team.backend.refused('caseload.undoChange', { changeId });
    expect(refused.message).toContain(moved.message);
    await team.decides(true);
    expect(await team.undo(changeId)).toMatchObject({ ok: true });
    expect(await team.committed(fundId)).toBe(7_000_00);
  });
});
