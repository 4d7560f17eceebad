import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const counts = async () => (await file.backend.ask('caseload.counts', {})).signals;

it('counts a caseload above the norm as one more, of who is guided only', async () => {
  const db = file.backend.db();
  const ids: number[] = [];
  for (const number of ['1', '2', '3']) ids.push(await addClient(db, { number }));
  const name = 'Ruud van Aspen';
  for (const id of ids) {
    await db
      .insertInto('client_case_manager')
      .values({ client_id: id, name, since: '2019-01-01' })
      .execute();
  }
  const save = (fteHundredths: number | null) =>
    db.updateTable('team_member').set({ fte_hundredths: fteHundredths }).execute();
  const member = { memberId: null, name, active: true };
  await file.backend.ask('caseload.saveMember', { ...member, fteHundredths: null });
  await file.backend.ask('caseload.setMe', { memberId: 1 });
  const before = await counts();
  expect(before.mine).toBe(before.team);
  // 30 for one fte: 10 hundredths are 3 clients, 7 are 2.
  await save(10);
  expect(await counts()).toEqual(before);
  await save(7);
  expect(await counts()).toEqual({ mine: before.team + 1, team: before.team + 1 });
});
