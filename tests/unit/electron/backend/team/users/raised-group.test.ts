import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Role } from '#shared/kernel/role.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { withRoles } from '../../../../../support/with-roles.ts';

let made: TestTeamFile;
beforeEach(async () => {
  made = await makeTeamFile();
});
afterEach(() => made.cleanup());

async function openAs(roles: readonly Role[]): Promise<void> {
  await withRoles(made.backend.db(), roles);
  await made.backend.ask('team.close', {});
  const { path, password, backend } = made;
  await backend.ask('team.open', { file: backend.grant(path), password });
}
async function withGroup(smallestGroup: number) {
  const { unreadable, ...before } = await made.backend.ask('evaluation.settings', {});
  expect(unreadable).toBe(false);
  return { ...before, smallestGroup, before };
}

it('lets an adviser raise the smallest group, and only a coordinator lower it', async () => {
  await openAs(['adviseur']);
  await made.backend.ask('evaluation.saveSettings', await withGroup(10));
  const refused = await made.backend.refused('evaluation.saveSettings', await withGroup(9));
  expect(refused).toMatchObject({ code: 'not-allowed', field: 'smallestGroup' });
  expect(await made.backend.ask('evaluation.settings', {})).toMatchObject({ smallestGroup: 10 });
  await openAs(['coordinator']);
  await made.backend.ask('evaluation.saveSettings', await withGroup(9));
  expect(await made.backend.ask('evaluation.settings', {})).toMatchObject({ smallestGroup: 9 });
});
