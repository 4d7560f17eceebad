/** Takes the key and says so, or leaves it to the next. */
type Taker = () => boolean;

const takers: Taker[] = [];

/**
 * Asks to hear Escape before any dialog does: what lies on top of a dialog closes, and the dialog stays. The
 * last one that asked hears it first. Gives the end of it.
 */
export function onFirstEscape(taker: Taker): () => void {
  takers.push(taker);
  return () => {
    const index = takers.lastIndexOf(taker);
    if (index !== -1) takers.splice(index, 1);
  };
}

/** Begins to listen; once, before any dialog is there. Gives the end of it. */
export function listenForFirstEscape(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (!takers.toReversed().some((taker) => taker())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', listen, { capture: true });
  return () => window.removeEventListener('keydown', listen, { capture: true });
}
