import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../../shared/ipc/contract.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
let file: TestTeamFile;
let rima: number;
beforeEach(async () => {
  file = await makeTeamFile();
  rima = await addClient(file.backend.db(), { number: '204117', settlementDate: '2018-12-01' });
});
afterEach(() => file.cleanup());

const save = (kind: CallInput<'caseload.saveRecord'>['kind'], values: Record<string, unknown>) =>
  file.backend.ask('caseload.saveRecord', {
    clientId: rima,
    kind,
    recordId: null,
    before: null,
    values,
  });
const inList = async () => {
  const [row] = await file.backend.ask('caseload.list', {});
  return row;
};
const onPage = () => file.backend.ask('caseload.client', { clientId: rima });
const gaps = async () => (await file.backend.ask('caseload.missing', {}))[0]?.missing ?? [];
const evaluated = async () => {
  const rows = await file.backend.db().selectFrom('eval_person').selectAll().execute();
  return rows.map((row) => row.language_buddy);
};

describe('a taalmaatje', () => {
  const buddy = { name: 'Els Vos', organisation: null, startsOn: null, endsOn: '2019-06-30' };

  it('that is written down by name counts in the evaluation, on the page and at the data', async () => {
    expect(await evaluated()).toEqual([null]);
    expect(await gaps()).toContain('languageBuddy');
    const { changeId } = await save('buddy', buddy);
    expect(await evaluated()).toEqual([1]);
    expect((await onPage()).languageBuddy).toBe(true);
    expect(await gaps()).not.toContain('languageBuddy');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await evaluated()).toEqual([null]);
  });

  it('counts whatever the answer beside it says; without one the answer counts', async () => {
    await file.backend.db().updateTable('client').set({ language_buddy: 0 }).execute();
    expect(await evaluated()).toEqual([0]);
    expect((await onPage()).languageBuddy).toBe(false);
    await save('buddy', buddy);
    expect(await evaluated()).toEqual([1]);
  });
});

it('a level of a skill stands in the list and on the page, and takes the place of an older list', async () => {
  await file.backend
    .db()
    .insertInto('client_language_level')
    .values({ client_id: rima, level: 'A1', measured_on: '2019-01-01' })
    .execute();
  expect((await inList())?.languageLevel).toBe('A1');
  const skill = { skill: 'spreken', level: 'B1', basis: 'praktijk', measuredOn: '2019-11-01' };
  await save('languageSkill', skill);
  expect((await inList())?.languageLevel).toBe('B1');
  expect((await onPage()).languageLevel).toBe('B1');
  expect(await gaps()).not.toContain('languageLevel');
});

describe('a contact', () => {
  const add = (date: string, more: { purpose?: 'intake'; mapped?: 1 } = {}) =>
    file.backend
      .db()
      .insertInto('contact')
      .values({ client_id: rima, date, kind: 'gesprek', note: '', ...more })
      .execute();

  it('makes a client gesproken once possibilities were mapped, not by an intake alone', async () => {
    await add('2019-02-01', { purpose: 'intake' });
    expect((await inList())?.spokenOn).toBeNull();
    expect(await gaps()).toContain('intake');
    const signals = await file.backend.ask('caseload.signals', {});
    expect(signals.map(({ kind }) => kind)).not.toContain('intake');
    await add('2019-05-01', { mapped: 1 });
    await add('2019-03-01', { mapped: 1 });
    expect((await inList())?.spokenOn).toBe('2019-03-01');
    expect(await gaps()).not.toContain('intake');
  });

  it('of a day that has yet to come is no last contact, and nobody was spoken with on it', async () => {
    await add('2019-11-01');
    await add('2020-02-01', { mapped: 1 });
    expect(await inList()).toMatchObject({ lastContactOn: '2019-11-01', spokenOn: null });
    expect(await gaps()).toContain('intake');
    await add('2019-12-31');
    expect((await inList())?.lastContactOn).toBe('2019-12-31');
  });
});
