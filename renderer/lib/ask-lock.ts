/** Locks as the button in the navigation does; set by the shell while a file is open. */
let lock: (() => void) | null = null;

/** The shell says how it locks. Gives the end of it. */
export function onLockAsked(listener: () => void): () => void {
  lock = listener;
  return () => {
    if (lock === listener) lock = null;
  };
}

/** Locks the open file, from a page that leads to another file. */
export const askLock = (): void => lock?.();
