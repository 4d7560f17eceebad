import { describe, expect, it, vi } from 'vitest';
import { desktopCalls } from '#shared/ipc/calls/desktop.ts';
import { callNames, contract, windowCallNames } from '#shared/ipc/contract.ts';
import { answerWith } from '../../../../../electron/main/desktop/answer-in-main.ts';
import type { DesktopHandlers } from '../../../../../electron/main/desktop/handlers.ts';
import type { Backend } from '../../../../../electron/main/backend-process/backend.ts';

type Handler = (
  event: unknown,
  input: unknown,
) => Promise<{ ok: boolean; error?: { code: string } }>;
const handlers = new Map<string, Handler>();
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
}));
const { registerCalls } = await import('../../../../../electron/main/ipc/register-calls.ts');

/** Where a call would end up, were its input not looked at. */
const reached = vi.fn(() => Promise.resolve({ ok: true, value: {} as never } as const));
const desktop = Object.fromEntries(Object.keys(desktopCalls).map((name) => [name, reached]));
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
  answerInMain: answerWith(desktop as unknown as DesktopHandlers),
  takeDropped: reached,
});

const own = { sender: { id: 1 }, senderFrame: { url: 'trede://app/index.html', parent: null } };
const strangers = [
  ['a frame of the app inside the page', { url: 'trede://app/index.html', parent: {} }],
  ['a document that is shown in a frame', { url: 'trede://app/document/1', parent: {} }],
  ['a page from outside', { url: 'https://example.com/', parent: null }],
  ['a file', { url: 'file:///home/u/x.html', parent: null }],
  ['a page that has gone', null],
] as const;

const garbage = ['onzin', 7, null, true, ['x'], undefined];

describe('every call of the window', () => {
  it.each(strangers)('is refused to %s, whatever it asks', async (_who, senderFrame) => {
    // And the one for a file that was dragged onto the window.
    expect(handlers.size).toBe(windowCallNames.length + 1);
    for (const [channel, handler] of handlers) {
      const answer = await handler({ sender: { id: 1 }, senderFrame }, {});
      expect(answer, channel).toMatchObject({ ok: false, error: { code: 'foreign-sender' } });
    }
    expect(reached).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
  });

  it('to the main process is refused when its input is of another shape', async () => {
    for (const name of windowCallNames.filter((one) => one.startsWith('desktop.'))) {
      for (const input of garbage) {
        const answer = await handlers.get(`trede:${name}`)?.(own, input);
        expect(answer, name).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      }
    }
    expect(reached).not.toHaveBeenCalled();
  });
});

describe('every call of the contract', () => {
  it('has a schema that takes no input of another shape', () => {
    for (const name of callNames) {
      for (const input of garbage) {
        expect(contract[name].input.safeParse(input).success, name).toBe(false);
      }
    }
  });
});
