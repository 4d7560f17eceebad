import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { seen } from '../../../../../support/money-calls.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';

/** A fund for who settled from 2018 on; K1 to K3 settled before, K4 in time. */
let team: OrderingTeam;
let fundId: number;
const reason = 'Met het Rijk afgesproken';
const pass = (...clientNumbers: string[]) => [
  { fundId, condition: 'settlementYears' as const, reason, clientNumbers },
];

beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, { name: 'Nieuw', amountCents: 10_000_00 });
  await team.db
    .updateTable('fund')
    .set({ settled_from_year: 2018 })
    .where('id', '=', fundId)
    .execute();
  for (const [at, settled] of ['2017-05-01', '2013-05-01', null, '2018-05-01'].entries()) {
    await team.db
      .updateTable('client')
      .set({ settlement_date: settled })
      .where('id', '=', team.client(at))
      .execute();
  }
});
afterEach(() => team.file.cleanup());

const all = [0, 1, 2, 3];
const clientIds = () => all.map((at) => team.client(at));

describe('a condition that several clients do not meet', () => {
  it('tells every one of them, of a course and of an order for several clients', async () => {
    for (const wish of [
      team.courseWish(fundId, clientIds()),
      team.wish(1_00, fundId, {
        lines: clientIds().map((clientId) => ({
          clientId,
          quantityHundredths: 100,
          unitPriceCents: 1_00,
        })),
      }),
    ]) {
      const { funds } = await team.backend.ask('purchasing.checkOrder', wish);
      const unmet = funds[0]?.checks.filter(({ met }) => !met);
      expect(unmet).toMatchObject([
        { condition: 'settlementYears', clientNumbers: ['K1', 'K2', 'K3'] },
      ]);
      expect(unmet?.[0]?.reason).toBe(
        'Nieuw betaalt niet voor deze 3 klanten: K1, K2 en K3. Voor hen klopt dit niet: Gevestigd vanaf 2018. Van klant K3 is het niet bekend.',
      );
    }
  });

  it('is let pass only for who were shown, and kept with each of them', async () => {
    const wish = team.courseWish(fundId, clientIds());
    const unnamed = [{ fundId, condition: 'settlementYears' as const, reason }];
    for (const overrides of [pass('K1'), unnamed]) {
      const refused = await team.backend.refused('purchasing.order', { ...wish, overrides });
      expect(refused).toMatchObject({ code: 'fund-blocked', field: 'funding' });
      expect(refused.message).toContain('K1, K2 en K3');
    }
    const overrides = pass('K1', 'K2', 'K3');
    const { order } = await team.backend.ask('purchasing.order', { ...wish, overrides });
    expect(order.lines[0]?.overrides.map(({ clientNumber }) => clientNumber)).toEqual([
      'K1',
      'K2',
      'K3',
    ]);
  });

  it('asks on approval only of whom nobody let pass yet', async () => {
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.decides(false);
    const { order } = await team.course(fundId, [team.client(3)]);
    await team.decides(true);
    let waiting = order;
    for (const at of [0, 1]) {
      const placed = await team.backend.ask('purchasing.addParticipant', {
        orderId: order.id,
        clientId: team.client(at),
        overrides: pass(`K${at + 1}`),
      });
      waiting = placed.order;
    }
    await team.db
      .updateTable('client')
      .set({ settlement_date: '2016-01-01' })
      .where('id', '=', team.client(3))
      .execute();
    const [unmet] = await team.backend.ask('purchasing.checkApproval', { orderId: order.id });
    expect(unmet?.checks).toMatchObject([{ clientNumbers: ['K4'] }]);
    const decided = await team.backend.ask('purchasing.decideOrder', {
      orderId: order.id,
      approved: true,
      before: seen(waiting),
      overrides: pass('K4'),
    });
    const kept = decided.order.lines[0]?.overrides.map(({ clientNumber }) => clientNumber);
    expect(kept).toEqual(['K1', 'K2', 'K4']);
  });
});
