import type { Page } from '@playwright/test';
import type { TestApp } from './app.ts';

/** Of every team file that a test makes. */
export const teamPassword = 'vier paarden op de dijk';

/** Answers the question for the password of a team file that was chosen, or is remembered. */
export async function typePassword(page: Page, typed = teamPassword): Promise<void> {
  await page.getByLabel('Wachtwoord', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
}

/** Opens the team file of the test again with its password, up to the first page. */
export const unlock = async (_app: TestApp, page: Page) => {
  await typePassword(page);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
};

/** Locks, in the middle of whatever it is, and comes back. */
export async function lockAndUnlock(app: TestApp): Promise<void> {
  await app.page.keyboard.press('Control+l');
  await unlock(app, app.page);
}
