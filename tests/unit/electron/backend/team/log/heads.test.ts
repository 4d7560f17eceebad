import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHandlers } from '../../../../../../electron/backend/handlers.ts';
import { removeUser } from '../../../../../support/removing.ts';
import { makeBackend, type TestBackend } from '../../../../../support/backend.ts';
import {
  copyTeamFile as copyOf,
  makeFolder,
  newTestTeam,
} from '../../../../../support/team-file.ts';
import {
  testPassword,
  testTeamHandlers,
  testUserHandlers,
} from '../../../../../support/test-keys.ts';

let folder: string;
let settings: string;
let path: string;
let cleanup: () => void;
let backend: TestBackend;
let seconds: number;

/** Another sitting on the same computer, or on one of its own. */
const sitting = (settingsFolder = settings): TestBackend =>
  makeBackend({
    fileHandlers: { ...fileHandlers, ...testUserHandlers },
    sessionHandlers: testTeamHandlers,
    settingsFolder,
    now: () => new Date(Date.UTC(2019, 11, 31, 9, 0, (seconds += 1))),
  });

const open = async (at = path, settingsFolder = settings): Promise<TestBackend> => {
  backend = sitting(settingsFolder);
  await backend.ask('team.open', { file: backend.grant(at), password: testPassword });
  return backend;
};

/** Where there are several users. */
const openAsMaker = async (settingsFolder = settings): Promise<void> => {
  backend = sitting(settingsFolder);
  const file = backend.grant(path);
  await backend.ask('team.open', { file, name: newTestTeam.userName, password: testPassword });
};

/** Something that is noted each time. */
const work = async (times = 3) => {
  for (let time = 0; time < times; time += 1) {
    await backend.refused('caseload.client', { clientId: 1000 + time });
  }
};

const finding = async () => (await backend.ask('team.logWarning', {}))?.finding ?? null;

beforeEach(async () => {
  seconds = 0;
  ({ folder, cleanup } = makeFolder());
  settings = join(folder, 'instellingen');
  path = join(folder, 'Statushouders.trede');
  backend = sitting();
  await backend.ask('team.create', {
    file: backend.grant(path),
    ...newTestTeam,
    password: testPassword,
  });
  await work();
  await backend.ask('team.close', {});
});
afterEach(async () => {
  await backend.close();
  cleanup();
});

describe('no warning', () => {
  it('is there when the file is as it was left, however often', async () => {
    for (let time = 0; time < 5; time += 1) {
      await open();
      expect(await finding()).toBeNull();
      await work();
      await backend.ask('team.close', {});
    }
  });

  it('is there after a crash', async () => {
    await open();
    await work(120);
    // All as it stands on the disk while the file is open.
    const crashed = makeFolder();
    cpSync(folder, crashed.folder, { recursive: true });
    await backend.ask('team.close', {});
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    cpSync(crashed.folder, folder, { recursive: true });
    crashed.cleanup();
    await open();
    expect(await finding()).toBeNull();
  });

  it('is there on a computer that never saw the file, nor when all of it stands elsewhere', async () => {
    await open(path, join(folder, 'ander'));
    expect(await finding()).toBeNull();
    await backend.close();
    const moved = join(folder, 'verplaatst.trede');
    copyOf(path, moved);
    copyFileSync(`${path}-logboek`, `${moved}-logboek`);
    rmSync(path);
    await open(moved);
    expect(await finding()).toBeNull();
  });

  it('is there after a new data key, because a user was removed, on any computer', async () => {
    const other = join(folder, 'ander');
    await open();
    const { userId } = await backend.ask('team.addUser', {
      name: 'Omar Ali',
      roles: ['klantmanager'],
      memberId: null,
      password: 'zes zwarte bessen in juli',
    });
    await backend.ask('team.close', {});
    await openAsMaker(other);
    await backend.ask('team.close', {});
    await openAsMaker();
    await removeUser(backend, userId);
    await work(150);
    expect(await finding()).toBeNull();
    await backend.ask('team.close', {});
    for (const computer of [other, settings, other]) {
      await openAsMaker(computer);
      expect(await finding()).toBeNull();
      expect((await backend.ask('team.checkLog', {})).fault).toBeNull();
      await backend.ask('team.close', {});
    }
  });

  it('is there after a removal that nobody could write down outside', async () => {
    await open();
    const { userId } = await backend.ask('team.addUser', {
      name: 'Omar Ali',
      roles: ['klantmanager'],
      memberId: null,
      password: 'zes zwarte bessen in juli',
    });
    const aside = makeFolder();
    cpSync(settings, join(aside.folder, 'i'), { recursive: true });
    copyFileSync(`${path}-logboek`, join(aside.folder, 'h'));
    await removeUser(backend, userId);
    await backend.ask('team.close', {});
    // As after a crash between the new file and its head: both heads are of the old key.
    rmSync(settings, { recursive: true });
    cpSync(join(aside.folder, 'i'), settings, { recursive: true });
    copyFileSync(join(aside.folder, 'h'), `${path}-logboek`);
    aside.cleanup();
    await openAsMaker();
    expect(await finding()).toBeNull();
  });

  it('is there for a new file beside what another left', async () => {
    const other = join(folder, 'Nieuw.trede');
    copyFileSync(`${path}-logboek`, `${other}-logboek`);
    backend = sitting();
    const file = backend.grant(other);
    await backend.ask('team.create', { file, ...newTestTeam, password: testPassword });
    expect(await finding()).toBeNull();
  });
});

describe('an older copy that was put back', () => {
  it('is noticed 20 times out of 20, whichever of the two heads is left', async () => {
    const older = join(folder, 'ouder');
    let noticed = 0;
    for (let time = 0; time < 20; time += 1) {
      copyOf(path, older);
      await open();
      await work(1 + (time % 4));
      await backend.ask('team.close', {});
      copyOf(older, path);
      if (time % 3 === 1) rmSync(`${path}-logboek`);
      if (time % 3 === 2) rmSync(settings, { recursive: true });
      await open();
      if ((await finding()) !== null) noticed += 1;
      await backend.ask('team.seenLogWarning', {});
      expect(await finding()).toBeNull();
      await backend.ask('team.close', {});
    }
    expect(noticed).toBe(20);
  });

  it('is noticed when somebody worked in it on another computer', async () => {
    const older = join(folder, 'ouder');
    copyOf(path, older);
    await open();
    await work();
    await backend.ask('team.close', {});
    copyOf(older, path);
    rmSync(`${path}-logboek`);
    await open(path, join(folder, 'ander'));
    await work(30);
    await backend.ask('team.close', {});
    await open();
    expect(await finding()).toBe('other-log');
  });

  it('is told once, stands in the log, and until somebody has read it', async () => {
    const older = join(folder, 'ouder');
    copyOf(path, older);
    await open();
    await work(20);
    await backend.ask('team.close', {});
    copyOf(older, path);
    await open();
    expect(await finding()).toBe('older-copy');
    await backend.ask('team.close', {});
    await open();
    expect(await finding()).toBe('older-copy');
    await backend.ask('team.seenLogWarning', {});
    await backend.ask('team.close', {});
    await open();
    expect(await finding()).toBeNull();
    const warned = await backend
      .db()
      .selectFrom('log_line')
      .select(['outcome', 'user_id'])
      .where('call', '=', 'team.warned')
      .execute();
    expect(warned).toEqual([{ outcome: 'older-copy', user_id: 1 }]);
  });

  it('is noticed when it is of before a new data key, with its key file', async () => {
    await open();
    const { userId } = await backend.ask('team.addUser', {
      name: 'Omar Ali',
      roles: ['klantmanager'],
      memberId: null,
      password: 'zes zwarte bessen in juli',
    });
    await backend.ask('team.close', {});
    const older = join(folder, 'ouder');
    copyOf(path, older);
    await openAsMaker();
    await removeUser(backend, userId);
    await backend.ask('team.close', {});
    copyOf(older, path);
    await openAsMaker();
    expect(await finding()).toBe('unproved');
  });

  it('under another name, as a backup is, is told plainly', async () => {
    const restored = join(folder, 'Statushouders (teruggezet).trede');
    copyOf(path, restored);
    await open();
    await work();
    await backend.ask('team.close', {});
    await open(restored);
    expect(await finding()).toBe('earlier-copy');
    await backend.ask('team.seenLogWarning', {});
    await backend.ask('team.close', {});
    await open(restored);
    expect(await finding()).toBeNull();
    await backend.ask('team.close', {});
    await open();
    expect(await finding()).toBeNull();
  });
});

describe('a head that somebody wrote', () => {
  const headPath = () => `${path}-logboek`;

  it('in words that are no head is not believed', async () => {
    writeFileSync(`${path}-logboek`, 'geen JSON');
    await open();
    expect(await finding()).toBe('unproved');
  });

  it('without the data key is not believed', async () => {
    const head = JSON.parse(readFileSync(headPath(), 'utf8')) as { count: number };
    writeFileSync(headPath(), JSON.stringify({ ...head, count: head.count - 1 }));
    await open();
    expect(await finding()).toBe('unproved');
  });

  it('holds no key, path or name, and neither does what the computer keeps', () => {
    expect(Object.keys(JSON.parse(readFileSync(headPath(), 'utf8')) as object).sort()).toEqual([
      'count',
      'fileId',
      'format',
      'hash',
      'mac',
    ]);
    const [name] = readdirSync(join(settings, 'logboek'));
    const kept = readFileSync(join(settings, 'logboek', name ?? ''), 'utf8');
    expect(kept).not.toContain('Statushouders');
    expect(kept).not.toContain('trede-test');
  });

  it('cannot be written where nothing can, and the work goes on', async () => {
    rmSync(settings, { recursive: true });
    writeFileSync(settings, 'geen map');
    await open();
    await work();
    await backend.ask('team.close', {});
    expect(existsSync(headPath())).toBe(true);
  });
});
