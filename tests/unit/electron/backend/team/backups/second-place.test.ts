import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackedUpTeam, type BackedUpTeam } from '../../../../../support/backed-up-team.ts';
import { folderBytes } from '../../../../../support/folder-bytes.ts';

let team: BackedUpTeam;
let second: string;

beforeEach(async () => {
  team = await makeBackedUpTeam();
  second = join(team.elsewhere, 'Statushouders reservekopieën');
});
afterEach(() => team.cleanup());

const status = () => team.backend.ask('backups.status', {});
async function goOn(): Promise<void> {
  await status();
  await team.keeper.settled();
}
/** As a disk that forgets. */
function rot(path: string): void {
  const bytes = readFileSync(path);
  bytes[9000] = (bytes[9000] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
async function onDay(day: number): Promise<void> {
  team.setClock(new Date(2026, 2, day, 9));
  await goOn();
  await goOn();
}

describe('the second place', () => {
  it('gets what stands beside the team file, byte for byte', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await team.change();
    await team.backend.ask('team.close', {});
    expect(folderBytes(second)).toEqual(folderBytes(team.place));
    await team.open();
    expect(await team.listed()).toMatchObject([{ places: ['beside', 'second'], sameKey: true }]);
    expect(await status()).toMatchObject({ secondReachedOn: '2026-03-02', reminders: [] });
  });

  it('does not hold up locking: it gets its copy at the next opening', async () => {
    await onDay(3);
    await team.change();
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await team.backend.ask('team.close', { locks: true });
    expect(team.namesIn(second)).toEqual([]);
    expect(team.namesIn(team.place).some((name) => name.endsWith('bij sluiten'))).toBe(true);
    await team.open();
    await goOn();
    expect(team.namesIn(second)).toEqual(['2026-03-03 09.00.00 bij sluiten']);
  });

  it('begins with the latest, and gets what it missed while it was away', async () => {
    await onDay(3);
    await onDay(4);
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await onDay(5);
    expect(team.namesIn(second)).toEqual(['2026-03-05 09.00.00 dagelijks']);
    renameSync(team.elsewhere, `${team.elsewhere} weg`);
    await onDay(6);
    await onDay(7);
    expect(team.namesIn(team.elsewhere)).toEqual([]);
    const away = await team.backend.ask('backups.list', {});
    expect(away.second).toMatchObject({ reachable: false });
    expect(away.secondFailure).toContain('De reservekopie naast het teambestand is er wel.');
    renameSync(`${team.elsewhere} weg`, team.elsewhere);
    await onDay(8);
    expect(team.namesIn(second).map((name) => name.slice(0, 10))).toEqual([
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
    ]);
    expect((await team.backend.ask('backups.list', {})).secondFailure).toBeNull();
  });

  it('gets the latest at once when another folder is chosen', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await onDay(3);
    const other = join(team.folder, 'derde schijf');
    mkdirSync(other);
    team.backend.takeSecondPlace(team.path, other);
    await goOn();
    await goOn();
    expect(team.namesIn(join(other, 'Statushouders reservekopieën'))).toEqual([
      '2026-03-03 09.00.00 dagelijks',
    ]);
  });

  it('counts only after the latest there was read whole: one that rotted makes way for a whole one', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await onDay(3);
    const day3 = '2026-03-03 09.00.00 dagelijks';
    const here = join(team.place, day3, 'Statushouders.trede');
    rot(join(second, day3, 'Statushouders.trede'));
    // Without a key file no new one can be made: the latest stays the latest.
    for (const copy of ['-sleutel', '-sleutel2'])
      renameSync(team.path + copy, `${team.path}${copy}.weg`);
    await onDay(4);
    expect(team.namesIn(second)).toEqual([`${day3}, 2`]);
    const there = readFileSync(join(second, `${day3}, 2`, 'Statushouders.trede'));
    expect(there.equals(readFileSync(here))).toBe(true);
    expect(await status()).toMatchObject({ secondReachedOn: '2026-03-04' });

    // With both damaged there is nothing to bring, and nothing was reached.
    rot(join(second, `${day3}, 2`, 'Statushouders.trede'));
    rot(here);
    await onDay(5);
    expect(await status()).toMatchObject({ secondReachedOn: '2026-03-04' });
    const { secondFailure } = await team.backend.ask('backups.list', {});
    expect(secondFailure).toContain('beschadigd');
    for (const copy of ['-sleutel', '-sleutel2'])
      renameSync(`${team.path}${copy}.weg`, team.path + copy);
  });

  it('gets again what it lacks, wherever an earlier run broke off', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    for (const day of [3, 4, 5, 6]) await onDay(day);
    const lost = join(second, '2026-03-05 09.00.00 dagelijks');
    rmSync(lost, { recursive: true });
    await onDay(7);
    expect(team.namesIn(second)).toContain('2026-03-05 09.00.00 dagelijks');
  });

  it('is tried again after a quarter of an hour', async () => {
    team.backend.takeSecondPlace(team.path, join(team.elsewhere, 'stick'));
    await onDay(3);
    mkdirSync(join(team.elsewhere, 'stick'));
    team.setClock(new Date(2026, 2, 3, 9, 14));
    await goOn();
    expect(team.namesIn(join(team.elsewhere, 'stick'))).toEqual([]);
    team.setClock(new Date(2026, 2, 3, 9, 15));
    await goOn();
    expect(team.namesIn(join(team.elsewhere, 'stick'))).toHaveLength(1);
  });

  it('is reminded of after the days that the team chose', async () => {
    await onDay(8);
    expect((await status()).reminders).toEqual([]);
    await onDay(9);
    expect((await status()).reminders).toEqual(['second-place']);
    await team.backend.ask('backups.saveSettings', { secondPlaceDays: 30 });
    expect((await status()).reminders).toEqual([]);
  });

  it('is shared with a file of the same name, also where their backups have the same names', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    mkdirSync(join(second, '2026-03-03 09.00.00 dagelijks'), { recursive: true });
    await onDay(3);
    await onDay(4);
    await onDay(5);
    expect([...team.namesIn(second)].sort()).toEqual([
      '2026-03-03 09.00.00 dagelijks',
      '2026-03-03 09.00.00 dagelijks, 2',
      '2026-03-04 09.00.00 dagelijks',
      '2026-03-05 09.00.00 dagelijks',
    ]);
  });

  it('never gets half a backup: what was cut off is gone at the next one', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await onDay(3);
    const [first = ''] = team.namesIn(second);
    const { fileId } = JSON.parse(
      readFileSync(join(second, first, 'reservekopie.json'), 'utf8'),
    ) as { fileId: string };
    const half = join(second, `tijdelijk-${fileId.slice(0, 8)}-0123456789ab`);
    const foreign = join(second, 'tijdelijk-00000000-0123456789ab');
    for (const folder of [half, foreign]) cpSync(join(second, first), folder, { recursive: true });
    expect(await team.listed()).toHaveLength(2);
    await onDay(4);
    expect(team.namesIn(second)).not.toContain(half.slice(second.length + 1));
    expect(team.namesIn(second)).toContain(foreign.slice(second.length + 1));
  });

  it('leaves alone what Trede did not make, what was changed, and what is of another file', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await onDay(3);
    const [name = ''] = team.namesIn(second);
    const own = join(second, name);
    const changed = join(second, '2020-01-01 veranderd');
    cpSync(own, changed, { recursive: true });
    rot(join(changed, 'Statushouders.trede'));
    const withMore = join(second, '2020-01-02 met iets erbij');
    cpSync(own, withMore, { recursive: true });
    writeFileSync(join(withMore, 'aantekening.txt'), 'van mij');
    const noManifest = join(second, '2020-01-03 zonder');
    cpSync(own, noManifest, { recursive: true });
    rmSync(join(noManifest, 'reservekopie.json'));
    for (let day = 4; day < 20; day += 1) await onDay(day);
    const names = team.namesIn(second);
    for (const left of [changed, withMore, noManifest]) {
      expect(names).toContain(left.slice(second.length + 1));
    }
    expect(names).not.toContain(name);
  });

  it('keeps the older one while the one in its stead is damaged', async () => {
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await onDay(3);
    await team.change();
    team.setClock(new Date(2026, 2, 3, 12));
    await team.backend.ask('backups.make', {});
    await goOn();
    const [manual = ''] = team.namesIn(second);
    expect(manual).toContain('zelf gemaakt');
    rot(join(second, manual, 'Statushouders.trede'));
    for (let day = 4; day < 14; day += 1) await onDay(day);
    expect(team.namesIn(second)).toContain(manual);
  });
});
