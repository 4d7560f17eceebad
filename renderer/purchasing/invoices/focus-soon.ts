/** Puts the focus on what a press brings on screen, or leaves there, once that is drawn. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus(), 0);
}
