import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderChange, OrderDetail } from '../../../../../../shared/purchasing/orders.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';
import { historyOf, seen } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';

let team: OrderingTeam;
let fundId: number;
let order: OrderDetail;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, { name: 'F', amountCents: 10_000_00 });
  const clientIds = [team.client(0), team.client(1)];
  order = (await team.course(fundId, clientIds, { startDate: '2019-12-01', capacity: 2 })).order;
});
afterEach(() => team.file.cleanup());

const wish = (course: OrderChange['course']) => ({
  orderId: order.id,
  before: seen(order),
  endDate: order.endsOn,
  lines: [],
  funding: null,
  course,
  reason: 'Meer plaats',
});
const shares = ({ course }: OrderDetail) => course?.participants.map((one) => one.shareCents);
const costs = async () =>
  (await team.db.selectFrom('eval_cost').select('amount_cents').execute()).map(
    (row) => row.amount_cents,
  );

describe('what a course cost', () => {
  it('stands with its line of the catalogue for the next one, until it is cancelled', async () => {
    const lastCourse = async () =>
      (await team.backend.ask('purchasing.catalogue', {})).find(({ id }) => id === team.productId)
        ?.lastCourse;
    expect(await lastCourse()).toEqual({
      unitPriceCents: 3_000_00,
      vatRate: 'vrijgesteld',
      orderedOn: order.orderedOn,
    });
    await team.backend.ask('purchasing.cancelOrder', { orderId: order.id, reason: 'Te duur' });
    expect(await lastCourse()).toBeNull();
  });
});

describe('a course', () => {
  it('gets other places, not fewer than take part, with undo and history', async () => {
    const more = await team.backend.ask(
      'purchasing.changeOrder',
      wish({ sharing: 'ingepland', capacity: 3 }),
    );
    order = more.order;
    expect(order.course?.capacity).toBe(3);
    expect((await historyOf(team.backend, order.id))[0]).toMatchObject({
      what: 'Gewijzigd: meer plaatsen (van 2 naar 3)',
      reason: 'Meer plaats',
    });
    const { changeId, order: full } = await team.backend.ask('purchasing.addParticipant', {
      orderId: order.id,
      clientId: team.client(2),
    });
    order = full;
    const fewer = wish({ sharing: 'ingepland', capacity: 2 });
    expect(await team.backend.refused('purchasing.changeOrder', fewer)).toEqual({
      code: 'conflict',
      message:
        'Er doen 3 klanten mee aan deze cursus. Zoveel plaatsen zijn er ten minste nodig. Kies meer plaatsen.',
      field: 'course.capacity',
    });
    const late = await team.backend.refused('caseload.undoChange', more);
    expect(late.message).toContain('Er doen 3 klanten mee');
    await team.backend.ask('caseload.undoChange', { changeId });
    expect(await team.undo(more.changeId)).toMatchObject({ ok: true });
  });

  it('is shared by others at once, and always adds up', async () => {
    const planned = await team.backend.ask('purchasing.saveSession', {
      orderId: order.id,
      sessionId: null,
      date: '2019-12-02',
      time: '',
      place: '',
    });
    await team.backend.ask('purchasing.saveAttendance', {
      orderId: order.id,
      sessionId: planned.order.course?.sessions[0]?.id ?? 0,
      attendance: [{ participantId: order.course?.participants[0]?.id ?? 0, state: 'aanwezig' }],
    });
    expect(await costs()).toEqual([1_500_00, 1_500_00]);
    const shared = await team.backend.ask(
      'purchasing.changeOrder',
      wish({ sharing: 'gekomen', capacity: 2 }),
    );
    expect(shares(shared.order)).toEqual([3_000_00, 0]);
    expect(await costs()).toEqual([3_000_00]);
    await team.backend.ask('caseload.undoChange', { changeId: shared.changeId });
    expect(await costs()).toEqual([1_500_00, 1_500_00]);
    expect(await team.committed(fundId)).toBe(3_000_00);
  });

  it('is what only a course can be changed in', async () => {
    order = (await team.order(1_00, fundId)).order;
    const odd = wish({ sharing: 'gekomen', capacity: null });
    expect(await team.backend.refused('purchasing.changeOrder', odd)).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('is not changed by who saw other places', async () => {
    const stale = wish({ sharing: 'ingepland', capacity: 4 });
    await team.backend.ask('purchasing.changeOrder', wish({ sharing: 'gekomen', capacity: 2 }));
    expect((await team.backend.refused('purchasing.changeOrder', stale)).code).toBe('conflict');
  });
});
