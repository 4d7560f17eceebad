import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import {
  historyOf,
  orderOf,
  productOf,
  wholly,
  type OrderWish,
} from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import type { OrderDetail } from '../../../../../../shared/purchasing/orders.ts';

let file: TestTeamFile;
let clients: number[];
let fundId: number;
let productId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clients = [];
  for (const number of ['K1', 'K2', 'K3', 'K4']) clients.push(await addClient(db, { number }));
  fundId = await addFundRows(db, { name: 'Fonds', amountCents: 1000_00 });
  productId = await productOf(db, 'Wegwijs in de maatschappij');
});
afterEach(() => file.cleanup());

const wish = (course: Partial<NonNullable<OrderWish['course']>> = {}): OrderWish => ({
  ...orderOf({ productId, clientIds: [], unitPriceCents: 0, funding: wholly(fundId) }),
  costKind: 'groep',
  unit: 'groep',
  startDate: '2019-12-01',
  endDate: '2020-02-01',
  lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 100_00 }],
  course: {
    sharing: 'ingepland',
    capacity: 3,
    clientIds: clients.slice(0, 3),
    sessionDates: ['2020-01-10', '2019-12-10'],
    ...course,
  },
});
const place = async (course?: Parameters<typeof wish>[0]) =>
  (await file.backend.ask('purchasing.order', wish(course))).order;
const shares = ({ course }: OrderDetail) =>
  course?.participants.map(({ shareCents }) => shareCents) ?? [];
const participant = ({ course }: OrderDetail, at: number) => {
  const found = course?.participants[at];
  if (found === undefined) throw new Error('there is no such participant');
  return found;
};
const session = ({ course }: OrderDetail, at: number) => course?.sessions[at]?.id ?? 0;
const statusOf = async (trajectoryId: number) => {
  const row = await file.backend
    .db()
    .selectFrom('trajectory')
    .select('status')
    .where('id', '=', trajectoryId)
    .executeTakeFirst();
  return row?.status ?? null;
};

describe('a course', () => {
  it('is one line, with a trajectory for each participant, who share its cost to the cent', async () => {
    const order = await place();
    expect(order).toMatchObject({ amountCents: 100_00, committedCents: 100_00 });
    expect(order.lines).toMatchObject([{ trajectoryId: null, clientId: null }]);
    expect(order.clients.map(({ clientNumber }) => clientNumber)).toEqual(['K1', 'K2', 'K3']);
    expect(shares(order)).toEqual([33_34, 33_33, 33_33]);
    expect(order.course?.sessions.map(({ date }) => date)).toEqual(['2019-12-10', '2020-01-10']);
    expect(await statusOf(participant(order, 0).trajectoryId)).toBe('toegekend');
    const cost = await file.backend
      .db()
      .selectFrom('eval_cost')
      .select(['client_id', 'amount_cents'])
      .orderBy('client_id')
      .execute();
    expect(cost.map((row) => row.amount_cents)).toEqual(shares(order));
  });

  it('holds no more than fit in', async () => {
    expect(await file.backend.refused('purchasing.order', wish({ capacity: 2 }))).toMatchObject({
      code: 'invalid-input',
      field: 'course.clientIds',
    });
    const order = await place();
    const full = await file.backend.refused('purchasing.addParticipant', {
      orderId: order.id,
      clientId: clients[3] ?? 0,
    });
    expect(full).toMatchObject({ code: 'conflict', field: 'clientId' });
  });

  it('takes in who waited for it', async () => {
    await file.backend.ask('purchasing.request', {
      clientId: clients[0] ?? 0,
      productId,
      wishedStart: '2019-12-01',
    });
    const [request] = await file.backend.ask('purchasing.requests', {});
    await file.backend.ask('purchasing.decideRequest', {
      trajectoryId: request?.trajectoryId ?? 0,
      status: 'wachtlijst',
    });
    const order = await place();
    expect(participant(order, 0).trajectoryId).toBe(request?.trajectoryId);
    expect(await file.backend.ask('purchasing.requests', {})).toEqual([]);
  });

  it('is cancelled with all its trajectories, until somebody came', async () => {
    const order = await place();
    const { changeId } = await file.backend.ask('purchasing.cancelOrder', { orderId: order.id });
    expect(await statusOf(participant(order, 2).trajectoryId)).toBe('geannuleerd');
    await file.backend.ask('caseload.undoChange', { changeId });
    await file.backend.ask('purchasing.saveAttendance', {
      orderId: order.id,
      sessionId: session(order, 0),
      attendance: [{ participantId: participant(order, 0).id, state: 'aanwezig' }],
    });
    const late = await file.backend.refused('purchasing.cancelOrder', { orderId: order.id });
    expect(late.message).toContain('wie er was');
  });
});

describe('participants', () => {
  it('come and go, and the cost is shared by those who are left', async () => {
    const order = await place({ capacity: 4 });
    const { order: more, changeId } = await file.backend.ask('purchasing.addParticipant', {
      orderId: order.id,
      clientId: clients[3] ?? 0,
    });
    expect(shares(more)).toEqual([25_00, 25_00, 25_00, 25_00]);
    const added = participant(more, 3);
    // The course is under way: it begins for this client today.
    const trajectory = await file.backend
      .db()
      .selectFrom('trajectory')
      .select(['start_date', 'planned_start', 'end_date'])
      .where('id', '=', added.trajectoryId)
      .executeTakeFirstOrThrow();
    expect(trajectory).toEqual({
      start_date: '2019-12-31',
      planned_start: '2019-12-31',
      end_date: '2020-02-01',
    });
    const twice = { orderId: order.id, clientId: clients[3] ?? 0 };
    expect((await file.backend.refused('purchasing.addParticipant', twice)).code).toBe('conflict');
    const { order: fewer, changeId: removal } = await file.backend.ask(
      'purchasing.removeParticipant',
      { orderId: order.id, participantId: participant(more, 0).id },
    );
    expect(shares(fewer)).toEqual([33_34, 33_33, 33_33]);
    expect(await statusOf(participant(more, 0).trajectoryId)).toBe('geannuleerd');
    expect((await historyOf(file.backend, order.id)).map(({ what }) => what)).toEqual([
      'Deelnemer weggehaald: K1',
      'Deelnemer toegevoegd: K4',
      'Besteld',
    ]);
    await file.backend.ask('caseload.undoChange', { changeId: removal });
    await file.backend.ask('caseload.undoChange', { changeId });
    const read = await file.backend.ask('purchasing.orderDetail', { orderId: order.id });
    expect(shares(read)).toEqual(shares(order));
    expect(await statusOf(added.trajectoryId)).toBeNull();
  });

  it('are no longer taken out once it was noted that they came', async () => {
    const order = await place();
    const one = participant(order, 0);
    const note = (state: 'aanwezig' | 'afgemeld') =>
      file.backend.ask('purchasing.saveAttendance', {
        orderId: order.id,
        sessionId: session(order, 0),
        attendance: [{ participantId: one.id, state }],
      });
    await note('aanwezig');
    const out = { orderId: order.id, participantId: one.id };
    expect((await file.backend.refused('purchasing.removeParticipant', out)).code).toBe('conflict');
    await note('afgemeld');
    const { changeId } = await file.backend.ask('purchasing.removeParticipant', out);
    await file.backend.ask('caseload.undoChange', { changeId });
    const read = await file.backend.ask('purchasing.orderDetail', { orderId: order.id });
    expect(read.course?.sessions[0]?.attendance).toEqual([
      { participantId: one.id, state: 'afgemeld' },
    ]);
  });

  it('are for whom the funds of the course pay', async () => {
    const strict = await addFundRows(file.backend.db(), {
      name: 'Streng',
      targetGroup: 'statushouder',
    });
    const { order } = await file.backend.ask('purchasing.order', {
      ...wish({ clientIds: [] }),
      funding: wholly(strict),
    });
    const clientId = await addClient(file.backend.db(), { number: 'K9', targetGroup: 'oudkomer' });
    const error = await file.backend.refused('purchasing.addParticipant', {
      orderId: order.id,
      clientId,
    });
    expect(error.code).toBe('fund-blocked');
    // Of a course that is bought nobody chooses another fund or date for one participant.
    expect(error.message).toContain('Alleen een coördinator kan deze klant toch laten meedoen.');
    expect(error.message).not.toContain('Kies een');
  });
});

describe('meetings and who came', () => {
  it('are added, moved and taken away, and each can be undone', async () => {
    const order = await place();
    const save = (wished: { sessionId: number | null; date: string; time?: string }) => ({
      orderId: order.id,
      time: null,
      place: 'Zaal 2',
      ...wished,
    });
    const { order: more } = await file.backend.ask(
      'purchasing.saveSession',
      save({ sessionId: null, date: '2019-12-20', time: '9:30' }),
    );
    expect(more.course?.sessions[1]).toMatchObject({
      date: '2019-12-20',
      time: '09:30',
      place: 'Zaal 2',
    });
    const id = session(more, 1);
    const same = save({ sessionId: null, date: '2019-12-20', time: '09:30' });
    expect((await file.backend.refused('purchasing.saveSession', same)).field).toBe('date');
    await file.backend.ask('purchasing.saveSession', save({ sessionId: id, date: '2019-12-21' }));
    await file.backend.ask('purchasing.saveAttendance', {
      orderId: order.id,
      sessionId: id,
      attendance: [{ participantId: participant(order, 1).id, state: 'afwezig' }],
    });
    const { order: fewer, changeId } = await file.backend.ask('purchasing.removeSession', {
      orderId: order.id,
      sessionId: id,
    });
    expect(fewer.course?.sessions).toHaveLength(2);
    await file.backend.ask('caseload.undoChange', { changeId });
    const read = await file.backend.ask('purchasing.orderDetail', { orderId: order.id });
    expect(read.course?.sessions[1]).toMatchObject({
      date: '2019-12-21',
      attendance: [{ state: 'afwezig' }],
    });
  });

  it('let those who came share the cost, when that was chosen', async () => {
    const order = await place({ sharing: 'gekomen' });
    // As long as nobody came, those who were planned.
    expect(shares(order)).toEqual([33_34, 33_33, 33_33]);
    const { order: noted, changeId } = await file.backend.ask('purchasing.saveAttendance', {
      orderId: order.id,
      sessionId: session(order, 0),
      attendance: [
        { participantId: participant(order, 0).id, state: 'aanwezig' },
        { participantId: participant(order, 1).id, state: 'afgemeld' },
        { participantId: participant(order, 2).id, state: 'aanwezig' },
      ],
    });
    expect(shares(noted)).toEqual([50_00, 0, 50_00]);
    const { order: wiped } = await file.backend.ask('purchasing.saveAttendance', {
      orderId: order.id,
      sessionId: session(order, 0),
      attendance: [{ participantId: participant(order, 0).id, state: null }],
    });
    expect(shares(wiped)).toEqual([0, 0, 100_00]);
    expect((await file.backend.refused('caseload.undoChange', { changeId })).code).toBe('conflict');
  });

  it('are not noted before it was, except who cannot come', async () => {
    const order = await place();
    const note = (state: 'aanwezig' | 'afgemeld') => ({
      orderId: order.id,
      sessionId: session(order, 1),
      attendance: [{ participantId: participant(order, 0).id, state }],
    });
    expect(await file.backend.refused('purchasing.saveAttendance', note('aanwezig'))).toMatchObject(
      { code: 'invalid-input', field: 'attendance' },
    );
    await file.backend.ask('purchasing.saveAttendance', note('afgemeld'));
  });

  it('are of courses only', async () => {
    const { order } = await file.backend.ask(
      'purchasing.order',
      orderOf({
        productId,
        clientIds: clients.slice(0, 1),
        unitPriceCents: 1,
        funding: wholly(fundId),
      }),
    );
    const error = await file.backend.refused('purchasing.addParticipant', {
      orderId: order.id,
      clientId: clients[1] ?? 0,
    });
    expect(error.code).toBe('not-found');
  });
});
