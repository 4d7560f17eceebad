import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeOf, OrderingTeam } from '../../../../../support/ordering-team.ts';
import { seen, plainFund } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import type { OrderDetail } from '../../../../../../shared/purchasing/orders.ts';

let team: OrderingTeam;
let fundId: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, { name: 'F', amountCents: 1_000_000_00 });
});
afterEach(() => team.file.cleanup());

const refusedUndo = (changeId: number) => team.backend.refused('caseload.undoChange', { changeId });
const firstOf = ({ course }: OrderDetail) => course?.participants[0];

describe('undoing by who may not decide', () => {
  beforeEach(() => team.backend.ask('budget.saveMandate', { mandateCents: 1_000_00 }));

  it('makes no order more than the mandate, and brings none back', async () => {
    const { order } = await team.order(20_000_00, fundId);
    const lower = await team.backend.ask('purchasing.changeOrder', changeOf(order, 10_00));
    const placed = await team.order(30_000_00, fundId);
    const gone = await team.backend.ask('caseload.undoChange', { changeId: placed.changeId });
    await team.decides(false);
    for (const { changeId } of [lower, gone]) {
      expect((await refusedUndo(changeId)).message).toContain('alleen een coördinator');
    }
    expect(await team.committed(fundId)).toBe(10_00);
    await team.decides(true);
    expect(await team.undo(gone.changeId)).toMatchObject({ ok: true });
  });

  it('leaves an approval as it is, and takes back what was approved and cancelled by mistake', async () => {
    await team.decides(false);
    const { order } = await team.order(2_000_00, fundId);
    await team.decides(true);
    const { changeId } = await team.backend.ask('purchasing.decideOrder', {
      orderId: order.id,
      approved: true,
      before: seen(order),
    });
    await team.decides(false);
    expect((await refusedUndo(changeId)).message).toContain('coördinator geeft akkoord');
    const cancelled = await team.backend.ask('purchasing.cancelOrder', { orderId: order.id });
    expect(await team.undo(cancelled.changeId)).toMatchObject({ ok: true });
    expect(await team.committed(fundId)).toBe(2_000_00);
  });

  it('takes back a small order and a small change as before', async () => {
    await team.decides(false);
    const { order, changeId } = await team.order(500_00, fundId);
    const lower = await team.backend.ask('purchasing.changeOrder', changeOf(order, 400_00));
    expect(await team.undo(lower.changeId)).toMatchObject({ ok: true });
    expect(await team.undo(changeId)).toMatchObject({ ok: true });
  });
});

describe('the conditions of a fund', () => {
  it.each(['cancelOrder', 'closeLine'] as const)(
    'are looked at again before %s is undone, once they changed',
    async (act) => {
      const { fundId: own } = await team.backend.ask('budget.saveFund', {
        ...plainFund,
        id: null,
        name: 'G',
      });
      const { order } = await team.order(2_000_00, own);
      const { changeId } =
        act === 'cancelOrder'
          ? await team.backend.ask('purchasing.cancelOrder', { orderId: order.id })
          : await team.backend.ask('purchasing.closeLine', {
              orderId: order.id,
              lineId: null,
              reason: 'Klaar',
            });
      await team.backend.ask('budget.saveFund', {
        ...plainFund,
        id: own,
        before: { ...plainFund, name: 'G' },
        name: 'G',
        costKinds: ['kinderopvang'],
      });
      expect((await refusedUndo(changeId)).message).toContain('G betaalt geen');
      await team.backend.ask('budget.saveFund', {
        ...plainFund,
        id: own,
        before: { ...plainFund, name: 'G', costKinds: ['kinderopvang'] },
        name: 'G',
      });
      expect(await team.undo(changeId)).toMatchObject({ ok: true });
      expect(await team.committed(own)).toBe(2_000_00);
    },
  );
});

describe('a participant who left a course', () => {
  const leave = async (order: OrderDetail) =>
    team.backend.ask('purchasing.removeParticipant', {
      orderId: order.id,
      participantId: firstOf(order)?.id ?? 0,
    });

  it('does not come back beside themselves', async () => {
    const { order } = await team.course(fundId, [team.client(0), team.client(1)]);
    const { changeId } = await leave(order);
    const again = { orderId: order.id, clientId: team.client(0) };
    const added = await team.backend.ask('purchasing.addParticipant', again);
    expect((await refusedUndo(changeId)).message).toContain('doet alweer mee');
    await team.backend.ask('caseload.undoChange', { changeId: added.changeId });
    expect(await team.undo(changeId)).toMatchObject({ ok: true });
  });

  it('does not come back where somebody else has the place', async () => {
    const own = [team.client(0), team.client(1)];
    const { order } = await team.course(fundId, own, { capacity: 2 });
    const { changeId } = await leave(order);
    const other = { orderId: order.id, clientId: team.client(2) };
    await team.backend.ask('purchasing.addParticipant', other);
    expect((await refusedUndo(changeId)).message).toContain('2 plaatsen');
  });

  it('does not come back in a course that was cancelled or approved since', async () => {
    const { order } = await team.course(fundId, [team.client(0), team.client(1)]);
    const { changeId } = await leave(order);
    await team.backend.ask('purchasing.cancelOrder', { orderId: order.id });
    expect((await refusedUndo(changeId)).message).toContain('daarna geannuleerd');

    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.decides(false);
    const waiting = (await team.course(fundId, [team.client(2), team.client(3)])).order;
    const left = await leave(waiting);
    await team.decides(true);
    await team.backend.ask('purchasing.decideOrder', {
      orderId: waiting.id,
      approved: true,
      before: seen(left.order),
    });
    expect((await refusedUndo(left.changeId)).message).toContain('daarna goedgekeurd');
  });
});
