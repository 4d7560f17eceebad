import { expect, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from './app.ts';

/** Writes a list and chooses it in the import: up to the step 'Lezen'. Gives the path of the list. */
export async function chooseList(
  app: TestApp,
  content: string | Buffer,
  name = 'caseload 2025 def.csv',
): Promise<string> {
  const { page } = app;
  const path = join(app.folder, name);
  writeFileSync(path, content);
  app.answerDialog(path);
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await page.getByRole('button', { name: /^(Lijst|Andere lijst) kiezen$/ }).click();
  await expect(page.getByRole('heading', { name: 'Zo leest Trede uw bestand' })).toBeVisible();
  return path;
}

export async function goToColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verder naar kolommen' }).click();
  await expect(page.getByText('Welke kolom hoort bij welk veld?')).toBeVisible();
}

/** From the columns to 'Nakijken': past the values as Trede takes them, new names among them. */
export async function goPastValues(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verder naar waarden' }).click();
  const next = page.getByRole('button', { name: 'Verder naar nakijken' });
  const last = page.getByRole('button', { name: 'Lijst importeren' });
  await expect(next.or(last)).toBeVisible();
  // Values that were looked at before are passed by: the button may be gone before it is pressed.
  await expect(async () => {
    if (await next.isVisible()) await next.click({ timeout: 1000 });
    await expect(last).toBeVisible({ timeout: 2000 });
  }).toPass();
}
