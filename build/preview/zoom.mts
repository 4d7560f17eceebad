import type { CDPSession, Page } from 'playwright-core';

/**
 * Makes everything in a page larger as the zoom of a browser does: the page finds itself in a window that is so
 * many times smaller, drawn with so many times the points. A window whose edges somebody drags is not followed
 * until the next change.
 */
export class PageZoom {
  readonly #page: Promise<Page>;
  #devTools: Promise<CDPSession> | undefined;
  #factor = 1;
  /** How wide the page finds itself while it is larger. */
  #narrowed: number | null = null;
  /** One change at a time. */
  #last: Promise<void> = Promise.resolve();

  constructor(page: Promise<Page>) {
    this.#page = page;
  }

  get factor(): number {
    return this.#factor;
  }

  /** Resolves when the page has it, or is gone. */
  set(factor: number): Promise<void> {
    this.#factor = factor;
    return this.again();
  }

  /** Once the window has another size. */
  again(): Promise<void> {
    this.#last = this.#last.then(() => this.#apply(this.#factor)).catch(() => undefined);
    return this.#last;
  }

  async #apply(factor: number): Promise<void> {
    const page = await this.#page;
    // The size ends with the session that set it, which therefore stays.
    const devTools = await (this.#devTools ??= page.context().newCDPSession(page));
    await devTools.send('Emulation.clearDeviceMetricsOverride');
    await this.#toOwnSize(page);
    if (factor === 1) return;
    const seen = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    this.#narrowed = Math.round(seen.width / factor);
    await devTools.send('Emulation.setDeviceMetricsOverride', {
      width: this.#narrowed,
      height: Math.round(seen.height / factor),
      deviceScaleFactor: factor,
      mobile: false,
    });
  }

  /** The page hears a moment later that its window is as wide as it really is. */
  async #toOwnSize(page: Page): Promise<void> {
    if (this.#narrowed === null) return;
    await page
      .waitForFunction((narrowed) => innerWidth !== narrowed, this.#narrowed, { timeout: 2000 })
      // The window became just as wide meanwhile.
      .catch(() => undefined);
    this.#narrowed = null;
  }
}
