/** Finds a Chromium: TREDE_CHROMIUM, else Playwright's own, else one on the system. */
export function findChromium(playwrights?: string): string | undefined;
/** Makes sure of a Chromium that starts, and gives its path. */
export function ensureChromium(root: string, node: string): Promise<string>;
