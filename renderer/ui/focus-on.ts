/**
 * Moves the focus to what is to be read first, and brings it into view as well: what stands behind the top bar has the
 * focus without being seen.
 */
export function focusOn(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
