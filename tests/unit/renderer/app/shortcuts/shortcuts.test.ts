import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedShortcuts } from '../../../../../renderer/app/shortcuts/listed.ts';
import { shortcutTexts } from '../../../../../renderer/app/shortcuts/texts.ts';
import { mayAsk } from '../../../../../renderer/lib/current-user.ts';
import {
  keyCaps,
  keysHere,
  shortcutIds,
  shortcutOf,
} from '../../../../../renderer/lib/shortcuts.ts';
import { stateOfKey } from '../../../../../renderer/purchasing/course/attendance.ts';
import { keySteps } from '../../../../../renderer/ui/list-keys.ts';

const root = join(import.meta.dirname, '../../../../..');
const sources = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(join(root, file), 'utf8'),
}));

/** What is given to `useShortcuts({ … })` anywhere. */
const listenedTo = sources.flatMap(({ text }) =>
  [...text.matchAll(/useShortcuts\(\{([\s\S]*?)\}\);/g)].flatMap(([, given = '']) =>
    [...given.matchAll(/(?:^|[{,])\s*([a-zA-Z]+)(?=\s*[:,}]|\s*$)/g)].map(([, id = '']) => id),
  ),
);

const keysOf = (group: string) =>
  shortcutIds.filter((id) => shortcutOf(id).group === group).flatMap((id) => shortcutOf(id).keys);

describe('the list of shortcuts', () => {
  it('holds every key that the whole app listens to, and no other', () => {
    const everywhere = shortcutIds.filter((id) => shortcutOf(id).everywhere);
    expect([...new Set(listenedTo)].filter((id) => id in shortcutTexts.says).sort()).toEqual(
      [...everywhere].sort(),
    );
    const others = sources.filter(({ text }) => text.includes('useHotkeys'));
    expect(others.map(({ file }) => file)).toEqual(['renderer/lib/use-shortcuts.ts']);
  });

  it('holds the keys with which a list and an attendance are gone through', () => {
    expect(keysOf('lists')).toEqual(expect.arrayContaining(Object.keys(keySteps)));
    const { Backspace: _same, ...others } = stateOfKey;
    expect(keysOf('attendance')).toEqual(Object.keys(others));
  });

  it('gives no two of them the same keys where both work', () => {
    const keys = shortcutIds
      .filter((id) => shortcutOf(id).everywhere)
      .flatMap((id) => shortcutOf(id).keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('marks every single character that works everywhere, so that it can be switched off', () => {
    const bare = shortcutIds.filter(
      (id) => shortcutOf(id).everywhere && shortcutOf(id).keys.some((keys) => keys.length === 1),
    );
    expect(bare).toEqual(shortcutIds.filter((id) => shortcutOf(id).single));
    expect(bare).toEqual(['listOneKey']);
  });

  it('shows a user what is of use to them', () => {
    const idsOf = (role: 'adviseur' | 'klantmanager') =>
      listedShortcuts((name) => mayAsk(name, [role])).flatMap(({ ids }) => ids);
    expect(idsOf('adviseur')).not.toContain('quickNote');
    expect(idsOf('adviseur')).not.toContain('caseload');
    expect(idsOf('adviseur')).toContain('evaluation');
    expect(idsOf('klantmanager')).toEqual(shortcutIds);
  });

  it('writes keys as they stand on the keyboard', () => {
    expect(keyCaps('mod+shift+N', false)).toEqual(['Ctrl', 'Shift', 'N']);
    expect(keyCaps('mod+K', true)).toEqual(['Cmd', 'K']);
    const line = 'Ctrl+1 tot en met Ctrl+6, of Ctrl met plus.';
    expect(keysHere(line, true)).toBe('Cmd+1 tot en met Cmd+6, of Cmd met plus.');
    expect(keysHere(line, false)).toBe(line);
    expect(keyCaps('+', false)).toEqual(['+']);
    expect(keyCaps('ArrowUp', false)).toEqual(['↑']);
  });
});
