import type { Page } from '@playwright/test';
import { formatDate, toIsoDate } from '../../shared/kernel/dates.ts';
import { addDays } from '../../shared/kernel/calendar.ts';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { addClient, goToPath } from './support/client-with-plan.ts';
import { openTeam } from './support/open-team.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** Of what has the focus in the dialog: whether it stands between the head and the foot, or in one of them. */
const focusIsSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const box = focused?.closest('[role="dialog"]');
    if (focused == null || box == null) return `the focus has left: ${focused?.tagName ?? 'none'}`;
    const foot = box.querySelector('.t-form-foot');
    const head = box.querySelector('header');
    if (foot?.contains(focused) === true || head?.contains(focused) === true) return 'seen';
    const { top, bottom } = focused.getBoundingClientRect();
    const under = foot?.getBoundingClientRect().top ?? window.innerHeight;
    const above = head?.getBoundingClientRect().bottom ?? 0;
    // Something higher than the room between them begins in it.
    const fits = bottom - top <= under - above;
    return top >= above - 1 && (fits ? bottom <= under + 1 : top < under)
      ? 'seen'
      : `${focused.id} ${Math.round(top)}-${Math.round(bottom)} of ${Math.round(above)}-${Math.round(under)}`;
  });

/** The buttons under the form are in view, and nothing that takes the focus is behind them. */
async function keepsItsFoot(page: Page, submit: string): Promise<void> {
  const button = dialog(page).getByRole('button', { name: submit, exact: true });
  await expect(button).toBeInViewport({ ratio: 1 });
  await expect.poll(() => focusIsSeen(page)).toBe('seen');
  const stops = await dialog(page)
    .locator('input:visible, textarea:visible, select:visible, button:visible')
    .count();
  for (let stop = 0; stop < stops + 1; stop += 1) {
    await page.keyboard.press('Tab');
    expect(await focusIsSeen(page)).toBe('seen');
  }
  for (let stop = 0; stop < stops + 1; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    expect(await focusIsSeen(page)).toBe('seen');
  }
  await expect(button).toBeInViewport({ ratio: 1 });
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

test('at 200% zoom the foot of a dialog stays in view, and covers nothing that has the focus', async ({
  app,
}) => {
  const page = await openTeam(app);
  await page.setViewportSize({ width: 640, height: 360 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const rima = await addClient(page, { number: '204117', firstName: 'Rima', lastName: 'Nasser' });
  await addClient(page, { number: '204118', firstName: 'Samir', lastName: 'Haddad' });
  await goToPath(page, `/klanten/${rima}/contacten`);
  await page.getByRole('button', { name: 'Contact vastleggen' }).first().click();
  await keepsItsFoot(page, 'Vastleggen');
  await page.getByRole('button', { name: 'Afspraak maken' }).click();
  await keepsItsFoot(page, 'Afspraak maken');
  await page.getByRole('button', { name: 'Snelle notitie' }).click();
  await keepsItsFoot(page, 'Bewaren');
});

test('a day without a year is completed and shown by the first Enter, and sent by the second', async ({
  app,
}) => {
  const page = await openTeam(app);
  const rima = await addClient(page, { number: '204117', firstName: 'Rima', lastName: 'Nasser' });
  await goToPath(page, `/klanten/${rima}/contacten`);
  await page.getByRole('button', { name: 'Contact vastleggen' }).first().click();
  const yesterday = formatDate(addDays(toIsoDate(new Date()), -1));
  await dialog(page).getByLabel('Notitie').fill('Gebeld over school.');
  const date = dialog(page).getByLabel('Datum', { exact: true }).first();
  for (const keys of ['Enter', 'Control+Enter']) {
    await date.fill(yesterday.slice(0, 5));
    await date.press(keys);
    await expect(date).toHaveValue(yesterday);
    await expect(dialog(page).getByText(`Trede leest: ${yesterday}.`)).toBeVisible();
  }
  await date.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('Gebeld over school.')).toBeVisible();
});
