import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { seen } from '../../../../../support/money-calls.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';

/** Of a fund for statushouders and a client who is none; who orders may not decide, up to 100 euro. */
let team: OrderingTeam;
let fundId: number;
const overrides = () => [
  { fundId, condition: 'targetGroup' as const, reason: 'Afgesproken', clientNumbers: ['K1'] },
];

beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, {
    name: 'Rijk',
    amountCents: 10_000_00,
    targetGroup: 'statushouder',
  });
  await team.db.updateTable('client').set({ target_group: 'oudkomer' }).execute();
  await team.backend.ask('budget.saveMandate', { mandateCents: 100_00 });
  await team.decides(false);
});
afterEach(() => team.file.cleanup());

describe('an order that a fund may not pay, of who may not decide', () => {
  it('waits above the mandate, and commits nothing until the condition is let pass', async () => {
    const { order } = await team.order(200_00, fundId);
    expect(order).toMatchObject({ status: 'wacht-op-akkoord', committedCents: 0 });
    expect(order.lines[0]?.overrides).toEqual([]);
    expect(await team.committed(fundId)).toBe(0);
    await team.decides(true);
    const approval = { orderId: order.id, approved: true, before: seen(order) };
    const refused = await team.backend.refused('purchasing.decideOrder', approval);
    expect(refused.code).toBe('fund-blocked');
    expect(await team.committed(fundId)).toBe(0);
    const [unmet] = await team.backend.ask('purchasing.checkApproval', { orderId: order.id });
    expect(unmet?.checks).toMatchObject([{ condition: 'targetGroup', clientNumbers: ['K1'] }]);
    const approved = await team.backend.ask('purchasing.decideOrder', {
      ...approval,
      overrides: overrides(),
    });
    expect(approved.order.lines[0]?.overrides).toMatchObject([{ reason: 'Afgesproken' }]);
    expect(await team.committed(fundId)).toBe(200_00);
  });

  it('can be made dearer while it waits, and is decided about as it became', async () => {
    const { order } = await team.order(200_00, fundId);
    const { order: dearer } = await team.backend.ask('purchasing.changeOrder', {
      orderId: order.id,
      before: seen(order),
      endDate: order.endsOn,
      lines: [{ lineId: order.lines[0]?.id ?? 0, quantityHundredths: 100, unitPriceCents: 300_00 }],
      funding: null,
      reason: 'Meer uren',
    });
    expect(dearer).toMatchObject({ status: 'wacht-op-akkoord', amountCents: 300_00 });
    expect(await team.committed(fundId)).toBe(0);
  });

  it('is refused below the mandate, unless approval is asked for', async () => {
    const refused = await team.backend.refused('purchasing.order', team.wish(50_00, fundId));
    expect(refused.code).toBe('fund-blocked');
    const { order } = await team.order(50_00, fundId, { askApproval: true });
    expect(order.status).toBe('wacht-op-akkoord');
    expect(await team.committed(fundId)).toBe(0);
  });

  it('lets nothing pass by itself, also where it waits', async () => {
    const wish = team.wish(200_00, fundId, { overrides: overrides() });
    expect(await team.backend.refused('purchasing.order', wish)).toMatchObject({
      code: 'fund-blocked',
      field: 'overrides',
    });
  });

  it('does not wait where nothing is against it', async () => {
    const free = await addFundRows(team.db, { name: 'Vrij', amountCents: 10_000_00 });
    const { order } = await team.order(50_00, free, { askApproval: true });
    expect(order).toMatchObject({ status: 'vastgelegd', committedCents: 50_00 });
  });
});
