import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on 31 December 2019.
let file: TestTeamFile;
let rima: number;
let samir: number;
beforeEach(async () => {
  file = await makeTeamFile();
  rima = await addClient(file.backend.db(), { number: '204117', firstName: 'Rima' });
  samir = await addClient(file.backend.db(), { number: '204118', firstName: 'Samir' });
});
afterEach(() => file.cleanup());

type NewContact = CallInput<'caseload.addContact'>;
const contact = (values: Partial<NewContact> = {}): NewContact => ({
  clientIds: [rima],
  appointmentId: null,
  date: '2019-12-30',
  kind: 'gesprek',
  purpose: 'voortgang',
  person: 'Marloes Hendriks',
  organisationId: null,
  mapped: false,
  note: 'Gesproken over school.',
  next: null,
  ...values,
});
const {
  clientIds: _clients,
  appointmentId: _appointment,
  next: _next,
  ...shownAtFirst
} = contact();

type NewAppointment = CallInput<'caseload.saveAppointment'>['values'];
const appointment = (values: Partial<NewAppointment> = {}): NewAppointment => ({
  date: '2019-12-30',
  time: '09:30',
  kind: 'gesprek',
  purpose: null,
  clientIds: [rima],
  subject: null,
  place: null,
  caseManager: 'Marloes Hendriks',
  ...values,
});
const make = async (values: Partial<NewAppointment> = {}) =>
  (
    await file.backend.ask('caseload.saveAppointment', {
      appointmentId: null,
      before: null,
      values: appointment(values),
    })
  ).appointmentId;

const contactsInFile = () =>
  file.backend.db().selectFrom('contact').selectAll().orderBy('id').execute();
const december = { from: '2019-12-01', until: '2019-12-31' };
const january = { from: '2020-01-01', until: '2020-01-31' };
const changedRows = (changeId: number) =>
  file.backend
    .db()
    .selectFrom('change_row')
    .select(['client_id', 'table_name'])
    .where('change_id', '=', changeId)
    .orderBy('id')
    .execute();

describe('caseload.addContact', () => {
  it('notes a contact with one client, without the number of a group', async () => {
    await file.backend.ask('caseload.addContact', contact({ mapped: true, purpose: 'intake' }));
    expect(await contactsInFile()).toMatchObject([
      {
        client_id: rima,
        date: '2019-12-30',
        kind: 'gesprek',
        purpose: 'intake',
        person: 'Marloes Hendriks',
        mapped: 1,
        group_number: null,
      },
    ]);
  });

  it('notes one meeting with each of a group, once, in the history of each', async () => {
    const { changeId } = await file.backend.ask(
      'caseload.addContact',
      contact({ clientIds: [rima, samir, rima] }),
    );
    await file.backend.ask('caseload.addContact', contact({ clientIds: [samir, rima] }));
    const groups = (await contactsInFile()).map(({ client_id, group_number }) => [
      client_id,
      group_number,
    ]);
    expect(groups).toEqual([
      [rima, 1],
      [samir, 1],
      [samir, 2],
      [rima, 2],
    ]);
    expect(await changedRows(changeId)).toEqual([
      { client_id: rima, table_name: 'contact' },
      { client_id: samir, table_name: 'contact' },
    ]);
  });

  it('marks the appointment that it was as done and makes the next one, all in one change', async () => {
    const appointmentId = await make();
    const { changeId } = await file.backend.ask(
      'caseload.addContact',
      contact({
        appointmentId,
        purpose: 'intake',
        next: { date: '2020-01-14', time: '10:00', kind: 'telefoon' },
      }),
    );
    expect(await file.backend.ask('caseload.agenda', december)).toMatchObject([{ done: true }]);
    expect(await file.backend.ask('caseload.agenda', january)).toMatchObject([
      {
        date: '2020-01-14',
        time: '10:00',
        kind: 'telefoon',
        purpose: 'voortgang',
        clientIds: [rima],
        caseManager: 'Marloes Hendriks',
        done: false,
      },
    ]);
    const tables = (await changedRows(changeId)).map(({ table_name }) => table_name);
    expect(tables).toEqual(['contact', 'appointment', 'appointment', 'appointment_client']);
  });

  it('puts the next appointment of an organisation in the agenda of who works here', async () => {
    const { organisationId } = await file.backend.ask('caseload.addOrganisation', {
      name: 'Vluchtelingenwerk',
    });
    const member = await file.backend
      .db()
      .insertInto('team_member')
      .values({ name: 'Ruud van Aspen', fte_hundredths: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    await file.backend
      .db()
      .insertInto('account_member')
      .values({ account: testAccount, member_id: member.id })
      .execute();
    await file.backend.ask(
      'caseload.addContact',
      contact({
        organisationId,
        person: 'Ans de Wit',
        next: { date: '2020-01-02', time: null, kind: 'gesprek' },
      }),
    );
    expect(await file.backend.ask('caseload.agenda', january)).toMatchObject([
      { caseManager: 'Ruud van Aspen' },
    ]);
  });

  it.each([
    ['a day that has yet to come', { date: '2020-01-01' }, 'date'],
    [
      'a next appointment before the contact',
      { next: { date: '2019-12-29', time: null, kind: 'gesprek' as const } },
      'next.date',
    ],
    ['an organisation that is not there', { organisationId: 9 }, 'organisationId'],
    ['an appointment that is not there', { appointmentId: 9 }, 'appointmentId'],
    ['a client who is not there', { clientIds: [99] }, 'clientIds'],
    ['nobody', { clientIds: [] }, 'clientIds'],
  ])('refuses %s and stores nothing', async (_what, values, field) => {
    expect(await file.backend.refused('caseload.addContact', contact(values))).toMatchObject({
      field,
    });
    expect(await contactsInFile()).toEqual([]);
  });

  it('takes a contact of today', async () => {
    await file.backend.ask('caseload.addContact', contact({ date: '2019-12-31' }));
    expect(await contactsInFile()).toHaveLength(1);
  });
});

describe('caseload.saveContact', () => {
  const idOf = async (clientId: number) =>
    (await contactsInFile()).find(({ client_id }) => client_id === clientId)?.id ?? 0;

  it('changes the contact of one client of a group', async () => {
    await file.backend.ask('caseload.addContact', contact({ clientIds: [rima, samir] }));
    await file.backend.ask('caseload.saveContact', {
      contactId: await idOf(samir),
      before: shownAtFirst,
      values: { ...shownAtFirst, note: 'Kwam later.' },
    });
    expect((await contactsInFile()).map(({ note, group_number }) => [note, group_number])).toEqual([
      ['Gesproken over school.', 1],
      ['Kwam later.', 1],
    ]);
  });

  it('keeps what two people changed in different fields', async () => {
    await file.backend.ask('caseload.addContact', contact());
    const contactId = await idOf(rima);
    for (const changed of [{ note: 'Wil naar het mbo.' }, { kind: 'telefoon' as const }]) {
      await file.backend.ask('caseload.saveContact', {
        contactId,
        before: shownAtFirst,
        values: { ...shownAtFirst, ...changed },
      });
    }
    expect(await contactsInFile()).toMatchObject([{ note: 'Wil naar het mbo.', kind: 'telefoon' }]);
  });

  it('says what stands there now when another changed the same, and stores nothing', async () => {
    await file.backend.ask('caseload.addContact', contact());
    const contactId = await idOf(rima);
    const save = (note: string) => ({
      contactId,
      before: shownAtFirst,
      values: { ...shownAtFirst, note },
    });
    await file.backend.ask('caseload.saveContact', save('Wil naar het mbo.'));
    const error = await file.backend.refused('caseload.saveContact', save('Wil werken.'));
    expect(error.code).toBe('conflict');
    expect(error.message).toContain('Wil naar het mbo.');
    expect(await contactsInFile()).toMatchObject([{ note: 'Wil naar het mbo.' }]);
  });

  it('refuses to move a contact to a day that has yet to come', async () => {
    await file.backend.ask('caseload.addContact', contact());
    const error = await file.backend.refused('caseload.saveContact', {
      contactId: await idOf(rima),
      before: shownAtFirst,
      values: { ...shownAtFirst, date: '2020-01-01' },
    });
    expect(error.field).toBe('date');
  });

  it('removes the contact of one client of a group', async () => {
    await file.backend.ask('caseload.addContact', contact({ clientIds: [rima, samir] }));
    await file.backend.ask('caseload.removeContact', { contactId: await idOf(rima) });
    expect(await contactsInFile()).toMatchObject([{ client_id: samir }]);
    const again = { contactId: 1 };
    expect((await file.backend.refused('caseload.removeContact', again)).code).toBe('not-found');
  });
});

describe('the agenda', () => {
  it('gives the appointments of the days asked, those without a time first', async () => {
    await make({ time: '13:00', clientIds: [samir, rima] });
    await make({ time: null, clientIds: [], subject: 'Teamoverleg' });
    await make({ time: '09:30' });
    await make({ date: '2019-12-31' });
    await make({ date: '2020-01-01' });
    const found = await file.backend.ask('caseload.agenda', {
      from: '2019-12-30',
      until: '2019-12-31',
    });
    expect(found.map(({ date, time, clientIds }) => [date, time, clientIds])).toEqual([
      ['2019-12-30', null, []],
      ['2019-12-30', '09:30', [rima]],
      ['2019-12-30', '13:00', [samir, rima]],
      ['2019-12-31', '09:30', [rima]],
    ]);
  });

  it('changes who is expected and when, and keeps what another changed meanwhile', async () => {
    const appointmentId = await make();
    const save = (values: Partial<NewAppointment>) =>
      file.backend.call('caseload.saveAppointment', {
        appointmentId,
        before: appointment(),
        values: appointment(values),
      });
    await save({ place: 'Gemeentehuis' });
    await save({ clientIds: [samir] });
    expect(await file.backend.ask('caseload.agenda', december)).toMatchObject([
      { id: appointmentId, place: 'Gemeentehuis', clientIds: [samir] },
    ]);
    expect(await save({ place: 'Bibliotheek' })).toMatchObject({ error: { code: 'conflict' } });
  });

  it('is not changed by who does not say what the form showed', async () => {
    const appointmentId = await make();
    const answer = await file.backend.refused('caseload.saveAppointment', {
      appointmentId,
      before: null,
      values: appointment({ place: 'Bibliotheek' }),
    });
    expect(answer).toMatchObject({ code: 'invalid-input', field: 'before' });
  });

  it('wants a client or a subject', async () => {
    const input = { appointmentId: null, before: null, values: appointment({ clientIds: [] }) };
    expect(await file.backend.refused('caseload.saveAppointment', input)).toMatchObject({
      field: 'subject',
    });
  });

  it('removes an appointment with who was expected, and leaves its contact', async () => {
    const appointmentId = await make({ clientIds: [rima, samir] });
    await file.backend.ask('caseload.addContact', contact({ appointmentId }));
    await file.backend.ask('caseload.removeAppointment', { appointmentId });
    expect(await file.backend.ask('caseload.agenda', december)).toEqual([]);
    expect(await contactsInFile()).toHaveLength(1);
  });
});

describe('organisations', () => {
  it('takes a name that is there again, whatever its capitals', async () => {
    const first = await file.backend.ask('caseload.addOrganisation', { name: 'Forte Welzijn' });
    const again = await file.backend.ask('caseload.addOrganisation', { name: ' forte  WELZIJN' });
    await file.backend.ask('caseload.addOrganisation', { name: 'Éénoudercentrum' });
    expect(again.organisationId).toBe(first.organisationId);
    const names = (await file.backend.ask('caseload.organisations', {})).map(({ name }) => name);
    expect(names).toEqual(['Éénoudercentrum', 'Forte Welzijn']);
  });
});
