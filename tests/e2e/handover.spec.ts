import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { addClient, goToPath } from './support/client-with-plan.ts';
import { openTeam } from './support/open-team.ts';

test('a caseload goes to a colleague by keyboard alone, with a summary, and comes back', async ({
  app,
}) => {
  const page = await openTeam(app);
  const { keyboard } = page;
  for (const [number, lastName] of [
    ['1', 'Abdi'],
    ['2', 'Haile'],
    ['3', 'Zeray'],
  ] as const) {
    await addClient(page, { number, firstName: 'Sam', lastName, caseManager: 'Marloes Hendriks' });
  }
  await page.evaluate(async () => {
    await window.trede.calls['caseload.saveMember']({
      memberId: null,
      name: 'Ruud van Aspen',
      fteHundredths: 80,
      active: true,
    });
  });
  await goToPath(page, '/overdragen');
  // What was added behind the window's back is read again.
  await page.reload();

  const submit = page.getByRole('button', { name: /klanten overdragen$/i });
  await submit.focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Kijk 3 velden na')).toBeVisible();

  await page.getByLabel('Nu bij').focus();
  await keyboard.press('ArrowDown');
  await page.getByLabel('Naar', { exact: true }).focus();
  await keyboard.press('ArrowDown');
  await expect(page.getByText('0 van 3 gekozen')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Alle klanten kiezen' }).focus();
  await keyboard.press('Space');
  await expect(page.getByText('3 van 3 gekozen')).toBeVisible();
  await isAccessible(page);

  const haile = page.getByRole('checkbox', { name: 'Haile, Sam' });
  await page.getByRole('checkbox', { name: 'Abdi, Sam' }).focus();
  await keyboard.press('ArrowDown');
  await expect(haile).toBeFocused();
  await keyboard.press('Space');
  await expect(page.getByText('2 van 3 gekozen')).toBeVisible();

  app.answerDialog(join(app.folder, 'overdracht.pdf'));
  await page.getByRole('button', { name: 'Samenvatting bewaren (PDF)' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('overdracht.pdf staat in', { exact: false })).toBeVisible();
  expect(existsSync(join(app.folder, 'overdracht.pdf'))).toBe(true);

  await page.getByRole('button', { name: '2 klanten overdragen' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('2 klanten overgedragen aan Ruud van Aspen.')).toBeVisible();
  // A second press hands over nobody: the page asks again from whom.
  await expect(page.getByText('Kies eerst bij wie de klanten nu zijn.')).toBeVisible();
  await page.locator('#inhoud').focus();
  await keyboard.press('Control+z');
  await page.getByLabel('Nu bij').selectOption('Marloes Hendriks');
  await expect(page.getByText('0 van 3 gekozen')).toBeVisible();

  await page.setViewportSize({ width: 640, height: 360 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  expect(app.complaints).toEqual([]);
});

test('who was chosen in the list is handed over, and nobody else', async ({ app }) => {
  const page = await openTeam(app);
  for (const [number, lastName, caseManager] of [
    ['1', 'Abdi', 'Marloes'],
    ['2', 'Haile', 'Ruud'],
    ['3', 'Zeray', 'Marloes'],
  ] as const) {
    await addClient(page, { number, firstName: 'Sam', lastName, caseManager });
  }
  await page.evaluate(async () => {
    await window.trede.calls['caseload.saveMember']({
      memberId: null,
      name: 'Ans',
      fteHundredths: 3,
      active: true,
    });
  });
  await goToPath(page, '/klanten');
  await page.reload();
  await page.getByRole('checkbox', { name: 'Haile' }).check();
  await page.getByRole('checkbox', { name: 'Zeray' }).check();
  await page.getByRole('button', { name: 'Overdragen', exact: true }).click();
  await expect(page.getByLabel('Nu bij')).toContainText('Gekozen in de lijst: 2 klanten');
  await expect(page.getByText('2 van 2 gekozen')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Abdi, Sam' })).toHaveCount(0);
  await page.getByLabel('Naar', { exact: true }).selectOption('Ans');
  await expect(
    page.getByText('Ans heeft dan 2 klanten in begeleiding. De norm is 0.'),
  ).toBeVisible();
  await page.getByRole('button', { name: '2 klanten overdragen' }).click();
  await expect(page.getByText('2 klanten overgedragen aan Ans.')).toBeVisible();
  await page.getByLabel('Nu bij').selectOption('Marloes');
  await expect(page.getByRole('checkbox', { name: 'Abdi, Sam' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Zeray, Sam' })).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});
