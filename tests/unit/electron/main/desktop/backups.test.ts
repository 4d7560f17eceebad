import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackendCallName } from '../../../../../shared/ipc/contract.ts';
import { secondPlaceKey } from '../../../../../shared/ipc/envelope.ts';
import type { ErrorCode } from '../../../../../shared/kernel/errors.ts';
import type { Result } from '../../../../../shared/kernel/result.ts';
import { createBackupHandlers } from '../../../../../electron/main/desktop/backups.ts';
import type { DesktopParts } from '../../../../../electron/main/desktop/parts.ts';
import { Grants } from '../../../../../electron/main/files/grants.ts';
import { openSettings } from '../../../../../electron/main/files/settings.ts';

let folder: string;
let teamFile: string;
let refusal: ErrorCode | null;
let chosen: string | null;
let grants: Grants;
let asked: { call: BackendCallName; input: unknown }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-desktop-'));
  mkdirSync(join(folder, 'team'));
  teamFile = join(folder, 'team', 'Statushouders.trede');
  refusal = null;
  chosen = join(folder, 'stick');
  grants = new Grants();
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = () => openSettings(join(folder, 'settings'));

function handlers() {
  const ask = (call: BackendCallName, input: unknown): Promise<Result<unknown>> => {
    asked.push({ call, input });
    if (call.startsWith('backups.') && refusal !== null) {
      return Promise.resolve({ ok: false, error: { code: refusal, message: 'Nee.' } });
    }
    const path = call === 'backups.place' ? teamFile : join(folder, 'terug.trede');
    return Promise.resolve({ ok: true, value: { path } });
  };
  return createBackupHandlers({
    backend: { ask } as unknown as DesktopParts['backend'],
    dialogs: {
      backupFolder: () => Promise.resolve(chosen),
      backup: () => Promise.resolve(chosen),
    } as unknown as DesktopParts['dialogs'],
    grants,
    settings: settings(),
  });
}

describe('the second place', () => {
  it('is kept on this computer for this team file, and told to the backend alone', async () => {
    expect(await handlers()['desktop.chooseBackupFolder']({})).toEqual({
      ok: true,
      value: { folder: chosen },
    });
    expect(asked).toContainEqual({ call: 'backups.takeTo', input: { folder: chosen } });
    expect(grants.all()).toEqual({ [secondPlaceKey(teamFile)]: chosen });
    expect(await settings().secondPlaces()).toEqual({ [teamFile]: chosen });
    await settings().rememberLastFile('/elsewhere.trede');
    expect(await settings().secondPlaces()).toEqual({ [teamFile]: chosen });

    expect((await handlers()['desktop.forgetBackupFolder']({})).ok).toBe(true);
    expect(grants.all()).toEqual({});
    expect(await settings().secondPlaces()).toEqual({});
  });

  it('stays when other files are forgotten at locking', async () => {
    await handlers()['desktop.chooseBackupFolder']({});
    grants.dropAllBut(null);
    expect(grants.all()).toEqual({ [secondPlaceKey(teamFile)]: chosen });
  });

  it('is not the folder of the team file, nor one inside it', async () => {
    for (const near of [join(folder, 'team'), join(folder, 'team', 'reserve')]) {
      chosen = near;
      const answer = await handlers()['desktop.chooseBackupFolder']({});
      expect(answer).toMatchObject({ ok: false, error: { field: 'folder' } });
    }
    expect(await settings().secondPlaces()).toEqual({});
    chosen = join(folder, 'team anders');
    expect((await handlers()['desktop.chooseBackupFolder']({})).ok).toBe(true);
  });

  it('asks for an open file, and changes nothing on cancel', async () => {
    chosen = null;
    expect(await handlers()['desktop.chooseBackupFolder']({})).toEqual({ ok: true, value: null });
    chosen = join(folder, 'stick');
    for (const code of ['file-not-open', 'not-allowed'] as const) {
      refusal = code;
      for (const call of ['desktop.chooseBackupFolder', 'desktop.forgetBackupFolder'] as const) {
        expect(await handlers()[call]({})).toMatchObject({ error: { code } });
      }
    }
    expect(await settings().secondPlaces()).toEqual({});
  });
});

describe('putting back', () => {
  it('gives the window a reference and never the path', async () => {
    const input = { of: null, backup: { place: 'beside' as const, name: '2026-03-02 09.00' } };
    const answer = await handlers()['desktop.restoreBackup'](input);
    expect(asked).toEqual([{ call: 'team.restore', input }]);
    if (!answer.ok) throw new Error('refused');
    expect(answer.value).toMatchObject({ name: 'terug.trede', folder });
    expect(grants.pathOf(answer.value.ref)).toBe(join(folder, 'terug.trede'));
  });
});
