import type { Page } from '@playwright/test';

/** Saves the report on the page, which is one to share: for nobody in particular. */
export async function shareReport(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await share(page, button);
}

/** Answers the question for whom it is. */
export const share = (page: Page, button: string): Promise<void> =>
  page.getByRole('dialog', { name: 'Rapport delen' }).getByRole('button', { name: button }).click();
