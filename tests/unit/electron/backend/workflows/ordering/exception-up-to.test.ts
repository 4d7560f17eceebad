import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';
import type { OrderDetail, Override } from '../../../../../../shared/purchasing/orders.ts';
import { seen, type OrderWish } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { changeOf, OrderingTeam } from '../../../../../support/ordering-team.ts';

/** Orders that wait, from a fund that pays no trajectories and from one that does. */
let team: OrderingTeam;
let strict: number;
let wide: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  const amountCents = 1_000_000_00;
  strict = await addFundRows(team.db, {
    name: 'Streng',
    amountCents,
    targetGroup: 'statushouder',
    costKinds: ['kinderopvang'],
  });
  wide = await addFundRows(team.db, { name: 'Ruim', amountCents });
  await team.db.updateTable('client').set({ target_group: 'oudkomer' }).execute();
  await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
  await team.decides(false);
});
afterEach(() => team.file.cleanup());

const passing = (
  condition: Override['condition'],
  ...clientNumbers: string[]
): Override & { clientNumbers?: string[] } => ({
  fundId: strict,
  condition,
  reason: 'Afgesproken',
  ...(clientNumbers.length === 0 ? {} : { clientNumbers }),
});
const both = () => [passing('targetGroup', 'K1'), passing('costKind')];
const change = async (input: CallInput<'purchasing.changeOrder'>) =>
  (await team.backend.ask('purchasing.changeOrder', input)).order;
const openAt = async ({ id }: OrderDetail) =>
  (await team.backend.ask('purchasing.checkApproval', { orderId: id })).flatMap(({ checks }) =>
    checks.map(({ condition }) => condition),
  );
const approve = (order: OrderDetail, overrides: Override[] = []) => ({
  orderId: order.id,
  approved: true,
  before: seen(order),
  overrides,
});
const tenth = (part: number): OrderWish['funding'] => ({
  way: 'procent',
  parts: [
    { fundId: strict, weight: part * 1_000 },
    { fundId: wide, weight: 10_000 - part * 1_000 },
  ],
});

describe('what was let pass while an order waits', () => {
  it('holds up to the share that it was given for', async () => {
    const placed = await team.order(300_00, strict, { funding: tenth(1) });
    await team.decides(true);
    const passed = await change(changeOf(placed.order, 310_00, { overrides: both() }));
    expect(await openAt(passed)).toEqual([]);
    await team.decides(false);
    const less = await change(changeOf(passed, 200_00));
    expect(await openAt(less)).toEqual([]);
    const more = await change(changeOf(less, 310_01, { funding: tenth(9) }));
    await team.decides(true);
    expect(await openAt(more)).toEqual(['targetGroup', 'costKind']);
    expect((await team.backend.refused('purchasing.decideOrder', approve(more))).code).toBe(
      'fund-blocked',
    );
    const decided = await team.backend.ask('purchasing.decideOrder', approve(more, both()));
    expect(decided.order.lines[0]?.overrides).toHaveLength(4);
    expect(decided.order.status).toBe('vastgelegd');
  });

  it('holds for an undone lowering up to that share too', async () => {
    const placed = await team.order(300_00, strict);
    await team.decides(true);
    const passed = await change(changeOf(placed.order, 310_00, { overrides: both() }));
    await team.db.updateTable('client').set({ target_group: 'statushouder' }).execute();
    const only = { overrides: [passing('costKind')] };
    const met = await change(changeOf(passed, 900_00, only));
    const { order } = await team.backend.ask('purchasing.decideOrder', approve(met));
    const lowered = await team.backend.ask('purchasing.changeOrder', changeOf(order, 100_00));
    await team.db.updateTable('client').set({ target_group: 'oudkomer' }).execute();
    const { changeId } = lowered;
    const refused = await team.backend.refused('caseload.undoChange', { changeId });
    expect(refused.message).toContain('Streng is alleen voor statushouders');
  });

  it('about the order as a whole is kept once with each line', async () => {
    const { order } = await team.order(0, strict, {
      lines: [0, 1].map((at) => ({
        clientId: team.client(at),
        quantityHundredths: 100,
        unitPriceCents: 100_00,
      })),
    });
    await team.decides(true);
    const raised = await change(changeOf(order, 150_00, { overrides: both() }));
    const overrides = [passing('targetGroup', 'K1', 'K2'), passing('costKind')];
    const decided = await team.backend.ask('purchasing.decideOrder', approve(raised, overrides));
    expect(
      decided.order.lines.map((line) => line.overrides.map(({ condition }) => condition).sort()),
    ).toEqual([
      ['costKind', 'targetGroup'],
      ['costKind', 'targetGroup'],
    ]);
  });
});

describe('what was let pass of a person', () => {
  it('without saying for whom is nobody’s', async () => {
    const { order } = await team.course(strict, [team.client(0), team.client(1)]);
    await team.db
      .insertInto('order_override')
      .values(
        (['targetGroup', 'costKind'] as const).map((condition) => ({
          line_id: order.lines[0]?.id ?? 0,
          fund_id: strict,
          condition,
          reason: 'Van vroeger',
          decided_by: 'PC\\Anna',
          decided_on: '2019-01-01',
          covers_cents: 3_000_00,
        })),
      )
      .execute();
    expect(await openAt(order)).toEqual(['targetGroup']);
  });
});

describe('a course that waits', () => {
  it('takes who its fund may not pay, as ordering does, and that is decided with it', async () => {
    const { order } = await team.course(strict, [team.client(0)]);
    const place = { orderId: order.id, clientId: team.client(1) };
    expect(await team.backend.ask('purchasing.checkParticipant', place)).toEqual([]);
    const added = await team.backend.ask('purchasing.addParticipant', place);
    expect(added.order.course?.participants).toHaveLength(2);
    await team.decides(true);
    const [unmet] = await team.backend.ask('purchasing.checkApproval', { orderId: order.id });
    expect(unmet?.checks).toMatchObject([
      { condition: 'targetGroup', clientNumbers: ['K1', 'K2'] },
      { condition: 'costKind' },
    ]);
    const overrides = [passing('targetGroup', 'K1', 'K2'), passing('costKind')];
    const { order: standing } = await team.backend.ask(
      'purchasing.decideOrder',
      approve(added.order, overrides),
    );
    const other = { orderId: standing.id, clientId: team.client(2) };
    expect((await team.backend.refused('purchasing.addParticipant', other)).code).toBe(
      'fund-blocked',
    );
  });
});
