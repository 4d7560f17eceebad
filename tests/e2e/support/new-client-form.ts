import type { Page } from '@playwright/test';

/** The form of a new client, in a window with an open team file. */
export const openNewClientForm = async (page: Page) => {
  await page.evaluate(() => {
    window.location.hash = '#/klanten/nieuw';
  });
  await page.getByLabel('Voornaam').waitFor();
};
