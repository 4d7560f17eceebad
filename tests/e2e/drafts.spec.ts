import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const openForm = async (page: Page) => {
  await page.evaluate(() => {
    window.location.hash = '#/klanten/nieuw';
  });
  await page.getByLabel('Voornaam').waitFor();
};

test('what is typed is kept when the app locks, and stands in the form again', async ({ app }) => {
  const page = await openTeam(app);
  await openForm(page);
  await expect(page.getByRole('status').filter({ hasText: 'staat er weer' })).toHaveCount(0);
  await page.getByLabel('Voornaam').fill('Yonas');
  await page.getByLabel('Achternaam').fill('Tesfay');
  // At once, before the moment of rest after which it is written by itself; and nothing is asked.
  await page.keyboard.press('Control+l');
  app.answerDialog(join(app.folder, 'Statushouders.trede'));
  await page.getByRole('button', { name: 'Bestaand bestand openen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill('vier paarden op de dijk');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();

  await openForm(page);
  const line = page.getByRole('status').filter({ hasText: 'staat er weer' });
  await expect(line).toContainText(/Wat u vandaag om \d\d:\d\d invulde en niet bewaarde/);
  await expect(page.getByLabel('Voornaam')).toHaveValue('Yonas');
  await expect(page.getByLabel('Achternaam')).toHaveValue('Tesfay');
  await isAccessible(page);

  await line.getByRole('button', { name: 'Weggooien' }).press('Enter');
  await expect(page.getByLabel('Voornaam')).toHaveValue('');
  await expect(line).toHaveCount(0);
  await page.reload();
  await openForm(page);
  await expect(page.getByLabel('Voornaam')).toHaveValue('');
  await expect(line).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('the last keys before the window goes are kept too', async ({ app }) => {
  const page = await openTeam(app);
  await openForm(page);
  await page.getByLabel('Voornaam').fill('Yonas');
  // As when the window is closed, minimised or put behind another, well within the moment of rest.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.reload();
  await openForm(page);
  await expect(page.getByLabel('Voornaam')).toHaveValue('Yonas');
  expect(app.complaints).toEqual([]);
});
