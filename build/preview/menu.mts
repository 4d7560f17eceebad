import type { MenuItemConstructorOptions } from 'electron';

/**
 * `Menu` of one run. A Chromium window has no menu bar of ours, and its own keys for copying work; what the app put
 * in its menu can be chosen by a test.
 */
export class PreviewMenu {
  #template: readonly MenuItemConstructorOptions[] = [];

  readonly buildFromTemplate = (template: readonly MenuItemConstructorOptions[]) => template;

  readonly setApplicationMenu = (menu: readonly MenuItemConstructorOptions[] | null): void => {
    this.#template = menu ?? [];
  };

  /** Chooses the item at the end of these labels. */
  choose(labels: readonly string[]): void {
    let items = this.#template;
    let found: MenuItemConstructorOptions | undefined;
    for (const label of labels) {
      found = items.find((item) => item.label === label);
      items = Array.isArray(found?.submenu) ? found.submenu : [];
    }
    if (found?.click === undefined) throw new Error(`No item '${labels.join(' > ')}' in the menu`);
    (found.click as () => void)();
  }
}
