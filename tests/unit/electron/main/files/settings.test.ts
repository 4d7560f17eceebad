import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../../../../electron/main/files/settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-settings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the settings of a user', () => {
  it('begin without a last file, also where the folder is still to be made', async () => {
    const settings = openSettings(join(folder, 'nieuw'));
    expect(await settings.lastFile()).toBeNull();
    await settings.rememberLastFile('/m/Team.trede');
    expect(await openSettings(join(folder, 'nieuw')).lastFile()).toBe('/m/Team.trede');
  });

  it.each(['', '{', 'null', '[]', '{"lastFile": 7}', '{"lastFile": ""}', '{"lastFile"'])(
    'that are garbled (%s) count as none, and can be written again',
    async (text) => {
      writeFileSync(join(folder, 'instellingen.json'), text);
      const settings = openSettings(folder);
      expect(await settings.lastFile()).toBeNull();
      await settings.rememberLastFile('/m/Team.trede');
      expect(await settings.lastFile()).toBe('/m/Team.trede');
    },
  );
});
