import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../../electron/backend/database/open.ts';
import { Session } from '../../../../../../electron/backend/session.ts';
import { giveNewDataKey } from '../../../../../../electron/backend/team/new-data-key.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { testStrength } from '../../../../../support/test-keys.ts';

let made: TestTeamFile;
beforeEach(async () => {
  made = await makeTeamFile();
});
afterEach(() => made.cleanup());

const wish = { strength: testStrength, secrets: [], change: () => Promise.resolve() };

describe('a file that gets a new data key where an open file cannot be replaced', () => {
  it('keeps what a colleague wrote who came in between, and stays as it was', async () => {
    const file = made.backend.file();
    const key = Buffer.from(file.dataKey);
    const session = new Session();
    let cameIn = false;
    session.opened({
      ...file,
      dataKey: Buffer.from(key),
      close: async () => {
        await file.close();
        if (cameIn) return;
        cameIn = true;
        const colleague = openDatabase(file.path, key);
        colleague.driver.exec(`insert into team_member (name) values ('Van een collega')`);
        await colleague.close();
      },
    });
    const swap = giveNewDataKey(session, { ...wish, replacesOpenFiles: false });
    await expect(swap).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    const members = await session.requireFile().db.selectFrom('team_member').selectAll().execute();
    expect(members.map(({ name }) => name)).toContain('Van een collega');
    expect(session.requireFile().dataKey).toEqual(key);
    await session.close();
    const again = { file: made.backend.grant(made.path), password: made.password };
    await made.backend.close();
    expect((await made.backend.call('team.open', again)).ok).toBe(true);
  });

  it.each([true, false])('goes on under the new key where nobody did (%s)', async (replaces) => {
    const file = made.backend.file();
    const session = new Session();
    const key = Buffer.from(file.dataKey);
    session.opened({ ...file, dataKey: Buffer.from(key) });
    await giveNewDataKey(session, { ...wish, replacesOpenFiles: replaces });
    expect(session.requireFile().dataKey).not.toEqual(key);
    await session.close();
    await made.backend.close();
    const again = { file: made.backend.grant(made.path), password: made.password };
    expect((await made.backend.call('team.open', again)).ok).toBe(true);
  });
});
