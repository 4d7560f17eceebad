import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';

let team: OrderingTeam;
let fundId: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, { name: 'F' });
});
afterEach(() => team.file.cleanup());

const ask = () =>
  team.backend.ask('purchasing.request', {
    clientId: team.client(0),
    productId: team.productId,
    wishedStart: '2019-12-01',
  });
const requests = () => team.backend.ask('purchasing.requests', {});
const trajectoryOf = (id: number) =>
  team.db.selectFrom('trajectory').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('a request that was bought', () => {
  it('is not one again beside a newer one of its type', async () => {
    await ask();
    const { order } = await team.order(1_00, fundId);
    await ask();
    const newer = await requests();
    const { changeId } = await team.backend.ask('purchasing.cancelOrder', { orderId: order.id });
    expect(await requests()).toEqual(newer);
    const bought = order.lines[0]?.trajectoryId ?? 0;
    expect((await trajectoryOf(bought)).status).toBe('geannuleerd');
    await team.backend.ask('caseload.undoChange', { changeId });
    expect((await trajectoryOf(bought)).status).toBe('toegekend');
  });

  it('keeps the days that were asked for, unless the order has others', async () => {
    await ask();
    const [{ trajectoryId: id } = { trajectoryId: 0 }] = await requests();
    await team.db
      .updateTable('trajectory')
      .set({ dagdelen: 'ma-ochtend' })
      .where('id', '=', id)
      .execute();
    const { changeId } = await team.order(1_00, fundId);
    expect(await trajectoryOf(id)).toMatchObject({ status: 'toegekend', dagdelen: 'ma-ochtend' });
    await team.backend.ask('caseload.undoChange', { changeId });
    await team.order(1_00, fundId, {
      lines: [
        {
          clientId: team.client(0),
          quantityHundredths: 100,
          unitPriceCents: 1_00,
          dagdelen: ['di-middag'],
        },
      ],
    });
    expect((await trajectoryOf(id)).dagdelen).toBe('di-middag');
  });
});
