import { Anchor } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCircleCheck } from '@tabler/icons-react';
import './toast.css';
import { texts } from './texts.ts';

interface UndoOffer {
  readonly id: string;
  readonly undo: () => void;
}

/** The offers on screen, the latest last: Ctrl+Z takes that one. */
let offers: readonly UndoOffer[] = [];

const withdraw = (id: string) => {
  offers = offers.filter((offer) => offer.id !== id);
};

function takeUp(offer: UndoOffer): void {
  withdraw(offer.id);
  notifications.hide(offer.id);
  offer.undo();
}

/**
 * Says in one sentence what just happened, bottom right, for ten seconds; it stays while it has focus or
 * the mouse on it. With `undo` it offers 'Ongedaan maken', and Ctrl+Z does the same.
 */
export function showToast(message: string, undo?: () => void): void {
  const id = crypto.randomUUID();
  const offer = undo === undefined ? null : { id, undo };
  if (offer !== null) offers = [...offers, offer];
  notifications.show({
    id,
    autoClose: 10_000,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': texts.close },
    className: 't-toast',
    icon: <IconCircleCheck size={18} aria-hidden />,
    onClose: () => withdraw(id),
    message: (
      <span className="t-toast-line">
        {message}
        {offer !== null && (
          <Anchor component="button" type="button" fz={14} onClick={() => takeUp(offer)}>
            {texts.undo}
          </Anchor>
        )}
      </span>
    ),
  });
}

/** Removes every toast: on locking, so that no name stays on screen. */
export function clearToasts(): void {
  offers = [];
  notifications.clean();
}

/** Ctrl+Z for the latest toast; inside a field it stays the field's own. */
export function UndoHotkey() {
  useHotkeys([
    [
      'mod+Z',
      () => {
        const latest = offers.at(-1);
        if (latest !== undefined) takeUp(latest);
      },
    ],
  ]);
  return null;
}
