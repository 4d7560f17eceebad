import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  appearanceSchema,
  textSizes,
  usualAppearance,
  type Appearance,
} from '#shared/ipc/calls/desktop-appearance.ts';

const { nativeTheme } = vi.hoisted(() => ({
  nativeTheme: {
    themeSource: 'system',
    get shouldUseDarkColors(): boolean {
      return this.themeSource === 'dark';
    },
  },
}));
vi.mock('electron', () => ({ nativeTheme }));
const { canvasColour, keepAppearance, stepOf } =
  await import('../../../../../electron/main/appearance/appearance.ts');

const window = {
  isDestroyed: () => false,
  setBackgroundColor: vi.fn<(colour: string) => void>(),
  webContents: { setZoomFactor: vi.fn<(factor: number) => void>() },
};
const remember = vi.fn<(appearance: Appearance) => Promise<void>>();

const keep = (first: Appearance = usualAppearance) => {
  const keeper = keepAppearance(first, remember);
  keeper.follow(window as unknown as Parameters<typeof keeper.follow>[0]);
  return keeper;
};

beforeEach(() => {
  vi.clearAllMocks();
  remember.mockResolvedValue();
  nativeTheme.themeSource = 'system';
});

describe('how the window looks', () => {
  it('is told to Electron before there is a window, so that nothing flashes', () => {
    keepAppearance({ scheme: 'dark', textSize: 125, singleKeys: true }, remember);
    expect(nativeTheme.themeSource).toBe('dark');
    expect(canvasColour()).toBe('#131719');
  });

  it('holds at once and is remembered', async () => {
    const keeper = keep();
    await keeper.set({ scheme: 'dark', textSize: 150, singleKeys: true });
    expect(nativeTheme.themeSource).toBe('dark');
    expect(window.setBackgroundColor).toHaveBeenCalledWith('#131719');
    expect(window.webContents.setZoomFactor).toHaveBeenCalledWith(1.5);
    expect(remember).toHaveBeenCalledExactlyOnceWith({
      scheme: 'dark',
      textSize: 150,
      singleKeys: true,
    });
    expect(keeper.now()).toEqual({ scheme: 'dark', textSize: 150, singleKeys: true });
  });

  it('holds until the end of the run where it cannot be remembered', async () => {
    remember.mockRejectedValueOnce(new Error('disk full'));
    const keeper = keep();
    await keeper.set({ scheme: 'light', textSize: 110, singleKeys: true });
    expect(keeper.now().scheme).toBe('light');
  });

  it('goes larger and smaller in the steps of the dialog, and stops at their ends', async () => {
    const keeper = keep();
    await keeper.step('smaller');
    expect(remember).not.toHaveBeenCalled();
    const seen: number[] = [];
    for (const _ of textSizes) {
      await keeper.step('larger');
      seen.push(keeper.now().textSize);
    }
    expect(seen).toEqual([...textSizes.slice(1), 200]);
    await keeper.step('usual');
    expect(keeper.now()).toEqual(usualAppearance);
  });

  it.each(textSizes)('has every step of the way back from %i', (size) => {
    const smaller = stepOf(size, 'smaller');
    expect(size === smaller ? size : stepOf(smaller, 'larger')).toBe(size);
  });

  it.each([
    { scheme: 'roze', textSize: 100 },
    { scheme: 'dark', textSize: 99 },
    { scheme: 'dark' },
  ])('is no garbage: %j', (garbage) => {
    expect(appearanceSchema.safeParse(garbage).success).toBe(false);
  });
});
