import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';
import { productOf, seen } from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';

let team: OrderingTeam;
let fundId: number;
beforeEach(async () => {
  team = await OrderingTeam.make();
  fundId = await addFundRows(team.db, { name: 'F' });
});
afterEach(() => team.file.cleanup());

const wished = { wishedStart: '2019-12-01' };
const ask = (clientId: number, productId = team.productId) =>
  team.backend.ask('purchasing.request', { clientId, productId, ...wished });
const requests = () => team.backend.ask('purchasing.requests', {});
const lineFor = (clientId: number, requestId: number) => ({
  lines: [{ clientId, requestId, quantityHundredths: 100, unitPriceCents: 1_00 }],
});

describe('a request that was bought', () => {
  it('is one again as it was when the order is cancelled', async () => {
    const clientId = team.client(0);
    await ask(clientId);
    const before = await requests();
    const own = lineFor(clientId, before[0]?.trajectoryId ?? 0);
    const { order } = await team.order(0, fundId, { ...own, endDate: '2020-06-01' });
    expect(await requests()).toEqual([]);
    const { changeId } = await team.backend.ask('purchasing.cancelOrder', { orderId: order.id });
    expect(await requests()).toEqual(before);
    await team.backend.ask('caseload.undoChange', { changeId });
    expect(await requests()).toEqual([]);
    expect(await team.committed(fundId)).toBe(1_00);
  });

  it('is taken over by an order for one or several clients of what they wait for', async () => {
    await ask(team.client(0));
    await ask(team.client(2));
    await ask(team.client(2), await productOf(team.db, 'Wegwijs in de maatschappij'));
    const [first, second, other] = (await requests()).map(({ trajectoryId }) => trajectoryId);
    const { order, changeId } = await team.order(1_00, fundId, {
      lines: [0, 1, 2].map((at) => ({
        clientId: team.client(at),
        quantityHundredths: 100,
        unitPriceCents: 1_00,
      })),
    });
    const bought = order.lines.map(({ trajectoryId }) => trajectoryId);
    expect([bought[0], bought[2]]).toEqual([first, second]);
    expect((await requests()).map(({ trajectoryId }) => trajectoryId)).toEqual([other]);
    await team.backend.ask('caseload.undoChange', { changeId });
    expect(await requests()).toHaveLength(3);
  });

  it('is bought as what was asked for', async () => {
    const clientId = team.client(0);
    await ask(clientId, await productOf(team.db, 'Wegwijs in de maatschappij'));
    const own = lineFor(clientId, (await requests())[0]?.trajectoryId ?? 0);
    const wish = team.wish(0, fundId, own);
    expect(await team.backend.refused('purchasing.order', wish)).toMatchObject({
      code: 'invalid-input',
      field: 'productId',
    });
  });
});

describe('a place in a course', () => {
  it('can be had after a course was cancelled or refused, by who waits again', async () => {
    const clientId = team.client(0);
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.decides(false);
    const { order } = await team.course(fundId, [clientId]);
    await team.decides(true);
    const refusal = {
      orderId: order.id,
      approved: false,
      before: seen(order),
      reason: 'Te duur',
    };
    await team.backend.ask('purchasing.decideOrder', refusal);
    const first = order.course?.participants[0]?.trajectoryId ?? 0;
    const waiting = { trajectoryId: first, status: 'wachtlijst' } as const;
    await team.backend.ask('purchasing.decideRequest', waiting);
    const again = await team.course(fundId, [clientId]);
    expect(again.order.course?.participants).toMatchObject([{ clientId, shareCents: 3_000_00 }]);
    expect(await requests()).toEqual([]);
    await team.backend.ask('caseload.undoChange', { changeId: again.changeId });
    expect(await requests()).toMatchObject([{ trajectoryId: first, status: 'wachtlijst' }]);
  });

  it('is asked for again by who leaves, as before, and that can be undone', async () => {
    const clientId = team.client(0);
    await ask(clientId);
    const before = await requests();
    const { order } = await team.course(fundId, [clientId, team.client(1)]);
    const leave = async (of: typeof order) =>
      team.backend.ask('purchasing.removeParticipant', {
        orderId: of.id,
        participantId: of.course?.participants[0]?.id ?? 0,
      });
    const left = await leave(order);
    expect(await requests()).toEqual(before);
    await team.backend.ask('caseload.undoChange', { changeId: left.changeId });
    expect(await requests()).toEqual([]);
    // Nobody had asked for the other place.
    const back = await leave((await leave(order)).order);
    expect(back.order.course?.participants).toEqual([]);
    expect(await requests()).toEqual(before);
  });

  it('that was refused keeps its trajectory, and who leaves the next one waits again', async () => {
    const clientId = team.client(0);
    await team.backend.ask('budget.saveMandate', { mandateCents: 1_00 });
    await team.decides(false);
    const { order } = await team.course(fundId, [clientId]);
    await team.decides(true);
    const decision = { orderId: order.id, approved: false, before: seen(order), reason: 'Te duur' };
    await team.backend.ask('purchasing.decideOrder', decision);
    const trajectoryId = order.course?.participants[0]?.trajectoryId ?? 0;
    const waiting = { trajectoryId, status: 'wachtlijst' } as const;
    await team.backend.ask('purchasing.decideRequest', waiting);
    const { order: next } = await team.course(fundId, [clientId]);
    await team.backend.ask('purchasing.removeParticipant', {
      orderId: next.id,
      participantId: next.course?.participants[0]?.id ?? 0,
    });
    expect(await requests()).toMatchObject([waiting]);
  });

  it('is noted once for each participant', async () => {
    const wish = team.courseWish(fundId, [team.client(0)]);
    const { order } = await team.backend.ask('purchasing.order', {
      ...wish,
      startDate: '2019-12-01',
      course: {
        sharing: 'ingepland',
        capacity: null,
        clientIds: [team.client(0)],
        sessionDates: ['2019-12-02'],
      },
    });
    const participantId = order.course?.participants[0]?.id ?? 0;
    const error = await team.backend.refused('purchasing.saveAttendance', {
      orderId: order.id,
      sessionId: order.course?.sessions[0]?.id ?? 0,
      attendance: [
        { participantId, state: 'aanwezig' },
        { participantId, state: 'afwezig' },
      ],
    });
    expect(error).toMatchObject({ code: 'invalid-input', field: 'attendance' });
  });
});

describe('what a client has already', () => {
  const warnings = async () =>
    (await team.backend.ask('purchasing.checkOrder', team.wish(1_00, fundId))).warnings;

  it('is told, of today and of a list with costs', async () => {
    expect(await warnings()).toEqual([]);
    const { order, changeId } = await team.order(1_00, fundId);
    expect(await warnings()).toEqual([expect.stringContaining(order.orderNumber)]);
    await team.backend.ask('caseload.undoChange', { changeId });
    const { typeId } = await team.db
      .selectFrom('product')
      .select('type_id as typeId')
      .where('id', '=', team.productId)
      .executeTakeFirstOrThrow();
    for (const start of ['2020-01-03', '2019-06-01']) {
      const { id } = await team.db
        .insertInto('trajectory')
        .values({
          client_id: team.client(0),
          type_id: typeId,
          start_date: start,
          status: 'loopt',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const cost = { trajectory_id: id, fund_id: fundId, amount_cents: 1_00 };
      await team.db.insertInto('imported_cost').values(cost).execute();
    }
    expect(await warnings()).toEqual([expect.stringContaining('03-01-2020')]);
  });
});

describe('what is printed of an order', () => {
  it.each(['Opvang voor Voornaam', 'Opvang van het kind Achternaam', 'Bij K100'])(
    'names no client of it: %s',
    async (description) => {
      await team.db
        .updateTable('client')
        .set({ client_number: 'K100' })
        .where('id', '=', team.client(0))
        .execute();
      const wish = { costKind: 'kinderopvang' as const, productId: null, description };
      expect(
        await team.backend.refused('purchasing.order', team.wish(1_00, fundId, wish)),
      ).toMatchObject({ code: 'invalid-input', field: 'description' });
    },
  );
});

describe('the number of an order', () => {
  it('counts on past a number of a list that is no count', async () => {
    const values = {
      order_number: '2019-999999999',
      cost_kind: 'traject',
      ordered_on: '2019-01-01',
      starts_on: '2019-01-01',
    } as const;
    await team.db.insertInto('purchase_order').values(values).execute();
    expect((await team.order(1_00, fundId)).order.orderNumber).toBe('2019-0001');
    expect((await team.order(1_00, fundId)).order.orderNumber).toBe('2019-0002');
  });
});
