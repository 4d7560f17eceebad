import { useEffect, useRef, type KeyboardEvent } from 'react';

/**
 * Who types and presses Enter at once means what was typed: Enter waits until that has been found, and then
 * opens the first.
 *
 * @param isFresh whether what stands in the list was found with what stands in the field
 */
export function useWaitingEnter(isFresh: boolean): (event: KeyboardEvent<HTMLElement>) => void {
  const waiting = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const box = waiting.current;
    if (!isFresh || box === null) return;
    waiting.current = null;
    box.querySelector<HTMLElement>('.mantine-Spotlight-action')?.click();
  }, [isFresh]);
  return (event) => {
    if (event.key !== 'Enter' || isFresh) {
      waiting.current = null;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    waiting.current = event.currentTarget;
  };
}
