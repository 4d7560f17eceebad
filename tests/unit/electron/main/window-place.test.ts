import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  followPlace,
  leastSize,
  openingPlace,
  usualSize,
  windowPlaceSchema,
  type WindowPlace,
} from '../../../../electron/main/window-place.ts';

const laptop = { workArea: { x: 0, y: 0, width: 1536, height: 824 } };
/** To the left of the laptop. */
const beside = { workArea: { x: -1920, y: -100, width: 1920, height: 1040 } };
const place = (x: number, y: number, width = 1200, height = 700): WindowPlace => ({
  bounds: { x, y, width, height },
  maximised: false,
});

describe('the place of the window', () => {
  it('is left to the system the first time', () => {
    expect(openingPlace(null, [laptop])).toEqual({ ...usualSize, maximised: false });
  });

  it.each([
    ['on the first screen', place(40, 30)],
    ['on the second screen, left of the first', place(-1800, -80)],
    ['half beside the screen, with enough of its bar in view', place(1400, 200)],
  ])('is that of last time %s', (_where, kept) => {
    expect(openingPlace(kept, [laptop, beside])).toEqual({ ...kept.bounds, maximised: false });
  });

  it.each([
    ['on a screen that is gone', place(-1800, -80)],
    ['under the lower edge', place(40, 820)],
    ['with its bar above the screen', place(40, -60)],
    ['with a sliver of its bar in view', place(1500, 40)],
    ['far away', place(90_000, 90_000)],
  ])('is forgotten %s', (_where, kept) => {
    expect(openingPlace(kept, [laptop])).toEqual({ ...usualSize, maximised: false });
    expect(openingPlace(kept, [])).toEqual({ ...usualSize, maximised: false });
  });

  it('is never smaller than the least, nor larger than the screen', () => {
    expect(openingPlace(place(0, 0, 10, 10), [laptop])).toMatchObject(leastSize);
    expect(openingPlace(place(0, 0, 3000, 2000), [laptop])).toMatchObject({
      width: 1536,
      height: 824,
    });
  });

  it('is forgotten where only the width that a smaller screen takes from it was in view', () => {
    expect(openingPlace(place(-1500, 40, 1800), [laptop])).toEqual({
      ...usualSize,
      maximised: false,
    });
    expect(openingPlace(place(-1500, 40, 1800), [beside])).toMatchObject({ x: -1500 });
  });

  it('fills the screen when it did so, also where its own place is gone', () => {
    const kept = { ...place(-1800, 0), maximised: true };
    expect(openingPlace(kept, [laptop])).toEqual({ ...usualSize, maximised: true });
    expect(openingPlace(kept, [beside])).toEqual({ ...kept.bounds, maximised: true });
  });

  it.each([
    [{ bounds: { x: 0, y: 0, width: -5, height: 10 }, maximised: false }],
    [{ bounds: { x: 0.5, y: 0, width: 900, height: 700 }, maximised: false }],
    [{ bounds: { x: 0, y: 0, width: 1e9, height: 700 }, maximised: false }],
    [{ bounds: { x: 0, y: 0, width: 900 }, maximised: false }],
    [{ bounds: { x: 0, y: 0, width: 900, height: 700 }, maximised: 'ja' }],
  ])('is no garbage: %j', (garbage) => {
    expect(windowPlaceSchema.safeParse(garbage).success).toBe(false);
  });
});

class Window extends EventEmitter {
  bounds = { x: 10, y: 20, width: 1000, height: 700 };
  maximised = false;
  fullScreen = false;
  destroyed = false;
  getNormalBounds = () => this.bounds;
  isMaximized = () => this.maximised;
  isFullScreen = () => this.fullScreen;
  isDestroyed = () => this.destroyed;
}

describe('a window that is moved', () => {
  const remember = vi.fn<(kept: WindowPlace) => Promise<void>>();
  let window: Window;
  beforeEach(() => {
    vi.useFakeTimers();
    remember.mockReset();
    remember.mockResolvedValue();
    window = new Window();
    followPlace(window, remember);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is written down once it rests, and only when it is elsewhere', () => {
    for (const x of [11, 12, 13]) {
      window.bounds = { ...window.bounds, x };
      window.emit('move');
    }
    expect(remember).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(remember).toHaveBeenCalledExactlyOnceWith({ bounds: window.bounds, maximised: false });
    window.emit('resize');
    vi.runAllTimers();
    expect(remember).toHaveBeenCalledOnce();
  });

  it('is written down at once when it closes, and no more after that', () => {
    window.maximised = true;
    window.emit('maximize');
    window.emit('close');
    expect(remember).toHaveBeenCalledExactlyOnceWith({ bounds: window.bounds, maximised: true });
    window.destroyed = true;
    vi.runAllTimers();
    expect(remember).toHaveBeenCalledOnce();
  });

  it('is not written down as it is in full screen', () => {
    window.fullScreen = true;
    window.emit('resize');
    vi.runAllTimers();
    expect(remember).not.toHaveBeenCalled();
  });

  it('goes on when it cannot be written down', () => {
    remember.mockRejectedValueOnce(new Error('disk full'));
    window.emit('close');
    window.bounds = { ...window.bounds, y: 99 };
    window.emit('close');
    expect(remember).toHaveBeenCalledTimes(2);
  });
});
