import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordKindName } from '../../../../../../shared/caseload/records/all-records.ts';
import { ownHousehold } from '../../../../../../shared/kernel/household.ts';
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
const undo = (changeId: number) => file.backend.ask('caseload.undoChange', { changeId });
const add = (kind: RecordKindName, values: Record<string, unknown>) =>
  file.backend.ask('caseload.saveRecord', {
    clientId,
    kind,
    recordId: null,
    before: null,
    values,
  });

const job = {
  employer: 'De Molen',
  title: null,
  hoursPerWeek: 24,
  contract: 'tijdelijk',
  startsOn: '2019-03-01',
  contractUntil: null,
  endedOn: null,
  endReason: null,
  ownLevel: false,
  wageSubsidy: null,
  dagdelen: ['ma-ochtend'],
};

describe('the history of a client', () => {
  it('is empty where nobody changed anything', async () => {
    expect(await history()).toEqual([]);
  });

  it('tells who did what and when, in the words of the screen, the latest first', async () => {
    const { recordId } = await add('job', job);
    await file.backend.ask('caseload.saveRecord', {
      clientId,
      kind: 'job',
      recordId,
      before: job,
      values: { ...job, hoursPerWeek: 32, dagdelen: [], ownLevel: true },
    });
    expect(await history()).toMatchObject([
      {
        by: testAccount,
        at: new Date(2019, 11, 31, 12).toISOString(),
        what: 'Werk gewijzigd: De Molen',
        lines: [
          { label: 'Uren per week', before: '24 uur', after: '32 uur' },
          { label: 'Werk op eigen niveau', before: 'nee', after: 'ja' },
          { label: 'Werkt op', before: 'maandagochtend', after: null },
        ],
        undone: false,
        takesBack: false,
        clientCount: 1,
        canUndo: true,
      },
      {
        what: 'Werk toegevoegd',
        lines: [
          { label: 'Werkgever', before: null, after: 'De Molen' },
          { label: 'Uren per week', before: null, after: '24 uur' },
          { label: 'Contract', before: null, after: 'Tijdelijk' },
          { label: 'Begonnen op', before: null, after: '01-03-2019' },
          { label: 'Werk op eigen niveau', before: null, after: 'nee' },
          { label: 'Werkt op', before: null, after: 'maandagochtend' },
        ],
        // The hours were changed after it.
        canUndo: false,
      },
    ]);
    expect(await history(partnerId)).toEqual([]);
  });

  it('tells what was undone, done again, and which of these can still be undone', async () => {
    const { changeId } = await add('job', job);
    const undone = await undo(changeId);
    expect(await history()).toMatchObject([
      { what: 'Ongedaan gemaakt: werk toegevoegd', undone: true, takesBack: true, canUndo: true },
      { what: 'Werk toegevoegd', undone: true, takesBack: false, canUndo: false },
    ]);
    expect(await file.backend.refused('caseload.undoChange', { changeId })).toMatchObject({
      code: 'conflict',
      message: 'Deze wijziging is al ongedaan gemaakt. U hoeft niets te doen.',
    });
    await undo(undone.changeId);
    expect(await history()).toMatchObject([
      { what: 'Opnieuw gedaan: werk toegevoegd', undone: false, takesBack: false, canUndo: true },
      { what: 'Ongedaan gemaakt: werk toegevoegd', undone: true, canUndo: false },
      { what: 'Werk toegevoegd', undone: false, canUndo: true },
    ]);
    await undo(changeId);
    const { records } = await file.backend.ask('caseload.dossier', { clientId });
    expect(records.job).toEqual([]);
  });

  it('tells of a change of many at once as far as it is about this client', async () => {
    await file.backend.ask('caseload.bulkChange', {
      kind: 'assign',
      clientIds: [clientId, partnerId],
      caseManager: 'Ruud van Aspen',
      since: '2019-12-01',
    });
    const told = {
      what: 'Klantmanager toegevoegd, bij 2 klanten tegelijk',
      lines: [
        { label: 'Klantmanager', before: null, after: 'Ruud van Aspen' },
        { label: 'Sinds', before: null, after: '01-12-2019' },
      ],
      canUndo: true,
      // The window asks first: undoing it changes the other client as well.
      clientCount: 2,
    };
    const [mine] = await history();
    expect(mine).toMatchObject(told);
    expect(await history(partnerId)).toMatchObject([told]);
    await undo(mine?.changeId ?? 0);
    expect(await history(partnerId)).toMatchObject([
      { takesBack: true, clientCount: 2 },
      { undone: true },
    ]);
    const { caseManager } = await file.backend.ask('caseload.client', { clientId: partnerId });
    expect(caseManager).toBeNull();
  });

  it('knows a bijstandspartij without a number by who is in it', async () => {
    const db = file.backend.db();
    const number = ownHousehold('3009');
    await addClient(db, { number: '3009', household: number, firstName: 'Amanuel', lastName: 'W' });
    const { id } = await db
      .selectFrom('client')
      .select('id')
      .where('client_number', '=', '3009')
      .executeTakeFirstOrThrow();
    await file.backend.ask('caseload.moveToHousehold', { clientId, partnerId: id });
    expect(await history()).toMatchObject([
      { lines: [{ label: 'Bijstandspartij', before: 'BP-1', after: 'die van Amanuel W' }] },
    ]);
  });

  it('tells of a group that was spoken with, in the history of each, without the others', async () => {
    await file.backend.ask('caseload.addContact', {
      clientIds: [clientId, partnerId],
      date: '2019-12-20',
      kind: 'gesprek',
      purpose: 'voorlichting',
      person: 'Ruud',
      organisationId: null,
      mapped: false,
      note: 'Over de eerste baan',
      appointmentId: null,
      next: { date: '2020-01-10', time: '09:30', kind: 'telefoon' },
    });
    for (const of of [clientId, partnerId]) {
      const [told, ...others] = await history(of);
      expect(others).toEqual([]);
      expect(told?.what).toBe('Contact en afspraak toegevoegd, bij 2 klanten tegelijk');
      expect(told?.lines).toContainEqual({
        label: 'Notitie',
        before: null,
        after: 'Over de eerste baan',
      });
      expect(told?.lines).toContainEqual({
        label: 'Datum (afspraak)',
        before: null,
        after: '10-01-2020',
      });
      expect(told?.lines.filter(({ label }) => label === 'Notitie')).toHaveLength(1);
    }
  });

  it('tells of a move by the numbers of the bijstandspartijen, also of one that is no more', async () => {
    await file.backend.ask('caseload.moveToHousehold', { clientId, partnerId: null });
    const alone = await file.backend.ask('caseload.client', { clientId });
    expect(alone.partners).toEqual([]);
    await file.backend.ask('caseload.moveToHousehold', { clientId, partnerId });
    expect(await history()).toMatchObject([
      {
        what: 'Bijstandspartij gewijzigd',
        lines: [{ label: 'Bijstandspartij', before: 'een eigen bijstandspartij', after: 'BP-1' }],
        canUndo: true,
      },
      { lines: [{ before: 'BP-1', after: 'een eigen bijstandspartij' }], canUndo: false },
    ]);
    const [last, first] = await history();
    await undo(last?.changeId ?? 0);
    await undo(first?.changeId ?? 0);
    const together = await file.backend.ask('caseload.client', { clientId });
    expect(together.householdNumber).toBe('BP-1');
    const households = await file.backend.db().selectFrom('household').selectAll().execute();
    expect(households).toMatchObject([{ household_number: 'BP-1' }]);
  });

  it('tells of a client who was added, and gives a client who comes after its undoing an own history', async () => {
    const client = {
      clientNumber: '4001',
      firstName: 'Yonas',
      lastName: 'Tesfay',
      birthDate: '1990-01-01',
      sex: 'man',
      nationality: null,
      settlementDate: '2019-11-01',
      familyReunion: false,
      track: 'groei',
      caseManager: 'Ruud',
      partnerId: null,
    } as const;
    const added = await file.backend.ask('caseload.addClient', client);
    const told = await history(added.clientId);
    expect(told).toMatchObject([
      { what: 'Klant, groep en klantmanager toegevoegd', canUndo: true },
    ]);
    const taken = await undo(added.changeId);
    const other = await file.backend.ask('caseload.addClient', { ...client, clientNumber: '4002' });
    expect(other.clientId).not.toBe(added.clientId);
    expect(await history(other.clientId)).toHaveLength(1);
    await undo(taken.changeId);
    expect(await file.backend.ask('caseload.client', { clientId: added.clientId })).toMatchObject({
      clientNumber: '4001',
      track: 'groei',
    });
  });
});

describe('a change that something was built on', () => {
  it('is not undone, with a sentence that says what to do', async () => {
    const added = await file.backend.ask('caseload.addClient', {
      clientNumber: '4001',
      firstName: 'Yonas',
      lastName: 'Tesfay',
      birthDate: null,
      sex: null,
      nationality: null,
      settlementDate: null,
      familyReunion: null,
      track: null,
      caseManager: null,
      partnerId: null,
    });
    await file.backend.ask('caseload.saveRecord', {
      clientId: added.clientId,
      kind: 'child',
      recordId: null,
      before: null,
      values: { firstName: 'Sara', birthDate: null },
    });
    const refusal = await file.backend.refused('caseload.undoChange', { changeId: added.changeId });
    expect(refusal).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Dit kan niet meer ongedaan worden gemaakt/) as string,
    });
    expect(await file.backend.ask('caseload.client', { clientId: added.clientId })).toMatchObject({
      lastName: 'Tesfay',
    });
    expect(file.backend.unexpected).toEqual([]);
    expect(await file.backend.refused('caseload.undoChange', { changeId: 999 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('of many clients at once is not undone for one of them alone, and says at whom to look', async () => {
    const assign = (clientIds: number[], caseManager: string, since: string) =>
      file.backend.ask('caseload.bulkChange', { kind: 'assign', clientIds, caseManager, since });
    const { changeId } = await assign([clientId, partnerId], 'Ruud', '2019-12-01');
    const [row] = (await file.backend.ask('caseload.dossier', { clientId: partnerId })).records
      .caseManager;
    if (row === undefined) throw new Error('no klantmanager');
    await file.backend.ask('caseload.saveRecord', {
      clientId: partnerId,
      kind: 'caseManager',
      recordId: row.id,
      before: row.values,
      values: { ...row.values, name: 'Ans' },
    });
    const { message } = await file.backend.refused('caseload.undoChange', { changeId });
    expect(message).toMatch(/de klantmanager is daarna nog veranderd.* Het gaat om klant 3002\.$/);
    const { caseManager } = await file.backend.ask('caseload.client', { clientId });
    expect(caseManager).toBe('Ruud');
  });
});
