import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const ask: TestTeamFile['backend']['ask'] = (...asked) => file.backend.ask(...asked);
const undo = (changeId: number) => ask('caseload.undoChange', { changeId });
const types = async () => (await ask('caseload.trajectoryTypes', {})).map(({ name }) => name);
const organisations = async () => (await ask('caseload.organisations', {})).map(({ name }) => name);

describe('caseload.removeListed', () => {
  it('takes away a type that nobody has, and undo brings it back', async () => {
    const { id } = await file.backend
      .db()
      .insertInto('trajectory_type')
      .values({ name: 'Fietsles' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const before = await types();
    const { changeId } = await ask('caseload.removeListed', { list: 'type', id });
    expect(await types()).not.toContain('Fietsles');
    await undo(changeId);
    expect(await types()).toEqual(before);
  });

  it('says of what is used where it stands', async () => {
    const db = file.backend.db();
    const clientId = await addClient(db, {
      number: '1',
      trajectories: [{ type: 'Jobcoaching', start: '2019-01-01' }],
    });
    const type = (await ask('caseload.trajectoryTypes', {})).find(
      ({ name }) => name === 'Jobcoaching',
    );
    expect(
      await file.backend.refused('caseload.removeListed', { list: 'type', id: type?.id ?? 0 }),
    ).toMatchObject({
      code: 'conflict',
      message:
        'Jobcoaching kan niet weg: deze naam staat nog bij 1 traject van een klant en 1 product van een aanbieder. Wijzig die eerst.',
    });
    await ask('caseload.saveMember', {
      memberId: null,
      name: 'Marloes',
      fteHundredths: null,
      active: true,
    });
    const members = async () => (await ask('caseload.settings', {})).members;
    const id = (await members())[0]?.id ?? 0;
    await db
      .insertInto('client_case_manager')
      .values({ client_id: clientId, name: 'Marloes', since: '2019-01-01' })
      .execute();
    const refused = await file.backend.refused('caseload.removeListed', { list: 'member', id });
    expect(refused.message).toBe(
      'Marloes kan niet weg: deze naam staat nog bij 1 klant, nu of eerder. Er is niets veranderd. Kies bij Stand ‘Werkt niet meer in het team’. Dan kiest niemand deze naam nog.',
    );
    await db.deleteFrom('client_case_manager').execute();
    await ask('caseload.removeListed', { list: 'member', id });
    expect(await members()).toEqual([]);
  });

  it('takes away the counts of a year', async () => {
    await ask('caseload.saveYearlyCount', {
      year: 2018,
      settled: 10,
      targetFirstHalf: null,
      housedFirstHalf: null,
      targetSecondHalf: null,
      housedSecondHalf: null,
      before: null,
    });
    const { changeId } = await ask('caseload.removeListed', { list: 'year', id: 2018 });
    expect(await ask('caseload.yearlyCounts', {})).toEqual([]);
    await undo(changeId);
    expect(await ask('caseload.yearlyCounts', {})).toHaveLength(1);
  });
});

describe('an organisation that was made for a contact', () => {
  const contactWith = (clientId: number, organisationId: number) =>
    ask('caseload.addContact', {
      clientIds: [clientId],
      appointmentId: null,
      date: '2019-03-01',
      kind: 'gesprek',
      purpose: null,
      person: null,
      organisationId,
      mapped: false,
      note: null,
      next: null,
    });

  it('goes and comes with that contact, but stays where another has it', async () => {
    const clientId = await addClient(file.backend.db(), { number: '1' });
    const { organisationId } = await ask('caseload.addOrganisation', { name: 'Vluchtelingenwerk' });
    const first = await contactWith(clientId, organisationId);
    const undone = await undo(first.changeId);
    expect(await organisations()).toEqual([]);
    const again = await undo(undone.changeId);
    expect(await organisations()).toEqual(['Vluchtelingenwerk']);

    const second = await contactWith(clientId, organisationId);
    await undo(second.changeId);
    expect(await organisations()).toEqual(['Vluchtelingenwerk']);
    await undo(again.changeId);
  });
});
