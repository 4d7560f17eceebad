import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { teamFileIsBeside } from '../../../../../electron/main/files/team-file-beside.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-naast-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('says whether a team file stands in the very folder', async () => {
  const code = join(folder, 'kluis', 'Herstelcode.pdf');
  mkdirSync(join(folder, 'kluis'));
  writeFileSync(code, '');
  writeFileSync(join(folder, 'Team.trede'), '');
  expect(await teamFileIsBeside(code)).toBe(false);
  writeFileSync(join(folder, 'kluis', 'Oud.TREDE'), '');
  expect(await teamFileIsBeside(code)).toBe(true);
});

it('knows of none where the folder cannot be read', async () => {
  expect(await teamFileIsBeside(join(folder, 'weg', 'Herstelcode.pdf'))).toBe(false);
});
