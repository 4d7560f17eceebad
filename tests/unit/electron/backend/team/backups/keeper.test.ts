import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asOrdinaryUser } from '../../../../../support/unprivileged.ts';
import { makeBackedUpTeam, type BackedUpTeam } from '../../../../../support/backed-up-team.ts';

let team: BackedUpTeam;

beforeEach(async () => {
  team = await makeBackedUpTeam();
});
afterEach(() => team.cleanup());

const reasons = async () => (await team.listed()).map(({ reason }) => reason);
const status = () => team.backend.ask('backups.status', {});

describe('backups by themselves', () => {
  it('are made once a day, at the first opening or the first call after midnight', async () => {
    expect(await reasons()).toEqual(['day']);
    expect(await reasons()).toEqual(['day']);
    team.setClock(new Date(2026, 2, 3, 0, 5));
    expect(await reasons()).toEqual(['day', 'day']);
    expect([...team.namesIn(team.place)].sort()).toEqual([
      '2026-03-02 09.00.00 dagelijks',
      '2026-03-03 00.05.00 dagelijks',
    ]);
  });

  it('are made at closing when something changed, and not when it was only read', async () => {
    await status();
    await team.backend.ask('team.close', {});
    expect(team.namesIn(team.place)).toEqual(['2026-03-02 09.00.00 dagelijks']);

    await team.open();
    await team.change();
    team.setClock(new Date(2026, 2, 2, 17));
    await team.backend.ask('team.close', {});
    // The one of this morning gave its place to this one: both are of the same day.
    expect(team.namesIn(team.place)).toEqual(['2026-03-02 17.00.00 bij sluiten']);

    await team.open();
    expect(await reasons()).toEqual(['close']);
  });

  it('do not keep the computer from going to sleep: the next opening makes what closing left', async () => {
    await team.listed();
    await team.change();
    team.setClock(new Date(2026, 2, 2, 17));
    await team.backend.ask('team.close', { locks: true, sleeps: true });
    expect(team.namesIn(team.place)).toEqual(['2026-03-02 09.00.00 dagelijks']);

    team.setClock(new Date(2026, 2, 2, 18));
    await team.open();
    expect(await reasons()).toEqual(['day']);
    expect(team.namesIn(team.place)).toEqual(['2026-03-02 18.00.00 dagelijks']);
  });

  it('open with the password of their moment by a plain opening, once they stand elsewhere', async () => {
    await team.change();
    await team.backend.ask('team.close', {});
    const [name = ''] = team.namesIn(team.place);
    const moved = join(team.folder, 'elders');
    renameSync(join(team.place, name), moved);
    rmSync(join(moved, 'reservekopie.json'));
    await team.open(join(moved, 'Statushouders.trede'));
    const funds = await team.backend.db().selectFrom('fund').select('name').execute();
    expect(funds).toEqual([{ name: 'Fonds 1' }]);
  });

  it('go on in a team file that stays open for weeks, thinned by the scheme', async () => {
    for (let day = 0; day < 16; day += 1) {
      team.setClock(new Date(2026, 2, 2 + 2 * day, 9));
      await status();
    }
    const days = (await team.listed()).map((backup) => backup.day);
    expect(days).toEqual([
      '2026-04-01',
      '2026-03-30',
      '2026-03-28',
      '2026-03-26',
      '2026-03-24',
      '2026-03-22',
      '2026-03-20',
      '2026-03-14',
      '2026-03-08',
    ]);
    expect(team.namesIn(team.place)).toHaveLength(days.length);
  });

  it('also go on with a clock that was set back, and lose nothing to it', async () => {
    for (let day = 0; day < 5; day += 1) {
      team.setClock(new Date(2026, 2, 2 + day, 9));
      await status();
    }
    const before = (await team.listed()).map((backup) => backup.name);
    team.setClock(new Date(2020, 0, 1, 9));
    await status();
    team.setClock(new Date(2026, 2, 7, 9));
    expect((await team.listed()).map((backup) => backup.name)).toEqual([
      '2026-03-07 09.00.00 dagelijks',
      '2020-01-01 09.00.00 dagelijks',
      ...before,
    ]);
  });

  it('keep the restored file and its copy apart: each has backups under its own name', async () => {
    await team.listed();
    await team.backend.ask('team.restore', {
      of: null,
      backup: { place: 'beside', name: '2026-03-02 09.00.00 dagelijks' },
    });
    await team.backend.ask('team.close', {});
    await team.open(join(team.folder, 'Statushouders (teruggezet 02-03-2026).trede'));
    team.setClock(new Date(2026, 2, 3, 9));
    expect((await team.listed()).map(({ day }) => day)).toEqual(['2026-03-03', '2026-03-02']);
    expect(team.namesIn(team.place)).toHaveLength(1);
  });
});

describe('before large work', () => {
  it('a backup stands there of what was, and the work that cannot have one does not begin', async () => {
    await team.listed();
    team.setClock(new Date(2026, 2, 2, 11));
    await team.backend.ask('budget.changeYear', { year: 2026, choices: [] });
    // The last of its day, so the one of this morning went.
    expect(await reasons()).toEqual(['year-change']);
    await team.change();
    await team.backend.ask('team.close', {});
    await team.open();
    expect(await reasons()).toEqual(['close', 'year-change']);

    rmSync(team.place, { recursive: true });
    writeFileSync(team.place, 'in the way');
    const before = await team.backend.db().selectFrom('change_set').selectAll().execute();
    const refused = await team.backend.refused('budget.changeYear', { year: 2026, choices: [] });
    expect(refused.code).toBe('backup-not-made');
    expect(refused.message).toContain('Daarom is er niets veranderd.');
    expect(await team.backend.db().selectFrom('change_set').selectAll().execute()).toEqual(before);
    const lines = await team.backend
      .db()
      .selectFrom('log_line')
      .select('outcome')
      .where('call', '=', 'budget.changeYear')
      .execute();
    expect(lines.map(({ outcome }) => outcome)).toEqual(['gedaan', 'backup-not-made']);
  });

  it('is also what a user asks for', async () => {
    await team.listed();
    await team.backend.ask('backups.make', {});
    expect(await reasons()).toEqual(['manual']);
  });
});

describe('a backup that cannot be made', () => {
  it('leaves nothing half, is said, keeps nobody from work, and is tried again', async () => {
    await team.listed();
    const before = team.namesIn(team.place);
    team.setClock(new Date(2026, 2, 3, 9));
    await asOrdinaryUser(async () => {
      await status();
      await team.change();
    });
    const said = await asOrdinaryUser(status);
    expect(said.failure).toContain('De reservekopie is niet gemaakt. Uw gegevens zijn bewaard.');
    expect(said.reminders).toContain('failed');
    expect(team.namesIn(team.place)).toEqual(before);

    team.setClock(new Date(2026, 2, 3, 9, 14));
    await status();
    expect((await status()).failure).not.toBeNull();
    team.setClock(new Date(2026, 2, 3, 9, 15));
    await status();
    expect(await status()).toMatchObject({ failure: null, reminders: [] });
    expect(team.namesIn(team.place)).toHaveLength(2);
  });

  it('does not keep the file from being closed', async () => {
    await team.change();
    rmSync(team.place, { recursive: true });
    writeFileSync(team.place, 'in the way');
    await team.backend.ask('team.close', {});
    await team.open();
    expect((await status()).failure).not.toBeNull();
    rmSync(team.place);
    await team.backend.ask('team.close', {});
    expect(team.namesIn(team.place)).toHaveLength(1);
  });

  it('is made at the next opening when the process stopped before it', async () => {
    await team.listed();
    await team.change();
    // As a power cut: nothing was closed. Another sitting, in which nothing changes.
    await team.backend.db().destroy();
    await team.backend.call('team.close', {});
    team.setClock(new Date(2026, 2, 2, 18));
    await team.open();
    await team.backend.ask('team.close', {});
    expect(team.namesIn(team.place)).toEqual(['2026-03-02 18.00.00 dagelijks']);
  });
});
