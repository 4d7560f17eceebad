import { useSyncExternalStore } from 'react';

let lastSaved: Date | null = null;
const listeners = new Set<() => void>();

function set(moment: Date | null): void {
  lastSaved = moment;
  for (const listener of listeners) listener();
}

/** Remembers that a change has just been stored, for 'Alles bewaard, 10:42'. */
export const markSaved = (): void => set(new Date());

export const forgetSaved = (): void => set(null);

/** When the last change was stored since the file was opened; `null` before the first. */
export function useLastSaved(): Date | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => lastSaved,
  );
}
