import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualAppearance } from '#shared/ipc/calls/desktop-appearance.ts';
import type { CallName } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/kernel/result.ts';
import { answerWith } from '../../../../../electron/main/desktop/answer-in-main.ts';
import { createDesktopHandlers } from '../../../../../electron/main/desktop/handlers.ts';
import type { DesktopParts } from '../../../../../electron/main/desktop/parts.ts';
import { Grants } from '../../../../../electron/main/files/grants.ts';
import { practicePlaceIn } from '../../../../../electron/main/files/practice-place.ts';
import { openSettings } from '../../../../../electron/main/files/settings.ts';
import { ShownDocuments } from '../../../../../electron/main/viewing/shown-documents.ts';

let folder = '';
let grants: Grants;
let place: { path: string; mayReplace: boolean } | null;
const ask = vi.fn<DesktopParts['backend']['ask']>();
/** Whether the file was locked since the work began. */
let lockedSince = false;
const locked = { ok: false, error: { code: 'cancelled', message: 'Vergrendeld.' } } as const;
const askInSitting: typeof ask = vi.fn((...asked: Parameters<typeof ask>) =>
  lockedSince ? Promise.resolve(locked) : ask(...asked),
);
const restart = vi.fn(() => Promise.resolve());
const lockAfter = vi.fn<DesktopParts['lockAfter']>();
const forgetPages = vi.fn();
const listDialog = vi.fn((..._asked: [string, string, string]) => Promise.resolve(place));
const clipboard = { begin: vi.fn(), takeOver: vi.fn(), forget: vi.fn(() => Promise.resolve()) };
const toPdf = vi.fn((html: string) => Promise.resolve(Buffer.from(`PDF of ${html}`)));
const toPrinter = vi.fn<DesktopParts['toPrinter']>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-desktop-'));
  grants = new Grants();
  place = null;
  lockedSince = false;
  vi.clearAllMocks();
  // The log takes what is told to it.
  ask.mockResolvedValue({ ok: true, value: {} });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const call = async (name: CallName, input: unknown): Promise<Result<unknown>> => {
  const answer = answerWith(
    createDesktopHandlers({
      version: '1.2.3',
      builtOn: '2019-12-31',
      licences: () => Promise.resolve({ own: 'EUPL', others: null }),
      appearance: { now: () => usualAppearance, set: () => Promise.resolve() },
      grants,
      settings: openSettings(folder),
      practice: practicePlaceIn(folder),
      backend: {
        ask,
        restart,
        stop: () => Promise.resolve(),
        thisSitting: () => ({ ask: askInSitting }),
        practises: () => false,
        isOpening: () => false,
      },
      clipboard,
      toPdf,
      toPrinter,
      shown: new ShownDocuments(),
      lockAfter,
      forgetPages,
      dialogs: {
        newTeamFile: (name) => Promise.resolve(join(folder, `${name}.trede`)),
        teamFile: () => Promise.resolve(null),
        backupFolder: () => Promise.resolve(join(folder, 'elders')),
        backup: () => Promise.resolve(join(folder, 'kopie.trede')),
        listToImport: () => Promise.resolve(join(folder, 'lijst.csv')),
        document: () => Promise.resolve(join(folder, 'cv.pdf')),
        print: () => Promise.resolve(place),
        documentCopy: () => Promise.resolve(place),
        report: () => Promise.resolve(place),
        list: listDialog,
        template: listDialog,
        recoveryCode: () => Promise.resolve(place),
      },
    }),
  )(name, input);
  return answer ?? Promise.reject(new Error('for the backend'));
};

const report = {
  request: { period: { from: '2018-01-01', until: '2018-12-31' }, mode: 'deelbaar' },
  format: 'csv',
};

describe('choosing and remembering a file', () => {
  it('grants what was chosen, and nothing when the user cancels', async () => {
    expect(await call('desktop.chooseTeamFile', {})).toEqual({ ok: true, value: null });
    expect(grants.all()).toEqual({});
    const chosen = await call('desktop.chooseListToImport', {});
    expect(chosen).toMatchObject({ ok: true, value: { name: 'lijst.csv', folder } });
    expect(Object.values(grants.all())).toEqual([join(folder, 'lijst.csv')]);
  });

  it('remembers a granted file for the next start', async () => {
    expect(await call('desktop.status', {})).toEqual({
      ok: true,
      value: { version: '1.2.3', builtOn: '2019-12-31', lastFile: null },
    });
    const { ref } = grants.grant(join(folder, 'Team.trede'));
    expect(await call('desktop.rememberTeamFile', { file: ref })).toEqual({ ok: true, value: {} });
    expect(await call('desktop.status', {})).toMatchObject({
      value: { lastFile: { ref, name: 'Team.trede' } },
    });
  });

  it('remembers no file that was never chosen', async () => {
    expect(await call('desktop.rememberTeamFile', { file: 'nooit-gekozen' })).toMatchObject({
      ok: false,
      error: { code: 'file-choice-expired', field: 'file' },
    });
    expect(await call('desktop.rememberTeamFile', { file: '/etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: 'file' },
    });
  });
});

describe('who opened a file', () => {
  it('is remembered by file, and forgotten when somebody else sits there', async () => {
    const { ref: file } = grants.grant(join(folder, 'Team.trede'));
    const { ref: other } = grants.grant(join(folder, 'Ander.trede'));
    await call('desktop.rememberTeamFile', { file, userName: 'Bea Kuiphof' });
    const nameOf = async (ref: string) =>
      (await call('desktop.lastUser', { file: ref })) as { value: { name: string | null } };
    expect((await nameOf(file)).value.name).toBe('Bea Kuiphof');
    expect((await nameOf(other)).value.name).toBeNull();
    await call('desktop.forgetUser', { file });
    expect((await nameOf(file)).value.name).toBeNull();
    expect(readFileSync(join(folder, 'instellingen.json'), 'utf8')).not.toContain('Bea');
  });

  it('is not kept where the file asks no name', async () => {
    const { ref: file } = grants.grant(join(folder, 'Team.trede'));
    await call('desktop.rememberTeamFile', { file });
    expect(await call('desktop.lastUser', { file })).toEqual({ ok: true, value: { name: null } });
  });
});

describe('locking', () => {
  it('ends the backend and forgets every file but the one of this team', async () => {
    const { ref } = grants.grant(join(folder, 'Team.trede'));
    await call('desktop.rememberTeamFile', { file: ref });
    grants.grant(join(folder, 'lijst.csv'));
    expect(await call('desktop.lock', {})).toEqual({ ok: true, value: {} });
    expect(restart).toHaveBeenCalledOnce();
    expect(Object.keys(grants.all())).toEqual([ref]);
    // Nothing to lock any more, and no titles to go back to.
    expect(lockAfter).toHaveBeenLastCalledWith(null);
    expect(clipboard.forget).toHaveBeenCalledOnce();
    expect(forgetPages).toHaveBeenCalledOnce();
  });
});

describe('saving a list', () => {
  const template = { kind: 'template', shape: 'contacts', format: 'xlsx' };

  it('writes the bytes of a workbook where the user says', async () => {
    const bytes = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]);
    const value = {
      content: bytes.toString('base64'),
      encodedAs: 'base64',
      suggestedName: 'sjabloon.xlsx',
    };
    ask.mockResolvedValueOnce({ ok: true, value });
    place = { path: join(folder, 's.xlsx'), mayReplace: true };
    expect(await call('desktop.saveList', template)).toEqual({
      ok: true,
      value: { name: 's.xlsx', folder },
    });
    expect(readFileSync(place.path)).toEqual(bytes);
    expect(listDialog).toHaveBeenCalledWith('Voorbeeldlijst bewaren', 'sjabloon.xlsx', 'xlsx');
  });

  it('writes the text of a CSV as UTF-8', async () => {
    const value = { content: '\uFEFFé;€', encodedAs: 'utf8', suggestedName: 'klanten.csv' };
    ask.mockResolvedValueOnce({ ok: true, value });
    place = { path: join(folder, 'k.csv'), mayReplace: true };
    await call('desktop.saveList', { kind: 'caseload', format: 'csv' });
    expect(readFileSync(place.path, 'utf8')).toBe('\uFEFFé;€');
    const noted = { call: 'desktop.saveList', form: 'csv' };
    expect(ask).toHaveBeenLastCalledWith('team.noteExport', noted);
  });

  it('writes nothing when the user cancels or the backend refuses', async () => {
    const value = { content: 'a', encodedAs: 'utf8', suggestedName: 'a.csv' };
    ask.mockResolvedValueOnce({ ok: true, value });
    expect(await call('desktop.saveList', template)).toEqual({ ok: true, value: null });
    const refusal = { ok: false, error: { code: 'not-found', message: 'Nee.' } } as const;
    ask.mockResolvedValueOnce(refusal);
    expect(await call('desktop.saveList', template)).toEqual(refusal);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what the user is asked in between', () => {
  it('may take so long that another opened the file: nothing is written or noted then', async () => {
    const value = { content: 'a', encodedAs: 'utf8', suggestedName: 'a.csv' };
    ask.mockResolvedValueOnce({ ok: true, value });
    place = { path: join(folder, 'k.csv'), mayReplace: true };
    listDialog.mockImplementationOnce(() => {
      lockedSince = true;
      return Promise.resolve(place);
    });
    expect(await call('desktop.saveList', { kind: 'caseload', format: 'csv' })).toEqual(locked);
    expect(ask.mock.calls.map(([name]) => name)).toEqual(['importing.document']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('saving a report', () => {
  const document = { content: 'a;b', encodedAs: 'utf8' };

  it('writes the text of the backend where the user says', async () => {
    ask.mockResolvedValueOnce({ ok: true, value: document });
    place = { path: join(folder, 'e.csv'), mayReplace: true };
    expect(await call('desktop.saveReport', report)).toEqual({
      ok: true,
      value: { name: 'e.csv', folder },
    });
    expect(readFileSync(place.path, 'utf8')).toBe('a;b');
    expect(toPdf).not.toHaveBeenCalled();
  });

  it('writes the bytes of a workbook', async () => {
    const bytes = Buffer.from([0x50, 0x4b, 0, 0xff]);
    const value = { content: bytes.toString('base64'), encodedAs: 'base64' };
    ask.mockResolvedValueOnce({ ok: true, value });
    place = { path: join(folder, 'e.xlsx'), mayReplace: true };
    await call('desktop.saveReport', { ...report, format: 'xlsx' });
    expect(readFileSync(place.path)).toEqual(bytes);
  });

  it('prints a PDF of the page of the backend', async () => {
    ask.mockResolvedValueOnce({ ok: true, value: { ...document, content: '<p>' } });
    place = { path: join(folder, 'e.pdf'), mayReplace: true };
    await call('desktop.saveReport', { ...report, format: 'pdf' });
    expect(readFileSync(place.path, 'utf8')).toBe('PDF of <p>');
    const noted = { call: 'desktop.saveReport', form: 'pdf' };
    expect(ask).toHaveBeenLastCalledWith('team.noteExport', noted);
  });

  it('does not let out what cannot be noted in the log', async () => {
    ask.mockResolvedValueOnce({ ok: true, value: document });
    const full = { ok: false, error: { code: 'disk-full', message: 'Vol.' } } as const;
    ask.mockResolvedValueOnce(full);
    place = { path: join(folder, 'e.csv'), mayReplace: true };
    expect(await call('desktop.saveReport', report)).toEqual(full);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('has nothing made, so nothing in the register, when the user cancels', async () => {
    expect(await call('desktop.saveReport', report)).toEqual({ ok: true, value: null });
    expect(ask).not.toHaveBeenCalled();
  });

  it('writes nothing when the backend refuses', async () => {
    place = { path: join(folder, 'e.csv'), mayReplace: true };
    const refusal = { ok: false, error: { code: 'not-shareable', message: 'Nee.' } } as const;
    ask.mockResolvedValueOnce(refusal);
    expect(await call('desktop.saveReport', report)).toEqual(refusal);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces no file about which the dialog has not asked', async () => {
    ask.mockResolvedValueOnce({ ok: true, value: document });
    place = { path: join(folder, 'e.csv'), mayReplace: false };
    writeFileSync(place.path, 'oud');
    expect(await call('desktop.saveReport', report)).toMatchObject({
      ok: false,
      error: { code: 'file-exists' },
    });
    expect(readFileSync(place.path, 'utf8')).toBe('oud');
  });

  it('says it when the folder cannot be written, and leaves nothing half', async () => {
    ask.mockResolvedValueOnce({ ok: true, value: document });
    place = { path: join(folder, 'weg', 'e.csv'), mayReplace: true };
    expect(await call('desktop.saveReport', report)).toMatchObject({
      ok: false,
      error: { code: 'file-not-writable' },
    });
    expect(existsSync(join(folder, 'weg'))).toBe(false);
  });
});

describe('the recovery code', () => {
  it('is kept as PDF, or not at all', async () => {
    const input = { teamName: 'Team', recoveryCode: 'ABCD-EFGH' };
    expect(await call('desktop.saveRecoveryCode', input)).toEqual({
      ok: true,
      value: { saved: false, besideTeamFile: false },
    });
    expect(toPdf).not.toHaveBeenCalled();
    place = { path: join(folder, 'code.pdf'), mayReplace: true };
    expect(await call('desktop.saveRecoveryCode', input)).toEqual({
      ok: true,
      value: { saved: true, besideTeamFile: false },
    });
    expect(readFileSync(place.path, 'utf8')).toContain('ABCD-EFGH');
  });
});

describe('a call of the wrong shape', () => {
  it.each([
    ['desktop.chooseNewTeamFile', { suggestedName: 7 }, 'suggestedName'],
    ['desktop.saveReport', { ...report, format: 'exe' }, 'format'],
    ['desktop.rememberTeamFile', {}, 'file'],
    ['desktop.status', null, undefined],
  ] as const)('%s is refused with its field', async (name, input, field) => {
    const result = await call(name, input);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(result.ok ? null : result.error.field).toBe(field);
  });

  it('is left to the backend when the call is for the backend', async () => {
    await expect(call('team.status', 7)).rejects.toThrow('for the backend');
  });
});
