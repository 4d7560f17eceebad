import { useSyncExternalStore } from 'react';

/** Whether single characters are shortcuts: who speaks to the computer says them by accident. */
let used = true;
const listeners = new Set<() => void>();

export const usesSingleKeys = (): boolean => used;

export function setSingleKeys(next: boolean): void {
  used = next;
  for (const listener of listeners) listener();
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSingleKeys = (): boolean => useSyncExternalStore(onChange, usesSingleKeys);
