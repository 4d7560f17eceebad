import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contactPurposes } from '../../../../../../shared/caseload/contacts/schema.ts';
import { contactKinds } from '../../../../../../shared/caseload/schema.ts';
import { addDays } from '../../../../../../shared/kernel/calendar.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on 31 December 2019.
let file: TestTeamFile;
const clientIds: number[] = [];
beforeAll(async () => {
  file = await makeTeamFile();
  for (let place = 0; place < 100; place += 1) {
    clientIds.push(await addClient(file.backend.db(), { number: String(204_000 + place) }));
  }
});
afterAll(() => file.cleanup());

/** Everything that contacts and appointments touch. */
async function everything() {
  const db = file.backend.db();
  return {
    contacts: await db.selectFrom('contact').selectAll().orderBy('id').execute(),
    appointments: await db.selectFrom('appointment').selectAll().orderBy('id').execute(),
    expected: await db.selectFrom('appointment_client').selectAll().orderBy('id').execute(),
  };
}

const daysAgo = fc.nat(600).map((days) => addDays('2019-12-31', -days));
const daysAhead = fc.nat(200).map((days) => addDays('2019-12-31', days));
const group = fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 12 });
const contact = fc.record({
  group,
  date: daysAgo,
  kind: fc.option(fc.constantFrom(...contactKinds)),
  purpose: fc.option(fc.constantFrom(...contactPurposes)),
  mapped: fc.boolean(),
  planned: fc.boolean(),
  next: fc.option(
    fc.record({ date: daysAhead, time: fc.constant(null), kind: fc.constantFrom(...contactKinds) }),
  ),
});

it('a contact that is undone leaves nothing, however many it was with and whatever came of it', async () => {
  await fc.assert(
    fc.asyncProperty(contact, async ({ group: places, planned, ...values }) => {
      const ids = places.map((place) => clientIds[place] ?? 0);
      const appointmentId = planned ? await plan(ids, values.date) : null;
      const before = await everything();
      const { changeId } = await file.backend.ask('caseload.addContact', {
        ...values,
        clientIds: ids,
        appointmentId,
        person: 'Marloes Hendriks',
        organisationId: null,
        note: null,
      });
      expect((await everything()).contacts).toHaveLength(before.contacts.length + ids.length);
      await file.backend.ask('caseload.undoChange', { changeId });
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

it('an appointment that was changed or removed is back as it was after undoing', async () => {
  await fc.assert(
    fc.asyncProperty(group, group, daysAhead, async (first, second, date) => {
      const of = (places: readonly number[]) => places.map((place) => clientIds[place] ?? 0);
      const appointmentId = await plan(of(first), date);
      const before = await everything();
      const changed = await file.backend.ask('caseload.saveAppointment', {
        appointmentId,
        before: planned(of(first), date),
        values: { ...planned(of(second), date), time: '10:00' },
      });
      await file.backend.ask('caseload.undoChange', { changeId: changed.changeId });
      expect(await everything()).toEqual(before);
      const removed = await file.backend.ask('caseload.removeAppointment', { appointmentId });
      await file.backend.ask('caseload.undoChange', { changeId: removed.changeId });
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

it('takes a hundred clients at once, and all of them back', async () => {
  const before = await everything();
  const { changeId } = await file.backend.ask('caseload.addContact', {
    clientIds,
    appointmentId: null,
    date: '2019-12-30',
    kind: 'gesprek',
    purpose: 'voorlichting',
    person: null,
    organisationId: null,
    mapped: false,
    note: 'Voorlichting over de eerste baan.',
    next: { date: '2020-01-14', time: '10:00', kind: 'gesprek' },
  });
  const [clientId = 0] = clientIds;
  const dossier = await file.backend.ask('caseload.dossier', { clientId });
  expect(dossier.contacts[0]).toMatchObject({ groupSize: 100, purpose: 'voorlichting' });
  const next = dossier.appointments.find(({ purpose }) => purpose === 'voorlichting');
  expect(next).toMatchObject({ date: '2020-01-14', time: '10:00', clientIds });
  const history = await file.backend.ask('caseload.history', { clientId });
  expect(history[0]).toMatchObject({ changeId, canUndo: true });
  await file.backend.ask('caseload.undoChange', { changeId });
  expect(await everything()).toEqual(before);
});

it('gives the number of a group that was undone to no other: it can come back', async () => {
  const [one = 0, two = 0, three = 0] = clientIds;
  const meet = (ids: number[]) =>
    file.backend.ask('caseload.addContact', {
      clientIds: ids,
      appointmentId: null,
      date: '2019-12-30',
      kind: 'gesprek',
      purpose: null,
      person: null,
      organisationId: null,
      mapped: false,
      note: null,
      next: null,
    });
  const { changeId } = await meet([one, two]);
  const undone = await file.backend.ask('caseload.undoChange', { changeId });
  await meet([one, three]);
  await file.backend.ask('caseload.undoChange', undone);
  const { contacts } = await file.backend.ask('caseload.dossier', { clientId: one });
  expect(contacts.map(({ groupSize }) => groupSize)).toEqual([2, 2]);
});

const planned = (ids: readonly number[], date: string) => ({
  date,
  time: null,
  kind: 'gesprek' as const,
  purpose: null,
  clientIds: [...ids],
  subject: null,
  place: null,
  caseManager: 'Marloes Hendriks',
});

async function plan(ids: readonly number[], date: string): Promise<number> {
  const made = await file.backend.ask('caseload.saveAppointment', {
    appointmentId: null,
    before: null,
    values: planned(ids, date),
  });
  return made.appointmentId;
}
