import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { clientsOfReport, paper } from './support/evaluation-page.ts';
import { openTeam } from './support/open-team.ts';

const clients = clientsOfReport();

test('shows a report with its figures while it is put together, by keyboard', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await goToPath(page, '/evaluatie/samenstellen/leeg');
  const make = page.getByRole('button', { name: 'Voorbeeld maken' });
  await make.press('Enter');
  await expect(page.getByText('Er is nog niets te zien.')).toBeVisible();
  await isAccessible(page);

  await page.getByRole('button', { name: 'Onderdeel toevoegen', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Onderdeel toevoegen' });
  await dialog.getByPlaceholder('Zoek een onderdeel').fill('uitstroom naar soort');
  await dialog
    .getByRole('region', { name: 'Tabellen' })
    .getByRole('button', { name: /^Uitstroom naar soort\s+Waarheen/ })
    .press('Enter');
  await expect(paper(page)).toContainText('Rapport zonder titel');
  await expect(paper(page).getByRole('row', { name: /^Betaald werk/ })).toContainText(/1[05]/);
  await isAccessible(page);

  // It follows what is typed, and for whom it is.
  await page.getByLabel('Titel op het rapport').fill('Wat wij deden');
  await expect(paper(page)).toContainText('Wat wij deden');
  await page.getByRole('radio', { name: 'Deelbaar' }).press('ArrowLeft');
  await expect(paper(page).getByRole('row', { name: /^Betaald werk/ })).toContainText('12');
  await expect(paper(page)).toContainText('VERTROUWELIJK');

  await page.getByRole('button', { name: 'Voorbeeld sluiten' }).last().press('Enter');
  await expect(paper(page)).toBeHidden();
  await expect(make).toBeFocused();
  expect(app.complaints).toEqual([]);
});

test('leads to the settings of reports from the page of the team', async ({ app }) => {
  const page = await openTeam(app);
  await goToPath(page, '/team');
  await page.getByRole('link', { name: 'Instellingen van rapporten' }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Instellingen van rapporten', level: 1 }),
  ).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('lets a report be given up that takes long, and makes it after all', async ({ app }) => {
  const page = await openTeam(app, { clients });
  // The window knows the period by then.
  await goToPath(page, '/evaluatie/samenstellen/leeg');
  await page.getByRole('button', { name: 'Voorbeeld maken' }).press('Enter');
  await expect(page.getByText('De periode kiest u op Evaluatie.')).toBeVisible();
  // Others come first, so that the next one is not there before it can be given up.
  await page.evaluate(() => {
    for (let year = 1975; year < 2015; year += 1) {
      const period = { from: `${year}-01-01`, until: '2019-12-31' };
      void window.trede.calls['evaluation.report']({ period, mode: 'deelbaar' });
    }
  });
  await goToPath(page, '/evaluatie');
  await expect(page.getByText(/^ongeveer \d+% gedaan$/)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Trede maakt het rapport' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Annuleren' }).press('Enter');
  await expect(page.getByText('U hebt dit gestopt')).toBeVisible();
  await expect(paper(page)).toBeHidden();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Rapport toch maken' }).press('Enter');
  await expect(paper(page)).toBeVisible();
  expect(app.complaints).toEqual([]);
});
