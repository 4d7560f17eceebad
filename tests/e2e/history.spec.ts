import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { addJob } from './support/add-job.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  { Klantnummer: '3001', Voornaam: 'Yonas', Achternaam: 'Tesfay', Vestigingsdatum: '01-05-2016' },
];

const openHistory = async (page: Page) => {
  await page.evaluate(() => {
    window.location.hash = '#/klanten/1/geschiedenis';
  });
  await page.getByRole('heading', { name: 'Geschiedenis', level: 2 }).waitFor();
};

test('the history tells each change, and takes it back and does it again by keyboard', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openHistory(page);
  await expect(page.getByText('Nog niets gewijzigd')).toBeVisible();
  await isAccessible(page);

  await addJob(page, 'Yonas');
  await page.reload();
  await openHistory(page);
  const added = page.getByRole('listitem').filter({ hasText: /Werk toegevoegd/ });
  await expect(added).toContainText('Werkgever: Bakkerij De Molen');
  await expect(added).toContainText('Begonnen op: 01-03-2019');
  await added.getByRole('button', { name: 'Nog 1 regel' }).click();
  await expect(added).toContainText('Werkt op: maandagochtend');
  await isAccessible(page);

  await page.getByRole('button', { name: /^Ongedaan maken: Werk toegevoegd/ }).focus();
  await page.keyboard.press('Enter');
  const undone = page
    .getByRole('listitem')
    .filter({ hasText: 'Ongedaan gemaakt: werk toegevoegd' });
  await expect(undone).toBeVisible();
  await expect(page.getByText('Alles staat weer zoals het was.')).toBeVisible();
  await isAccessible(page);

  await page.getByRole('button', { name: /^Toch weer doen/ }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Opnieuw gedaan: werk toegevoegd' }),
  ).toBeVisible();
  expect(app.complaints).toEqual([]);
});
