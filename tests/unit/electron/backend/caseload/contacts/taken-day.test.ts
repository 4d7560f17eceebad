import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on 31 December 2019, a Tuesday.
let file: TestTeamFile;
let rima: number;
let samir: number;
beforeEach(async () => {
  file = await makeTeamFile();
  rima = await addClient(file.backend.db(), { number: '204117', firstName: 'Rima' });
  samir = await addClient(file.backend.db(), { number: '204118', firstName: 'Samir' });
});
afterEach(() => file.cleanup());

const ask = (values: Partial<CallInput<'caseload.takenDay'>> = {}) =>
  file.backend.ask('caseload.takenDay', {
    date: '2020-01-07',
    clientIds: [rima, samir],
    caseManager: 'Marloes Hendriks',
    ...values,
  });

const use = (clientId: number, values: Record<string, unknown>) =>
  file.backend.ask('caseload.saveRecord', {
    clientId,
    kind: 'weekUse',
    recordId: null,
    before: null,
    values: {
      kind: 'school',
      name: 'school',
      dagdelen: ['di-ochtend'],
      startsOn: null,
      endsOn: null,
      ...values,
    },
  });

const plan = (
  values: Partial<CallInput<'caseload.saveAppointment'>['values']>,
): Promise<{ appointmentId: number }> =>
  file.backend.ask('caseload.saveAppointment', {
    appointmentId: null,
    before: null,
    values: {
      date: '2020-01-07',
      time: '10:00',
      kind: 'gesprek',
      purpose: null,
      clientIds: [samir],
      subject: null,
      place: null,
      caseManager: 'Marloes Hendriks',
      ...values,
    },
  });

it('gives what stands in the weeks of the clients on that day, and of nobody else', async () => {
  await use(rima, { endsOn: '2020-01-07' });
  await use(rima, { name: 'voetbal', startsOn: '2020-01-08' });
  expect((await ask()).clients).toEqual([
    {
      clientId: rima,
      takings: [
        expect.objectContaining({ kind: 'weekUse', name: 'school', until: '2020-01-07' }) as object,
      ],
    },
  ]);
  expect((await ask({ date: '2020-01-08' })).clients).toMatchObject([
    { clientId: rima, takings: [{ name: 'voetbal' }] },
  ]);
  expect((await ask({ clientIds: [samir] })).clients).toEqual([]);
  expect((await ask({ clientIds: [] })).clients).toEqual([]);
});

it('gives the agenda of one klantmanager, with what stands in no agenda and is of a client of theirs', async () => {
  const own = await plan({});
  await plan({ caseManager: 'Ruud van Aspen' });
  await plan({ date: '2020-01-08' });
  const ofNobody = await plan({ caseManager: null, time: null, clientIds: [rima] });
  const idsOf = async (values?: Parameters<typeof ask>[0]) =>
    (await ask(values)).appointments.map(({ id }) => id);
  expect(await idsOf()).toEqual([own.appointmentId]);
  await file.backend
    .db()
    .insertInto('client_case_manager')
    .values({ client_id: rima, name: 'Marloes Hendriks', since: '2019-01-01' })
    .execute();
  expect(await idsOf()).toEqual([ofNobody.appointmentId, own.appointmentId]);
});

it('takes the agenda that it would come in when none is named', async () => {
  await plan({});
  expect(await ask({ caseManager: null, clientIds: [] })).toEqual({
    clients: [],
    owner: null,
    appointments: [],
    ofClients: [],
  });
  await file.backend.ask('caseload.saveMember', {
    memberId: null,
    name: 'Marloes Hendriks',
    fteHundredths: null,
    active: true,
  });
  const [marloes] = (await file.backend.ask('caseload.settings', {})).members;
  await file.backend.ask('caseload.setMe', { memberId: marloes?.id ?? null });
  expect(await ask({ caseManager: null })).toMatchObject({
    owner: 'Marloes Hendriks',
    appointments: [{ time: '10:00', clientIds: [samir] }],
  });
});

it('gives what the clients have that day in whichever agenda', async () => {
  const group = await plan({ clientIds: [rima, samir], caseManager: 'Ruud van Aspen' });
  await plan({ clientIds: [samir], date: '2020-01-08' });
  const idsOf = async (clientIds: number[]) =>
    (await ask({ clientIds })).ofClients.map(({ id }) => id);
  expect(await idsOf([rima])).toEqual([group.appointmentId]);
  const other = await plan({ clientIds: [samir], time: '11:00' });
  expect(await idsOf([rima])).toEqual([group.appointmentId]);
  expect(await idsOf([samir])).toEqual([group.appointmentId, other.appointmentId]);
});
