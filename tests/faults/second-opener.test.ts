import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderBytes } from '../support/folder-bytes.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { startTeamProcess, type TeamProcess } from '../support/team-process.ts';

let made: TestTeamFile;
let holder: TeamProcess | null = null;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
});
afterEach(async () => {
  await holder?.kill();
  holder = null;
  await made.cleanup();
});

const open = () =>
  made.backend.call('team.open', {
    file: made.backend.grant(made.path),
    password: made.password,
  });

describe('a team file that another process has open', () => {
  it('is busy for a second opener, who changes nothing', async () => {
    holder = await startTeamProcess(made.path, 'hold');
    expect(holder.opened.ok).toBe(true);
    const before = folderBytes(made.folder);
    const answer = await open();
    expect(answer).toMatchObject({ ok: false, error: { code: 'file-busy', field: 'file' } });
    expect(folderBytes(made.folder)).toEqual(before);
  });

  it('stays whole while a second opener keeps trying', async () => {
    holder = await startTeamProcess(made.path, 'write');
    await holder.confirmedAtLeast(3);
    expect(await open()).toMatchObject({ error: { code: 'file-busy' } });
    await holder.confirmedAtLeast(holder.confirmed.length + 3);
    expect(await open()).toMatchObject({ error: { code: 'file-busy' } });
    await holder.kill();
    expect((await open()).ok).toBe(true);
    const funds = await made.backend.db().selectFrom('fund').select('name').execute();
    expect(funds.map((fund) => fund.name)).toEqual(expect.arrayContaining([...holder.confirmed]));
  });

  it('is free again as soon as its holder was killed', async () => {
    holder = await startTeamProcess(made.path, 'hold');
    await holder.kill();
    expect((await open()).ok).toBe(true);
  });
});
