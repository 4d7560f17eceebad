import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let partnerId: number;

beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, { number: '3001', household: 'BP-1' });
  partnerId = await addClient(db, { number: '3002', household: 'BP-1' });
});
afterEach(() => file.cleanup());

const history = (of = clientId) => file.backend.ask('caseload.history', { clientId: of });

describe('the history of one client among many', () => {
  it('tells of a klantmanager with another name what it means for this client, and nothing of others', async () => {
    const nobodyId = await addClient(file.backend.db(), { number: '3003' });
    const plan = (of: number, date: string) =>
      file.backend.ask('caseload.saveAppointment', {
        appointmentId: null,
        before: null,
        values: {
          date,
          time: null,
          kind: 'gesprek',
          purpose: null,
          clientIds: [of],
          subject: null,
          place: null,
          caseManager: 'Ruud',
        },
      });
    await file.backend.ask('caseload.bulkChange', {
      kind: 'assign',
      clientIds: [clientId, partnerId],
      caseManager: 'Ruud',
      since: '2019-12-01',
    });
    for (const day of ['06', '07', '08']) await plan(partnerId, `2020-01-${day}`);
    await plan(clientId, '2020-01-09');
    const member = { fteHundredths: null, active: true };
    await file.backend.ask('caseload.saveMember', { memberId: null, name: 'Ruud', ...member });
    const members = (await file.backend.ask('caseload.settings', {})).members;
    const memberId = members.find(({ name }) => name === 'Ruud')?.id ?? null;
    const name = 'Ruud van Aspen';
    const before = { name: 'Ruud', ...member };
    await file.backend.ask('caseload.saveMember', { memberId, before, name, ...member });
    const [told] = await history();
    expect(told?.what).toBe('Klantmanager en afspraak gewijzigd, bij 2 klanten tegelijk');
    expect(told?.lines).toHaveLength(2);
    expect(told?.lines[0]).toEqual({ label: 'Klantmanager', before: 'Ruud', after: name });
    expect(told?.lines[1]).toMatchObject({ before: 'Ruud', after: name });
    expect((await history(partnerId))[0]?.lines).toHaveLength(4);
    expect(await history(nobodyId)).toEqual([]);
  });

  it('tells of a new type of trajectory only that the trajectory came', async () => {
    await file.backend.ask('caseload.bulkChange', {
      kind: 'course',
      clientIds: [clientId, partnerId],
      typeName: 'Fietsles',
      startDate: '2019-12-10',
      endDate: null,
    });
    const [told] = await history();
    expect(told?.what).toBe('Traject toegevoegd, bij 2 klanten tegelijk');
    expect(told?.lines).toContainEqual({ label: 'Traject', before: null, after: 'Fietsles' });
  });

  it('says the name of who did it, once that is known', async () => {
    await file.backend.ask('caseload.saveRecord', {
      clientId,
      kind: 'child',
      recordId: null,
      before: null,
      values: { firstName: 'Sara', birthDate: null },
    });
    expect((await history())[0]?.by).toBe(testAccount);
    const member = { memberId: null, name: 'Bo Kuiphof', fteHundredths: null, active: true };
    await file.backend.ask('caseload.saveMember', member);
    const { members } = await file.backend.ask('caseload.settings', {});
    await file.backend.ask('caseload.setMe', { memberId: members[0]?.id ?? null });
    expect((await history())[0]?.by).toBe('Bo Kuiphof');
  });
});
