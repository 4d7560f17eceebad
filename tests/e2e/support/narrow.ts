import { expect, type Page } from '@playwright/test';
import { isAccessible } from './accessible.ts';

/** The window of 1366 by 768 at twice the size of its letters. */
const enlarged = { width: 683, height: 384 };

/**
 * That a filled screen holds at twice its size: nothing goes off the side of the page, what stands in a button can
 * be read whole, and what a machine can tell of it is accessible. The window gets its size back.
 */
export async function holdsEnlarged(page: Page): Promise<void> {
  const before = await page.evaluate(() => ({
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  await page.setViewportSize(enlarged);
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('main button, main a')]
      .filter((one) => one.offsetParent !== null && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => one.innerText);
    return { over: scrollWidth - clientWidth, cut };
  });
  expect(found).toEqual({ over: 0, cut: [] });
  await isAccessible(page);
  await page.setViewportSize(before);
}
