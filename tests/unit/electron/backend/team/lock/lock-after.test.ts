import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

it('locks a new file after ten minutes, until a coordinator says otherwise', async () => {
  expect(await file.backend.ask('team.lockAfter', {})).toEqual({ minutes: 10 });
  await file.backend.ask('team.saveLockAfter', { minutes: 60 });
  expect(await file.backend.ask('team.lockAfter', {})).toEqual({ minutes: 60 });
});

it.each([0, 61, 2.5])('refuses %s minutes', async (minutes) => {
  const refusal = await file.backend.refused('team.saveLockAfter', { minutes });
  expect(refusal).toMatchObject({ code: 'invalid-input', field: 'minutes' });
  expect(await file.backend.ask('team.lockAfter', {})).toEqual({ minutes: 10 });
});
