import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageLock } from '../../../../../electron/main/locking/lock-page.ts';

const execute = vi.fn<(code: string) => Promise<unknown>>();
const lockFile = vi.fn(() => Promise.resolve());
const startOver = vi.fn(() => Promise.resolve());
const lock = createPageLock({
  window: { isDestroyed: () => false, webContents: { executeJavaScript: execute } } as never,
  lockFile,
  startOver,
});

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('locking the page', () => {
  it.each(['locked', 'in-use'])('leaves it to a page that answers %s', async (answer) => {
    execute.mockResolvedValueOnce(answer);
    await lock('idle');
    expect(execute).toHaveBeenCalledWith('globalThis.tredeLock?.("idle")');
    expect(lockFile).not.toHaveBeenCalled();
  });

  it('takes the key from a page that cannot answer, and draws it anew', async () => {
    execute.mockRejectedValueOnce(new Error('gone'));
    await lock('suspend');
    expect(lockFile).toHaveBeenCalledExactlyOnceWith('suspend');
    expect(startOver).toHaveBeenCalledOnce();
  });

  it('waits four seconds for one that hangs', async () => {
    execute.mockReturnValueOnce(new Promise(() => undefined));
    const locked = lock('screen');
    await vi.advanceTimersByTimeAsync(3999);
    expect(lockFile).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await locked;
    expect(lockFile).toHaveBeenCalledOnce();
  });
});
