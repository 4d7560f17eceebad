import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../../electron/main/menu-template.ts';

type MenuItem = ReturnType<typeof menuTemplate>[number];

const acts = { show: vi.fn(), textSize: vi.fn() };

const rolesOf = (items: MenuItem[]): string[] =>
  items.flatMap((item) => [
    ...(item.role ? [item.role] : []),
    ...(Array.isArray(item.submenu) ? rolesOf(item.submenu) : []),
  ]);

const labelled = (items: MenuItem[]): boolean =>
  items.every(
    (item) =>
      item.type === 'separator' ||
      (typeof item.label === 'string' && (!Array.isArray(item.submenu) || labelled(item.submenu))),
  );

describe.each([true, false])('the menu (macOS: %s)', (isMac) => {
  it('gives every item a label of ours, so that none comes up in English', () => {
    expect(labelled(menuTemplate({ isMac, forDevelopers: true, ...acts }))).toBe(true);
  });

  it('has no developer tools and no reload in the packaged app', () => {
    const packaged = rolesOf(menuTemplate({ isMac, forDevelopers: false, ...acts }));
    expect(packaged).not.toContain('toggleDevTools');
    expect(packaged).not.toContain('reload');
    expect(packaged).toContain('copy');
    expect(rolesOf(menuTemplate({ isMac, forDevelopers: true, ...acts }))).toContain(
      'toggleDevTools',
    );
  });

  const all = (items: MenuItem[]): MenuItem[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
  const choose = (label: string): void => {
    const item = all(menuTemplate({ isMac, forDevelopers: false, ...acts })).find(
      (one) => one.label === label,
    );
    (item?.click as (() => void) | undefined)?.();
  };

  it('has our own Over Trede and Tekst en kleuren, each once', () => {
    const items = all(menuTemplate({ isMac, forDevelopers: false, ...acts }));
    expect(items.filter((one) => one.label === 'Over Trede')).toHaveLength(1);
    choose('Over Trede');
    expect(acts.show).toHaveBeenLastCalledWith('about');
    choose('Tekst en kleuren…');
    expect(acts.show).toHaveBeenLastCalledWith('appearance');
  });

  it('changes the size of the text in our steps, with every key that people use for it', () => {
    for (const [label, way] of [
      ['Groter', 'larger'],
      ['Kleiner', 'smaller'],
      ['Gewone grootte', 'usual'],
    ] as const) {
      choose(label);
      expect(acts.textSize).toHaveBeenLastCalledWith(way);
    }
    const items = all(menuTemplate({ isMac, forDevelopers: false, ...acts }));
    expect(items.filter((one) => one.label === 'Groter').map((one) => one.accelerator)).toEqual([
      'CommandOrControl+Plus',
      'CommandOrControl+=',
      'CommandOrControl+numadd',
    ]);
    expect(rolesOf(menuTemplate({ isMac, forDevelopers: false, ...acts }))).not.toContain('zoomIn');
  });
});
