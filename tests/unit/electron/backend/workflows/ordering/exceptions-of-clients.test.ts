import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../../../electron/backend/workflows/money-documents/evidence-rows.ts';
import { fundPosition } from '../../../../../../electron/backend/budget/position.ts';
import type { OrderDetail, Override } from '../../../../../../shared/purchasing/orders.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';
import { seen } from '../../../../../support/money-calls.ts';
import { addFundRows, addLineInvoiceRows } from '../../../../../support/money-rows.ts';

/** A course for K1, K2 and later others, of a fund for statushouders until March; nobody is one. */
let team: OrderingTeam;
let fundId: number;
let order: OrderDetail;
const pass = (condition: Override['condition'], reason: string): Override => ({
  fundId,
  condition,
  reason,
});
const add = (at: number, overrides: Override[] = []) =>
  team.backend.ask('purchasing.addParticipant', {
    orderId: order.id,
    clientId: team.client(at),
    overrides,
  });
const refusedAt = (at: number) =>
  team.backend.refused('purchasing.addParticipant', {
    orderId: order.id,
    clientId: team.client(at),
  });

beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, {
    name: 'Rijk',
    amountCents: 10_000_00,
    targetGroup: 'statushouder',
    spendUntil: '2020-01-31',
  });
  await team.db.updateTable('client').set({ target_group: 'oudkomer' }).execute();
  await team.db
    .updateTable('client')
    .set({ target_group: 'statushouder' })
    .where('id', '=', team.client(1))
    .execute();
  const placed = await team.course(fundId, [team.client(0), team.client(1)], {
    startDate: '2020-07-01',
    overrides: [pass('targetGroup', 'Alleen de eerste'), pass('spendingPeriod', 'Toegezegd')],
  });
  order = placed.order;
});
afterEach(() => team.file.cleanup());

const overrides = () =>
  order.lines[0]?.overrides.map(({ clientNumber, reason }) => [clientNumber, reason]);

describe('what a fund was let pass for a course', () => {
  it('is kept with whom it was for, or with the whole order', () => {
    expect(overrides()).toEqual([
      ['K1', 'Alleen de eerste'],
      [null, 'Toegezegd'],
    ]);
  });

  it('is asked on approval of whom it was not given, and kept once for each', async () => {
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.backend.ask('purchasing.cancelOrder', { orderId: order.id });
    await team.decides(false);
    const clientIds = [team.client(0), team.client(1)];
    const early = { startDate: '2020-01-01' };
    const eligible = await team.course(fundId, [team.client(1)], early);
    await team.decides(true);
    await team.db
      .updateTable('client')
      .set({ target_group: 'oudkomer' })
      .where('id', 'in', clientIds)
      .execute();
    const added = await team.backend.ask('purchasing.addParticipant', {
      orderId: eligible.order.id,
      clientId: team.client(0),
      overrides: [pass('targetGroup', 'Alleen de eerste')],
    });
    const approval = { orderId: added.order.id, approved: true, before: seen(added.order) };
    const unmet = await team.backend.refused('purchasing.decideOrder', approval);
    expect(unmet.code).toBe('fund-blocked');
    const decided = await team.backend.ask('purchasing.decideOrder', {
      ...approval,
      overrides: [pass('targetGroup', 'De tweede ook')],
    });
    order = decided.order;
    expect(overrides()).toEqual([
      ['K1', 'Alleen de eerste'],
      ['K2', 'De tweede ook'],
    ]);
  });

  it('lets nobody else in, and lets in again who left', async () => {
    await team.decides(false);
    const refused = await refusedAt(2);
    expect(refused).toMatchObject({ code: 'fund-blocked', field: 'funding' });
    expect(refused.message).not.toContain('te besteden');
    const check = { orderId: order.id, clientId: team.client(2) };
    const [unmet] = await team.backend.ask('purchasing.checkParticipant', check);
    expect(unmet?.checks.map(({ condition }) => condition)).toEqual(['targetGroup']);
    const [first] = order.course?.participants ?? [];
    await team.backend.ask('purchasing.removeParticipant', {
      orderId: order.id,
      participantId: first?.id ?? 0,
    });
    order = (await add(0)).order;
    expect(order.course?.participants).toHaveLength(2);
  });

  it('is added for one more client by who may, and stands on the evidence of that client alone', async () => {
    order = (await add(2, [pass('targetGroup', 'Ook de derde')])).order;
    expect(overrides()).toContainEqual(['K3', 'Ook de derde']);
    await addLineInvoiceRows(team.db, {
      lineId: order.lines[0]?.id ?? 0,
      shares: { [fundId]: 300_00 },
    });
    const rows = await team.db.transaction().execute(async (trx) => {
      const fund = await fundPosition(trx, fundId, 2020);
      return readEvidence(trx, fund, null);
    });
    expect(
      rows.map((row) => [row.clientNumber, row.overrides.map(({ reason }) => reason)]),
    ).toEqual([
      ['K1', ['Alleen de eerste', 'Toegezegd']],
      ['K2', ['Toegezegd']],
      ['K3', ['Toegezegd', 'Ook de derde']],
    ]);
  });
});
