import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderDetail, Override } from '../../../../../../shared/purchasing/orders.ts';
import { plainFund, seen } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';

/** A fund for statushouders, which all clients are at first. */
let team: OrderingTeam;
let fundId: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, {
    name: 'Rijk',
    amountCents: 100_000_00,
    targetGroup: 'statushouder',
  });
  await becomes('statushouder', 0, 1, 2, 3);
});
afterEach(() => team.file.cleanup());

/** As a list that is imported makes it: nothing of it is noted. */
async function becomes(targetGroup: 'statushouder' | 'oudkomer', ...clients: number[]) {
  await team.db
    .updateTable('client')
    .set({ target_group: targetGroup })
    .where(
      'id',
      'in',
      clients.map((at) => team.client(at)),
    )
    .execute();
}
const pass: Override = { fundId: 0, condition: 'targetGroup', reason: 'Partner van de klant' };
const passing = () => ({ overrides: [{ ...pass, fundId }] });
const refusedUndo = async (changeId: number) =>
  (await team.backend.refused('caseload.undoChange', { changeId })).message;
const undone = async (changeId: number) =>
  (await team.backend.ask('caseload.undoChange', { changeId })).changeId;
const leave = async (order: OrderDetail) =>
  team.backend.ask('purchasing.removeParticipant', {
    orderId: order.id,
    participantId: order.course?.participants[0]?.id ?? 0,
  });

describe('a participant who comes back by undoing', () => {
  it('is one for whom the fund pays, also when an undoing is undone', async () => {
    const { order } = await team.course(fundId, [team.client(0), team.client(1)]);
    const left = await leave(order);
    await becomes('oudkomer', 0);
    expect(await refusedUndo(left.changeId)).toContain('Rijk is alleen voor statushouders');
    await becomes('statushouder', 0);
    expect(await undone(left.changeId)).toBeGreaterThan(0);

    const clientId = team.client(2);
    const added = await team.backend.ask('purchasing.addParticipant', {
      orderId: order.id,
      clientId,
    });
    const gone = await undone(added.changeId);
    await becomes('oudkomer', 2);
    expect(await refusedUndo(gone)).toContain('Rijk is alleen voor statushouders');
  });

  it('comes back with what was let pass for them, and with nobody else’s', async () => {
    await becomes('oudkomer', 0);
    const { order } = await team.course(fundId, [team.client(0), team.client(1)], passing());
    await team.decides(false);
    const left = await leave(order);
    await undone(left.changeId);
    const other = await leave(left.order);
    await becomes('oudkomer', 1);
    expect(await refusedUndo(other.changeId)).toContain('Rijk');
  });

  it('comes back in a course that waits: its conditions are decided with it', async () => {
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.decides(false);
    const { order } = await team.course(fundId, [team.client(0), team.client(1)]);
    const left = await leave(order);
    await becomes('oudkomer', 0);
    await undone(left.changeId);
    await team.decides(true);
    const unmet = await team.backend.ask('purchasing.checkApproval', { orderId: order.id });
    expect(unmet).toMatchObject([{ checks: [{ clientNumbers: ['K1'] }] }]);
  });
});

describe('money that comes back by undoing', () => {
  it.each(['cancelOrder', 'closeLine', 'changeOrder'] as const)(
    'after %s is of a fund that pays for the client, whoever changed that',
    async (act) => {
      const { order } = await team.order(2_000_00, fundId);
      const calls = {
        cancelOrder: () => team.backend.ask('purchasing.cancelOrder', { orderId: order.id }),
        closeLine: () =>
          team.backend.ask('purchasing.closeLine', {
            orderId: order.id,
            lineId: null,
            reason: 'Klaar',
          }),
        changeOrder: () =>
          team.backend.ask('purchasing.changeOrder', {
            orderId: order.id,
            before: seen(order),
            endDate: order.endsOn,
            lines: [
              {
                lineId: order.lines[0]?.id ?? 0,
                quantityHundredths: 100,
                unitPriceCents: 100_00,
              },
            ],
            funding: null,
            reason: 'Minder',
          }),
      };
      const { changeId } = await calls[act]();
      await becomes('oudkomer', 0);
      expect(await refusedUndo(changeId)).toContain('Rijk is alleen voor statushouders');
      await becomes('statushouder', 0);
      await undone(changeId);
      expect(await team.committed(fundId)).toBe(2_000_00);
    },
  );

  it('comes back where it was let pass', async () => {
    await becomes('oudkomer', 0);
    const { order } = await team.order(2_000_00, fundId, passing());
    const { changeId } = await team.backend.ask('purchasing.cancelOrder', { orderId: order.id });
    await undone(changeId);
    expect(await team.committed(fundId)).toBe(2_000_00);
  });

  it('does not go along again to a year after the end of its fund', async () => {
    const yearly = await addFundRows(team.db, {
      name: 'Per jaar',
      years: { 2019: 5_000_00, 2020: 1_00 },
    });
    await team.order(1_000_00, yearly, { startDate: '2019-12-01', budgetYear: 2019 });
    const changed = await team.backend.ask('budget.changeYear', {
      year: 2019,
      choices: [{ fundId: yearly, choice: 'orders' }],
    });
    expect(changed.movedLines).toBe(1);
    const back = await undone(changed.changeId);
    const before = { ...plainFund, perYear: true, name: 'Per jaar' };
    await team.backend.ask('budget.saveFund', {
      ...before,
      id: yearly,
      before,
      spendUntil: '2019-12-31',
    });
    expect(await refusedUndo(back)).toContain('Er kan niets mee naar 2020');
  });
});
