import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { finishBeforeClose } from '../../../../electron/main/finish-before-close.ts';

let finish: (() => void) | undefined;
const window = Object.assign(new EventEmitter(), {
  hide: vi.fn(),
  close: vi.fn(),
  isDestroyed: () => false,
  webContents: {
    executeJavaScript: vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    ),
  },
});

/** Lets the window close, and says whether it does so at once. */
function closes(): boolean {
  const preventDefault = vi.fn();
  window.emit('close', { preventDefault });
  return preventDefault.mock.calls.length === 0;
}

beforeEach(() => {
  window.removeAllListeners();
  window.close.mockReset();
  finishBeforeClose(window as unknown as Parameters<typeof finishBeforeClose>[0]);
});

describe('closing the window', () => {
  it('waits until the page has written what was typed', async () => {
    expect(closes()).toBe(false);
    await new Promise(setImmediate);
    expect(window.close).not.toHaveBeenCalled();
    finish?.();
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
  });

  it('waits once, and not for a page that cannot answer', async () => {
    window.webContents.executeJavaScript.mockRejectedValueOnce(new Error('gone'));
    expect([closes(), closes()]).toEqual([false, true]);
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    expect(closes()).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(window.close).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
