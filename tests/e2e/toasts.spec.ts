import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { goToPath } from './support/client-with-plan.ts';
import { coveredByToast } from './support/covered-by-toast.ts';

test('a toast covers nothing of the page, and one that is for many is undone for many only when asked', async ({
  app,
}) => {
  const page = await openTeam(app, {
    clients: [
      { Klantnummer: '3001', Voornaam: 'Yonas', Achternaam: 'Tesfay' },
      { Klantnummer: '3002', Voornaam: 'Rima', Achternaam: 'Nasser' },
    ],
  });
  await page.setViewportSize({ width: 1366, height: 690 });
  await page.evaluate(async () => {
    const done = await window.trede.calls['caseload.bulkChange']({
      kind: 'assign',
      clientIds: [1, 2],
      caseManager: 'Ruud van Aspen',
      since: '2019-12-01',
    });
    if (!done.ok) throw new Error(done.error.message);
  });
  await page.reload();
  await goToPath(page, '/klanten/1/geschiedenis');
  await page.getByRole('button', { name: /^Ongedaan maken: Klantmanager/ }).click();
  const asks = page.getByRole('dialog', { name: 'Bij beide klanten ongedaan maken?' });
  await expect(asks).toBeVisible();
  await isAccessible(page, 'undo-for-many');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Bij 2 klanten ongedaan gemaakt.')).toBeHidden();
  await page.getByRole('button', { name: /^Ongedaan maken: Klantmanager/ }).click();
  await asks.getByRole('button', { name: 'Ongedaan maken bij beide' }).click();
  await expect(page.getByText('Bij 2 klanten ongedaan gemaakt.')).toBeVisible();
  await expect.poll(() => coveredByToast(page)).toEqual([]);
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});
