import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { openMoneyTeam } from './support/money-team.ts';

/** Fields and buttons of the page that lie under a toast. */
const coveredFields = (page: Page) =>
  page.evaluate(() => {
    const toast = document.querySelector('.t-toast')?.getBoundingClientRect();
    if (toast === undefined) throw new Error('no toast');
    return [...document.querySelectorAll('main input, main select, main textarea, main button')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(
        ({ box }) =>
          box.left < toast.right &&
          box.right > toast.left &&
          box.top < toast.bottom &&
          box.bottom > toast.top,
      )
      .map(({ element }) => element.outerHTML);
  });

test('in a narrow window a toast lies over no field, and with the help open a page keeps its width', async ({
  app,
}) => {
  const { page } = await openMoneyTeam(app);
  await page.setViewportSize({ width: 768, height: 900 });
  await goToPath(page, '/inkoop/catalogus');
  await page.getByRole('button', { name: 'Startlijst toevoegen' }).click();
  await expect(page.getByText('trajecten toegevoegd, nog zonder prijs.')).toBeVisible();
  expect(await coveredFields(page)).toEqual([]);
  // What stands around the toasts takes no press.
  await page.getByRole('button', { name: 'Prijs invullen van Taalstage, aanbieder' }).click();
  await expect(page.getByLabel('Prijs in euro, met btw')).toBeFocused();
  await expect(page.getByLabel('Btw', { exact: true })).toHaveValue('');
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 1100, height: 768 });
  await page.keyboard.press('F1');
  await goToPath(page, '/vandaag');
  const board = page.getByRole('region', { name: 'Signalen' });
  await expect.poll(async () => (await board.boundingBox())?.width ?? 0).toBeGreaterThan(600);
  expect(app.complaints).toEqual([]);
});
