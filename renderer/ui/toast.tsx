import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCircleCheck } from '@tabler/icons-react';
import './toast.css';
import { texts } from './texts.ts';

interface UndoOffer {
  readonly id: string;
  /** The work that it belongs to; with that, the offer ends. */
  readonly task: string | undefined;
  readonly undo: () => void;
}

/** The offers on screen, the latest last. */
let offers: readonly UndoOffer[] = [];

interface Shown {
  readonly id: string;
  readonly message: string;
}

/** The toasts on screen, the oldest first, and the one that has the focus. */
let shown: readonly Shown[] = [];
let focused: string | null = null;

/** How long a toast stands, in milliseconds. */
const readingTime = 10_000;

/** More of them would lie over the page. */
const atMost = 2;

const withdraw = (id: string) => {
  offers = offers.filter((offer) => offer.id !== id);
};

/** The focus would be lost with the toast: the page takes it. */
function closed(id: string): void {
  withdraw(id);
  shown = shown.filter((other) => other.id !== id);
  if (focused !== id) return;
  focused = null;
  document.getElementById('inhoud')?.focus({ preventScroll: true });
}

function makeRoom(): void {
  const oldest = shown.find(({ id }) => id !== focused);
  if (shown.length >= atMost && oldest !== undefined) notifications.hide(oldest.id);
}

function takeUp(offer: UndoOffer): void {
  withdraw(offer.id);
  notifications.hide(offer.id);
  offer.undo();
}

/** Undoes what the latest toast offers to undo, as a press on its link does. Tells whether there was any. */
export function takeLatestOffer(): boolean {
  const latest = offers.at(-1);
  if (latest === undefined) return false;
  takeUp(latest);
  return true;
}

/**
 * Says in one sentence what just happened, bottom left, for ten seconds; it stays while it has the focus,
 * and once as long again when the mouse is on it: a pointer that happens to lie there does not hold it. A
 * third one takes the place of the oldest. With `undo` it offers 'Ongedaan maken', and Ctrl+Z does the
 * same; with `task` until `endOffers` is called for that.
 */
export function showToast(message: string, undo?: () => void, task?: string): void {
  show(message, readingTime, undo, task);
}

/** A toast that stays until it is closed: for what must be read, since it is said only once. */
export function showNotice(message: string): void {
  show(message, false);
}

/** Takes away a notice that is true no more. */
export function takeBackNotice(message: string): void {
  for (const old of shown.filter((other) => other.message === message)) notifications.hide(old.id);
}

function show(message: string, duration: number | false, undo?: () => void, task?: string): void {
  const id = crypto.randomUUID();
  const offer = undo === undefined ? null : { id, undo, task };
  if (offer !== null) offers = [...offers, offer];
  const line = (
    <span className="t-toast-line" id={id}>
      <span>{withWholeDates(message)}</span>
      {offer !== null && (
        <Anchor component="button" type="button" fz={14} onClick={() => takeUp(offer)}>
          {texts.undo}
        </Anchor>
      )}
    </span>
  );
  // The same sentence twice says nothing more; what the latest offers is what counts.
  for (const same of shown.filter((other) => other.message === message)) {
    notifications.hide(same.id);
  }
  makeRoom();
  shown = [...shown, { id, message }];
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const leaveLater = (mayWait: boolean) => {
    clearTimeout(leaving);
    if (duration === false) return;
    leaving = setTimeout(() => {
      if (focused === id) return;
      if (mayWait && isUnderPointer(id)) leaveLater(false);
      else notifications.hide(id);
    }, duration);
  };
  notifications.show({
    id,
    // Its own clock holds it as long as the mouse is anywhere on it.
    autoClose: false,
    onFocus: () => {
      focused = id;
      clearTimeout(leaving);
    },
    onBlur: () => {
      if (focused === id) focused = null;
      leaveLater(true);
    },
    withCloseButton: true,
    closeButtonProps: { 'aria-label': texts.close },
    className: 't-toast',
    icon: <IconCircleCheck size={18} aria-hidden />,
    onClose: () => {
      clearTimeout(leaving);
      closed(id);
    },
    message: line,
  });
  leaveLater(true);
}

/** A date is not broken off at its hyphens at the end of a line. */
const withWholeDates = (message: string) =>
  message.split(/(\d{2}-\d{2}-\d{4})/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className="t-figures">
        {part}
      </span>
    ),
  );

const isUnderPointer = (id: string): boolean =>
  document.getElementById(id)?.closest('.t-toast')?.matches(':hover') ?? false;

/** Removes the toasts that offer to undo something of a task that is over: it is stored, or left. */
export function endOffers(task: string): void {
  for (const { id } of offers.filter((offer) => offer.task === task)) {
    withdraw(id);
    notifications.hide(id);
  }
}

/** Removes every toast: on locking, so that no name stays on screen. */
export function clearToasts(): void {
  offers = [];
  shown = [];
  focused = null;
  notifications.clean();
  notifications.cleanQueue();
}
