import fc from 'fast-check';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { seen } from '../money-calls.ts';
import { action, chance } from './action.ts';
import { lettingPass } from './passing.ts';
import type { MoneyWorld } from './world.ts';

const price = fc.integer({ min: 0, max: 1_500_00 });

const haggle = action(
  'haggle',
  { one: chance, passedAt: price, becomes: price, pass: fc.boolean() },
  // Who may decide lets pass what stands open for one price, another makes it another one, and then it is approved.
  async (world, { one, passedAt, becomes, pass }) => {
    const all = await world.backend.ask('purchasing.orders', {});
    const waiting = all.filter(({ status }) => status === 'wacht-op-akkoord');
    const orderId = world.pick(waiting, one)?.id;
    if (orderId === undefined) return;
    const detail = () => world.backend.ask('purchasing.orderDetail', { orderId });
    const { mayDecide } = await world.backend.ask('budget.mandate', {});
    await world.coordinate(true);
    await reprice(world, await detail(), passedAt, true);
    await world.coordinate(false);
    await reprice(world, await detail(), becomes, false);
    await world.coordinate(true);
    const overrides = await lettingPass(world, pass, 'purchasing.checkApproval', { orderId });
    const input = { orderId, approved: true, before: seen(await detail()), overrides };
    await world.attempt('purchasing.decideOrder', input);
    await world.coordinate(mayDecide);
  },
);

async function reprice(
  world: MoneyWorld,
  order: OrderDetail,
  unitPriceCents: number,
  pass: boolean,
): Promise<void> {
  const input = {
    orderId: order.id,
    before: seen(order),
    endDate: order.endsOn,
    lines: order.lines.map(({ id }) => ({ lineId: id, quantityHundredths: 100, unitPriceCents })),
    funding: null,
    reason: 'Andere prijs',
  };
  const overrides = await lettingPass(world, pass, 'purchasing.checkChange', input);
  await world.attempt('purchasing.changeOrder', { ...input, overrides });
}

export const hagglingActions = [{ arbitrary: haggle, weight: 3 }];
