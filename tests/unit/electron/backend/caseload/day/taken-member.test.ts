import { expect, it } from 'vitest';
import { makeTeamFile } from '../../../../../support/team-file.ts';

it('lets nobody work as a klantmanager that another user is', async () => {
  const { backend, cleanup } = await makeTeamFile();
  await backend.db().insertInto('team_member').values({ name: 'Rima Nasser' }).execute();
  await backend.ask('team.addUser', {
    name: 'Rima Nasser',
    roles: ['klantmanager'],
    memberId: 1,
    password: 'negen ganzen langs het pad',
  });
  const refused = await backend.refused('caseload.setMe', { memberId: 1 });
  expect(refused).toMatchObject({ code: 'conflict', field: 'memberId' });
  expect((await backend.ask('caseload.settings', {})).me).toBeNull();
  await cleanup();
});

it('lets nobody take back a choice when another user became that klantmanager since', async () => {
  const { backend, cleanup } = await makeTeamFile();
  await backend.db().insertInto('team_member').values({ name: 'Rima Nasser' }).execute();
  await backend.ask('caseload.setMe', { memberId: 1 });
  const { changeId } = await backend.ask('caseload.setMe', { memberId: null });
  await backend.ask('team.addUser', {
    name: 'Rima Nasser',
    roles: ['klantmanager'],
    memberId: 1,
    password: 'negen ganzen langs het pad',
  });
  const refused = await backend.refused('caseload.undoChange', { changeId });
  expect(refused).toMatchObject({ code: 'conflict', message: expect.stringContaining('Rima') });
  expect((await backend.ask('caseload.settings', {})).me).toBeNull();
  await cleanup();
});
