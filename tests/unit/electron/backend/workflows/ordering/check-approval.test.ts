import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';

let team: OrderingTeam;
beforeEach(async () => {
  team = await OrderingTeam.make();
});
afterEach(() => team.file.cleanup());

describe('what must be let pass', () => {
  it('to approve an order is told before, until it is let pass', async () => {
    const fundId = await addFundRows(team.db, { name: 'Krap', amountCents: 10_00 });
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.decides(false);
    const { order } = await team.order(8_00, fundId);
    const check = () => team.backend.ask('purchasing.checkApproval', { orderId: order.id });
    expect(await check()).toEqual([]);
    await team.decides(true);
    await team.order(5_00, fundId);
    const [unmet, ...others] = await check();
    expect(others).toEqual([]);
    expect(unmet).toMatchObject({ fundId, fundName: 'Krap', checks: [{ condition: 'free' }] });
    expect(await team.committed(fundId)).toBe(5_00);
  });

  it('to give a client a place is told of that client only', async () => {
    const fundId = await addFundRows(team.db, { name: 'G', targetGroup: 'statushouder' });
    const within = await addClient(team.db, { number: 'S1', targetGroup: 'statushouder' });
    const outside = await addClient(team.db, { number: 'O1', targetGroup: 'oudkomer' });
    const { order } = await team.course(fundId, []);
    const check = (clientId: number) =>
      team.backend.ask('purchasing.checkParticipant', { orderId: order.id, clientId });
    expect(await check(within)).toEqual([]);
    expect(await check(outside)).toMatchObject([
      { fundId, checks: [{ condition: 'targetGroup', met: false }] },
    ]);
  });
});
