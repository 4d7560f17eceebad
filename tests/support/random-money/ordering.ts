import fc from 'fast-check';
import { orderAmount } from '#shared/purchasing/order-lines.ts';
import { seen, type OrderWish } from '../money-calls.ts';
import { action, chance } from './action.ts';
import { exceptions, lettingPass } from './passing.ts';
import type { MoneyWorld } from './world.ts';

const cents = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2_500_00 }));
const funding = fc.record({
  funds: fc.array(chance, { minLength: 1, maxLength: 3 }),
  way: fc.constantFrom('procent', 'bedrag', 'sleutel'),
  cut: fc.integer({ min: 1, max: 9_999 }),
});
type FundingWish = typeof funding extends fc.Arbitrary<infer Wish> ? Wish : never;

/** The parts of a whole: what is cut off for each fund but the last, which gets the rest. */
function cutUp(whole: number, count: number, cut: number): number[] {
  const parts: number[] = [];
  let left = whole;
  for (let place = 1; place < count; place += 1) {
    const part = Math.floor((left * cut) / 10_000);
    parts.push(part);
    left -= part;
  }
  return [...parts, left];
}

async function fundingOf(
  world: MoneyWorld,
  wish: FundingWish,
  amountCents: number,
): Promise<OrderWish['funding']> {
  const all = await world.ids('fund');
  const fundIds = [...new Set(wish.funds.map((one) => all[one % all.length] ?? 1))];
  const keyId = world.pick(await world.ids('funding_key'), wish.cut);
  if (wish.way === 'sleutel' && keyId !== null) return { way: 'sleutel', keyId };
  if (wish.way === 'bedrag') {
    const parts = cutUp(amountCents, fundIds.length, wish.cut);
    return {
      way: 'bedrag',
      parts: fundIds.map((fundId, place) => ({ fundId, amountCents: parts[place] ?? 0 })),
    };
  }
  const weights = cutUp(10_000, fundIds.length, wish.cut);
  const parts = fundIds.map((fundId, place) => ({ fundId, weight: weights[place] ?? 0 }));
  return parts.some(({ weight }) => weight === 0)
    ? { way: 'procent', parts: [{ fundId: fundIds[0] ?? 1, weight: 10_000 }] }
    : { way: 'procent', parts };
}

const lineAmount = (quantity: number, price: number) => Math.floor((quantity * price + 50) / 100);

const order = action(
  'order',
  {
    kind: fc.constantFrom('traject', 'traject', 'groep', 'groep', 'personeel', 'kinderopvang'),
    clients: fc.array(chance, { minLength: 1, maxLength: 3 }),
    product: chance,
    quantity: fc.constantFrom(100, 100, 150, 333),
    price: cents,
    year: fc.constantFrom(2019, 2019, 2020),
    sharing: fc.constantFrom('ingepland', 'gekomen'),
    funding,
    ...exceptions,
    askApproval: fc.boolean(),
    undoOnce: fc.boolean(),
  },
  async (world, wish) => {
    const { kind, quantity, price, year } = wish;
    const all = await world.ids('client');
    const clientIds = [...new Set(wish.clients.map((one) => all[one % all.length] ?? 1))];
    const single = kind === 'groep' || kind === 'personeel';
    const lines = single
      ? [{ clientId: null, quantityHundredths: quantity, unitPriceCents: price }]
      : (kind === 'traject' ? clientIds : clientIds.slice(0, 1)).map((clientId) => ({
          clientId,
          quantityHundredths: quantity,
          unitPriceCents: price,
        }));
    const ofCatalogue = kind === 'traject' || kind === 'groep';
    // Staff of 2019 goes on in the next year, with a line of each.
    const period =
      kind === 'personeel'
        ? { startDate: `${year}-07-01`, endDate: year === 2019 ? '2020-06-30' : `${year}-12-31` }
        : { startDate: `${year}-12-31`, endDate: null };
    const amountCents = orderAmount({ costKind: kind, ...period, budgetYear: year, lines });
    const input: OrderWish = {
      costKind: kind,
      productId: ofCatalogue ? world.pick(await world.ids('product'), wish.product) : null,
      unit: kind === 'groep' ? 'groep' : 'traject',
      vatRate: '21',
      ...period,
      budgetYear: year,
      lines,
      description: ofCatalogue ? null : 'Kosten',
      fteHundredths: kind === 'personeel' ? 100 : null,
      course:
        kind === 'groep'
          ? { sharing: wish.sharing, capacity: 4, clientIds, sessionDates: [`${year}-12-31`] }
          : null,
      funding: await fundingOf(world, wish.funding, amountCents),
      askApproval: wish.askApproval,
    };
    await world.passesAs(wish, async () => {
      const overrides = await lettingPass(world, wish.pass, 'purchasing.checkOrder', input);
      await world.attempt('purchasing.order', { ...input, overrides }, wish.undoOnce);
    });
  },
);

const orderOf = async (world: MoneyWorld, one: number) => {
  const all = await world.ids('purchase_order');
  // Often one of the last: what is done with one order one after another is what may go wrong.
  const orderId = world.pick(one % 2 === 0 ? all : all.slice(-2), Math.floor(one / 2));
  return orderId === null ? null : world.backend.ask('purchasing.orderDetail', { orderId });
};

const courseOf = async (world: MoneyWorld, one: number) => {
  const all = await world.backend.ask('purchasing.orders', {});
  const courses = all.filter(
    ({ costKind, status }) =>
      costKind === 'groep' && status !== 'geannuleerd' && status !== 'afgewezen',
  );
  const orderId = world.pick(courses, one)?.id;
  return orderId === undefined ? null : world.backend.ask('purchasing.orderDetail', { orderId });
};

const change = action(
  'change order',
  {
    one: chance,
    at: chance,
    quantity: fc.constantFrom(100, 200, 50),
    price: cents,
    also: fc.constantFrom('nothing', 'nothing', 'shift', 'raise'),
    refund: fc.boolean(),
    funding,
    course: fc.option(
      fc.record({
        sharing: fc.constantFrom('ingepland' as const, 'gekomen' as const),
        capacity: fc.option(fc.integer({ min: 1, max: 5 })),
      }),
    ),
    ...exceptions,
    undoOnce: fc.boolean(),
  },
  async (world, wish) => {
    const detail = await orderOf(world, wish.one);
    const line = detail === null ? null : world.pick(detail.lines, wish.at);
    if (detail === null || line === null) return;
    const next = { lineId: line.id, quantityHundredths: wish.quantity, unitPriceCents: wish.price };
    const other = detail.lines.find(({ id }) => id !== line.id);
    const more = lineAmount(wish.quantity, wish.price) - line.amountCents;
    // What one line gets less, the other gets more; or both get more.
    const second =
      other === undefined || wish.also === 'nothing'
        ? []
        : [
            {
              lineId: other.id,
              quantityHundredths: 100,
              unitPriceCents: Math.max(
                0,
                other.amountCents + (wish.also === 'shift' ? -more : more),
              ),
            },
          ];
    const lines = [next, ...second];
    const becomes = detail.lines.reduce((sum, { id, amountCents }) => {
      const own = lines.find(({ lineId }) => lineId === id);
      return (
        sum +
        (own === undefined ? amountCents : lineAmount(own.quantityHundredths, own.unitPriceCents))
      );
    }, 0);
    const input = {
      orderId: detail.id,
      before: seen(detail),
      endDate: detail.endsOn,
      lines,
      funding: wish.refund ? await fundingOf(world, wish.funding, becomes) : null,
      course: detail.course === null ? null : wish.course,
      reason: 'Andere afspraak',
    };
    await world.passesAs(wish, async () => {
      const overrides = await lettingPass(world, wish.pass, 'purchasing.checkChange', input);
      await world.attempt('purchasing.changeOrder', { ...input, overrides }, wish.undoOnce);
    });
  },
);

const cancel = action(
  'cancel order',
  { one: chance, undoOnce: fc.boolean() },
  async (world, { one, undoOnce }) => {
    const orderId = world.pick(await world.ids('purchase_order'), one);
    if (orderId !== null) await world.attempt('purchasing.cancelOrder', { orderId }, undoOnce);
  },
);

const close = action(
  'close line',
  { one: chance, all: fc.boolean(), undoOnce: fc.boolean() },
  async (world, { one, all, undoOnce }) => {
    const detail = await orderOf(world, one);
    const line = detail?.lines[one % Math.max(1, detail.lines.length)];
    if (detail === null || line === undefined) return;
    const input = { orderId: detail.id, lineId: all ? null : line.id, reason: 'Klaar ermee' };
    await world.attempt('purchasing.closeLine', input, undoOnce);
  },
);

const decide = action(
  'decide',
  { one: chance, approved: fc.boolean(), pass: fc.boolean(), undoOnce: fc.boolean() },
  async (world, { one, approved, pass, undoOnce }) => {
    const all = await world.backend.ask('purchasing.orders', {});
    const waiting = all.filter(({ status }) => status === 'wacht-op-akkoord');
    const found = world.pick(waiting, one);
    if (found === null) return;
    const before = seen(await world.backend.ask('purchasing.orderDetail', { orderId: found.id }));
    const reason = approved ? null : 'Te duur';
    const asked = { orderId: found.id };
    const overrides = await lettingPass(world, pass, 'purchasing.checkApproval', asked);
    const input = { orderId: found.id, approved, before, reason, overrides };
    if ((await world.attempt('purchasing.decideOrder', input, undoOnce)) !== null) return;
    // Now as the coordinator.
    await world.coordinate(true);
    await world.attempt('purchasing.decideOrder', input, undoOnce);
  },
);

const participants = action(
  'participants',
  { one: chance, client: chance, leave: fc.boolean(), ...exceptions, undoOnce: fc.boolean() },
  async (world, { one, client, leave, undoOnce, ...passes }) => {
    const detail = await courseOf(world, one);
    if (detail === null || detail.course === null) return;
    const clientId = world.pick(await world.ids('client'), client) ?? 1;
    const participant = world.pick(detail.course.participants, client);
    if (leave && participant !== null) {
      const input = { orderId: detail.id, participantId: participant.id };
      await world.attempt('purchasing.removeParticipant', input, undoOnce);
      return;
    }
    const input = { orderId: detail.id, clientId };
    const name = 'purchasing.checkParticipant';
    await world.passesAs(passes, async () => {
      const overrides = await lettingPass(world, passes.pass, name, input);
      await world.attempt('purchasing.addParticipant', { ...input, overrides }, undoOnce);
    });
  },
);

const attend = action(
  'attendance',
  {
    one: chance,
    states: fc.array(fc.constantFrom('aanwezig', 'afgemeld', 'afwezig', null), {
      minLength: 4,
      maxLength: 4,
    }),
  },
  async (world, { one, states }) => {
    const detail = await courseOf(world, one);
    const session = detail?.course?.sessions[0];
    if (!detail?.course || session === undefined) return;
    await world.attempt('purchasing.saveAttendance', {
      orderId: detail.id,
      sessionId: session.id,
      attendance: detail.course.participants.map(({ id }, place) => ({
        participantId: id,
        state: states[place % states.length] ?? null,
      })),
    });
  },
);

/** Of each thing that is done with orders, with how often it is done. */
export const orderingActions = [
  { arbitrary: order, weight: 8 },
  { arbitrary: change, weight: 5 },
  { arbitrary: cancel, weight: 2 },
  { arbitrary: close, weight: 2 },
  { arbitrary: decide, weight: 4 },
  { arbitrary: participants, weight: 4 },
  { arbitrary: attend, weight: 2 },
];
