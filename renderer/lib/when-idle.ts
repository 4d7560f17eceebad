/** How long at most, in milliseconds: a window that keeps drawing does the rest all the same. */
const patience = 500;

/**
 * Does something once the window has drawn what it has to draw.
 *
 * @returns how to leave it
 */
export function whenIdle(work: () => void): () => void {
  const asked = requestIdleCallback(work, { timeout: patience });
  return () => cancelIdleCallback(asked);
}
