import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { drawnAheadAttribute, liveEvent, styleAttribute } from '#shared/ipc/drawn-ahead.ts';
import type { Session } from '../current-session.ts';

/** Whether the page came with its first screen drawn in it, and is not alive yet. */
export const isDrawnAhead = (root: HTMLElement): boolean => root.hasAttribute(drawnAheadAttribute);

/**
 * Draws the window. Where its first screen stands in the page already, the very same elements come alive: what is
 * being typed, the cursor and the focus stay as they are. Where another screen is to be shown, that is drawn in its
 * place.
 */
export function drawOrTakeOver(root: HTMLElement, begin: Session, content: ReactNode): void {
  const asked = root.getAttribute(drawnAheadAttribute);
  if (begin.phase !== 'locked' || begin.file.ref !== asked) {
    createRoot(root).render(content);
    return;
  }
  for (const element of root.querySelectorAll<HTMLElement>(`[${styleAttribute}]`)) {
    element.style.cssText = element.getAttribute(styleAttribute) ?? '';
    element.removeAttribute(styleAttribute);
  }
  hydrateRoot(root, content);
}

/** Does what was pressed before, once all that was typed before is in the forms: that takes one draw more. */
export function comeAlive(root: HTMLElement): void {
  if (!isDrawnAhead(root)) return;
  setTimeout(() => {
    root.removeAttribute(drawnAheadAttribute);
    document.dispatchEvent(new Event(liveEvent));
  });
}
