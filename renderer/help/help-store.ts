import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { newTrail, follow, type HelpTrail, type HelpView } from './help-trail.ts';

/** Nothing of a client is in it: it stays as it is when the file is locked. */
export interface HelpState {
  readonly opened: boolean;
  readonly trail: HelpTrail;
  /** Counts how often somebody asked for the help: each time the focus goes into it. */
  readonly asked: number;
}

let state: HelpState = { opened: false, trail: newTrail({ kind: 'contents' }), asked: 0 };
/** Where the focus goes when the help closes. */
let cameFrom: HTMLElement | null = null;
const listeners = new Set<() => void>();

function set(next: HelpState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Where somebody works now. An item of a menu goes away, so its button counts. */
function workedAt(): HTMLElement | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const button = active.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return button === undefined || button === null ? active : document.getElementById(button);
}

export const isInHelp = (): boolean => document.activeElement?.closest('.h-panel') != null;

/** Remembers where somebody works, to go back there. */
export function leaveWork(): void {
  if (!isInHelp()) cameFrom = workedAt();
}

/** Opens the help on this, or goes there when it is open. */
export function showHelp(view: HelpView): void {
  leaveWork();
  const trail = state.opened ? follow(state.trail, view) : newTrail(view);
  set({ opened: true, trail, asked: state.asked + 1 });
}

export const moveTrail = (change: (trail: HelpTrail) => HelpTrail): void =>
  set({ ...state, trail: change(state.trail) });

/** Back to the work, where the focus was; the help stays open. */
export function focusWork(): void {
  const target = cameFrom?.isConnected === true ? cameFrom : document.getElementById('inhoud');
  target?.focus({ preventScroll: true });
}

export function closeHelp(): void {
  const goesBack = isInHelp() || document.activeElement === document.body;
  // What it covered can be used again before the focus goes there.
  flushSync(() => set({ ...state, opened: false }));
  if (goesBack) focusWork();
}

export const helpIsOpen = (): boolean => state.opened;

export const useHelp = (): HelpState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
    () => state,
  );
