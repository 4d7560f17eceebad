import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { searchStore } from './search-store.ts';

const line = '.mantine-Spotlight-action';
const chosen = 'data-selected';

/**
 * Chooses the first line whenever something else is found: the box itself only does so on a key, before the
 * answer. Who types and presses Enter at once means what was typed, so Enter waits until that is found.
 *
 * @param found what the lines show; another object when they change
 * @param isFresh whether it was found with what stands in the field
 */
export function useFirstLine(
  found: unknown,
  isFresh: boolean,
): {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const box = useRef<HTMLDivElement>(null);
  const entered = useRef(false);
  useLayoutEffect(() => {
    if (!isFresh) return;
    const lines = [...(box.current?.querySelectorAll<HTMLElement>(line) ?? [])];
    for (const one of lines) one.removeAttribute(chosen);
    lines[0]?.setAttribute(chosen, 'true');
    searchStore.updateState((state) => ({ ...state, selected: lines.length === 0 ? -1 : 0 }));
    if (entered.current) lines[0]?.click();
    entered.current = false;
  }, [found, isFresh]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    entered.current = event.key === 'Enter' && !isFresh;
    if (!entered.current) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { box, onKeyDown };
}
