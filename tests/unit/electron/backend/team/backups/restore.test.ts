import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableSizes } from '../../../../../../electron/backend/database/backup.ts';
import { openDatabase } from '../../../../../../electron/backend/database/open.ts';
import { makeBackedUpTeam, type BackedUpTeam } from '../../../../../support/backed-up-team.ts';
import { folderBytes } from '../../../../../support/folder-bytes.ts';

let team: BackedUpTeam;
let name: string;

beforeEach(async () => {
  team = await makeBackedUpTeam();
  await team.change();
  await team.backend.ask('backups.make', {});
  name = (await team.listed())[0]?.name ?? '';
});
afterEach(() => team.cleanup());

const beside = () => ({ place: 'beside' as const, name });
const restoredName = 'Statushouders (teruggezet 02-03-2026).trede';
const copyOf = () => join(team.place, name, 'Statushouders.trede');

describe('putting a backup back', () => {
  it('gives all of it beside the present file, which does not change', async () => {
    await team.backend.db().insertInto('fund').values({ name: 'Later' }).execute();
    await team.backend.ask('team.close', {});
    const before = folderBytes(team.folder);
    const file = team.backend.grant(team.path);
    const { path } = await team.backend.ask('team.restore', { of: file, backup: beside() });
    expect(path).toBe(join(team.folder, restoredName));
    expect(folderBytes(team.folder)).toMatchObject(before);

    await team.open(path);
    const funds = await team.backend.db().selectFrom('fund').select('name').execute();
    expect(funds).toEqual([{ name: 'Fonds 1' }]);
  });

  it('has as many rows in every table as the file had when it was made', async () => {
    const dataKey = Buffer.from(team.backend.file().dataKey);
    const now = tableSizes(team.backend.file().driver);
    const { path } = await team.backend.ask('team.restore', { of: null, backup: beside() });
    const restored = openDatabase(path, dataKey);
    const then = tableSizes(restored.driver);
    await restored.close();
    // Since then the making itself was noted, and the restoring, each with its line in the log.
    const noted = new Set(['backup_event', 'log_line']);
    const counted = (sizes: typeof now) => sizes.filter(([table]) => !noted.has(table));
    expect(counted(then)).toEqual(counted(now));
    expect(then.length).toBe(now.length);
  });

  it('works without the present file, and never writes over what is there', async () => {
    await team.backend.ask('team.close', {});
    const file = team.backend.grant(team.path);
    for (const present of [Buffer.from('rubbish'), null]) {
      if (present === null) rmSync(team.path);
      else writeFileSync(team.path, present);
      const listed = await team.backend.ask('team.backupsOf', { file });
      expect(listed).toMatchObject([{ name, places: ['beside'], sameKey: false }]);
      const { path } = await team.backend.ask('team.restore', { of: file, backup: beside() });
      await team.open(path);
      await team.backend.ask('team.close', {});
    }
    expect(
      readdirSync(team.folder)
        .filter((one) => one.endsWith('.trede'))
        .sort(),
    ).toEqual([restoredName, 'Statushouders (teruggezet 02-03-2026, 2).trede']);
  });

  it('takes a file that the user points at, in a backup or on its own', async () => {
    await team.backend.ask('team.close', {});
    const file = team.backend.grant(copyOf());
    expect(await team.backend.ask('team.backupAt', { file })).toMatchObject({ name });
    const first = await team.backend.ask('team.restoreFile', { file, beside: null });
    expect(first.path).toBe(join(team.folder, restoredName));
    rmSync(join(team.place, name, 'reservekopie.json'));
    expect(await team.backend.ask('team.backupAt', { file })).toBeNull();
    const toThere = team.backend.grant(team.path);
    const second = await team.backend.ask('team.restoreFile', { file, beside: toThere });
    await team.open(second.path);
  });

  it('refuses a backup that was damaged or cut off, and leaves nothing', async () => {
    await team.backend.ask('team.close', {});
    const file = team.backend.grant(team.path);
    const bytes = readFileSync(copyOf());
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(copyOf(), bytes);
    const before = folderBytes(team.folder);
    const damaged = await team.backend.refused('team.restore', { of: file, backup: beside() });
    expect(damaged.code).toBe('backup-damaged');
    truncateSync(copyOf(), 8192);
    const cutOff = await team.backend.refused('team.restore', { of: file, backup: beside() });
    expect(cutOff.code).toBe('not-found');
    truncateSync(copyOf(), 0);
    writeFileSync(copyOf(), bytes);
    expect(folderBytes(team.folder)).toEqual(before);
  });

  it('takes the one in the second place where the one beside the file is damaged', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await team.listed();
    await team.listed();
    const bytes = readFileSync(copyOf());
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(copyOf(), bytes);
    const { path } = await team.backend.ask('team.restore', { of: null, backup: beside() });
    await team.backend.ask('team.close', {});
    await team.open(path);
  });

  it('takes along what a Trede that was cut off had still in its journal', async () => {
    await team.backend.db().insertInto('fund').values({ name: 'Net nog' }).execute();
    const elders = join(team.folder, 'elders');
    mkdirSync(elders);
    // As it stands while it is open: the last work is in the journal alone.
    for (const ending of ['', '-wal', '-sleutel', '-sleutel2']) {
      copyFileSync(team.path + ending, join(elders, `Team.trede${ending}`));
    }
    await team.backend.ask('team.close', {});
    const file = team.backend.grant(join(elders, 'Team.trede'));
    const { path } = await team.backend.ask('team.restoreFile', { file, beside: null });
    await team.open(path);
    const funds = await team.backend.db().selectFrom('fund').select('name').execute();
    expect(funds).toEqual([{ name: 'Fonds 1' }, { name: 'Net nog' }]);
  });

  it('refuses to work in a backup itself', async () => {
    await team.backend.ask('team.close', {});
    const before = folderBytes(team.folder);
    const refused = await team.backend.refused('team.open', {
      file: team.backend.grant(copyOf()),
      password: 'vier paarden op de dijk',
    });
    expect(refused.code).toBe('is-backup');
    expect(folderBytes(team.folder)).toEqual(before);
  });
});

describe('a restore test', () => {
  it('counts what is in the backup beside what is there now, notes it, and leaves nothing', async () => {
    await team.backend
      .db()
      .insertInto('household')
      .values({ id: 1, household_number: '1' })
      .execute();
    const client = { client_number: '1', household_id: 1, first_name: 'A', last_name: 'B' };
    await team.backend.db().insertInto('client').values(client).execute();
    const before = team.namesIn(team.place);
    const answer = await team.backend.ask('backups.test', { backup: beside() });
    expect(answer).toEqual({
      then: { clients: 0, contacts: 0, orders: 0, documents: 0 },
      now: { clients: 1, contacts: 0, orders: 0, documents: 0 },
    });
    expect(team.namesIn(team.place)).toEqual(before);
    expect((await team.backend.ask('backups.list', {})).tests).toMatchObject([
      { day: '2026-03-02', name, counts: { clients: 0 } },
    ]);
    expect((await team.backend.ask('backups.status', {})).reminders).toEqual([]);
  });

  it('is due again after a year', async () => {
    await team.backend.ask('backups.saveSettings', { secondPlaceDays: 90 });
    team.setClock(new Date(2026, 11, 1, 9));
    await team.backend.ask('backups.test', { backup: beside() });
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    team.setClock(new Date(2027, 10, 30, 9));
    await team.listed();
    expect((await team.backend.ask('backups.status', {})).reminders).toEqual([]);
    team.setClock(new Date(2027, 11, 1, 9));
    expect((await team.backend.ask('backups.status', {})).reminders).toEqual(['test']);
  });

  it('tells of a backup that is not whole, and reminds until one is', async () => {
    await team.backend.ask('backups.saveSettings', { secondPlaceDays: 90 });
    const keyFile = `${copyOf()}-sleutel`;
    const text = readFileSync(keyFile, 'utf8');
    for (const copy of [keyFile, `${keyFile}2`]) writeFileSync(copy, text.replace('{', '{ '));
    expect(await team.backend.ask('backups.test', { backup: beside() })).toMatchObject({
      then: null,
    });
    expect((await team.backend.ask('backups.status', {})).reminders).toEqual(['test-failed']);
    for (const copy of [keyFile, `${keyFile}2`]) writeFileSync(copy, text);
    await team.backend.ask('backups.test', { backup: beside() });
    expect((await team.backend.ask('backups.status', {})).reminders).toEqual([]);
  });
});
