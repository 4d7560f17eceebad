import type { Page } from '@playwright/test';
import { addDays } from '../../shared/kernel/calendar.ts';
import { formatDate, toIsoDate } from '../../shared/kernel/dates.ts';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { addClient, goToPath } from './support/client-with-plan.ts';
import { openTeam } from './support/open-team.ts';

const dialog = (page: Page) => page.getByRole('dialog');

test('the arrow goes on from the client whom Enter takes, and a day just past asks for its year', async ({
  app,
}) => {
  const page = await openTeam(app);
  await addClient(page, { number: '204117', firstName: 'Omar', lastName: 'Abdi' });
  const layla = await addClient(page, { number: '204118', firstName: 'Layla', lastName: 'Omar' });
  await addClient(page, { number: '204119', firstName: 'Khaled', lastName: 'Omar' });
  await goToPath(page, '/agenda');
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Afspraak maken' }).first().click();
  await expect(dialog(page).getByLabel('Voor wie')).toBeFocused();
  await keyboard.type('omar');
  const options = page.locator('[data-combobox-option]:visible');
  await expect(options).toHaveCount(3);
  const second = (await options.nth(1).innerText()).split(',')[1]?.trim().split(' ')[0] ?? '';
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(dialog(page).locator('.c-picker-chip')).toContainText(second);

  const date = dialog(page).getByLabel('Datum');
  await date.fill('21-11-2099');
  await keyboard.press('Tab');
  await keyboard.press('Shift+Tab');
  const yesterday = addDays(toIsoDate(new Date()), -1);
  const text = formatDate(yesterday);
  // What is typed takes the place of what stood there.
  await keyboard.type(text.slice(0, 5));
  await expect(date).toHaveValue(text.slice(0, 5));
  await keyboard.press('Enter');
  await expect(dialog(page).getByText(`Bedoelt u ${text} of`)).toBeVisible();
  await expect(date).toBeFocused();
  await isAccessible(page);
  await keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeVisible();
  const tomorrow = formatDate(addDays(toIsoDate(new Date()), 1));
  await date.fill(tomorrow.slice(0, 5));
  await date.press('Enter');
  await expect(
    dialog(page).getByText(`Trede leest: ${tomorrow}. Druk nog eens op Enter om te bewaren.`),
  ).toBeVisible();
  await keyboard.press('Escape');

  // The partner is found in the same way.
  await goToPath(page, `/klanten/${layla}`);
  await page.getByRole('button', { name: 'Gezin wijzigen' }).click();
  await page
    .getByRole('menuitem', { name: /[Pp]artner/ })
    .first()
    .click();
  const partner = dialog(page).getByRole('combobox');
  await keyboard.type('204');
  await expect(options).toHaveCount(2);
  await keyboard.press('ArrowDown');
  // Whoever is coloured is whom Enter takes, however quickly was typed.
  const coloured = page.locator('[data-combobox-selected]:visible');
  await expect(coloured).toHaveCount(1);
  const name = await coloured.innerText();
  await keyboard.press('Enter');
  await expect(partner).toHaveValue(name);
  expect(app.complaints).toEqual([]);
});

test('a press of the button shows the year of a day first, and the next press saves', async ({
  app,
}) => {
  const page = await openTeam(app);
  await addClient(page, { number: '204117', firstName: 'Omar', lastName: 'Abdi' });
  await goToPath(page, '/agenda');
  await page.getByRole('button', { name: 'Afspraak maken' }).first().click();
  await expect(dialog(page).getByLabel('Voor wie')).toBeFocused();
  await page.keyboard.type('omar');
  await expect(page.locator('[data-combobox-option]:visible')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const date = dialog(page).getByLabel('Datum');
  const tomorrow = formatDate(addDays(toIsoDate(new Date()), 1));
  const save = dialog(page).getByRole('button', { name: 'Afspraak maken', exact: true });
  await date.fill(tomorrow.slice(0, 5));
  await save.click();
  await expect(
    dialog(page).getByText(`Trede leest: ${tomorrow}. Klopt dat? Kies dan nog eens de knop`),
  ).toBeVisible();
  await expect(date).toHaveValue(tomorrow);
  await expect(date).toBeFocused();
  await isAccessible(page);
  await save.click();
  await expect(dialog(page)).toBeHidden();

  // Who leaves the field before has seen it already: one press saves.
  await page.getByRole('button', { name: 'Afspraak maken' }).first().click();
  await date.fill(tomorrow.slice(0, 5));
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByText(`Trede leest: ${tomorrow}.`)).toBeVisible();
  await page.getByLabel('Onderwerp').fill('Teamoverleg');
  await save.click();
  await expect(dialog(page)).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('Enter in a step goes on to the next, and the focus stays on the page', async ({ app }) => {
  const page = await openTeam(app);
  const rima = await addClient(page, { number: '204117', firstName: 'Rima', lastName: 'Nasser' });
  await goToPath(page, `/klanten/${rima}/plan`);
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Plan maken' }).press('Enter');
  await page.getByLabel('Doel', { exact: true }).fill('Werk in de zorg');
  await page.getByLabel('Te bereiken op').fill('1-6-2099');
  await page.getByLabel('Evaluatie op').fill('2-6-2099');
  await expect(page.getByText('De evaluatie is na de dag')).toBeVisible();
  await page.getByLabel('Evaluatie op').fill('1-5-2099');
  await expect(page.getByText('De evaluatie is na de dag')).toHaveCount(0);
  await page.getByLabel('Stap 1', { exact: true }).focus();
  await keyboard.type('Stage lopen');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Stap 2', { exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Stap 3', { exact: true })).toHaveCount(0);
  await keyboard.type('Taal leren');
  await keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Plan bewaren' }).press('Enter');
  await expect(page.getByText('Plan gemaakt.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Plan van aanpak' })).toBeFocused();
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});

test('the list says which rows are in view at once, and shows a long name in full to the keyboard', async ({
  app,
}) => {
  const long = 'van der Westhuijzen-Gebreselassie Abdurrahman al Muhammad';
  const page = await openTeam(app, {
    clients: Array.from({ length: 40 }, (_, place) => ({
      klantnummer: String(204_100 + place),
      voornaam: 'Samir',
      achternaam: place === 0 ? long : `Haddad ${place}`,
    })),
  });
  await expect(page.getByText(/Nu in beeld: 1 tot en met \d+\./)).toBeVisible();
  const cell = page.getByRole('gridcell', { name: long }).first();
  const row = page.getByRole('row', { name: long });
  const isCut = () => cell.evaluate((box) => box.scrollWidth > box.clientWidth);
  await page.getByRole('grid').getByRole('row').nth(1).focus();
  await page.keyboard.press('End');
  await expect(row).toBeFocused();
  expect(await isCut()).toBe(false);
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});
