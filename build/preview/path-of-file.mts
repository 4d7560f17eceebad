import type { Page } from 'playwright-core';
import { filePrefix, filesName } from './preload-script.mts';

/**
 * Electron's preload knows where a dragged file stands; here Chromium tells it, when what stands for the path
 * arrives. Anything else comes through as it is.
 */
export async function withPaths(page: Page, args: readonly unknown[]): Promise<unknown[]> {
  return Promise.all(
    args.map((arg) =>
      typeof arg === 'string' && arg.startsWith(filePrefix) ? pathOfFile(page, arg) : arg,
    ),
  );
}

/** Empty for a file that the page made itself, as in Electron. */
async function pathOfFile(page: Page, token: string): Promise<string> {
  const devTools = await page.context().newCDPSession(page);
  try {
    const kept = `window[${JSON.stringify(filesName)}]`;
    const { result } = await devTools.send('Runtime.evaluate', {
      expression: `(() => {
        const file = ${kept}.get(${JSON.stringify(token)});
        ${kept}.delete(${JSON.stringify(token)});
        return file;
      })()`,
    });
    if (result.objectId === undefined) return '';
    const { path } = await devTools.send('DOM.getFileInfo', { objectId: result.objectId });
    return path;
  } finally {
    await devTools.detach();
  }
}
