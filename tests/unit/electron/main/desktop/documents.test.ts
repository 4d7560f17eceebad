import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualAppearance } from '#shared/ipc/calls/desktop-appearance.ts';
import type { CallName } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/kernel/result.ts';
import { ownClipboard } from '../../../../../electron/main/clipboard/own-clipboard.ts';
import { answerWith } from '../../../../../electron/main/desktop/answer-in-main.ts';
import { createDesktopHandlers } from '../../../../../electron/main/desktop/handlers.ts';
import type { DesktopParts } from '../../../../../electron/main/desktop/parts.ts';
import { Grants } from '../../../../../electron/main/files/grants.ts';
import { practicePlaceIn } from '../../../../../electron/main/files/practice-place.ts';
import { openSettings } from '../../../../../electron/main/files/settings.ts';
import { ShownDocuments } from '../../../../../electron/main/viewing/shown-documents.ts';

let folder = '';
let grants: Grants;
let shown: ShownDocuments;
let place: { path: string; mayReplace: boolean } | null;
const ask = vi.fn<DesktopParts['backend']['ask']>();
const setAppearance = vi.fn<DesktopParts['appearance']['set']>();
const saveDialog = vi.fn((..._asked: (string | undefined)[]) => Promise.resolve(place));
const toPdf = vi.fn((html: string) => Promise.resolve(Buffer.from(`PDF of ${html}`)));
const toPrinter = vi.fn<DesktopParts['toPrinter']>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-desktop-'));
  grants = new Grants();
  shown = new ShownDocuments();
  place = null;
  vi.clearAllMocks();
  // The log takes what is told to it.
  ask.mockResolvedValue({ ok: true, value: {} });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const call = async (name: CallName, input: unknown): Promise<Result<unknown>> => {
  const nothing = () => Promise.resolve(null);
  const answer = answerWith(
    createDesktopHandlers({
      version: '1.2.3',
      builtOn: null,
      licences: () => Promise.resolve({ own: null, others: null }),
      appearance: { now: () => usualAppearance, set: setAppearance },
      grants,
      settings: openSettings(folder),
      practice: practicePlaceIn(folder),
      backend: {
        ask,
        thisSitting: () => ({ ask }),
        practises: () => false,
        isOpening: () => false,
        restart: () => Promise.resolve(),
        stop: () => Promise.resolve(),
      },
      clipboard: ownClipboard({
        write: () => Promise.resolve(),
        readText: () => Promise.resolve(''),
        clear: () => undefined,
      }),
      toPdf,
      toPrinter,
      shown,
      lockAfter: vi.fn(),
      forgetPages: vi.fn(),
      dialogs: {
        newTeamFile: nothing,
        teamFile: nothing,
        backupFolder: nothing,
        backup: nothing,
        listToImport: nothing,
        report: nothing,
        recoveryCode: nothing,
        document: () => Promise.resolve(join(folder, 'cv.pdf')),
        list: saveDialog,
        template: saveDialog,
        print: saveDialog,
        documentCopy: saveDialog,
      },
    }),
  )(name, input);
  return answer ?? Promise.reject(new Error('for the backend'));
};

const contentOf = (mediaType: string, text: string) => ({
  ok: true as const,
  value: {
    mediaType,
    base64: Buffer.from(text).toString('base64'),
    suggestedName: 'Cv.pdf',
  },
});

describe('a document of a client', () => {
  const pathOf = (result: Result<unknown>): string =>
    (result as { value: { url: string } }).value.url;

  it('is chosen as one file, and granted', async () => {
    expect(await call('desktop.chooseDocument', {})).toMatchObject({ value: { name: 'cv.pdf' } });
    expect(Object.values(grants.all())).toEqual([join(folder, 'cv.pdf')]);
  });

  it('is shown from memory: nothing is written', async () => {
    ask.mockResolvedValueOnce(contentOf('image/png', 'beeld'));
    const answer = await call('desktop.viewDocument', { documentId: 3 });
    expect(ask).toHaveBeenCalledWith('caseload.documentContent', { documentId: 3 });
    expect(answer).toMatchObject({ ok: true, value: { kind: 'image' } });
    const onScreen = shown.at(pathOf(answer));
    expect(Buffer.from(onScreen?.bytes ?? []).toString()).toBe('beeld');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes to the window itself when it is a PDF: it is kept nowhere on the way', async () => {
    const add = vi.spyOn(shown, 'add');
    ask.mockResolvedValueOnce(contentOf('application/pdf', '%PDF-'));
    expect(await call('desktop.viewDocument', { documentId: 3 })).toEqual({
      ok: true,
      value: { kind: 'pdf', base64: Buffer.from('%PDF-').toString('base64') },
    });
    expect(add).not.toHaveBeenCalled();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not shown when Trede cannot, or the backend refuses', async () => {
    ask.mockResolvedValueOnce(contentOf('application/msword', 'Word'));
    expect(await call('desktop.viewDocument', { documentId: 3 })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: 'documentId' },
    });
    const refusal = { ok: false, error: { code: 'not-found', message: 'Nee.' } } as const;
    ask.mockResolvedValueOnce(refusal);
    expect(await call('desktop.viewDocument', { documentId: 3 })).toEqual(refusal);
  });

  it.each(['desktop.closeDocuments', 'desktop.lock'] as const)(
    'is out of memory after %s',
    async (name) => {
      ask.mockResolvedValueOnce(contentOf('text/plain', 'tekst'));
      const answer = await call('desktop.viewDocument', { documentId: 3 });
      expect(await call(name, {})).toEqual({ ok: true, value: {} });
      expect(shown.at(pathOf(answer))).toBeUndefined();
    },
  );

  it('is copied where the user says, or not at all', async () => {
    ask.mockResolvedValue(contentOf('application/pdf', '%PDF-'));
    expect(await call('desktop.saveDocumentCopy', { documentId: 3 })).toEqual({
      ok: true,
      value: null,
    });
    expect(readdirSync(folder)).toEqual([]);
    place = { path: join(folder, 'kopie.pdf'), mayReplace: true };
    expect(await call('desktop.saveDocumentCopy', { documentId: 3 })).toEqual({
      ok: true,
      value: { name: 'kopie.pdf', folder },
    });
    expect(readFileSync(place.path, 'utf8')).toBe('%PDF-');
    expect(saveDialog).toHaveBeenCalledWith('Cv.pdf');
    const noted = { call: 'desktop.saveDocumentCopy', form: 'document', documentId: 3 };
    expect(ask).toHaveBeenLastCalledWith('team.noteExport', noted);
    ask.mockReset();
  });
});

describe('printing', () => {
  it('keeps the letter of a plan as a PDF where the user says', async () => {
    const printed = { ok: true as const, value: { html: '<p>', suggestedName: 'Plan' } };
    ask.mockResolvedValueOnce(printed);
    place = { path: join(folder, 'plan.pdf'), mayReplace: true };
    const request = { kind: 'plan', planId: 2, large: true };
    expect(await call('desktop.savePrint', request)).toMatchObject({
      value: { name: 'plan.pdf' },
    });
    expect(ask).toHaveBeenCalledWith('caseload.printed', request);
    expect(saveDialog).toHaveBeenCalledWith('Plan bewaren als PDF', 'Plan');
    expect(readFileSync(place.path, 'utf8')).toBe('PDF of <p>');
    const noted = { call: 'desktop.savePrint', form: 'pdf', planId: 2 };
    expect(ask).toHaveBeenLastCalledWith('team.noteExport', noted);
  });

  it('prints nothing when the user cancels', async () => {
    ask.mockResolvedValueOnce({ ok: true, value: { html: '<p>', suggestedName: 'Plan' } });
    const request = { kind: 'handover', clientIds: [1], to: 'Ruud' };
    expect(await call('desktop.savePrint', request)).toEqual({ ok: true, value: null });
    expect(toPdf).not.toHaveBeenCalled();
  });
});

describe('to the printer', () => {
  const page = { ok: true as const, value: { html: '<p>', suggestedName: 'Plan' } };
  const plan = { what: 'klanten', page: { kind: 'plan', planId: 2, large: true } };
  const noted = { call: 'desktop.savePrint', form: 'papier', planId: 2 };

  it('goes the page of the PDF, and the log says that it was printed', async () => {
    ask.mockResolvedValueOnce(page);
    toPrinter.mockResolvedValueOnce('printed');
    expect(await call('desktop.print', plan)).toEqual({ ok: true, value: { printed: true } });
    expect(ask.mock.calls).toEqual([
      ['caseload.printed', plan.page],
      ['team.noteExport', noted],
    ]);
    expect(toPrinter).toHaveBeenCalledWith('<p>');
    expect(saveDialog).not.toHaveBeenCalled();
  });

  it('goes nothing that may not be asked, or that the log does not take', async () => {
    const refused = {
      ok: false as const,
      error: { code: 'not-allowed' as const, message: 'Nee.' },
    };
    ask.mockResolvedValueOnce(refused);
    expect(await call('desktop.print', plan)).toEqual(refused);
    ask.mockResolvedValueOnce(page).mockResolvedValueOnce(refused);
    expect(await call('desktop.print', plan)).toEqual(refused);
    expect(toPrinter).not.toHaveBeenCalled();
  });

  it('goes a report as it goes into the register, and what is cancelled says so', async () => {
    const made = { ok: true as const, value: { content: '<p>', encodedAs: 'utf8' } };
    ask.mockResolvedValueOnce(made);
    toPrinter.mockResolvedValueOnce('cancelled');
    const request = {
      report: 'memo',
      period: { from: '2019-01-01', until: '2019-12-31' },
      mode: 'deelbaar',
    };
    const asked = await call('desktop.print', { what: 'rapport', request, recipient: 'raad' });
    expect(asked).toEqual({ ok: true, value: { printed: false } });
    expect(ask.mock.calls[0]).toMatchObject([
      'evaluation.document',
      { format: 'papier', recipient: 'raad', request: { mode: 'deelbaar' } },
    ]);
    expect(ask).toHaveBeenLastCalledWith('team.noteExport', {
      call: 'desktop.saveReport',
      form: 'papier',
    });
  });

  it('says so when the printer fails', async () => {
    ask.mockResolvedValueOnce(page);
    toPrinter.mockResolvedValueOnce('failed');
    expect(await call('desktop.print', plan)).toMatchObject({
      ok: false,
      error: { code: 'unexpected', message: expect.stringContaining('bewaar een PDF') as string },
    });
  });
});

describe('saving the list of clients', () => {
  it('writes what the backend makes of it', async () => {
    ask.mockResolvedValueOnce({
      ok: true,
      value: { content: 'a;b', encodedAs: 'utf8', suggestedName: 'klanten.csv' },
    });
    place = { path: join(folder, 'k.csv'), mayReplace: true };
    const list = { title: 'Alle klanten', format: 'csv', headers: ['Naam'], rows: [['Rima']] };
    const request = { ...list, clientIds: [7] };
    expect(await call('desktop.saveClientList', request)).toMatchObject({
      value: { name: 'k.csv' },
    });
    expect(ask).toHaveBeenCalledWith('caseload.listDocument', request);
    const noted = { call: 'desktop.saveClientList', form: 'csv', clientIds: [7] };
    expect(ask).toHaveBeenLastCalledWith('team.noteExport', noted);
    expect(readFileSync(place.path, 'utf8')).toBe('a;b');
  });
});

describe('how the window looks', () => {
  it('is told, and set in steps that exist only', async () => {
    expect(await call('desktop.appearance', {})).toEqual({ ok: true, value: usualAppearance });
    const wanted = { scheme: 'dark', textSize: 125, singleKeys: false };
    expect(await call('desktop.setAppearance', wanted)).toMatchObject({ ok: true });
    expect(setAppearance).toHaveBeenCalledExactlyOnceWith(wanted);
    const unknown = await call('desktop.setAppearance', { scheme: 'dark', textSize: 5000 });
    expect(unknown).toMatchObject({ error: { code: 'invalid-input', field: 'textSize' } });
  });
});
