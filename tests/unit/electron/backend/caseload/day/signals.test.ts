import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const signals = () => file.backend.ask('caseload.signals', {});
const kindsOf = async (clientId: number) =>
  (await signals()).filter((signal) => signal.clientId === clientId).map(({ kind }) => kind);

type NewContact = CallInput<'caseload.addContact'>;
const contact = (clientId: number, more: Partial<NewContact>) =>
  file.backend.ask('caseload.addContact', {
    clientIds: [clientId],
    appointmentId: null,
    date: '2019-12-30',
    kind: 'gesprek',
    purpose: null,
    person: null,
    organisationId: null,
    mapped: false,
    note: null,
    next: null,
    ...more,
  });
type RecordInput = CallInput<'caseload.saveRecord'>;
const add = (clientId: number, kind: RecordInput['kind'], values: RecordInput['values']) =>
  file.backend.ask('caseload.saveRecord', {
    clientId,
    kind,
    recordId: null,
    before: null,
    values,
  });

/** A client with a klantmanager, spoken with and measured yesterday. */
async function settled(wish: Parameters<typeof addClient>[1]): Promise<number> {
  const id = await addClient(file.backend.db(), {
    ladder: [{ step: 2, on: '2019-12-30' }],
    ...wish,
  });
  await add(id, 'caseManager', { name: 'Marloes Hendriks', since: '2019-01-01' });
  await contact(id, { mapped: true });
  return id;
}

describe('caseload.signals', () => {
  it('asks for what the klantmanager promised in the plan, not for what the client does or is done', async () => {
    const clientId = await settled({ number: '204109' });
    const promise = {
      who: 'klantmanager',
      text: 'Reiskosten',
      dueOn: '2019-12-27',
      doneOn: null,
    } as const;
    await file.backend.ask('caseload.savePlan', {
      clientId,
      basedOn: null,
      newVersion: false,
      values: {
        goal: 'Werk',
        goalOn: null,
        evaluateOn: null,
        steps: [],
        agreements: [
          promise,
          { ...promise, text: 'Klaar', doneOn: '2019-12-20' },
          { ...promise, text: 'Ooit', dueOn: null },
          { ...promise, who: 'klant', text: 'Cv' },
        ],
      },
    });
    expect((await signals()).filter(({ kind }) => kind === 'agreement')).toEqual([
      expect.objectContaining({ clientId, subject: 'Reiskosten', due: '2019-12-27' }),
    ]);
  });

  it('says of a client who just settled what is due', async () => {
    const clientId = await addClient(file.backend.db(), {
      number: '204101',
      settlementDate: '2019-11-25',
    });
    expect(await signals()).toEqual([
      {
        kind: 'intake',
        clientId,
        subjectId: null,
        subject: null,
        restsOn: '2019-11-25',
        due: '2019-12-23',
        months: null,
        snooze: null,
      },
      expect.objectContaining({ kind: 'no-case-manager', due: null, restsOn: '2019-11-25' }),
    ]);
  });

  it('has nothing to say of who was just spoken with and measured', async () => {
    expect(await kindsOf(await settled({ number: '204101' }))).toEqual([]);
  });

  it('counts an intake by its purpose or by mapped possibilities', async () => {
    const [one, other, neither] = await Promise.all(
      ['204101', '204102', '204103'].map((number) =>
        addClient(file.backend.db(), { number, settlementDate: '2019-12-01' }),
      ),
    );
    await contact(one ?? 0, { purpose: 'intake' });
    await contact(other ?? 0, { mapped: true });
    await contact(neither ?? 0, { purpose: 'voortgang' });
    const asked = (await signals()).filter(({ kind }) => kind === 'intake');
    expect(asked.map(({ clientId }) => clientId)).toEqual([neither]);
  });

  it('counts from the day of the contact, the last one up to today', async () => {
    const id = await settled({ number: '204101' });
    await file.backend.db().deleteFrom('contact').execute();
    for (const date of ['2019-10-02', '2019-06-01', '2020-05-01']) {
      await file.backend
        .db()
        .insertInto('contact')
        .values({ client_id: id, date, kind: null, person: null, note: null })
        .execute();
    }
    const asked = (await signals()).filter(({ kind }) => kind === 'contact');
    expect(asked).toMatchObject([{ restsOn: '2019-10-02', due: '2019-12-31' }]);
  });

  it('reads every table that a rule needs', async () => {
    const db = file.backend.db();
    const id = await settled({
      number: '204101',
      firstName: 'Rima',
      settlementDate: '2019-01-01',
      household: 'BP-1',
      trajectories: [
        { type: 'Bewegen Werkt', start: '2019-06-01', end: '2020-01-10', status: 'loopt' },
        { type: 'Jobcoaching', start: '2019-01-01', end: '2019-11-30', status: 'loopt' },
      ],
    });
    const partner = await settled({
      number: '204102',
      firstName: 'Samir',
      settlementDate: '2019-01-01',
      household: 'BP-1',
    });
    await add(id, 'medicalAssessment', {
      askedOn: '2019-10-01',
      askedOf: 'Arbodienst',
      receivedOn: null,
      outcome: null,
      can: null,
      reviewOn: null,
    });
    await db
      .insertInto('job')
      .values({
        client_id: id,
        employer: 'Zon',
        starts_on: '2019-12-01',
        contract_until: '2020-01-05',
      })
      .execute();
    await db
      .insertInto('civic_integration')
      .values({
        client_id: id,
        law: 'wi2021',
        registered_on: '2019-10-28',
        term_starts_on: '2017-02-01',
      })
      .execute();
    await db
      .insertInto('plan')
      .values(
        [
          { version: 1, evaluate_on: '2019-06-01' },
          { version: 2, evaluate_on: '2020-01-02' },
        ].map((row) => ({
          ...row,
          client_id: id,
          made_on: '2019-01-01',
          made_by: '',
          goal: 'Werk',
        })),
      )
      .execute();
    await db
      .insertInto('precondition')
      .values({ client_id: id, kind: 'reiskosten', status: 'regelen', needed_on: '2020-01-01' })
      .execute();
    expect(await kindsOf(id)).toEqual([
      'plan-evaluation',
      'integration-term',
      'pip',
      'trajectory-ends',
      'trajectory-result',
      'contract-ends',
      'medical',
      'precondition',
    ]);
    expect((await signals()).find(({ kind }) => kind === 'plan-evaluation')?.due).toBe(
      '2020-01-02',
    );
    expect((await signals()).filter(({ clientId }) => clientId === partner)).toMatchObject([
      { kind: 'partner', subject: 'Rima', due: '2019-04-01' },
    ]);
  });

  it('takes a step of the plan that holds for a next step, not one of an earlier version', async () => {
    const db = file.backend.db();
    const id = await settled({
      number: '204101',
      trajectories: [{ type: 'Bewegen Werkt', start: '2019-06-01', end: '2020-01-10' }],
    });
    const addVersion = async (version: number, state: string) => {
      const plan = await db
        .insertInto('plan')
        .values({ client_id: id, version, made_on: '2019-01-01', made_by: '', goal: 'Werk' })
        .returning('id')
        .executeTakeFirstOrThrow();
      await db
        .insertInto('plan_step')
        .values({ plan_id: plan.id, position: 1, text: 'Taal', state })
        .execute();
    };
    await addVersion(1, 'straks');
    expect(await kindsOf(id)).toEqual([]);
    await addVersion(2, 'bezig');
    expect(await kindsOf(id)).toEqual(['trajectory-ends']);
  });

  it('counts a precondition without a day from when it was written down', async () => {
    const id = await settled({ number: '204101' });
    await add(id, 'precondition', {
      kind: 'reiskosten',
      status: 'regelen',
      neededOn: null,
      note: null,
    });
    expect(await signals()).toMatchObject([
      { kind: 'precondition', subject: 'Reiskosten', restsOn: '2019-12-31', due: '2020-01-14' },
    ]);
    await file.backend
      .db()
      .insertInto('precondition')
      .values({ client_id: id, kind: 'fiets', status: 'regelen' })
      .execute();
    expect((await signals()).at(-1)).toMatchObject({ subject: 'Fiets', restsOn: null, due: null });
  });

  it('follows who works and who left for work', async () => {
    const id = await settled({ number: '204101' });
    await add(id, 'outflow', { kind: 'betaald-werk', date: '2019-06-30' });
    expect(await signals()).toMatchObject([
      { kind: 'retention', months: 6, restsOn: '2019-06-30', due: '2019-12-30' },
    ]);
    await contact(id, { purpose: 'retentie' });
    expect(await signals()).toEqual([]);
  });

  it('goes by the numbers that the team set', async () => {
    const id = await settled({ number: '204101' });
    expect(await kindsOf(id)).toEqual([]);
    const { thresholds } = await file.backend.ask('caseload.settings', {});
    await file.backend.ask('caseload.saveThresholds', {
      ...thresholds,
      contactDays: 3,
      before: thresholds,
    });
    expect(await kindsOf(id)).toEqual(['contact']);
  });

  it('says the same of a client whatever happens in another household', async () => {
    const id = await settled({ number: '204101', household: 'BP-1', settlementDate: '2019-10-01' });
    await settled({ number: '204102', household: 'BP-1' });
    const { thresholds } = await file.backend.ask('caseload.settings', {});
    await file.backend.ask('caseload.saveThresholds', {
      ...thresholds,
      contactDays: 3,
      before: thresholds,
    });
    const own = async () => (await signals()).filter(({ clientId }) => clientId === id);
    const before = await own();
    expect(before.length).toBeGreaterThan(1);
    const other = await addClient(file.backend.db(), {
      number: '204103',
      household: 'BP-2',
      ladder: [{ step: 1, on: null }],
      trajectories: [{ type: 'Jobcoaching', start: '2019-01-01', end: '2020-01-05' }],
    });
    await add(other, 'outflow', { kind: 'overlijden', date: '2019-12-30' });
    await file.backend.ask('caseload.snoozeSignal', {
      kind: 'contact',
      clientId: other,
      subjectId: null,
      until: '2020-01-31',
      reason: 'Elders.',
    });
    expect(await own()).toEqual(before);
  });
});
