import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageLock } from '../../../../../electron/main/locking/lock-page.ts';

const execute = vi.fn<(code: string) => Promise<unknown>>();
const lockFile = vi.fn(() => Promise.resolve());
const holdsFile = vi.fn(() => Promise.resolve(false));
const startOver = vi.fn(() => Promise.resolve());
const lock = createPageLock({
  window: { isDestroyed: () => false, webContents: { executeJavaScript: execute } } as never,
  holdsFile,
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

  it.each(['suspend', 'screen'] as const)(
    'takes no being in use for an answer on %s',
    async (why) => {
      execute.mockResolvedValueOnce('in-use');
      await lock(why);
      expect(lockFile).toHaveBeenCalledOnce();
      expect(startOver).toHaveBeenCalledOnce();
    },
  );

  it('takes the key of a file that was being opened, of which the page knew nothing yet', async () => {
    execute.mockResolvedValueOnce('locked');
    holdsFile.mockResolvedValueOnce(true);
    await lock('suspend');
    expect(lockFile).toHaveBeenCalledOnce();
    expect(startOver).toHaveBeenCalledOnce();
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
