import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualAppearance } from '#shared/ipc/calls/desktop-appearance.ts';
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

  it('keep both of two changes that come at once', async () => {
    const settings = openSettings(folder);
    await Promise.all([
      settings.rememberSecondPlace('/m/Team.trede', '/stick'),
      settings.rememberLastFile('/m/Team.trede'),
      settings.rememberSecondPlace('/m/Ander.trede', '/schijf'),
      settings.rememberUser('/m/Team.trede', 'Ans'),
    ]);
    expect(await settings.lastFile()).toBe('/m/Team.trede');
    expect(await settings.secondPlaces()).toEqual({
      '/m/Team.trede': '/stick',
      '/m/Ander.trede': '/schijf',
    });
    expect(await settings.lastUser('/m/Team.trede')).toBe('Ans');
  });

  it('keep where the window stood and how it looks; of garbage only what is garbage is lost', async () => {
    const settings = openSettings(folder);
    const place = { bounds: { x: -5, y: 10, width: 1200, height: 800 }, maximised: true };
    const appearance = { scheme: 'dark', textSize: 150, singleKeys: false } as const;
    expect([await settings.windowPlace(), await settings.appearance()]).toEqual([
      null,
      usualAppearance,
    ]);
    void settings.rememberWindowPlace(place);
    void settings.rememberAppearance(appearance);
    await settings.settled();
    expect([await settings.windowPlace(), await settings.appearance()]).toEqual([
      place,
      appearance,
    ]);
    const garbled = { lastFile: '/m/Team.trede', window: { bounds: 'vol' }, appearance };
    writeFileSync(join(folder, 'instellingen.json'), JSON.stringify(garbled));
    expect([await settings.windowPlace(), await settings.appearance()]).toEqual([null, appearance]);
    expect(await settings.lastFile()).toBe('/m/Team.trede');
    // As it was written before there was a choice of keys.
    const { singleKeys: _later, ...earlier } = appearance;
    writeFileSync(join(folder, 'instellingen.json'), JSON.stringify({ appearance: earlier }));
    expect(await settings.appearance()).toEqual({ ...appearance, singleKeys: true });
  });

  it('that are garbled are kept beside what takes their place', async () => {
    const garbled = '{"lastFile": null, "secondPlaces": {"/m/Team.trede": "/stick"';
    writeFileSync(join(folder, 'instellingen.json'), garbled);
    await openSettings(folder).rememberLastFile('/m/Team.trede');
    const kept = readFileSync(join(folder, 'instellingen.json.onleesbaar'), 'utf8');
    expect(kept).toBe(garbled);
  });

  it('go on after a change that could not be written', async () => {
    const settings = openSettings(join(folder, 'a'));
    writeFileSync(join(folder, 'a'), 'no folder');
    await expect(settings.rememberLastFile('/m/Een.trede')).rejects.toThrow();
    rmSync(join(folder, 'a'));
    await settings.rememberLastFile('/m/Twee.trede');
    expect(await settings.lastFile()).toBe('/m/Twee.trede');
  });
});
