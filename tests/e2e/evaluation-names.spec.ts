import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = Array.from({ length: 40 }, (_, index) => ({
  klantnummer: `K${index}`,
  voornaam: index === 0 ? 'Rima' : 'Samir',
  achternaam: index === 0 ? 'de Vries' : 'Haddad',
  'datum vestiging': '12-09-2017',
  traject: index < 20 ? 'De Vries Coaching' : 'Rima BV',
  'startdatum traject': '01-02-2018',
}));

const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
const paper = (page: Page) => page.getByRole('article', { name: 'Het rapport' });

test('a name in a report that may be a client is asked about once, or gets another', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await goTo(page, '#/evaluatie');
  await expect(paper(page)).toBeVisible();
  await page.getByRole('button', { name: 'CSV bewaren' }).press('Enter');
  const share = page.getByRole('dialog', { name: 'Rapport delen' });
  await expect(share.getByText('De Vries Coaching (soort traject).')).toBeVisible();
  await expect(share.getByText('‘Rima’ is ook een naam van een klant.')).toBeVisible();
  await expect(share.getByRole('button', { name: 'CSV bewaren' })).toBeDisabled();
  await isAccessible(page);

  await share.getByRole('button', { name: 'Rima BV: naam wijzigen' }).press('Enter');
  await expect(share.getByLabel('Nieuwe naam')).toBeFocused();
  await share.getByLabel('Nieuwe naam').fill('Rima de Vries');
  await page.keyboard.press('Enter');
  await expect(
    share.getByText('Hier staat een klantnummer of de naam van een klant.'),
  ).toBeVisible();
  await isAccessible(page);
  await share.getByLabel('Nieuwe naam').fill('Werkweg BV');
  await page.keyboard.press('Enter');
  await expect(share.getByText('Rima BV')).toBeHidden();
  await share.getByRole('button', { name: 'De Vries Coaching: dit is geen klant' }).press('Enter');
  await expect(share.getByText('Staat hier een klant in?')).toBeHidden();
  app.answerDialog(join(app.folder, 'evaluatie.csv'));
  await share.getByRole('button', { name: 'CSV bewaren' }).press('Enter');
  await expect(page.getByText(`evaluatie.csv staat in ${app.folder}.`)).toBeVisible();
  await expect(paper(page)).toContainText('Werkweg BV');

  // Not asked again, also after the page was left.
  await goTo(page, '#/klanten');
  await expect(page.getByRole('heading', { name: 'Klanten', level: 1 })).toBeVisible();
  await goTo(page, '#/evaluatie');
  await expect(paper(page)).toBeVisible();
  await page.getByRole('button', { name: 'JSON bewaren' }).click();
  await expect(share.getByText('Dit gaat weg')).toBeVisible();
  await expect(share.getByText('Staat hier een klant in?')).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('a fund that is called after a client is refused where it is typed', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await goTo(page, '#/budget');
  await page
    .getByRole('button', { name: /toevoegen$|^Eerste fonds/ })
    .first()
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('Maatwerk Rima de Vries');
  await page.keyboard.press('Enter');
  await expect(
    dialog.getByText('Hier staat een klantnummer of de naam van een klant.').first(),
  ).toBeVisible();
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});
