import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { keepReport, openReport, paper } from './support/evaluation-page.ts';
import { openTeam } from './support/open-team.ts';

const clients = Array.from({ length: 40 }, (_, index) => ({
  klantnummer: `K${index}`,
  voornaam: index === 0 ? 'Rima' : 'Samir',
  achternaam: index === 0 ? 'de Vries' : 'Haddad',
  'datum vestiging': '12-09-2017',
  traject: index < 20 ? 'De Vries Coaching' : 'Rima BV',
  'startdatum traject': '01-02-2018',
}));

test('a name in a report that may be a client is asked about once, or gets another', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  const asks = page.getByRole('group', { name: 'Staat hier een klant in?' });
  await expect(asks.getByText('De Vries Coaching (soort traject).')).toBeVisible();
  await expect(asks.getByText('‘Rima’ is ook een naam van een klant.')).toBeVisible();
  await expect(page.getByText('Geen namen, nummers of notities.')).toBeHidden();
  await expect(page.getByText('Kijk eerst na: ‘De Vries Coaching’ en nog 1.')).toBeVisible();
  await page.getByRole('button', { name: 'CSV bewaren' }).press('Enter');
  const share = page.getByRole('dialog', { name: 'Rapport delen' });
  await expect(share).toBeHidden();
  await page.getByRole('button', { name: 'Namen nakijken' }).press('Enter');
  await expect(asks).toBeFocused();
  await isAccessible(page);

  await asks.getByRole('button', { name: 'Rima BV: naam wijzigen' }).press('Enter');
  await expect(asks.getByLabel('Nieuwe naam')).toBeFocused();
  await asks.getByLabel('Nieuwe naam').fill('Rima de Vries');
  await page.keyboard.press('Enter');
  await expect(
    asks.getByText('Hier staat een klantnummer of de naam van een klant.'),
  ).toBeVisible();
  await isAccessible(page);
  await asks.getByLabel('Nieuwe naam').fill('Werkweg BV');
  await page.keyboard.press('Enter');
  await expect(asks.getByText('Rima BV')).toBeHidden();
  await asks.getByRole('button', { name: 'De Vries Coaching: dit is geen klant' }).press('Enter');
  await expect(asks).toBeHidden();
  await expect(page.getByText('Geen namen, nummers of notities.')).toBeVisible();
  await expect(page.getByText('Nagekeken: 1 naam is geen klant')).toBeVisible();

  // What is given up is asked again.
  await page.getByRole('button', { name: 'CSV bewaren' }).press('Enter');
  await expect(share.getByText('De Vries Coaching')).toBeVisible();
  await isAccessible(page);
  await share.getByRole('button', { name: 'De Vries Coaching: opnieuw nakijken' }).press('Enter');
  await expect(share.getByText('Staat hier een klant in?')).toBeVisible();
  await expect(share.getByRole('button', { name: 'CSV bewaren' })).toBeDisabled();
  await share.getByRole('button', { name: 'De Vries Coaching: dit is geen klant' }).press('Enter');
  await expect(share.getByText('Staat hier een klant in?')).toBeHidden();
  await share.getByRole('button', { name: 'Annuleren' }).press('Enter');
  await expect(asks).toBeVisible();
  await asks.getByRole('button', { name: 'De Vries Coaching: dit is geen klant' }).press('Enter');
  await page.getByRole('button', { name: 'CSV bewaren' }).press('Enter');
  app.answerDialog(join(app.folder, 'evaluatie.csv'));
  await share.getByRole('button', { name: 'CSV bewaren' }).press('Enter');
  await expect(page.getByText(`evaluatie.csv staat in ${app.folder}.`)).toBeVisible();
  await expect(paper(page)).toContainText('Werkweg BV');

  // Not asked again, also after the page was left.
  await goToPath(page, '/klanten');
  await expect(page.getByRole('heading', { name: 'Klanten', level: 1 })).toBeVisible();
  await openReport(page);
  await page.getByRole('button', { name: 'JSON bewaren' }).click();
  await expect(share.getByText('Dit deelt u')).toBeVisible();
  await expect(share.getByText('Staat hier een klant in?')).toBeHidden();
  await share.getByRole('button', { name: 'Annuleren' }).press('Enter');

  // Until somebody looks again.
  await page.getByRole('button', { name: 'De Vries Coaching: opnieuw nakijken' }).press('Enter');
  await expect(asks.getByText('De Vries Coaching (soort traject).')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('a whole name must go from a text, and leaves a sentence to look at', async ({ app }) => {
  const page = await openTeam(app, { clients });
  const words = 'Rima de Vries vond werk. Haddad ligt in het oosten.';
  await keepReport(page, words, ['Rima de Vries', 'Rima', 'Vries']);
  await goToPath(page, '/evaluatie');
  await page.getByRole('button', { name: 'Ander rapport' }).press('Enter');
  await page.getByRole('button', { name: /^Voor de raad/ }).press('Enter');
  const asks = page.getByRole('group', { name: 'Staat hier een klant in?' });
  await expect(asks.getByText('Rima de Vries')).toBeVisible();
  await expect(asks.getByText('Dit is de naam of het nummer van een klant.')).toBeVisible();
  await expect(asks.getByRole('button', { name: 'Rima de Vries: dit is geen naam' })).toBeHidden();
  await expect(page.getByText('Nagekeken: 2 namen zijn geen klant')).toBeVisible();
  await expect(asks.getByRole('button', { name: 'Haddad: dit is geen naam' })).toBeVisible();
  await expect(page.getByText('Geen namen, nummers of notities.')).toBeHidden();
  await isAccessible(page);

  await asks.getByRole('link', { name: 'Naar de teksten van dit rapport' }).press('Enter');
  const text = page.getByRole('textbox', { name: 'Eigen tekst, onderdeel 1' });
  await page.getByRole('button', { name: 'Rima de Vries: haal weg' }).press('Enter');
  await expect(text).toHaveValue('Een klant vond werk. Haddad ligt in het oosten.');
  await expect(text).toBeFocused();
  await expect(page.getByText('Nu staat er: ‘Een klant vond werk.’')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Haddad: dit is geen naam' }).press('Enter');
  await expect(page.getByText('Nagekeken: 4 namen zijn geen klant')).toBeVisible();
  await page.getByRole('button', { name: 'Rima: opnieuw nakijken' }).press('Enter');
  await expect(page.getByText('Nagekeken: 3 namen zijn geen klant')).toBeVisible();
  await page.getByRole('button', { name: 'Bewaren en bekijken' }).press('Enter');
  await expect(paper(page)).toContainText('Een klant vond werk.');
  await expect(page.getByText('Geen namen, nummers of notities.')).toBeVisible();
  await expect(asks).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('a fund that is called after a client is refused where it is typed', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await goToPath(page, '/budget');
  await page.getByRole('button', { name: /fonds toevoegen$/i }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('Maatwerk Rima de Vries');
  await page.keyboard.press('Enter');
  await expect(
    dialog.getByText('Hier staat een klantnummer of de naam van een klant.').first(),
  ).toBeVisible();
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});

test('a report that is being saved can be given up, and is then not in the register', async ({
  app,
}) => {
  const page = await openTeam(app, {
    clients: clients.map((one) => ({ ...one, traject: 'Taal' })),
  });
  await openReport(page);
  const csv = page.getByRole('button', { name: 'CSV bewaren' });
  await csv.press('Enter');
  const share = page.getByRole('dialog', { name: 'Rapport delen' });
  await expect(share.getByText('Dit deelt u')).toBeVisible();
  // Others come first, so that it is not saved before it can be given up; then they are given up too.
  await page.evaluate(() => {
    for (let asked = 0; asked < 200; asked += 1) {
      const period = { from: `${1975 + (asked % 20)}-01-01`, until: `${2019 - (asked % 7)}-12-31` };
      void window.trede.calls['evaluation.report']({ period, mode: 'deelbaar' });
    }
  });
  app.answerDialog(join(app.folder, 'evaluatie.csv'));
  await share.getByRole('button', { name: 'CSV bewaren' }).press('Enter');
  const stop = page.getByRole('button', { name: 'Stoppen' });
  await expect(stop).toBeVisible();
  await isAccessible(page);
  await stop.press('Enter');
  await page.evaluate(() => window.trede.calls['evaluation.cancel']({}));
  await expect(page.getByText('U hebt dit gestopt. Er is niets bewaard')).toBeVisible();
  await expect(csv).toBeFocused();
  expect(existsSync(join(app.folder, 'evaluatie.csv'))).toBe(false);
  await page.getByRole('link', { name: 'Wat er gedeeld is' }).press('Enter');
  await expect(page.getByText('Er is nog niets gedeeld')).toBeVisible();
  expect(app.complaints).toEqual([]);
});
