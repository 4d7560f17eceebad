import { EventEmitter } from 'node:events';
import type { NativeTheme } from 'electron';
import type { Page } from 'playwright-core';

type Source = NativeTheme['themeSource'];

/** `nativeTheme` of one run: the scheme of the system, unless the app says another. */
export class PreviewNativeTheme
  extends EventEmitter
  implements Pick<NativeTheme, 'shouldUseDarkColors' | 'themeSource'>
{
  readonly #pages = new Set<Page>();
  #source: Source = 'system';

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    if (source === this.#source) return;
    this.#source = source;
    for (const page of this.#pages) void this.#show(page);
    this.emit('updated');
  }

  /** What the system has is known to Chromium only: it counts as light. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  /** Resolves once the page is in the scheme of now; it follows from then on. */
  async take(page: Page): Promise<void> {
    this.#pages.add(page);
    page.once('close', () => this.#pages.delete(page));
    if (this.#source !== 'system') await this.#show(page);
  }

  async #show(page: Page): Promise<void> {
    const colorScheme = this.#source === 'system' ? null : this.#source;
    // A page that is being closed is in no scheme.
    await page.emulateMedia({ colorScheme }).catch(() => undefined);
  }
}
