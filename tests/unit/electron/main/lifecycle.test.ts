import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const app = Object.assign(new EventEmitter(), { quit: vi.fn() });
vi.mock('electron', () => ({ app }));

const { followWindow } = await import('../../../../electron/main/lifecycle.ts');

/** Lets the app come to its end, and says whether it may. */
function mayEnd(): boolean {
  const preventDefault = vi.fn();
  app.emit('will-quit', { preventDefault });
  return preventDefault.mock.calls.length === 0;
}

let closeFile: () => void;
const onEnd = vi.fn<() => Promise<void>>();

beforeEach(() => {
  app.removeAllListeners();
  app.quit.mockReset();
  const closing = new Promise<void>((resolve) => {
    closeFile = resolve;
  });
  // Only the first end has a file to close: a later one would be ready at once.
  onEnd.mockReset().mockReturnValueOnce(closing).mockResolvedValue(undefined);
  followWindow({} as unknown as Parameters<typeof followWindow>[0], onEnd);
});

describe('a second start', () => {
  it('brings the window forward, and tells with what it was started', () => {
    app.removeAllListeners();
    const window = {
      isDestroyed: () => false,
      isMinimized: () => true,
      restore: vi.fn(),
      show: vi.fn(),
      focus: vi.fn(),
    };
    const told = vi.fn();
    followWindow(window as unknown as Parameters<typeof followWindow>[0], onEnd, told);
    app.emit('second-instance', {}, ['trede', 'Team.trede'], '');
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
    expect(told).toHaveBeenCalledWith(['trede', 'Team.trede']);
  });
});

describe('the end of the app', () => {
  it('waits until the team file is closed', async () => {
    expect(mayEnd()).toBe(false);
    expect(app.quit).not.toHaveBeenCalled();
    closeFile();
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce());
    expect(mayEnd()).toBe(true);
  });

  it('is not hastened by quitting a second time', async () => {
    expect([mayEnd(), mayEnd()]).toEqual([false, false]);
    await new Promise(setImmediate);
    expect(app.quit).not.toHaveBeenCalled();
    expect(mayEnd()).toBe(false);
    expect(onEnd).toHaveBeenCalledOnce();
    closeFile();
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce());
    expect(mayEnd()).toBe(true);
  });

  it('comes with the window, on every system', () => {
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledOnce();
  });
});
