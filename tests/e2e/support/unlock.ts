import { expect, type Page } from '@playwright/test';
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

/**
 * Locks as soon as nothing typed would be gone: before that Trede asks whether it may. On a slow computer it takes a
 * moment until a form knows what was kept of it before.
 */
export async function pressLock(page: Page): Promise<void> {
  await expect(page.locator('form[data-unsaved]')).toHaveCount(0);
  await page.keyboard.press('Control+l');
}

/** Locks, in the middle of whatever it is, and comes back. */
export async function lockAndUnlock(app: TestApp): Promise<void> {
  await pressLock(app.page);
  await unlock(app, app.page);
}
