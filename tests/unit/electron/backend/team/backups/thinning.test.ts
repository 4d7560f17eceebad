import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupsGoneBy } from '../../../../../../shared/team/backup-scheme.ts';
import { makeBackedUpTeam, type BackedUpTeam } from '../../../../../support/backed-up-team.ts';

let team: BackedUpTeam;

beforeEach(async () => {
  team = await makeBackedUpTeam();
  await team.listed();
});
afterEach(() => team.cleanup());

const first = '2026-03-02 09.00.00 dagelijks';
async function onDays(...days: readonly Date[]): Promise<void> {
  for (const day of days) {
    team.setClock(day);
    await team.backend.ask('backups.status', {});
  }
  await team.listed();
}
/** Three days on which the file is used, in the last month in which one of March 2026 may still be there. */
const yearLater = [new Date(2027, 2, 1, 9), new Date(2027, 2, 2, 9), new Date(2027, 2, 31, 9)];

describe('a backup goes in time', () => {
  it('is gone by the day that was told, where the file is used on three days of that month', async () => {
    expect(backupsGoneBy('2026-03-02')).toBe('2027-03-31');
    await onDays(...yearLater);
    expect(team.namesIn(team.place)).not.toContain(first);
  });

  it.each(['.DS_Store', '._Statushouders.trede', 'Thumbs.db', 'desktop.ini'])(
    'with what the system left in its folder: %s',
    async (litter) => {
      writeFileSync(join(team.place, first, litter), 'litter');
      await onDays(...yearLater);
      expect(team.namesIn(team.place)).not.toContain(first);
    },
  );

  it('when it is damaged, once it is older than all that stay', async () => {
    const copy = join(team.place, first, 'Statushouders.trede');
    const bytes = readFileSync(copy);
    bytes[9000] = (bytes[9000] ?? 0) ^ 1;
    writeFileSync(copy, bytes);
    await onDays(...[3, 4, 5, 6, 7, 8, 9, 10].map((day) => new Date(2026, 2, day, 9)));
    expect(team.namesIn(team.place)).toContain(first);
    await onDays(...yearLater);
    expect(team.namesIn(team.place)).not.toContain(first);
  });

  it('from the folder of a file that got another name, also when that folder was renamed', async () => {
    await team.backend.ask('team.close', {});
    const renamed = join(team.folder, 'Nieuwe naam.trede');
    for (const ending of ['', '-sleutel', '-sleutel2']) {
      renameSync(team.path + ending, renamed + ending);
    }
    const old = join(team.folder, 'bewaard van vroeger');
    renameSync(team.place, old);
    const another = join(team.folder, 'Ander team reservekopieën');
    cpSync(old, another, { recursive: true });
    const manifest = join(another, first, 'reservekopie.json');
    const { checksum: _of, ...content } = JSON.parse(readFileSync(manifest, 'utf8')) as object & {
      checksum: string;
    };
    writeFileSync(manifest, resealed({ ...content, sequence: 77 }));
    await team.open(renamed);
    await onDays(...yearLater);
    expect(team.namesIn(old)).toEqual([]);
    // What another wrote is not Trede's to remove.
    expect(team.namesIn(another)).toEqual([first]);
  });

  it('not when somebody put other files with it', async () => {
    writeFileSync(join(team.place, first, 'aantekening.txt'), 'van mij');
    await onDays(...yearLater);
    expect(team.namesIn(team.place)).toContain(first);
    // And that is told.
    expect((await team.backend.ask('backups.staying', {})).folders).toEqual([
      { name: first, folder: team.place, why: 'other-files' },
    ]);
  });
});

describe('a backup of which the copy was cut off', () => {
  it('is told apart from those in the list, and goes when its time has come', async () => {
    truncateSync(join(team.place, first, basename(team.path)), 4096);
    expect((await team.listed()).map(({ name }) => name)).not.toContain(first);
    const told = async () => (await team.backend.ask('backups.staying', {})).damaged;
    expect(await told()).toEqual([{ name: first, folder: team.place }]);
    await onDays(...yearLater);
    expect(team.namesIn(team.place)).not.toContain(first);
    expect(await told()).toEqual([]);
  });
});

describe('what a restore left that was cut off', () => {
  it('goes at the next opening, when it is not of today', async () => {
    await team.backend.ask('team.close', {});
    const half = 'Statushouders (teruggezet 01-02-2026, 2).trede.0123456789ab.tijdelijk';
    const of = (name: string) => join(team.folder, name);
    const old = [half, `${half}-sleutel`, `${half}-sleutel2`, `${half}-wal`];
    const stays = [
      'Ander team (teruggezet 01-02-2026).trede.0123456789ab.tijdelijk',
      'Statushouders (teruggezet 01-02-2026).trede',
    ];
    const young = 'Statushouders (teruggezet 02-03-2026).trede.0123456789ac.tijdelijk';
    for (const name of [...old, ...stays, young]) writeFileSync(of(name), 'x');
    const daysAgo = new Date(2026, 2, 28, 9);
    for (const name of [...old, ...stays]) utimesSync(of(name), daysAgo, daysAgo);
    team.setClock(new Date(2026, 3, 1, 9));
    utimesSync(of(young), new Date(2026, 3, 1, 8), new Date(2026, 3, 1, 8));
    await team.open();
    await team.listed();
    const names = team.namesIn(team.folder);
    for (const name of old) expect(names).not.toContain(name);
    for (const name of [...stays, young]) expect(names).toContain(name);
    rmSync(of(young));
  });
});

/** As somebody without the key can: with a checksum that fits. */
const resealed = (content: object): string => {
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({ ...content, checksum });
};

describe('a folder that somebody else made', () => {
  const forge = (name: string, change: (text: string) => string) => {
    const folder = join(team.place, name);
    cpSync(join(team.place, first), folder, { recursive: true });
    const manifest = join(folder, 'reservekopie.json');
    writeFileSync(manifest, change(readFileSync(manifest, 'utf8')));
  };

  it.each([
    ['a number that would make all others old', 999_999_999],
    ['the last number there is', Number.MAX_SAFE_INTEGER],
  ])('with %s changes nothing in what is kept and made', async (_what, sequence) => {
    forge('2026-03-01 10.00.00 dagelijks', (text) => {
      const { checksum: _old, ...content } = JSON.parse(text) as Record<string, unknown>;
      return resealed({ ...content, sequence });
    });
    await onDays(...[3, 4, 5].map((day) => new Date(2026, 2, day, 9)));
    expect((await team.listed()).map(({ day }) => day)).toEqual([
      '2026-03-05',
      '2026-03-04',
      '2026-03-03',
      '2026-03-02',
    ]);
    expect((await team.backend.ask('backups.status', {})).failure).toBeNull();
    const latest = join(team.place, '2026-03-05 09.00.00 dagelijks', 'reservekopie.json');
    expect(JSON.parse(readFileSync(latest, 'utf8'))).toMatchObject({ sequence: 4 });
  });

  it('is not shown as a backup while the file is open', async () => {
    mkdirSync(join(team.place, '2026-03-01 leeg'));
    forge('2026-03-01 10.00.00 dagelijks', (text) => {
      const { checksum: _old, ...content } = JSON.parse(text) as Record<string, unknown>;
      return resealed({ ...content, day: '2026-03-01' });
    });
    expect((await team.listed()).map(({ name }) => basename(name))).toEqual([first]);
    const { folders } = await team.backend.ask('backups.staying', {});
    expect(folders.map(({ name, why }) => `${name}: ${why}`).sort()).toEqual([
      '2026-03-01 10.00.00 dagelijks: not-ours',
      '2026-03-01 leeg: unreadable',
    ]);
  });
});
