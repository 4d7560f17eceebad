import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { clientsOfReport, keepReport, openReport, paper } from './support/evaluation-page.ts';
import { openTeam } from './support/open-team.ts';
import { lockAndUnlock } from './support/unlock.ts';

const clients = clientsOfReport('Rima');

test('is put together with the keyboard, survives a lock, and is the report on the page', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await goToPath(page, '/evaluatie/samenstellen/leeg');
  const add = page.getByRole('button', { name: 'Onderdeel toevoegen', exact: true });
  await page.getByLabel('Naam in de lijst').fill('Voor de raad');
  await page.getByLabel('Titel op het rapport').fill('Wat wij dit jaar deden');
  await add.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Onderdeel toevoegen' });
  await isAccessible(page, 'add-part');
  await dialog.getByPlaceholder('Zoek een onderdeel').fill('uitstroom naar soort');
  await dialog
    .getByRole('region', { name: 'Tabellen' })
    .getByRole('button', { name: /^Uitstroom naar soort\s+Waarheen/ })
    .press('Enter');
  await expect(dialog).toBeHidden();
  await add.press('Enter');
  await dialog.getByRole('button', { name: /^Eigen tekst/ }).press('Enter');
  const text = page.getByRole('textbox', { name: 'Eigen tekst, onderdeel 2' });
  await expect(text).toBeFocused();
  await page.keyboard.type('Rima vond werk.');
  await expect(page.getByText('‘Rima’ is ook een naam of nummer van een klant.')).toBeVisible();
  await isAccessible(page);

  // Up, with the focus on the button that then has nowhere to go.
  await page.getByRole('button', { name: 'Omhoog: Eigen tekst, onderdeel 2' }).press('Enter');
  await expect(
    page.getByRole('button', { name: 'Omhoog: Eigen tekst, onderdeel 1' }),
  ).toBeFocused();

  await lockAndUnlock(app);
  await goToPath(page, '/evaluatie/samenstellen/leeg');
  await expect(page.getByRole('textbox', { name: 'Eigen tekst, onderdeel 1' })).toHaveValue(
    'Rima vond werk.',
  );
  await page.getByRole('button', { name: 'Rima: haal weg' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Eigen tekst, onderdeel 1' })).toHaveValue(
    'Een klant vond werk.',
  );
  await page.getByRole('button', { name: 'Bewaren en bekijken' }).press('Enter');
  await expect(paper(page)).toContainText('Wat wij dit jaar deden');
  await expect(paper(page)).toContainText('Een klant vond werk.');
  await expect(page.getByRole('table')).toHaveCount(1);
  await isAccessible(page);

  await page.getByRole('button', { name: 'Ander rapport' }).click();
  await page.getByRole('button', { name: 'Verwijderen: Voor de raad' }).click();
  const question = page.getByRole('dialog', { name: 'Rapport verwijderen?' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await page.getByRole('button', { name: 'Verwijderen: Voor de raad' }).click();
  await question.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText('Uw team heeft nog geen eigen rapport.')).toBeVisible();
  await expect(page.getByText('Het rapport ‘Voor de raad’ is verwijderd.')).toBeVisible();
  // Of the two that are offered the last: having kept it could be taken back too.
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(page.getByRole('button', { name: 'Verwijderen: Voor de raad' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('is not shared with the name of a client in it, and the register says what was', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await keepReport(page, 'Rima is ook een meer in Finland.');
  await openReport(page);
  // On a smaller screen a chart is wider than its place.
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: 'Ander rapport' }).click();
  await isAccessible(page, 'choose-report');
  const remove = page.getByRole('button', { name: /^Verwijderen.*Voor de raad/ });
  await remove.press('Enter');
  await isAccessible(page, 'remove-report');
  await page.keyboard.press('Escape');
  await expect(remove).toBeFocused();
  await page.getByRole('button', { name: /^Voor de raad/ }).click();
  await expect(paper(page)).toContainText('een meer in Finland');

  await expect(page.getByText('Kijk eerst na: ‘Rima’.')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Rima: dit is geen naam' }).click();
  await page.getByRole('button', { name: 'CSV bewaren' }).click();
  const share = page.getByRole('dialog', { name: 'Rapport delen' });
  await share.getByRole('combobox', { name: 'Voor wie?' }).fill('Gemeenteraad');
  app.answerDialog(join(app.folder, 'raad.csv'));
  await share.getByRole('button', { name: 'CSV bewaren' }).click();
  await expect(page.getByText(`raad.csv staat in ${app.folder}.`)).toBeVisible();

  await page.getByRole('link', { name: 'Wat er gedeeld is' }).click();
  const line = page.getByRole('row').filter({ hasText: 'Voor de raad' });
  await expect(line).toContainText('Gemeenteraad');
  await expect(line).toContainText('Deelbaar, afgerond');
  await line.getByText('1 tabel').click();
  await expect(line).toContainText('Klanten in deze periode');
  await isAccessible(page);

  await line.getByRole('button', { name: /^Wijzigen voor wie dit was: Voor de raad/ }).click();
  const afterwards = page.getByRole('dialog', { name: 'Voor wie was dit rapport?' });
  await isAccessible(page, 'recipient');
  await afterwards.getByRole('combobox', { name: 'Voor wie?' }).fill('Rima Haddad');
  await afterwards.getByRole('button', { name: 'Bewaren' }).click();
  await expect(afterwards).toContainText('Dit is de naam of het nummer van een klant.');
  await afterwards.getByRole('combobox', { name: 'Voor wie?' }).fill('COA');
  await afterwards.getByRole('button', { name: 'Bewaren' }).click();
  await expect(line).toContainText('COA');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(line).toContainText('Gemeenteraad');
  await page.getByRole('tab', { name: /^Intern/ }).click();
  await expect(page.getByText('Van deze soort is er niets.')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('is asked for at one press: a period, a comparison, another protection', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  const year = new Date().getFullYear();
  await page.getByRole('button', { name: 'Vorig jaar' }).click();
  await expect(page.getByLabel('Van', { exact: true })).toHaveValue(`01-01-${year - 1}`);
  await page.getByRole('button', { name: 'Hele looptijd' }).click();
  await expect(page.getByLabel('Van', { exact: true })).toHaveValue('01-01-2019');
  await page.getByLabel('Vergelijken met').selectOption('Dezelfde periode, een jaar eerder');
  await expect(paper(page)).toContainText('Vergeleken met 01-01-2018 tot en met 31-12-2018.');
  const outflow = page.getByRole('table', { name: 'Uitstroom naar soort', exact: true });
  await expect(outflow.getByRole('columnheader', { name: '2018', exact: true })).toHaveCount(3);
  await page.getByLabel('Vergelijken met').selectOption('Andere periode');
  await expect(page.getByLabel('Eerder, van')).toHaveValue('01-01-2018');
  await page.getByLabel('Eerder, van').fill('01-13-2018');
  await page.getByLabel('Eerder, van').press('Enter');
  await expect(page.getByText('Een jaar heeft 12 maanden.')).toBeVisible();
  await expect(page.getByText('Kijk eerst de periode na.')).toBeVisible();
  await page.getByLabel('Vergelijken met').selectOption('Niet vergelijken');
  await expect(page.getByText('Kijk eerst de periode na.')).toBeHidden();
  await page.getByText('Verbergen', { exact: true }).click();
  await expect(page.getByText('Kleine groepen zijn niet te zien.')).toBeVisible();
  // Until then the report before it stands there, faded.
  await expect(paper(page)).toContainText('zijn verborgen');
  await isAccessible(page);

  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByLabel('Kleinste groep').fill('4');
  await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
  await expect(page.getByText('Kijk 1 veld na')).toBeVisible();
  await isAccessible(page);
  await page.getByLabel('Kleinste groep').fill('10');
  await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
  await expect(page.getByText('De instellingen van rapporten zijn bewaard.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByLabel('Kleinste groep')).toHaveValue('5');
  expect(app.complaints).toEqual([]);
});
