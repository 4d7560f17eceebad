import type { Page } from 'playwright-core';
import { practicePassword, practiceTeam } from '#shared/team/practice.ts';
import { ask } from './stage.mts';

/** Makes the file to practise with and opens it, from the welcome screen on. */
export async function openPractice(page: Page): Promise<void> {
  const file = await ask(page, 'desktop.makePractice', {});
  await ask(page, 'team.open', {
    file: file.ref,
    name: practiceTeam.userName,
    password: practicePassword,
  });
  await page.evaluate(() => {
    window.location.hash = '#/vandaag';
  });
  await page.reload();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
}
