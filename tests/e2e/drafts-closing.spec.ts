import { expect, test } from './support/app.ts';
import { openNewClientForm as openForm } from './support/new-client-form.ts';
import { openTeam } from './support/open-team.ts';
import { unlock } from './support/unlock.ts';

test('the last keys before the window goes are kept too', async ({ app }) => {
  const page = await openTeam(app);
  await openForm(page);
  await page.getByLabel('Voornaam').fill('Yonas');
  // As when the window is closed, minimised or put behind another, well within the moment of rest.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.reload();
  await openForm(page);
  await expect(page.getByLabel('Voornaam')).toHaveValue('Yonas');
  expect(app.complaints).toEqual([]);
});

test('what is typed while Trede is busy is kept when the window is closed at once', async ({
  app,
}) => {
  const page = await openTeam(app);
  // Asked at once, answered one after the other: what is asked after them waits.
  await page.evaluate(() => {
    const { calls } = window.trede;
    for (let turn = 0; turn < 800; turn += 1) void calls['caseload.list']({});
  });
  await openForm(page);
  await page.getByLabel('Voornaam').fill('Yonas');
  const next = await app.relaunch();
  await unlock(app, next);
  await openForm(next);
  await expect(next.getByLabel('Voornaam')).toHaveValue('Yonas');
  expect(app.complaints).toEqual([]);
});
