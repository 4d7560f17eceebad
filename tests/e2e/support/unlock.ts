import type { Page } from '@playwright/test';
import { join } from 'node:path';
import type { TestApp } from './app.ts';

/** Opens the team file of the test again with its password, up to the first page. */
export const unlock = async (app: TestApp, page: Page) => {
  app.answerDialog(join(app.folder, 'Statushouders.trede'));
  await page.getByRole('button', { name: 'Bestaand bestand openen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill('vier paarden op de dijk');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
};
