import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../../../../../shared/caseload/team/schema.ts';
import type { CallInput } from '../../../../../../shared/ipc/contract.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const settings = () => file.backend.ask('caseload.settings', {});
const undo = (changeId: number) => file.backend.ask('caseload.undoChange', { changeId });

type MemberInput = CallInput<'caseload.saveMember'>;
const member = (more: Partial<MemberInput> = {}): MemberInput => ({
  memberId: null,
  name: 'Ruud van Aspen',
  fteHundredths: 80,
  active: true,
  ...more,
});
const standing = async (memberId: number | null | undefined) => {
  const found = (await settings()).members.find(({ id }) => id === (memberId ?? 0));
  return found === undefined
    ? null
    : { name: found.name, fteHundredths: found.fteHundredths, active: found.active };
};
/** From a form that shows what stands there. */
const opened = async (more: Partial<MemberInput>) =>
  member({ before: await standing(more.memberId), ...more });
const save = async (more: Partial<MemberInput> = {}) =>
  file.backend.ask('caseload.saveMember', await opened(more));
const refused = async (more: Partial<MemberInput> = {}) =>
  file.backend.refused('caseload.saveMember', await opened(more));

async function clientOf(number: string, ...names: readonly string[]): Promise<number> {
  const db = file.backend.db();
  const id = await addClient(db, { number });
  for (const name of names) {
    await db.insertInto('client_case_manager').values({ client_id: id, name }).execute();
  }
  return id;
}
const namesWithClients = async () =>
  (
    await file.backend.db().selectFrom('client_case_manager').select('name').orderBy('id').execute()
  ).map(({ name }) => name);

describe('the thresholds', () => {
  it('are those of the sources until the team sets its own', async () => {
    expect((await settings()).thresholds).toEqual(defaultThresholds);
    const { changeId } = await file.backend.ask('caseload.saveThresholds', {
      ...defaultThresholds,
      normPerFte: 50,
      before: defaultThresholds,
    });
    expect((await settings()).thresholds).toEqual({ ...defaultThresholds, normPerFte: 50 });
    await undo(changeId);
    expect((await settings()).thresholds).toEqual(defaultThresholds);
  });

  it('are set again in place, one by one what is missing or makes no sense by default', async () => {
    for (const intakeDays of [30, 31]) {
      await file.backend.ask('caseload.saveThresholds', {
        ...defaultThresholds,
        intakeDays,
        before: (await settings()).thresholds,
      });
    }
    const db = file.backend.db();
    const rows = await db.selectFrom('setting').select('name').execute();
    const [name, ...others] = rows.map((row) => row.name).filter((one) => one !== 'first-steps');
    expect(others).toEqual([]);
    const store = (value: string) =>
      db
        .updateTable('setting')
        .set({ value })
        .where('name', '=', name ?? '')
        .execute();
    await store('{"intakeDays":31,"contactDays":0,"pipWeeks":"tien","later":4}');
    expect((await settings()).thresholds).toEqual({ ...defaultThresholds, intakeDays: 31 });
    for (const nonsense of ['', '[]', 'null', '{']) {
      await store(nonsense);
      expect((await settings()).thresholds).toEqual(defaultThresholds);
    }
  });

  it('are changed by two people in turn without losing what either did', async () => {
    const set = (change: Partial<typeof defaultThresholds>) =>
      ({ ...defaultThresholds, ...change, before: defaultThresholds }) as const;
    await file.backend.ask('caseload.saveThresholds', set({ normPerFte: 50, contactDays: 60 }));
    await file.backend.ask('caseload.saveThresholds', set({ intakeDays: 21, contactDays: 60 }));
    const both = { ...defaultThresholds, normPerFte: 50, contactDays: 60, intakeDays: 21 };
    expect((await settings()).thresholds).toEqual(both);
    const answer = await file.backend.refused('caseload.saveThresholds', set({ normPerFte: 40 }));
    expect(answer).toMatchObject({ code: 'conflict', field: 'values.normPerFte' });
    expect(answer.message).toContain('Er staat nu ‘50’.');
    expect((await settings()).thresholds).toEqual(both);
  });

  it('refuses what is no number of days', async () => {
    const answer = await file.backend.refused('caseload.saveThresholds', {
      ...defaultThresholds,
      contactDays: 0,
      before: defaultThresholds,
    });
    expect(answer).toMatchObject({ code: 'invalid-input', field: 'contactDays' });
  });
});

describe('the members', () => {
  it('are those of the team and names that only stand with clients, by name', async () => {
    await save({ name: 'Ömer Çelik', active: false });
    await clientOf('1', 'Zeynep Kaya');
    await clientOf('2', 'Oud Collega', 'Marloes Hendriks');
    await clientOf('3', 'Ömer Çelik');
    expect((await settings()).members).toEqual([
      { id: null, name: 'Marloes Hendriks', fteHundredths: null, active: true },
      { id: 1, name: 'Ömer Çelik', fteHundredths: 80, active: false },
      { id: null, name: 'Zeynep Kaya', fteHundredths: null, active: true },
    ]);
  });

  it('refuses a name that somebody else in the team has, however it is written', async () => {
    await save();
    expect(await refused({ name: 'RUUD  VAN ASPEN' })).toMatchObject({
      code: 'conflict',
      field: 'name',
      message: 'Er is al een klantmanager met de naam Ruud van Aspen. Kies een andere naam.',
    });
    await save({ memberId: 1, name: 'ruud van aspen' });
    expect((await settings()).members).toMatchObject([{ id: 1, name: 'ruud van aspen' }]);
  });

  it('are changed by two people in turn without losing what either did', async () => {
    await save();
    const before = await standing(1);
    await save({ memberId: 1, name: 'Ruud de Wit' });
    // The form of the second still shows the old name.
    await save({ memberId: 1, name: 'Ruud van Aspen', fteHundredths: 90, before });
    expect(await standing(1)).toEqual({ name: 'Ruud de Wit', fteHundredths: 90, active: true });
    const answer = await refused({ memberId: 1, fteHundredths: 60, before });
    expect(answer).toMatchObject({ code: 'conflict', field: 'values.fteHundredths' });
    expect(answer.message).toContain('Er staat nu ‘0,9’.');
    expect((await refused({ memberId: 1, before: null })).code).toBe('invalid-input');
    expect(await standing(1)).toEqual({ name: 'Ruud de Wit', fteHundredths: 90, active: true });
  });

  it('refuses who is not there', async () => {
    expect((await refused({ memberId: 9 })).code).toBe('not-found');
  });

  it('changes the name with clients and in the agenda too, and undoes it there as well', async () => {
    await save();
    await clientOf('1', 'Ruud van Aspen', 'Marloes Hendriks');
    await clientOf('2', 'ruud van aspen');
    await file.backend
      .db()
      .insertInto('appointment')
      .values({ date: '2020-01-02', time: null, kind: 'gesprek', case_manager: 'Ruud van Aspen' })
      .execute();
    const inAgenda = () =>
      file.backend.db().selectFrom('appointment').select('case_manager').executeTakeFirst();
    const { changeId } = await save({ memberId: 1, name: 'Ruud de Wit' });
    expect(await namesWithClients()).toEqual(['Ruud de Wit', 'Marloes Hendriks', 'Ruud de Wit']);
    expect(await inAgenda()).toEqual({ case_manager: 'Ruud de Wit' });
    await undo(changeId);
    expect(await namesWithClients()).toEqual([
      'Ruud van Aspen',
      'Marloes Hendriks',
      'ruud van aspen',
    ]);
    expect(await inAgenda()).toEqual({ case_manager: 'Ruud van Aspen' });
    expect((await settings()).members.map(({ name }) => name)).toContain('Ruud van Aspen');
  });

  it('keeps the new name once it was given since: undoing would make two people of one', async () => {
    await save();
    const clientId = await clientOf('1', 'Ruud van Aspen');
    const later = await clientOf('2', 'Marloes Hendriks');
    const { changeId } = await save({ memberId: 1, name: 'Ruud de Wit' });
    const again = await undo(changeId);
    const renamed = await undo(again.changeId);
    const assigned = await file.backend.ask('caseload.bulkChange', {
      kind: 'assign',
      clientIds: [later],
      caseManager: 'Ruud de Wit',
      since: '2019-12-01',
    });
    const refusal = () =>
      file.backend.refused('caseload.undoChange', { changeId: renamed.changeId });
    expect(await refusal()).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('de naam Ruud de Wit staat intussen ook') as string,
    });
    expect(await namesWithClients()).not.toContain('Ruud van Aspen');
    await undo(assigned.changeId);
    const { changeId: made } = await file.backend.ask('caseload.saveAppointment', {
      appointmentId: null,
      before: null,
      values: {
        date: '2020-01-05',
        time: null,
        kind: 'gesprek',
        purpose: null,
        clientIds: [clientId],
        subject: null,
        place: null,
        caseManager: 'ruud de wit',
      },
    });
    expect((await refusal()).code).toBe('conflict');
    await undo(made);
    const { changeId: viewed } = await file.backend.ask('caseload.saveView', {
      id: null,
      before: null,
      name: 'Van Ruud',
      setting: {
        columns: [],
        filters: { caseManager: ['Ruud de Wit'] },
        sort: { columnId: 'name', direction: 'ascending' },
        groupBy: null,
      },
    });
    expect((await refusal()).code).toBe('conflict');
    await undo(viewed);
    await undo(renamed.changeId);
    expect(await namesWithClients()).toEqual(['Ruud van Aspen', 'Marloes Hendriks']);
  });

  it('changes the name in the filters of saved views, and leaves other views alone', async () => {
    await save();
    const setting = (filters: Record<string, string[]>) => ({
      columns: ['track'],
      filters,
      sort: { columnId: 'name', direction: 'ascending' as const },
      groupBy: null,
    });
    const views = [
      setting({ caseManager: ['Ruud van Aspen', 'Marloes Hendriks'], track: ['werk'] }),
      setting({ track: ['Ruud van Aspen'] }),
    ];
    for (const [place, view] of views.entries()) {
      await file.backend.ask('caseload.saveView', {
        id: null,
        before: null,
        name: `Lijst ${place}`,
        setting: view,
      });
    }
    const { changeId } = await save({ memberId: 1, name: 'Ruud de Wit' });
    const kept = async () =>
      (await file.backend.ask('caseload.views', {})).map((view) => view.setting.filters);
    expect(await kept()).toEqual([
      { caseManager: ['Ruud de Wit', 'Marloes Hendriks'], track: ['werk'] },
      { track: ['Ruud van Aspen'] },
    ]);
    await undo(changeId);
    expect(await kept()).toEqual(views.map(({ filters }) => filters));
  });

  it('makes other ways to write a name this one when its member is added', async () => {
    await clientOf('1', 'ruud  van aspen');
    await save();
    expect(await namesWithClients()).toEqual(['Ruud van Aspen']);
    expect((await settings()).members).toHaveLength(1);
  });

  it('does not make two people one by a new name that stands with clients', async () => {
    await save();
    await clientOf('1', 'Marloes Hendriks');
    expect(await refused({ memberId: 1, name: 'marloes hendriks' })).toMatchObject({
      code: 'conflict',
      field: 'name',
    });
  });
});

describe('who works here', () => {
  it('is nobody until it is said, and then by the account of the computer', async () => {
    await save();
    await save({ name: 'Marloes Hendriks' });
    expect((await settings()).me).toBeNull();
    await file.backend.ask('caseload.setMe', { memberId: 1 });
    expect((await settings()).me).toBe('Ruud van Aspen');
    const { changeId } = await file.backend.ask('caseload.setMe', { memberId: 2 });
    expect((await settings()).me).toBe('Marloes Hendriks');
    await undo(changeId);
    expect((await settings()).me).toBe('Ruud van Aspen');
    await save({ memberId: 1, name: 'Ruud de Wit' });
    expect((await settings()).me).toBe('Ruud de Wit');
    await file.backend.ask('caseload.setMe', { memberId: null });
    await file.backend.ask('caseload.setMe', { memberId: null });
    expect((await settings()).me).toBeNull();
  });

  it('is somebody of the team', async () => {
    expect((await file.backend.refused('caseload.setMe', { memberId: 3 })).code).toBe('not-found');
  });
});
