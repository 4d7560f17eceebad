import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { placeOfChosen } from './chosen-line.ts';
import { searchStore } from './search-store.ts';

const line = '.mantine-Spotlight-action';
const chosen = 'data-selected';

/** What somebody chose with the arrows, while this stood in the field. */
interface Choice {
  readonly query: string;
  readonly key: string;
}

/**
 * Chooses the first line whenever something else is found: the box itself only does so on a key, before the
 * answer. What was chosen with the arrows stays chosen when more is found meanwhile. Who types and presses
 * Enter at once means what was typed, so Enter waits until that is found; and when what was chosen is not
 * among it, nothing is opened that nobody chose.
 *
 * @param query what stands in the field
 * @param found what the lines show; another object when they change. Each line has its `data-line`.
 * @param isFresh whether it was found with what stands in the field
 */
export function useChosenLine(
  query: string,
  found: unknown,
  isFresh: boolean,
): {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const box = useRef<HTMLDivElement>(null);
  const entered = useRef(false);
  const choice = useRef<Choice | null>(null);
  useLayoutEffect(() => {
    if (!isFresh) return;
    const lines = [...(box.current?.querySelectorAll<HTMLElement>(line) ?? [])];
    const own = choice.current?.query === query ? choice.current.key : null;
    const place = placeOfChosen(
      lines.map((one) => one.dataset['line'] ?? ''),
      own,
    );
    for (const one of lines) one.removeAttribute(chosen);
    lines[place]?.setAttribute(chosen, 'true');
    searchStore.updateState((state) => ({ ...state, selected: place }));
    const meant = own === null || lines[place]?.dataset['line'] === own;
    if (entered.current && meant) lines[place]?.click();
    entered.current = false;
  }, [query, found, isFresh]);
  return {
    box,
    onKeyDownCapture: (event) => {
      entered.current = event.key === 'Enter' && !isFresh;
      if (!entered.current) return;
      event.preventDefault();
      event.stopPropagation();
    },
    // After the field, which moves the choice.
    onKeyDown: ({ key }) => {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      const now = box.current?.querySelector<HTMLElement>(`${line}[${chosen}]`)?.dataset['line'];
      choice.current = now === undefined ? null : { query, key: now };
    },
  };
}
