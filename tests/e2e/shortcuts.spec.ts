import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

test('the list of shortcuts stands under ?, and what it lists works', async ({ app }) => {
  const page = await openTeam(app);
  const list = page.getByRole('dialog', { name: 'Sneltoetsen' });
  const heading = page.getByRole('heading', { level: 1 });

  await page.keyboard.press('Shift+?');
  await expect(list.getByText('Zoeken, of een opdracht kiezen')).toBeVisible();
  await isAccessible(page, 'shortcuts');
  // Over a dialog no page is left behind.
  await page.keyboard.press('Control+3');
  await expect(list).toBeVisible();
  await list.getByLabel('Deze lijst ook openen met het vraagteken').uncheck();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('Shift+?');
  await page.keyboard.press('Control+3');
  await expect(heading).toHaveText('Agenda');
  await expect(list).toBeHidden();

  await page.keyboard.press('Control+/');
  await list.getByLabel('Deze lijst ook openen met het vraagteken').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await expect(heading).toHaveText('Klanten');
  // A question mark in a field is a question mark.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('?');
  await expect(list).toBeHidden();
  await page.getByRole('dialog').getByRole('textbox').fill('toetsenbord');
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('factuur boeken');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Factuur/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('dialog', { name: 'Snelle notitie' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Ontgrendelen' }).waitFor();
  await page.keyboard.press('Shift+?');
  await expect(list).toBeHidden();
  expect(app.complaints).toEqual([]);
});
