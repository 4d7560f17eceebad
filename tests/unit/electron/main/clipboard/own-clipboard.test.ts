import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ownClipboard,
  type OwnClipboard,
} from '../../../../../electron/main/clipboard/own-clipboard.ts';

afterEach(() => {
  vi.useRealTimers();
});

const system = (readText: () => Promise<string>) => ({
  write: () => Promise.resolve(),
  readText,
  clear: vi.fn(),
});

describe('the clipboard on locking', () => {
  it('is left alone when Trede put nothing on it', async () => {
    const readText = vi.fn(() => Promise.resolve('van iemand anders'));
    const used = system(readText);
    await ownClipboard(used).forget();
    expect(used.clear).not.toHaveBeenCalled();
    expect(readText).not.toHaveBeenCalled();
  });

  it('is left alone when something else was copied since', async () => {
    const used = system(() => Promise.resolve('van een ander programma'));
    const own = ownClipboard(used);
    await own.begin()({ text: 'Rima', html: '' });
    await own.forget();
    expect(used.clear).not.toHaveBeenCalled();
  });

  it('is emptied too of what was copied by hand, whatever its line ends became', async () => {
    const read = vi.fn(() => Promise.resolve('Rima\nYonas'));
    const used = system(read);
    const own = ownClipboard(used);
    await own.takeOver();
    read.mockResolvedValue('Rima\r\nYonas');
    await own.forget();
    expect(used.clear).toHaveBeenCalledOnce();
  });

  it('is emptied once', async () => {
    const used = system(() => Promise.resolve('Rima'));
    const own = ownClipboard(used);
    await own.begin()({ text: 'Rima', html: '' });
    await own.forget();
    await own.forget();
    expect(used.clear).toHaveBeenCalledOnce();
  });

  it('is emptied all the same when it does not answer, and nobody waits for that', async () => {
    vi.useFakeTimers();
    const used = system(() => new Promise(() => undefined));
    const own = ownClipboard(used);
    await own.begin()({ text: 'Rima', html: '' });
    const forgotten = own.forget();
    await vi.advanceTimersByTimeAsync(1000);
    await forgotten;
    expect(used.clear).toHaveBeenCalledOnce();
  });

  it('is emptied when it cannot be read', async () => {
    const used = system(() => Promise.reject(new Error('busy')));
    const own = ownClipboard(used);
    await own.begin()({ text: 'Rima', html: '' });
    await own.forget();
    expect(used.clear).toHaveBeenCalledOnce();
  });

  it('takes nothing any more that was begun before', async () => {
    const used = {
      ...system(() => Promise.resolve('Rima')),
      write: vi.fn(() => Promise.resolve()),
    };
    const own = ownClipboard(used);
    const put = own.begin();
    await own.forget();
    expect(await put({ text: 'Rima', html: '' })).toBe(false);
    expect(used.write).not.toHaveBeenCalled();
    expect(await own.begin()({ text: 'Rima', html: '' })).toBe(true);
  });

  it.each([
    ['put there', (own: OwnClipboard) => own.begin()({ text: 'Rima', html: '' })],
    ['copied by hand', (own: OwnClipboard) => own.takeOver()],
  ])('is emptied of what is being %s meanwhile', async (_how, copy) => {
    const done: (() => void)[] = [];
    const later = <T>(value: T) => new Promise<T>((resolve) => done.push(() => resolve(value)));
    const used = { ...system(vi.fn(() => later('Rima'))), write: () => later(undefined) };
    const own = ownClipboard(used);
    const copied = copy(own);
    await own.forget();
    expect(used.clear).not.toHaveBeenCalled();
    done.shift()?.();
    await vi.waitFor(() => expect(done).toHaveLength(1));
    done.shift()?.();
    await copied;
    expect(used.clear).toHaveBeenCalledOnce();
  });
});
