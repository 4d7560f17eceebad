/** Opens the help on the page of where the user is; set by the help itself. */
let ask: (() => void) | null = null;

/** The help says how it opens. Gives the end of it. */
export function onHelpAsked(listener: () => void): () => void {
  ask = listener;
  return () => {
    if (ask === listener) ask = null;
  };
}

/** Asks for help as F1 does, from what knows nothing of the help. */
export const askHelp = (): void => ask?.();
