import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../../electron/main/menu-template.ts';

type MenuItem = ReturnType<typeof menuTemplate>[number];

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
    expect(labelled(menuTemplate({ isMac, forDevelopers: true }))).toBe(true);
  });

  it('has no developer tools and no reload in the packaged app', () => {
    const packaged = rolesOf(menuTemplate({ isMac, forDevelopers: false }));
    expect(packaged).not.toContain('toggleDevTools');
    expect(packaged).not.toContain('reload');
    expect(packaged).toContain('zoomIn');
    expect(rolesOf(menuTemplate({ isMac, forDevelopers: true }))).toContain('toggleDevTools');
  });
});
