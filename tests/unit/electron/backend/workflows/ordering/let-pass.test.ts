import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderDetail } from '../../../../../../shared/purchasing/orders.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { changeOf, OrderingTeam } from '../../../../../support/ordering-team.ts';
import { seen, wholly } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';

let team: OrderingTeam;
let fundId: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, { name: 'F', amountCents: 10_00, targetGroup: 'oudkomer' });
});
afterEach(() => team.file.cleanup());

const pass = (condition: 'targetGroup' | 'free', reason = 'Afgesproken') => ({
  overrides: [{ fundId, condition, reason }],
});

describe('what was let pass', () => {
  it('holds for the clients for whom it was', async () => {
    const wide = await addFundRows(team.db, { name: 'G', targetGroup: 'statushouder' });
    fundId = wide;
    const [first, second] = [
      await addClient(team.db, { number: 'O1', targetGroup: 'oudkomer' }),
      await addClient(team.db, { number: 'O2', targetGroup: 'oudkomer' }),
    ];
    const { order } = await team.course(wide, [first], pass('targetGroup'));
    const other = { orderId: order.id, clientId: second };
    const add = () => team.backend.refused('purchasing.addParticipant', other);
    expect((await add()).code).toBe('fund-blocked');
    await team.decides(false);
    const passed = { ...other, ...pass('targetGroup', 'Ook voor deze') };
    const refused = await team.backend.refused('purchasing.addParticipant', passed);
    expect(refused).toMatchObject({ code: 'fund-blocked', field: 'overrides' });
    await team.decides(true);
    const added = await team.backend.ask('purchasing.addParticipant', passed);
    const reasons = added.order.lines[0]?.overrides.map(({ reason }) => reason);
    expect(reasons).toEqual(['Afgesproken', 'Ook voor deze']);
  });

  it('holds for the amount that it was given for, and for less', async () => {
    const { order } = await team.order(5_00, fundId, pass('targetGroup'));
    await team.decides(false);
    const dearer = await team.backend.refused('purchasing.changeOrder', changeOf(order, 6_00));
    expect(dearer.code).toBe('fund-blocked');
    await team.backend.ask('purchasing.changeOrder', changeOf(order, 4_00));
    expect(await team.committed(fundId)).toBe(4_00);
  });

  it('is looked at again on approval where there is too little, and can be let pass then', async () => {
    const own = await addFundRows(team.db, { name: 'Krap', amountCents: 10_00 });
    fundId = own;
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.decides(false);
    const { order } = await team.order(8_00, own);
    await team.decides(true);
    await team.order(5_00, own);
    const approval = { orderId: order.id, approved: true, before: seen(order) };
    const refused = await team.backend.refused('purchasing.decideOrder', approval);
    expect(refused.code).toBe('fund-blocked');
    const named = { ...approval, ...pass('free', 'Voor Voornaam') };
    expect((await team.backend.refused('purchasing.decideOrder', named)).code).toBe(
      'invalid-input',
    );
    const decided = await team.backend.ask('purchasing.decideOrder', {
      ...approval,
      ...pass('free'),
    });
    expect(decided.order.lines[0]?.overrides).toMatchObject([{ condition: 'free' }]);
    expect(await team.committed(own)).toBe(13_00);
  });
});

describe('an order that somebody changed since', () => {
  it('is not approved as it was', async () => {
    const own = await addFundRows(team.db, { name: 'Ruim', amountCents: 1_000_000_00 });
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.decides(false);
    const { order } = await team.order(2_000_00, own);
    const raised = await team.backend.ask('purchasing.changeOrder', changeOf(order, 500_000_00));
    await team.decides(true);
    const decide = (shown: OrderDetail) =>
      team.backend.call('purchasing.decideOrder', {
        orderId: order.id,
        approved: true,
        before: seen(shown),
      });
    expect(await decide(order)).toMatchObject({ error: { code: 'conflict' } });
    expect(await team.committed(own)).toBe(0);
    expect(await decide(raised.order)).toMatchObject({ ok: true });
  });

  it('is not changed as it was, also where it costs the same', async () => {
    const [one, other] = [
      await addFundRows(team.db, { name: 'Een', amountCents: 1_000_00 }),
      await addFundRows(team.db, { name: 'Ander', amountCents: 1_000_00 }),
    ];
    const { order } = await team.order(100_00, one);
    const before = seen(order);
    const elsewhere = { before, funding: wholly(other) };
    await team.backend.ask('purchasing.changeOrder', changeOf(order, 100_00, elsewhere));
    const stale = changeOf(order, 90_00, { before });
    expect((await team.backend.refused('purchasing.changeOrder', stale)).code).toBe('conflict');
  });
});
