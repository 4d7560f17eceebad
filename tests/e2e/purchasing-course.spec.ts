import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { committed, openMoneyTeam } from './support/money-team.ts';

test('a course is bought, who came is noted by keyboard, and the cost is shared to the cent', async ({
  app,
}) => {
  const { page, funds } = await openMoneyTeam(app);
  await goToPath(page, '/inkoop/nieuw/cursus');
  await page
    .getByLabel('Traject', { exact: true })
    .selectOption({ label: 'Bewegen Werkt, Bewegen Werkt' });
  await page.getByLabel('Prijs van de hele cursus, met btw').fill('1.000,00');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.getByLabel('Eerste bijeenkomst').fill('02-09-2026');
  await page.getByLabel('Dag', { exact: true }).selectOption('do');
  await page.getByLabel('Hoe vaak').fill('3');
  await page.getByRole('button', { name: 'Bijeenkomsten maken' }).click();
  await expect(page.getByLabel('Bijeenkomst 1', { exact: true })).toHaveValue('03-09-2026');
  await page.getByLabel('Bijeenkomst 3', { exact: true }).fill('24-09-2026');
  await page.getByLabel('Aantal plaatsen').fill('3');
  const clients = page.getByRole('textbox', { name: 'Klanten' });
  for (const name of ['nasser', 'tesfay', 'gebre']) {
    await clients.fill(name);
    await clients.press('Enter');
  }
  await expect(page.getByText('3 deelnemers, elk ongeveer € 333,34.')).toBeVisible();
  await page.getByLabel('Fonds', { exact: true }).selectOption(String(funds['Participatiebudget']));
  await expect(page.getByText('Soort kosten: alle')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Cursus inkopen' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d{4}-0001$/);
  expect(await committed(page)).toEqual({ Participatiebudget: 1000_00, 'SPUK inburgering': 0 });
  const participants = page.getByRole('table', { name: 'Deelnemers 3 van 3' });
  await expect(participants.getByRole('row').last()).toContainText('1.000,00');
  await expect(page.getByText('Alle plaatsen zijn bezet.')).toBeVisible();

  const cell = (name: string, day: string) =>
    page.getByRole('button', { name: new RegExp(`^${name}, ${day}`) });
  const grid = page.getByRole('table', { name: 'Aanwezigheid' });
  await grid.getByRole('button', { name: /^Rima Nasser, 03-09-2026/ }).focus();
  await page.keyboard.press('a');
  await expect(cell('Rima Nasser', '03-09-2026')).toHaveAccessibleName(/: aanwezig$/);
  await page.keyboard.press('ArrowRight');
  await expect(cell('Rima Nasser', '10-09-2026')).toBeFocused();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('w');
  await expect(cell('Rima Nasser', '24-09-2026')).toHaveAccessibleName(/afwezig zonder bericht$/);
  await expect(participants.getByRole('row', { name: /Rima Nasser/ })).toContainText('1 van 3');
  await page.getByRole('button', { name: 'Allen aanwezig op 03-09-2026' }).click();
  await expect(participants.getByRole('row', { name: /Yonas Tesfay/ })).toContainText('1 van 3');
  await isAccessible(page);

  // Who came stays; who never came may leave, and comes back by undoing.
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await page.getByRole('button', { name: /^Yonas Tesfay weghalen/ }).click();
  await expect(page.getByRole('table', { name: 'Deelnemers 2 van 3' })).toContainText('500,00');
  await page.getByRole('textbox', { name: 'Deelnemer toevoegen' }).fill('tesf');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Deelnemers 3 van 3' })).toBeVisible();

  // More places, and the cost over who came: fewer places than participants there cannot be.
  await page.getByRole('button', { name: 'Order wijzigen' }).click();
  const changing = page.getByRole('dialog', { name: /wijzigen$/ });
  await changing.getByLabel('Aantal plaatsen').fill('2');
  await changing.getByLabel('Kosten delen over').selectOption('wie ten minste één keer is gekomen');
  await changing.getByLabel('Reden van de wijziging').fill('Grotere zaal');
  await changing.getByRole('button', { name: 'Order wijzigen' }).click();
  await expect(changing.getByRole('group', { name: 'Kijk 1 veld na' })).toContainText(
    '3 klanten doen mee. Zoveel plaatsen zijn er ten minste nodig.',
  );
  await changing.getByLabel('Aantal plaatsen').fill('5');
  await isAccessible(page);
  await changing.getByRole('button', { name: 'Order wijzigen' }).click();
  await expect(changing).toBeHidden();
  const five = page.getByRole('table', { name: 'Deelnemers 3 van 5' });
  await expect(five.getByRole('row', { name: /Rima Nasser/ })).toContainText('1.000,00');
  await expect(page.getByText('De kosten zijn verdeeld over wie ten minste')).toBeVisible();

  await page.getByRole('button', { name: 'Bijeenkomst toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe bijeenkomst' });
  await expect(dialog.getByLabel('Datum')).toHaveValue('01-10-2026');
  await dialog.getByLabel('Tijd').fill('9.30');
  await isAccessible(page, 'session');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(
    page.getByRole('button', { name: 'Bijeenkomst van 01-10-2026 wijzigen' }),
  ).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('staff costs so many fte times months, over budget years', async ({ app }) => {
  const { page, funds } = await openMoneyTeam(app, { Participatiebudget: 500_000_00 });
  await goToPath(page, '/inkoop/nieuw/kosten');
  await page.getByLabel('Waarvoor').fill('Extra klantmanagers');
  await page.getByLabel('Startdatum').fill('01-06-2026');
  await page.getByLabel('Einddatum').fill('31-01-2027');
  await page.getByLabel('Aantal fte').fill('2');
  await expect(page.getByText('Dat zijn 16 maanden van 1 fte.')).toBeVisible();
  await page.getByLabel('Kosten van 1 fte per maand in euro').fill('5.000,00');
  await expect(page.getByLabel('Fonds', { exact: true })).toHaveValue(
    String(funds['Participatiebudget']),
  );
  await expect(page.getByText('Soort kosten: alle')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Kosten vastleggen' }).click();
  const lines = page.getByRole('table', { name: 'Regels' });
  await expect(lines.getByRole('row', { name: /jaar 2026/ })).toContainText('70.000,00');
  await expect(lines.getByRole('row', { name: /jaar 2027/ })).toContainText('10.000,00');
});
