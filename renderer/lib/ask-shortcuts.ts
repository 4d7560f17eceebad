/** Opens the list of shortcuts as `?` does; set by the shell while a file is open. */
let open: (() => void) | null = null;

/** The shell says how it opens. Gives the end of it. */
export function onShortcutsAsked(listener: () => void): () => void {
  open = listener;
  return () => {
    if (open === listener) open = null;
  };
}

/** Opens the list of shortcuts, from a menu or the search box. */
export const askShortcuts = (): void => open?.();
