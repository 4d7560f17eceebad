import type { Page } from '@playwright/test';

interface Drag {
  readonly drop: () => Promise<void>;
  /** Out of the window again. */
  readonly leave: () => Promise<void>;
}

/** Holds files of this computer above the window as a person does: the browser itself knows where they stand. */
export async function holdFiles(page: Page, files: readonly string[]): Promise<Drag> {
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const step = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') =>
    devTools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await step('dragEnter');
  await step('dragOver');
  return {
    drop: async () => {
      await step('drop');
      await devTools.detach();
    },
    leave: async () => {
      await step('dragCancel');
      await devTools.detach();
      // A browser that is steered forgets to tell the page.
      await page.evaluate(() => window.dispatchEvent(new DragEvent('dragleave')));
    },
  };
}

export const dropFiles = async (page: Page, files: readonly string[]): Promise<void> =>
  (await holdFiles(page, files)).drop();
