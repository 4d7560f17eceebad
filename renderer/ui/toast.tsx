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

/** The toasts on screen, the oldest first, and the one that has the focus. */
let shown: readonly string[] = [];
let focused: string | null = null;

/** More of them would lie over the page. */
const atMost = 2;

const withdraw = (id: string) => {
  offers = offers.filter((offer) => offer.id !== id);
};

/** The focus would be lost with the toast: the page takes it. */
function closed(id: string): void {
  withdraw(id);
  shown = shown.filter((other) => other !== id);
  if (focused !== id) return;
  focused = null;
  document.getElementById('inhoud')?.focus({ preventScroll: true });
}

function makeRoom(): void {
  const oldest = shown.find((id) => id !== focused);
  if (shown.length >= atMost && oldest !== undefined) notifications.hide(oldest);
}

function takeUp(offer: UndoOffer): void {
  withdraw(offer.id);
  notifications.hide(offer.id);
  offer.undo();
}

/**
 * Says in one sentence what just happened, bottom left beside the navigation, for ten seconds; it stays
 * while it has the focus or the mouse on it. A third one takes the place of the oldest. With `undo` it offers 'Ongedaan maken', and Ctrl+Z does the same.
 */
export function showToast(message: string, undo?: () => void): void {
  show(message, 10_000, undo);
}

/** A toast that stays until it is closed: for what must be read, since it is said only once. */
export function showNotice(message: string): void {
  show(message, false);
}

function show(message: string, duration: number | false, undo?: () => void): void {
  const id = crypto.randomUUID();
  const offer = undo === undefined ? null : { id, undo };
  if (offer !== null) offers = [...offers, offer];
  const line = (
    <span className="t-toast-line">
      {message}
      {offer !== null && (
        <Anchor component="button" type="button" fz={14} onClick={() => takeUp(offer)}>
          {texts.undo}
        </Anchor>
      )}
    </span>
  );
  makeRoom();
  shown = [...shown, id];
  notifications.show({
    id,
    autoClose: duration,
    onFocus: () => {
      focused = id;
      notifications.update({ id, autoClose: false, message: line });
    },
    onBlur: () => {
      if (focused === id) focused = null;
      notifications.update({ id, autoClose: duration, message: line });
    },
    withCloseButton: true,
    closeButtonProps: { 'aria-label': texts.close },
    className: 't-toast',
    icon: <IconCircleCheck size={18} aria-hidden />,
    onClose: () => closed(id),
    message: line,
  });
}

/** Removes every toast: on locking, so that no name stays on screen. */
export function clearToasts(): void {
  offers = [];
  shown = [];
  focused = null;
  notifications.clean();
  notifications.cleanQueue();
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
