import type { Page } from '@playwright/test';

/** What can be read or pressed in the window, and lies under a toast. */
export const coveredByToast = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const toast = document.querySelector('.t-toast')?.getBoundingClientRect();
    if (toast === undefined) throw new Error('no toast');
    const lies = ({ left, right, top, bottom }: DOMRect) =>
      left < toast.right && right > toast.left && top < toast.bottom && bottom > toast.top;
    return [...document.querySelectorAll('nav *, header *, main *')]
      .filter((element) => element.children.length === 0 && element.closest('.t-toasts') === null)
      .filter((element) => lies(element.getBoundingClientRect()))
      .map((element) => element.outerHTML);
  });
