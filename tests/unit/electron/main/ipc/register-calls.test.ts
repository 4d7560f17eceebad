import { describe, expect, it, vi } from 'vitest';
import { windowCallNames } from '#shared/ipc/contract.ts';
import type { Backend } from '../../../../../electron/main/backend-process/backend.ts';

type Handler = (event: unknown, input: unknown) => Promise<unknown>;
const handlers = new Map<string, Handler>();
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
}));

const { registerCalls } = await import('../../../../../electron/main/ipc/register-calls.ts');
const { takeDropped } = await import('../../../../../electron/main/files/take-dropped.ts');
const { Grants } = await import('../../../../../electron/main/files/grants.ts');

const ask = vi.fn<Backend['ask']>();
registerCalls({
  names: windowCallNames,
  window: { webContents: { id: 1 } } as unknown as Parameters<typeof registerCalls>[0]['window'],
  backend: {
    ask,
    thisSitting: () => ({ ask }),
    practises: () => false,
    isOpening: () => false,
    restart: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  },
  answerInMain: (name) =>
    name === 'desktop.lock' ? Promise.reject(new Error('/home/u/Team.trede')) : null,
  takeDropped: (path) => takeDropped(path, new Grants()),
});

const own = { sender: { id: 1 }, senderFrame: { url: 'trede://app/index.html', parent: null } };
const foreign = { ...own, senderFrame: { url: 'https://example.com/', parent: null } };

describe('registerCalls', () => {
  it('gives the calls of the window a channel, and those of the main process none', () => {
    expect([...handlers.keys()]).toEqual([
      ...windowCallNames.map((name) => `trede:${name}`),
      'trede:dropped',
    ]);
    expect(handlers.has('trede:evaluation.document')).toBe(false);
  });

  it('puts a call of our own page to the backend as it is', async () => {
    ask.mockResolvedValueOnce({ ok: true, value: 7 });
    expect(await handlers.get('trede:caseload.list')!(own, { raw: true })).toEqual({
      ok: true,
      value: 7,
    });
    expect(ask).toHaveBeenCalledExactlyOnceWith('caseload.list', { raw: true });
  });

  it('refuses a foreign sender on every channel, and asks nobody', async () => {
    ask.mockClear();
    for (const handler of handlers.values()) {
      expect(await handler(foreign, {})).toMatchObject({
        ok: false,
        error: { code: 'foreign-sender' },
      });
    }
    expect(ask).not.toHaveBeenCalled();
  });

  it('lets no error through, nor what it says', async () => {
    const result = await handlers.get('trede:desktop.lock')!(own, {});
    expect(result).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(result)).not.toContain('Team.trede');
  });
});
