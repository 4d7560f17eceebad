import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSittings, type Sittings } from '../../../../../support/sittings.ts';
import { copyTeamFile } from '../../../../../support/team-file.ts';
import { withRoles } from '../../../../../support/with-roles.ts';

let team: Sittings;
let path: string;
let folder: string;
beforeEach(async () => {
  team = await makeSittings();
  ({ path, folder } = team);
});
afterEach(() => team.cleanup());

describe('an older copy that was put back with care', () => {
  it('is noticed when all that was kept outside was taken away with it', async () => {
    const older = join(folder, 'ouder');
    copyTeamFile(path, older);
    await team.open();
    await team.work();
    await team.backend().ask('team.close', {});
    copyTeamFile(older, path);
    rmSync(`${path}-logboek`);
    rmSync(team.settings, { recursive: true });
    await team.open();
    expect(await team.finding()).toBe('no-head');
    expect((await team.backend().ask('team.checkLog', {})).fault).toBeNull();
  });

  it('is told until a coordinator has read it: no other can say so', async () => {
    rmSync(`${path}-logboek`);
    await team.open();
    await withRoles(team.backend().db(), ['klantmanager', 'adviseur']);
    await team.backend().ask('team.close', {});
    await team.open();
    const refused = await team.backend().refused('team.seenLogWarning', {});
    expect(refused.code).toBe('not-allowed');
    expect(await team.finding()).toBe('no-head');
  });

  it('does not wipe out what the right file is known by, and that is told when it comes back', async () => {
    const older = join(folder, 'ouder');
    const right = join(folder, 'goed');
    copyTeamFile(path, older);
    await team.open();
    await team.work();
    await team.backend().ask('team.close', {});
    copyTeamFile(path, right);
    const head = readFileSync(`${path}-logboek`, 'utf8');
    copyTeamFile(older, path);
    await team.open();
    expect(await team.finding()).toBe('older-copy');
    await team.work(40);
    await team.backend().ask('team.close', {});
    expect(readFileSync(`${path}-logboek`, 'utf8')).not.toBe(head);
    const { hash } = JSON.parse(head) as { hash: string };
    expect(readFileSync(`${path}-logboek-geweigerd`, 'utf8')).toContain(hash);
    copyTeamFile(right, path);
    await team.open();
    expect(await team.finding()).toBe('put-back');
    await team.backend().ask('team.close', {});
    // The same once more, with a word that somebody without the key wrote.
    copyTeamFile(older, path);
    await team.open();
    expect(await team.finding()).toBe('older-copy');
    await team.backend().ask('team.close', {});
    const kept = readFileSync(`${path}-logboek-geweigerd`, 'utf8');
    writeFileSync(`${path}-logboek-geweigerd`, kept.replace('older-copy', 'other-log'));
    copyTeamFile(right, path);
    await team.open();
    expect(await team.finding()).not.toBe('put-back');
  });
});
