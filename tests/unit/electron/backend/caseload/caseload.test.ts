import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseloadHandlers } from '../../../../../electron/backend/caseload/handlers.ts';
import type { OutflowKind } from '../../../../../shared/caseload/schema.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

// The backend of a test stands on 31 December 2019.
let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile(caseloadHandlers);
});
afterEach(() => file.cleanup());

describe('caseload.list', () => {
  it('is empty for a new file', async () => {
    expect(await file.backend.ask('caseload.list', {})).toEqual([]);
  });

  it('orders by last name as Dutch people do, accents and all', async () => {
    const db = file.backend.db();
    for (const [number, lastName] of [
      ['3', 'Zeray'],
      ['1', 'çelik'],
      ['2', 'Dahir'],
      ['4', 'Abdi'],
    ] as const) {
      await addClient(db, { number, lastName });
    }
    const rows = await file.backend.ask('caseload.list', {});
    expect(rows.map((row) => row.lastName)).toEqual(['Abdi', 'çelik', 'Dahir', 'Zeray']);
  });

  it('shows the first and the last step, an undated start first', async () => {
    await addClient(file.backend.db(), {
      number: '1',
      ladder: [
        { step: 4, on: '2019-06-01' },
        { step: 3, on: '2018-06-01' },
        { step: 1, on: null },
      ],
    });
    const [row] = await file.backend.ask('caseload.list', {});
    expect(row).toMatchObject({ ladderAtStart: 1, ladderNow: 4 });
  });

  it('shows the trajectory that runs and ends first, else the next one to start', async () => {
    const db = file.backend.db();
    await addClient(db, {
      number: '1',
      trajectories: [
        { type: 'Jobcoaching', start: '2019-01-01', end: '2020-06-30' },
        { type: 'Bewegen Werkt', start: '2019-01-01', end: '2020-01-31' },
        { type: 'Zorg en rust', start: '2019-01-01', end: '2019-12-30' },
      ],
    });
    await addClient(db, {
      number: '2',
      trajectories: [
        { type: 'Jobcoaching', start: '2020-02-01', status: 'toegekend' },
        { type: 'Bewegen Werkt', start: '2020-01-02', status: 'toegekend' },
        { type: 'Zorg en rust', start: '2020-01-01', status: 'geannuleerd' },
      ],
    });
    const rows = await file.backend.ask('caseload.list', {});
    expect(rows.map((row) => row.trajectory)).toEqual([
      { name: 'Bewegen Werkt', until: '2020-01-31' },
      { name: 'Bewegen Werkt', until: null },
    ]);
  });
});

describe('caseload.names', () => {
  it('gives everybody in the order of the list, and a change of a name at once', async () => {
    const { ask } = file.backend;
    const db = file.backend.db();
    const id = await addClient(db, { number: '1', firstName: 'Rima', lastName: 'Özdemir' });
    await addClient(db, { number: '2', firstName: 'Samir', lastName: 'Abdi' });
    expect(await ask('caseload.names', {})).toEqual([
      { id: id + 1, clientNumber: '2', firstName: 'Samir', lastName: 'Abdi' },
      { id, clientNumber: '1', firstName: 'Rima', lastName: 'Özdemir' },
    ]);
    await db.updateTable('client').set({ last_name: 'Aalders' }).where('id', '=', id).execute();
    expect(await ask('caseload.names', {})).toMatchObject([
      { lastName: 'Aalders' },
      { id: id + 1 },
    ]);
  });
});

describe('caseload.client', () => {
  it('tells the whole story, with the partner beside it', async () => {
    const db = file.backend.db();
    const id = await addClient(db, {
      number: 'K1',
      household: 'BP1',
      ladder: [{ step: 2, on: null }],
      trajectories: [{ type: 'Jobcoaching', start: '2019-01-01' }],
    });
    await addClient(db, { number: 'K2', household: 'BP1', lastName: 'Partner' });
    await addClient(db, { number: 'K3', household: 'BP2' });
    const client = await file.backend.ask('caseload.client', { clientId: id });
    expect(client).toMatchObject({
      clientNumber: 'K1',
      householdNumber: 'BP1',
      targetGroup: 'statushouder',
      targetGroupSetByHand: false,
      ladder: [{ step: 2, measuredOn: null }],
      partners: [{ lastName: 'Partner', trajectory: null }],
    });
    expect(client.trajectories).toMatchObject([
      { typeName: 'Jobcoaching', status: 'loopt', committedCents: 0, paidCents: 0 },
    ]);
  });

  it('says who has left for good, until somebody comes back, with the same answer on every screen', async () => {
    const db = file.backend.db();
    const left = async (kind: OutflowKind | null, back: string | null, endsOn?: string) => {
      const number = `L${kind ?? ''}${back ?? ''}${endsOn ?? ''}`;
      const id = await addClient(db, { number, household: number });
      const other = await addClient(db, { number: `${number}-2`, household: number });
      if (kind !== null) {
        await db
          .insertInto('outflow')
          .values({ client_id: id, kind, date: '2019-05-01' })
          .execute();
      }
      if (back !== null) {
        await db
          .insertInto('benefit_period')
          .values({ client_id: id, kind: 'volledig', starts_on: back, ends_on: endsOn ?? null })
          .execute();
      }
      const row = (await file.backend.ask('caseload.list', {})).find((one) => one.id === id);
      const detail = await file.backend.ask('caseload.client', { clientId: id });
      const { partners } = await file.backend.ask('caseload.client', { clientId: other });
      return [row?.hasLeft, detail.hasLeft, partners[0]?.hasLeft];
    };
    const yes = [true, true, true];
    const no = [false, false, false];
    expect(await left(null, null)).toEqual(no);
    expect(await left(null, '2019-09-01')).toEqual(no);
    expect(await left('parttime-werk', null)).toEqual(no);
    expect(await left('betaald-werk', null)).toEqual(yes);
    expect(await left('betaald-werk', '2018-01-01')).toEqual(yes);
    expect(await left('betaald-werk', '2019-09-01')).toEqual(no);
    expect(await left('betaald-werk', '2019-09-01', '2019-11-30')).toEqual(yes);
    expect(await left('betaald-werk', '2020-02-01')).toEqual(yes);
  });

  it('gives a partner the same facts: the day of the last measurement and the latest outflow', async () => {
    const db = file.backend.db();
    const id = await addClient(db, { number: 'K1', household: 'BP1' });
    const partnerId = await addClient(db, {
      number: 'K2',
      household: 'BP1',
      ladder: [
        { step: 3, on: null },
        { step: 5, on: '2019-03-03' },
      ],
    });
    await db
      .insertInto('outflow')
      .values([
        { client_id: partnerId, kind: 'parttime-werk', date: '2019-05-01' },
        { client_id: partnerId, kind: 'betaald-werk', date: '2018-05-01' },
      ])
      .execute();
    const { partners } = await file.backend.ask('caseload.client', { clientId: id });
    expect(partners).toMatchObject([
      {
        id: partnerId,
        birthDate: null,
        ladderAtStart: 3,
        ladderNow: 5,
        ladderMeasuredOn: '2019-03-03',
        outflow: { kind: 'parttime-werk', date: '2019-05-01' },
      },
    ]);
  });

  it('gives a partner the job that runs today, and all trajectories', async () => {
    const db = file.backend.db();
    const id = await addClient(db, { number: 'K1', household: 'BP1' });
    const partnerId = await addClient(db, {
      number: 'K2',
      household: 'BP1',
      trajectories: [{ type: 'Jobcoaching', start: '2019-01-01' }],
    });
    const job = { client_id: partnerId, hours_per_week: 24 };
    await db
      .insertInto('job')
      .values([
        { ...job, employer: 'Kas', starts_on: '2019-02-01', contract_until: '2019-12-01' },
        { ...job, employer: 'Winkel', starts_on: '2019-06-01', ended_on: '2019-12-30' },
        { ...job, employer: 'School', starts_on: '2020-01-01' },
      ])
      .execute();
    const { partners } = await file.backend.ask('caseload.client', { clientId: id });
    expect(partners).toMatchObject([
      {
        job: { employer: 'Kas', hoursPerWeek: 24 },
        trajectories: [{ typeName: 'Jobcoaching', status: 'loopt' }],
      },
    ]);
  });

  it('gives a partner the first appointment that is to come', async () => {
    const db = file.backend.db();
    const id = await addClient(db, { number: 'K1', household: 'BP1' });
    const partnerId = await addClient(db, { number: 'K2', household: 'BP1' });
    const planned = async () =>
      (await file.backend.ask('caseload.client', { clientId: id })).partners.map(
        ({ nextAppointmentOn }) => nextAppointmentOn,
      );
    expect(await planned()).toEqual([null]);
    for (const [date, clientIds] of [
      ['2020-02-03', [partnerId]],
      ['2020-01-06', [partnerId]],
      ['2020-01-02', [id]],
    ] as const) {
      await file.backend.ask('caseload.saveAppointment', {
        appointmentId: null,
        before: null,
        values: {
          date,
          time: null,
          kind: 'gesprek',
          purpose: null,
          clientIds: [...clientIds],
          subject: null,
          place: null,
          caseManager: null,
        },
      });
    }
    expect(await planned()).toEqual(['2020-01-06']);
  });

  it('says when the target group was set by hand', async () => {
    const db = file.backend.db();
    const id = await addClient(db, { number: 'K1', targetGroup: 'oudkomer' });
    expect(await file.backend.ask('caseload.client', { clientId: id })).toMatchObject({
      targetGroup: 'oudkomer',
      targetGroupSetByHand: true,
    });
  });

  it('refuses a client who is not there', async () => {
    const error = await file.backend.refused('caseload.client', { clientId: 99 });
    expect(error).toMatchObject({ code: 'not-found', field: 'clientId' });
  });

  it('notes in the log which client was read, and not who that is', async () => {
    const db = file.backend.db();
    const id = await addClient(db, { number: 'K1', lastName: 'Geheimhouder' });
    await file.backend.ask('caseload.client', { clientId: id });
    await file.backend.refused('caseload.client', { clientId: 99 });
    const lines = await db
      .selectFrom('log_line')
      .selectAll()
      .where('call', '=', 'caseload.client')
      .orderBy('id')
      .execute();
    expect(lines.map((line) => [line.call, line.outcome, line.subject_id])).toEqual([
      ['caseload.client', 'gedaan', id],
      ['caseload.client', 'not-found', 99],
    ]);
    expect(JSON.stringify(lines)).not.toContain('Geheimhouder');
  });
});
