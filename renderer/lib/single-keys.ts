import { useSyncExternalStore } from 'react';
import { call } from './call.ts';

/** Whether single characters are shortcuts: who speaks to the computer says them by accident. */
let used = true;
let isAsked = false;
const listeners = new Set<() => void>();

export const usesSingleKeys = (): boolean => used;

/** Asks once how this computer has it. */
export function readSingleKeys(): void {
  if (isAsked) return;
  isAsked = true;
  call('desktop.appearance', {}).then(
    ({ singleKeys }) => hold(singleKeys),
    () => undefined,
  );
}

/** Holds at once, and from then on for this computer. */
export function setSingleKeys(next: boolean): void {
  hold(next);
  call('desktop.appearance', {})
    .then((appearance) => call('desktop.setAppearance', { ...appearance, singleKeys: next }))
    // Then it holds until Trede stops.
    .catch(() => undefined);
}

function hold(next: boolean): void {
  used = next;
  for (const listener of listeners) listener();
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSingleKeys = (): boolean => useSyncExternalStore(onChange, usesSingleKeys);
