import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHandlers } from '../../../../../../electron/backend/handlers.ts';
import { makeBackend, testAccount } from '../../../../../support/backend.ts';
import { plainFund } from '../../../../../support/money-calls.ts';
import {
  makeSharingTeam,
  testSharing,
  type SharingTeam,
} from '../../../../../support/sharing-team.ts';
import { testPassword, testTeamHandlers } from '../../../../../support/test-keys.ts';

let team: SharingTeam;
beforeEach(async () => {
  team = await makeSharingTeam();
});
afterEach(() => team.cleanup());

const addFund = (name: string) =>
  team.writer.call('budget.saveFund', { id: null, name, ...plainFund });
const away = () => `${team.folder} weg`;
const lost = { ok: false, error: { code: 'connection-lost' } };
const funds = async () => {
  const rows = await team.writer.db().selectFrom('fund').select('name').execute();
  return rows.map(({ name }) => name);
};
const asMaker = () => ({
  file: team.reader.grant(team.path),
  name: testAccount,
  password: testPassword,
});

describe('a colleague whose computer hangs', () => {
  it('is told of once trying showed that the file is held, until that may be over', async () => {
    await team.openAsReader();
    await team.reader.ask('team.sharing', {});
    team.clock.now += 60_000;
    expect(await team.reader.ask('team.sharing', {})).toMatchObject({ free: true, silent: false });
    // Its lock is still there.
    expect(await team.reader.refused('team.takeUp', {})).toMatchObject({ code: 'file-busy' });
    expect(await team.reader.ask('team.sharing', {})).toMatchObject({
      free: false,
      silent: true,
      holder: { computer: 'balie-3' },
    });
    team.clock.now += 61_000;
    expect(await team.reader.ask('team.sharing', {})).toMatchObject({ free: true, silent: false });
    await team.writer.close();
    expect(await team.reader.ask('team.takeUp', {})).toEqual({ state: 'working' });
  });
});

describe('a drive that goes away', () => {
  it('stops the work, and goes on where it was when the drive is back', async () => {
    expect((await addFund('Ervoor')).ok).toBe(true);
    renameSync(team.folder, away());
    expect(await addFund('Ertussen')).toMatchObject(lost);
    expect(await team.writer.ask('team.sharing', {})).toEqual({ state: 'lost' });
    // Nothing more is tried with what was open, also when the drive is back.
    expect((await team.writer.refused('team.takeUp', {})).code).toBe('file-missing');
    renameSync(away(), team.folder);
    expect(await addFund('Erna')).toMatchObject(lost);
    expect(await team.writer.ask('team.takeUp', {})).toEqual({ state: 'working' });
    expect((await addFund('Weer terug')).ok).toBe(true);
    expect(await funds()).toEqual(['Ervoor', 'Weer terug']);
    expect(await team.writer.ask('team.checkLog', {})).toMatchObject({ fault: null });
  });

  it('is noticed by who works in the file and asks nothing of it', async () => {
    expect(await team.writer.ask('team.sharing', {})).toEqual({ state: 'working' });
    renameSync(team.folder, away());
    expect(await team.writer.ask('team.sharing', {})).toEqual({ state: 'lost' });
    renameSync(away(), team.folder);
    expect(await team.writer.ask('team.takeUp', {})).toEqual({ state: 'working' });
    expect((await addFund('Weer terug')).ok).toBe(true);
  });

  it('is told to who reads along, who hears no more of who has the file', async () => {
    await team.openAsReader();
    const before = await team.reader.ask('team.sharing', {});
    expect(before).toMatchObject({ state: 'reading', reached: true, free: false });
    renameSync(team.folder, away());
    team.clock.now += 60_000;
    expect(await team.reader.ask('team.sharing', {})).toEqual({ ...before, reached: false });
    renameSync(away(), team.folder);
    expect(await team.reader.ask('team.sharing', {})).toMatchObject({ reached: true });
  });

  it('writes nothing into another copy that stands at its place', async () => {
    renameSync(team.folder, away());
    mkdirSync(team.folder);
    for (const name of readdirSync(away())) {
      if (name.startsWith('Statushouders.trede')) {
        copyFileSync(`${away()}/${name}`, `${team.folder}/${name}`);
      }
    }
    expect(await addFund('Nergens')).toMatchObject(lost);
    rmSync(team.folder, { recursive: true });
    renameSync(away(), team.folder);
    await team.writer.ask('team.takeUp', {});
    expect(await funds()).toEqual([]);
  });

  it('reads along when a colleague took the file meanwhile, and never writes beside them', async () => {
    renameSync(team.folder, away());
    expect(await addFund('Ertussen')).toMatchObject(lost);
    renameSync(away(), team.folder);
    // Whose lock is free but who was there a moment ago, may be there still.
    await team.reader.ask('team.open', asMaker());
    expect(await team.reader.ask('team.sharing', {})).toMatchObject({
      state: 'reading',
      free: false,
    });
    team.clock.now += 60_000;
    expect(await team.reader.ask('team.sharing', {})).toMatchObject({ free: true });
    expect(await team.reader.ask('team.takeUp', {})).toEqual({ state: 'working' });
    expect(await team.writer.ask('team.takeUp', {})).toMatchObject({
      state: 'reading',
      holder: { computer: 'balie-7' },
    });
    expect(await addFund('Naast de ander')).toMatchObject({ error: { code: 'reading-only' } });
  });

  it('stops who comes back after another took the file, though no call failed', async () => {
    await team.reader.ask('team.sharing', {});
    // As on a drive where a lock does not reach another computer.
    const { path } = team;
    const other = makeBackend({
      fileHandlers,
      sessionHandlers: testTeamHandlers,
      computer: 'balie-9',
      now: () => new Date(team.clock.now),
      sharing: testSharing('balie-9'),
    });
    const elsewhere = `${team.folder}/elders`;
    mkdirSync(elsewhere);
    await team.publish();
    for (const end of ['-sleutel', '-sleutel2'])
      copyFileSync(path + end, `${elsewhere}/B.trede${end}`);
    copyFileSync(`${path}-lezen`, `${elsewhere}/B.trede`);
    await other.ask('team.open', { ...asMaker(), file: other.grant(`${elsewhere}/B.trede`) });
    copyFileSync(`${elsewhere}/B.trede-in-gebruik`, `${path}-in-gebruik`);
    expect(await addFund('Naast de ander')).toMatchObject({
      error: { code: 'connection-lost', message: expect.stringContaining('Een collega heeft') },
    });
    await other.close();
  });

  it('shows nothing that cannot be noted, to who reads along', async () => {
    await team.openAsReader();
    renameSync(team.folder, away());
    expect(await team.reader.call('caseload.list', {})).toMatchObject(lost);
    renameSync(away(), team.folder);
    expect(await team.reader.call('caseload.list', {})).toMatchObject({ ok: true });
  });

  it.each(['SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC', 'SQLITE_CANTOPEN'])(
    'uses a connection no more that failed with %s',
    async (code) => {
      const failing = makeBackend({
        fileHandlers: {
          ...fileHandlers,
          'budget.years': () => {
            throw Object.assign(new Error('disk I/O error'), { code });
          },
        },
        sessionHandlers: testTeamHandlers,
        now: () => new Date(team.clock.now),
        sharing: testSharing(),
      });
      await team.writer.close();
      await failing.ask('team.open', { ...asMaker(), file: failing.grant(team.path) });
      expect(await failing.call('budget.years', {})).toMatchObject(lost);
      expect(await failing.call('caseload.list', {})).toMatchObject(lost);
      expect(await failing.ask('team.takeUp', {})).toEqual({ state: 'working' });
      expect((await failing.call('caseload.list', {})).ok).toBe(true);
      await failing.close();
    },
  );
});
