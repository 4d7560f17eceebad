import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { shortcutIds, shortcutOf, type ShortcutId } from './shortcuts.ts';
import { readSingleKeys, usesSingleKeys } from './single-keys.ts';

/** Gives `'passed'` when the part that has the focus may do with the key what it does by itself. */
type OnPress = (event: KeyboardEvent) => unknown;

/**
 * Listens to shortcuts of the list wherever the focus is, in fields too; to single characters outside them alone.
 * Nothing else may listen to keys of the whole app, so what is listed under `?` is what works.
 */
export function useShortcuts(handlers: Readonly<Partial<Record<ShortcutId, OnPress>>>): void {
  useEffect(readSingleKeys, []);
  useHotkeys(
    shortcutIds.flatMap(
      (id): [string, (event: KeyboardEvent) => void, { preventDefault: false }][] => {
        const onPress = handlers[id];
        if (onPress === undefined) return [];
        const { keys, single = false } = shortcutOf(id);
        const press = (event: KeyboardEvent) => {
          if (single && (!usesSingleKeys() || isField(event.target))) return;
          if (onPress(event) !== 'passed') event.preventDefault();
        };
        // On which key a sign stands, and whether Shift is held for it, is of the keyboard.
        const hotkeys = single ? keys.flatMap((one) => [one, `shift+${one}`]) : keys;
        return hotkeys.map((hotkey) => [hotkey, press, { preventDefault: false }]);
      },
    ),
    [],
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.isContentEditable);

/** Whether something stands over the page that a key may not reach past. */
export const isCovered = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"]') !== null;
