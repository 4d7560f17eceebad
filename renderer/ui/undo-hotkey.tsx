import { useQueryClient } from '@tanstack/react-query';
import { afterChanges, isChanging } from '../lib/changing.ts';
import { useShortcuts } from '../lib/use-shortcuts.ts';
import { takeLatestOffer } from './toast.tsx';

/**
 * Ctrl+Z for the latest toast; where text is typed it stays the field's own. While something is being kept it waits
 * for that: the toast that stands there meanwhile is about something before it.
 */
export function UndoHotkey() {
  const memory = useQueryClient();
  useShortcuts({
    undo: (event) => {
      if (isTyping(event.target)) return 'passed';
      if (!isChanging(memory)) return takeLatestOffer() ? undefined : 'passed';
      void afterChanges(memory).then(takeLatestOffer);
      return undefined;
    },
  });
  return null;
}

/** A box that was ticked and a choice that was made have no undo of their own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type));
