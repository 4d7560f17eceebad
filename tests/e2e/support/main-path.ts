import { expect, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { isAccessible } from './accessible.ts';
import { goPastValues, goToColumns } from './import-steps.ts';
import type { TestApp } from './app.ts';

// The first steps of a newcomer, as the main path and the packaged app both take them.

const demoList = fileURLToPath(new URL('../../../resources/demo/caseload.csv', import.meta.url));
const password = 'vier paarden op de dijk';

/** Makes a team file in the folder of the test, from the welcome screen to the recovery code. */
export async function makeTeamFile(app: TestApp): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
  await page.getByLabel('Naam van het team').fill('Statushouders');
  await page.getByLabel('Gemeente').fill('Veldermeer');
  await page.getByLabel('Uw naam').fill('Bea Kuiphof');
  app.answerDialog(join(app.folder, 'Statushouders.trede'));
  await page.getByRole('button', { name: 'Plaats kiezen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByLabel('Wachtwoord nog een keer').fill(password);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Teambestand maken' }).click();
}

/** Types the recovery code back, and returns it. */
export async function keepRecoveryCode(page: Page): Promise<string> {
  const answer = page.getByRole('textbox', { name: 'Typ de code over van uw blad' });
  await answer.waitFor();
  await isAccessible(page);
  const groups = (await page.locator('body').innerText()).match(/\b[0-9A-Z]{5}\b/g) ?? [];
  expect(groups).toHaveLength(7);
  await answer.fill(groups.join(' ').toLowerCase());
  await page.getByRole('button', { name: 'Verder' }).click();
  return groups.join('-');
}

/** Imports the demo caseload, which has no faults. */
export async function importDemoList(app: TestApp): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: 'Lijst importeren' }).click();
  app.answerDialog(demoList);
  await page.getByRole('button', { name: 'Lijst kiezen' }).click();
  await expect(page.getByText('24 kolommen')).toBeVisible();
  await isAccessible(page);
  await goToColumns(page);
  await expect(page.getByText('24 kolommen: 24 gekoppeld, 0 weggelaten')).toBeVisible();
  await isAccessible(page);
  await goPastValues(page);
  await expect(page.getByText('Klaar om te importeren', { exact: true })).toBeVisible();
  await expect(page.getByText('€ 249.431,50')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Lijst importeren' }).click();
  await expect(page.getByText('293 klanten geïmporteerd')).toBeVisible();
  await isAccessible(page);
}

/** Follows a link of the navigation. */
export const goTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }).click();

/** Asks the evaluation over the years of the demo caseload, and waits until it is there. */
export async function openEvaluation(page: Page): Promise<void> {
  await goTo(page, 'Evaluatie');
  await page.getByLabel('Van', { exact: true }).fill('01-06-2017');
  await page.getByLabel('Tot en met', { exact: true }).fill('31-12-2019');
  await page.getByLabel('Tot en met', { exact: true }).press('Enter');
  await expect(page.getByText(/01-06-2017 tot en met 31-12-2019/).first()).toBeVisible();
}
